// Calendars are read by a library that nobody of us wrote (python3-vobject).

#include "tests/support/fixtures.h"
#include "tests/support/options.h"
#include "tests/support/printing.h"

#include "core/planning/calendar.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <catch2/catch.hpp>

#include <random>

using namespace carnet;
using namespace carnet::planning;
using namespace Qt::StringLiterals;

namespace {

const QDateTime kCalendarMoment(QDate(2026, 11, 21), QTime(14, 5, 3), Qt::UTC);

Action datedAction(const QString &title, const QDate &due)
{
    Action dated = action(title);
    dated.due = due;
    return dated;
}

QJsonObject readByOthers(const QByteArray &bytes)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"plan.ics"_s);
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
    file.close();
    QProcess process;
    process.start(QStringLiteral(CARNET_SOURCE_DIR "/tests/planning/read_calendar"), {path});
    REQUIRE(process.waitForFinished());
    UNSCOPED_INFO(process.readAllStandardError().toStdString());
    REQUIRE(process.exitCode() == 0);
    return QJsonDocument::fromJson(process.readAllStandardOutput()).object();
}

QJsonArray eventsIn(const CalendarContent &content)
{
    return readByOthers(writeCalendar(content, kCalendarMoment).bytes)[u"events"].toArray();
}

/// Characters that have broken calendars: what is escaped, what is folded in the middle, line
/// breaks of all kinds, what ends a property.
QString nastyText(std::mt19937_64 &random)
{
    static const QStringList pieces{
        u"é"_s,      u"’"_s,       u"\U0001F600"_s, u"\U0001F468\u200D\U0001F469"_s,
        u"\\"_s,     u"\\n"_s,     u","_s,          u";"_s,
        u":"_s,      u"\n"_s,      u"\r\n"_s,       u"\u2028"_s,
        u"\""_s,     u"\t"_s,      u" "_s,          u"END:VEVENT"_s,
        u"\u00A0"_s, u"\u0301"_s,  u"𝄞"_s,          u"^n"_s,
        u"中文"_s,   u"ligne"_s,   u"\x01"_s,       u"\x7F"_s,
        u"=0D=0A"_s, u"a\u0300"_s, u"\uFEFF"_s,     u"{}"_s,
    };
    QString text = u"x"_s;
    const auto length = random() % 120;
    for (unsigned long long i = 0; i < length; ++i)
        text += pieces.at(qsizetype(random() % quint64(pieces.size())));
    return text + u"x"_s;
}

/// What a calendar can keep of a text.
QString kept(const QString &text)
{
    const QString unified = QString(text).replace(u"\r\n"_s, u"\n"_s);
    QString kept;
    for (const QChar character : unified) {
        if (character.unicode() == 0x2028)
            kept += u'\n';
        else if (character.unicode() != 1 && character.unicode() != 0x7F)
            kept += character;
    }
    return kept;
}

} // namespace

TEST_CASE("an action is an event of the day on which it is due, with two alarms",
          "[planning][calendar]")
{
    Action due = datedAction(u"Former l’équipe"_s, QDate(2026, 12, 31));
    due.owner = u"Sophie Lambert"_s;
    due.state = Action::State::Running;
    due.progress = 40;
    const QJsonArray events =
        eventsIn({.name = u"Plan"_s,
                  .actions = {due},
                  .revisions = {{due.id.toString(), {.number = 7, .at = kCalendarMoment}}}});

    REQUIRE(events.size() == 1);
    const QJsonObject event = events.first().toObject();
    CHECK(event[u"uid"].toString() == due.id.toString());
    CHECK(event[u"sequence"].toString() == u"7");
    CHECK(event[u"dtstart"].toString() == u"2026-12-31");
    CHECK(event[u"dtend"].toString() == u"2027-01-01");
    CHECK(event[u"dtstamp"].toString() == u"2026-11-21T14:05:03+00:00");
    CHECK(event[u"status"].toString() == u"CONFIRMED");
    CHECK(event[u"transp"].toString() == u"TRANSPARENT");
    CHECK(event[u"summary"].toString() == u"Échéance\u00A0: Former l’équipe");
    CHECK(event[u"description"].toString()
          == u"Responsable\u00A0: Sophie Lambert\nÉtat\u00A0: En cours, 40\u00A0%");
    CHECK(event[u"alarms"].toArray() == QJsonArray{-(6 * 24 + 15) * 3600, 9 * 3600});
}

TEST_CASE("what is done, given up, past or undated does not ring", "[planning][calendar]")
{
    Action done = datedAction(u"Faire"_s, QDate(2026, 12, 31));
    done.state = Action::State::Done;
    Action dropped = datedAction(u"Laisser"_s, QDate(2026, 12, 31));
    dropped.state = Action::State::Dropped;
    const Action late = datedAction(u"Tarder"_s, QDate(2026, 11, 20));
    const Action undated = action(u"Un jour"_s);
    const CalendarContent content{.name = u"Plan"_s, .actions = {done, dropped, late, undated}};

    const QJsonArray events = eventsIn(content);

    REQUIRE(events.size() == 3);
    CHECK(events[0].toObject()[u"status"].toString() == u"CONFIRMED");
    CHECK(events[0].toObject()[u"summary"].toString() == u"Faite\u00A0: Faire");
    CHECK(events[1].toObject()[u"status"].toString() == u"CANCELLED");
    for (const QJsonValue &event : events)
        CHECK(event.toObject()[u"alarms"].toArray().isEmpty());
    const CalendarFile file = writeCalendar(content, kCalendarMoment);
    CHECK(file.actions == 3);
    CHECK(file.withoutDate == 1);
}

