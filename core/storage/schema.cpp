#include "core/storage/schema.h"

#include "core/base/failure.h"
#include "core/storage/database.h"

#include <QCoreApplication>

#include <iterator>

using namespace Qt::StringLiterals;

namespace carnet::storage {

namespace {

struct Schema
{
    Q_DECLARE_TR_FUNCTIONS(carnet::storage::Schema)
};

/// One step of the schema's history. Released steps are never edited; a mistake
/// is corrected by a further step.
struct Upgrade
{
    const char *purpose;
    void (*apply)(Database &db);
};

// The typed tables repeat what the journal implies. Copies may hold any mixture of
// each other's fields, so that a CHECK may speak of one field only, and a record
// may refer to one that is not there: there are no foreign keys between them.
constexpr Upgrade kSteps[] = {
    {"the journal, the conflicts that it implies, attached bytes, what the file is",
     [](Database &db) {
         db.run(uR"sql(
             CREATE TABLE journal (
                 device   TEXT    NOT NULL,
                 number   INTEGER NOT NULL CHECK (number > 0),
                 hlc      INTEGER NOT NULL,
                 at       TEXT    NOT NULL,
                 schema   INTEGER NOT NULL CHECK (schema > 0),
                 author   TEXT    NOT NULL,
                 step     INTEGER NOT NULL,
                 label    TEXT    NOT NULL,
                 kind     TEXT    NOT NULL,
                 record   TEXT    NOT NULL,
                 verb     TEXT    NOT NULL CHECK (verb IN ('create', 'set', 'delete')),
                 field    TEXT    NOT NULL CHECK ((verb = 'set') = (field <> '')),
                 value    TEXT    NOT NULL CHECK (value <> ''),
                 replaces TEXT    NOT NULL,
                 PRIMARY KEY (device, number)
             ) STRICT, WITHOUT ROWID
         )sql");
         db.run(u"CREATE INDEX journal_by_record ON journal (record, kind)");
         db.run(u"CREATE INDEX journal_by_hlc ON journal (hlc)");
         db.run(uR"sql(
             CREATE TABLE blob (
                 sha256 TEXT NOT NULL PRIMARY KEY CHECK (length(sha256) = 64),
                 bytes  BLOB NOT NULL
             ) STRICT
         )sql");
         db.run(uR"sql(
             CREATE TABLE meta (
                 name  TEXT NOT NULL PRIMARY KEY,
                 value TEXT NOT NULL
             ) STRICT, WITHOUT ROWID
         )sql");
         db.run(uR"sql(
             CREATE TABLE conflict (
                 kind   TEXT NOT NULL,
                 record TEXT NOT NULL,
                 field  TEXT NOT NULL,
                 PRIMARY KEY (record, kind, field)
             ) STRICT, WITHOUT ROWID
         )sql");
     }},
    {"the records of a site",
     [](Database &db) {
         db.run(uR"sql(
             CREATE TABLE site (
                 id               TEXT NOT NULL PRIMARY KEY,
                 name             TEXT NOT NULL CHECK (name <> ''),
                 network          TEXT NOT NULL,
                 service          TEXT NOT NULL,
                 code             TEXT NOT NULL,
                 siret            TEXT NOT NULL,
                 street           TEXT NOT NULL,
                 postcode         TEXT NOT NULL,
                 town             TEXT NOT NULL,
                 department       TEXT NOT NULL,
                 access           TEXT NOT NULL,
                 telephones       TEXT NOT NULL,
                 email            TEXT NOT NULL,
                 website          TEXT NOT NULL,
                 hours            TEXT NOT NULL,
                 quiet_hours      TEXT NOT NULL,
                 feedback_address TEXT NOT NULL,
                 logo             TEXT,
                 fictional        INTEGER NOT NULL CHECK (fictional IN (0, 1))
             ) STRICT, WITHOUT ROWID
         )sql");
         db.run(uR"sql(
             CREATE TABLE person (
                 id        TEXT NOT NULL PRIMARY KEY,
                 name      TEXT NOT NULL CHECK (name <> ''),
                 role      TEXT NOT NULL
                     CHECK (role IN ('correspondent', 'referent', 'manager', 'committee_member', 'agent')),
                 position  TEXT NOT NULL,
                 email     TEXT NOT NULL,
                 telephone TEXT NOT NULL,
                 until     TEXT,
                 note      TEXT NOT NULL
             ) STRICT, WITHOUT ROWID
         )sql");
         db.run(uR"sql(
             CREATE TABLE edition (
                 id      TEXT NOT NULL PRIMARY KEY,
                 code    TEXT NOT NULL,
                 title   TEXT NOT NULL,
                 version TEXT NOT NULL,
                 content TEXT NOT NULL
             ) STRICT, WITHOUT ROWID
         )sql");
         db.run(uR"sql(
             CREATE TABLE assessment (
                 id         TEXT NOT NULL PRIMARY KEY,
                 year       INTEGER NOT NULL,
                 edition    TEXT NOT NULL,
                 state      TEXT NOT NULL CHECK (state IN ('open', 'closed')),
                 started_on TEXT,
                 closed_on  TEXT,
                 assessors  TEXT NOT NULL,
                 note       TEXT NOT NULL
             ) STRICT, WITHOUT ROWID
         )sql");
         db.run(uR"sql(
             CREATE TABLE answer (
                 id          TEXT NOT NULL PRIMARY KEY,
                 assessment  TEXT NOT NULL,
                 practice    TEXT NOT NULL,
                 rating      TEXT NOT NULL,
                 origin      TEXT NOT NULL
                     CHECK (origin IN ('entered', 'carried_over', 'confirmed', 'changed')),
                 proof       TEXT NOT NULL,
                 note        TEXT NOT NULL,
                 note_shared INTEGER NOT NULL CHECK (note_shared IN (0, 1)),
                 owner       TEXT NOT NULL,
                 answered_on TEXT
             ) STRICT, WITHOUT ROWID
         )sql");
         db.run(uR"sql(
             CREATE TABLE evidence (
                 id         TEXT NOT NULL PRIMARY KEY,
                 answer     TEXT NOT NULL,
                 title      TEXT NOT NULL CHECK (title <> ''),
                 link       TEXT NOT NULL,
                 attachment TEXT,
                 made_on    TEXT
             ) STRICT, WITHOUT ROWID
         )sql");
         db.run(uR"sql(
             CREATE TABLE finding (
                 id         TEXT NOT NULL PRIMARY KEY,
                 assessment TEXT NOT NULL,
                 kind       TEXT NOT NULL CHECK (kind IN ('strength', 'gap')),
                 decision   TEXT NOT NULL CHECK (decision IN ('proposed', 'retained', 'dismissed')),
                 title      TEXT NOT NULL CHECK (title <> ''),
                 commitment TEXT NOT NULL,
                 practices  TEXT NOT NULL,
                 note       TEXT NOT NULL
             ) STRICT, WITHOUT ROWID
         )sql");
         db.run(uR"sql(
             CREATE TABLE plan (
                 id           TEXT NOT NULL PRIMARY KEY,
                 year         INTEGER NOT NULL,
                 title        TEXT NOT NULL CHECK (title <> ''),
                 state        TEXT NOT NULL
                     CHECK (state IN ('draft', 'proposed', 'returned', 'validated', 'closed')),
                 proposed_on  TEXT,
                 validated_on TEXT,
                 closed_on    TEXT,
                 note         TEXT NOT NULL
             ) STRICT, WITHOUT ROWID
         )sql");
         db.run(uR"sql(
             CREATE TABLE action (
                 id              TEXT NOT NULL PRIMARY KEY,
                 plan            TEXT NOT NULL,
                 title           TEXT NOT NULL CHECK (title <> ''),
                 description     TEXT NOT NULL,
                 commitments     TEXT NOT NULL,
                 source          TEXT NOT NULL
                     CHECK (source IN ('none', 'practice', 'finding', 'indicator', 'feedback', 'meeting')),
                 origin          TEXT NOT NULL,
                 owner           TEXT NOT NULL,
                 contributors    TEXT NOT NULL,
                 start           TEXT,
                 due             TEXT,
                 priority        TEXT NOT NULL CHECK (priority IN ('low', 'normal', 'high')),
                 effort          TEXT NOT NULL
                     CHECK (effort IN ('unknown', 'small', 'medium', 'large')),
                 expected_effect TEXT NOT NULL,
                 state           TEXT NOT NULL
                     CHECK (state IN ('planned', 'running', 'done', 'dropped')),
                 progress        INTEGER NOT NULL CHECK (progress BETWEEN 0 AND 100),
                 done_on         TEXT,
                 cost            TEXT,
                 poster_text     TEXT NOT NULL,
                 on_poster       INTEGER NOT NULL CHECK (on_poster IN (0, 1)),
                 note            TEXT NOT NULL
             ) STRICT, WITHOUT ROWID
         )sql");
         db.run(uR"sql(
             CREATE TABLE meeting (
                 id        TEXT NOT NULL PRIMARY KEY,
                 kind      TEXT NOT NULL CHECK (kind IN ('copil', 'clac')),
                 held_on   TEXT,
                 place     TEXT NOT NULL,
                 plan      TEXT,
                 agenda    TEXT NOT NULL,
                 attendees TEXT NOT NULL,
                 minutes   TEXT NOT NULL
             ) STRICT, WITHOUT ROWID
         )sql");
         db.run(uR"sql(
             CREATE TABLE indicator (
                 id           TEXT NOT NULL PRIMARY KEY,
                 code         TEXT NOT NULL,
                 title        TEXT NOT NULL CHECK (title <> ''),
                 public_title TEXT NOT NULL,
                 family       TEXT NOT NULL CHECK (family IN ('rendered', 'perceived')),
                 form         TEXT NOT NULL CHECK (form IN ('share', 'value')),
                 unit         TEXT NOT NULL,
                 direction    TEXT NOT NULL CHECK (direction IN ('higher', 'lower')),
                 part_label   TEXT NOT NULL,
                 whole_label  TEXT NOT NULL,
                 frequency    TEXT NOT NULL CHECK (frequency IN ('quarter', 'half_year', 'year')),
                 method       TEXT NOT NULL,
                 source       TEXT NOT NULL,
                 minimum_base INTEGER NOT NULL,
                 lowest       TEXT,
                 highest      TEXT,
                 commitment   TEXT NOT NULL,
                 position     INTEGER NOT NULL,
                 followed     INTEGER NOT NULL CHECK (followed IN (0, 1))
             ) STRICT, WITHOUT ROWID
         )sql");
         db.run(uR"sql(
             CREATE TABLE target (
                 id        TEXT NOT NULL PRIMARY KEY,
                 indicator TEXT NOT NULL,
                 period    TEXT NOT NULL,
                 value     TEXT NOT NULL
             ) STRICT, WITHOUT ROWID
         )sql");
         db.run(uR"sql(
             CREATE TABLE measurement (
                 id         TEXT NOT NULL PRIMARY KEY,
                 indicator  TEXT NOT NULL,
                 period     TEXT NOT NULL,
                 reading    TEXT NOT NULL,
                 state      TEXT NOT NULL CHECK (state IN ('entered', 'reviewed', 'displayed')),
                 source     TEXT NOT NULL,
                 updated_on TEXT,
                 comment    TEXT NOT NULL
             ) STRICT, WITHOUT ROWID
         )sql");
         db.run(uR"sql(
             CREATE TABLE feedback (
                 id          TEXT NOT NULL PRIMARY KEY,
                 external_id TEXT NOT NULL,
                 received_on TEXT,
                 channel     TEXT NOT NULL
                     CHECK (channel IN ('experience', 'opinion_button', 'paper', 'suggestion_box', 'spoken', 'complaint')),
                 tone        TEXT NOT NULL CHECK (tone IN ('positive', 'neutral', 'negative')),
                 title       TEXT NOT NULL,
                 text        TEXT NOT NULL,
                 commitment  TEXT NOT NULL,
                 state       TEXT NOT NULL
                     CHECK (state IN ('to_do', 'answered', 'action_created', 'filed')),
                 reply       TEXT NOT NULL,
                 replied_on  TEXT,
                 action      TEXT
             ) STRICT, WITHOUT ROWID
         )sql");
         db.run(uR"sql(
             CREATE TABLE publication_edition (
                 id              TEXT NOT NULL PRIMARY KEY,
                 poster          TEXT NOT NULL,
                 period          TEXT NOT NULL,
                 number          INTEGER NOT NULL CHECK (number >= 0),
                 format          TEXT NOT NULL,
                 orientation     TEXT NOT NULL,
                 issued_on       TEXT NOT NULL,
                 content         TEXT NOT NULL,
                 sha256          TEXT NOT NULL,
                 displayed_from  TEXT,
                 displayed_until TEXT,
                 note            TEXT NOT NULL
             ) STRICT, WITHOUT ROWID
         )sql");
         db.run(uR"sql(
             CREATE TABLE attachment (
                 id         TEXT NOT NULL PRIMARY KEY,
                 name       TEXT NOT NULL,
                 media_type TEXT NOT NULL,
                 size       INTEGER NOT NULL CHECK (size >= 0),
                 sha256     TEXT NOT NULL
             ) STRICT, WITHOUT ROWID
         )sql");
         db.run(uR"sql(
             CREATE TABLE sent_bundle (
                 id        TEXT NOT NULL PRIMARY KEY,
                 device    TEXT NOT NULL,
                 seq       INTEGER NOT NULL CHECK (seq >= 0),
                 previous  TEXT NOT NULL,
                 manifest  TEXT NOT NULL,
                 kind      TEXT NOT NULL,
                 period    TEXT NOT NULL,
                 file_name TEXT NOT NULL,
                 size      INTEGER NOT NULL CHECK (size >= 0),
                 made_at   TEXT NOT NULL,
                 contents  TEXT NOT NULL
             ) STRICT, WITHOUT ROWID
         )sql");
     }},
    {"how a poster looked and what it corrected; where other sites stand",
     [](Database &db) {
         db.run(u"ALTER TABLE publication_edition ADD COLUMN look TEXT NOT NULL DEFAULT 'null'");
         db.run(u"ALTER TABLE publication_edition ADD COLUMN correction TEXT NOT NULL DEFAULT ''");
         db.run(uR"sql(
             CREATE TABLE benchmark (
                 id          TEXT NOT NULL PRIMARY KEY,
                 indicator   TEXT NOT NULL,
                 period      TEXT NOT NULL,
                 low         TEXT NOT NULL,
                 middle      TEXT NOT NULL,
                 high        TEXT NOT NULL,
                 sites       INTEGER NOT NULL,
                 source      TEXT NOT NULL,
                 received_on TEXT
             ) STRICT, WITHOUT ROWID
         )sql");
     }},
    {"how a year of self-assessment was closed and agreed on; what agents contributed to it",
     [](Database &db) {
         db.run(u"ALTER TABLE assessment ADD COLUMN stamp TEXT NOT NULL DEFAULT ''");
         db.run(u"ALTER TABLE assessment ADD COLUMN reopened_for TEXT NOT NULL DEFAULT ''");
         db.run(u"ALTER TABLE assessment ADD COLUMN contributor TEXT NOT NULL DEFAULT ''");
         db.run(u"ALTER TABLE assessment ADD COLUMN scope TEXT NOT NULL DEFAULT '[]'");
         db.run(u"ALTER TABLE answer ADD COLUMN consensus TEXT NOT NULL DEFAULT ''");
         db.run(uR"sql(
             CREATE TABLE contribution (
                 id          TEXT NOT NULL PRIMARY KEY,
                 assessment  TEXT NOT NULL,
                 sha256      TEXT NOT NULL,
                 received_on TEXT,
                 erased_on   TEXT
             ) STRICT, WITHOUT ROWID
         )sql");
     }},
    {"how a plan is followed, decided on and validated; who sits in the local committee",
     [](Database &db) {
         db.run(u"ALTER TABLE action ADD COLUMN success_indicator TEXT NOT NULL DEFAULT ''");
         db.run(u"ALTER TABLE action ADD COLUMN success_target TEXT NOT NULL DEFAULT ''");
         db.run(u"ALTER TABLE plan ADD COLUMN returned_for TEXT NOT NULL DEFAULT ''");
         db.run(u"ALTER TABLE meeting ADD COLUMN state TEXT NOT NULL DEFAULT 'preparing' "
                "CHECK (state IN ('preparing', 'open', 'held'))");
         db.run(u"ALTER TABLE meeting ADD COLUMN starts_at TEXT NOT NULL DEFAULT ''");
         db.run(u"ALTER TABLE meeting ADD COLUMN quorum INTEGER NOT NULL DEFAULT 0");
         db.run(u"ALTER TABLE meeting ADD COLUMN signatures INTEGER NOT NULL DEFAULT 0");
         db.run(u"ALTER TABLE meeting ADD COLUMN chair_signs INTEGER NOT NULL DEFAULT 0");
         db.run(u"ALTER TABLE meeting ADD COLUMN next_on TEXT");
         // The list of roles is longer.
         db.run(uR"sql(
             CREATE TABLE new_person (
                 id             TEXT NOT NULL PRIMARY KEY,
                 name           TEXT NOT NULL CHECK (name <> ''),
                 role           TEXT NOT NULL
                     CHECK (role IN ('correspondent', 'referent', 'manager', 'committee_member', 'agent', 'local_member')),
                 position       TEXT NOT NULL,
                 email          TEXT NOT NULL,
                 telephone      TEXT NOT NULL,
                 until          TEXT,
                 note           TEXT NOT NULL,
                 college        TEXT NOT NULL DEFAULT 'none'
                     CHECK (college IN ('none', 'users', 'elected', 'agents')),
                 chairs         INTEGER NOT NULL DEFAULT 0,
                 signing_key    TEXT NOT NULL DEFAULT '',
                 key_revoked_on TEXT
             ) STRICT, WITHOUT ROWID
         )sql");
         db.run(uR"sql(
             INSERT INTO new_person (id, name, role, position, email, telephone, until, note)
             SELECT id, name, role, position, email, telephone, until, note FROM person
         )sql");
         db.run(u"DROP TABLE person");
         db.run(u"ALTER TABLE new_person RENAME TO person");
         db.run(uR"sql(
             CREATE TABLE action_comment (
                 id         TEXT NOT NULL PRIMARY KEY,
                 action     TEXT NOT NULL,
                 written_at TEXT NOT NULL,
                 author     TEXT NOT NULL,
                 text       TEXT NOT NULL CHECK (text <> '')
             ) STRICT, WITHOUT ROWID
         )sql");
         db.run(uR"sql(
             CREATE TABLE action_change (
                 id           TEXT NOT NULL PRIMARY KEY,
                 action       TEXT NOT NULL,
                 field        TEXT NOT NULL,
                 value_before TEXT NOT NULL,
                 value_after  TEXT NOT NULL,
                 reason       TEXT NOT NULL CHECK (reason <> ''),
                 changed_on   TEXT NOT NULL
             ) STRICT, WITHOUT ROWID
         )sql");
         db.run(uR"sql(
             CREATE TABLE action_evidence (
                 id         TEXT NOT NULL PRIMARY KEY,
                 action     TEXT NOT NULL,
                 title      TEXT NOT NULL CHECK (title <> ''),
                 link       TEXT NOT NULL,
                 attachment TEXT,
                 made_on    TEXT
             ) STRICT, WITHOUT ROWID
         )sql");
         db.run(uR"sql(
             CREATE TABLE attendance (
                 id             TEXT NOT NULL PRIMARY KEY,
                 meeting        TEXT NOT NULL,
                 person         TEXT,
                 name           TEXT NOT NULL CHECK (name <> ''),
                 position       TEXT NOT NULL,
                 college        TEXT NOT NULL
                     CHECK (college IN ('none', 'users', 'elected', 'agents')),
                 chairs         INTEGER NOT NULL,
                 presence       TEXT NOT NULL
                     CHECK (presence IN ('invited', 'present', 'remote', 'excused', 'absent', 'represented')),
                 represented_by TEXT NOT NULL
             ) STRICT, WITHOUT ROWID
         )sql");
         db.run(uR"sql(
             CREATE TABLE action_decision (
                 id      TEXT NOT NULL PRIMARY KEY,
                 meeting TEXT NOT NULL,
                 action  TEXT NOT NULL,
                 verdict TEXT NOT NULL
                     CHECK (verdict IN ('retained', 'modified', 'deferred', 'dismissed')),
                 changes TEXT NOT NULL,
                 remark  TEXT NOT NULL
             ) STRICT, WITHOUT ROWID
         )sql");
         db.run(uR"sql(
             CREATE TABLE wish (
                 id      TEXT NOT NULL PRIMARY KEY,
                 meeting TEXT NOT NULL,
                 kind    TEXT NOT NULL
                     CHECK (kind IN ('request', 'opinion')),
                 college TEXT NOT NULL
                     CHECK (college IN ('none', 'users', 'elected', 'agents')),
                 author  TEXT NOT NULL,
                 text    TEXT NOT NULL CHECK (text <> ''),
                 reply   TEXT NOT NULL,
                 action  TEXT
             ) STRICT, WITHOUT ROWID
         )sql");
         db.run(uR"sql(
             CREATE TABLE validation (
                 id          TEXT NOT NULL PRIMARY KEY,
                 plan        TEXT NOT NULL,
                 meeting     TEXT,
                 made_at     TEXT NOT NULL,
                 manifest    TEXT NOT NULL,
                 previous    TEXT NOT NULL,
                 sha256      TEXT NOT NULL,
                 signatures  INTEGER NOT NULL,
                 chair_signs INTEGER NOT NULL,
                 paper       INTEGER NOT NULL
             ) STRICT, WITHOUT ROWID
         )sql");
         db.run(uR"sql(
             CREATE TABLE validation_signature (
                 id         TEXT NOT NULL PRIMARY KEY,
                 validation TEXT NOT NULL,
                 person     TEXT,
                 name       TEXT NOT NULL,
                 key        TEXT NOT NULL,
                 signature  TEXT NOT NULL,
                 signed_on  TEXT NOT NULL
             ) STRICT, WITHOUT ROWID
         )sql");
         db.run(uR"sql(
             CREATE TABLE saved_filter (
                 id       TEXT NOT NULL PRIMARY KEY,
                 page     TEXT NOT NULL,
                 name     TEXT NOT NULL CHECK (name <> ''),
                 criteria TEXT NOT NULL
             ) STRICT, WITHOUT ROWID
         )sql");
     }},
};

} // namespace

int currentSchema()
{
    return int(std::size(kSteps));
}

Database &upgrade(Database &db, int target)
{
    Q_ASSERT(target <= currentSchema());
    const auto version = [](const Row &row) { return row.get<int>(u"user_version"); };
    const int found = db.prepare(u"PRAGMA user_version").one(version).value();
    if (found > currentSchema()) {
        throw Failure(Failure::Kind::TooNew,
                      Schema::tr("This file was made by a newer version of the program."),
                      u"schema %1 > %2"_s.arg(found).arg(currentSchema()));
    }

    if (found >= target)
        return db;

    // A step may rebuild a table that others refer to. SQLite ignores this
    // pragma inside a transaction. https://www.sqlite.org/lang_altertable.html#otheralter
    db.run(u"PRAGMA foreign_keys = OFF");
    Transaction transaction(db);
    if (found == 0)
        db.run(u"PRAGMA application_id = %1"_s.arg(applicationId()));
    for (int step = found; step < target; ++step)
        kSteps[step].apply(db);
    db.run(u"PRAGMA user_version = %1"_s.arg(target));
    if (db.prepare(u"SELECT count(*) AS n FROM pragma_foreign_key_check").one([](const Row &row) {
            return row.get<int>(u"n");
        })
        != 0) {
        throw Failure(Failure::Kind::Unreadable, Schema::tr("The file refers to missing records."));
    }
    transaction.commit();
    db.run(u"PRAGMA foreign_keys = ON");
    return db;
}

} // namespace carnet::storage