TEST_CASE("a meeting has the hour of its place, or the whole day while none is known",
          "[planning][calendar]")
{
    const Meeting known{.id = Id<Meeting>::create(),
                        .kind = Meeting::Kind::Copil,
                        .heldOn = QDate(2026, 12, 3),
                        .place = u"Salle 2, 1er étage"_s,
                        .agenda = u"1. Plan\n2. Divers"_s,
                        .state = Meeting::State::Preparing,
                        .startsAt = u"23:30"_s};
    Meeting unknown = known;
    unknown.id = Id<Meeting>::create();
    unknown.kind = Meeting::Kind::Clac;
    unknown.startsAt.clear();
    Meeting someday = unknown;
    someday.heldOn.reset();

    const QJsonArray events = eventsIn({.name = u"Plan"_s, .meetings = {known, unknown, someday}});

    REQUIRE(events.size() == 2);
    CHECK(events[0].toObject()[u"dtstart"].toString() == u"2026-12-03T23:30:00");
    CHECK(events[0].toObject()[u"dtend"].toString() == u"2026-12-04T01:30:00");
    CHECK(events[0].toObject()[u"location"].toString() == known.place);
    CHECK(events[0].toObject()[u"alarms"].toArray().size() == 1);
    CHECK(events[1].toObject()[u"dtstart"].toString() == u"2026-12-03");
    CHECK(events[1].toObject()[u"summary"].toString() == u"Réunion du CLAC");
}

TEST_CASE("whatever people write comes out as they wrote it", "[planning][calendar]")
{
    INFO("to repeat: --seed " << options().seed);
    std::mt19937_64 random(options().seed);
    CalendarContent content{.name = u"Plan d’action 2026, « essai » ; \\ n° 1"_s};
    for (int i = 0; i < 150; ++i) {
        Action each =
            datedAction(nastyText(random), QDate(2026, 1, 1).addDays(int(random() % 900)));
        each.description = nastyText(random);
        content.actions.push_back(each);
    }

    const CalendarFile file = writeCalendar(content, kCalendarMoment);

    CHECK(file.bytes == writeCalendar(content, kCalendarMoment).bytes);
    CHECK(file.bytes.endsWith("END:VCALENDAR\r\n"));
    for (const QByteArray &line : file.bytes.split('\n')) {
        const bool isWhole = line.isEmpty() || line.endsWith('\r');
        REQUIRE(isWhole);
        REQUIRE(line.size() - 1 <= 75);
        const QByteArray text = line.chopped(line.isEmpty() ? 0 : 1);
        REQUIRE(QString::fromUtf8(text).toUtf8() == text);
        REQUIRE_FALSE(QString::fromUtf8(text).contains(QChar::ReplacementCharacter));
    }
    const QJsonObject calendar = readByOthers(file.bytes);
    CHECK(calendar[u"name"].toString() == content.name);
    CHECK(calendar[u"method"].toString() == u"PUBLISH");
    const QJsonArray events = calendar[u"events"].toArray();
    REQUIRE(size_t(events.size()) == content.actions.size());
    for (size_t i = 0; i < content.actions.size(); ++i) {
        const QJsonObject event = events[qsizetype(i)].toObject();
        REQUIRE(event[u"uid"].toString() == content.actions[i].id.toString());
        REQUIRE(event[u"dtstart"].toString() == content.actions[i].due->toString(Qt::ISODate));
        REQUIRE(event[u"summary"].toString()
                == QString(u"Échéance\u00A0: "_s + kept(content.actions[i].title)));
        REQUIRE(event[u"description"].toString().endsWith(kept(content.actions[i].description)));
    }
}

TEST_CASE("each change of an action is a later version of the same event", "[planning][calendar]")
{
    Copy copy;
    journal::Step step(u"Add"_s);
    Action first = datedAction(u"Former"_s, QDate(2026, 12, 31));
    first.plan = Plan::idOf(2026);
    step.insert(plan(2026)).insert(first);
    copy.workspace.apply(step);
    const CalendarContent before = calendarContent(copy.workspace, 2026, {first});

    Action moved = first;
    moved.due = QDate(2027, 1, 31);
    journal::Step move(u"Move"_s);
    move.update(first, moved);
    copy.workspace.apply(move);
    copy.workspace.apply(move.inverse());
    const CalendarContent after = calendarContent(copy.workspace, 2026, {first});

    const QString id = first.id.toString();
    CHECK(before.revisions.at(id).number == 0);
    CHECK(after.revisions.at(id).number == 2);
    CHECK(after.revisions.at(id).at >= before.revisions.at(id).at);
}
