#include "tests/exchange/schema_check.h"
#include "tests/support/fixtures.h"
#include "tests/support/printing.h"

#include "core/exchange/data_file.h"
#include "core/exchange/report.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace carnet;
using namespace carnet::exchange;
using namespace Qt::StringLiterals;

namespace {

const Id<storage::Lineage> kLineage = Id<storage::Lineage>::create();

DeviceKey key()
{
    return DeviceKey::fromSeed(QByteArray(32, 'k'));
}

Clock clockAt(const QString &time)
{
    return [time] { return QDateTime::fromString(time, Qt::ISODate); };
}

/// A document with one record of each kind, and CANARY wherever something is to stay.
struct FullDocument : Copy
{
    FullDocument()
    {
        Site place = site(u"Sous-préfecture d’Épernay"_s);
        place.telephones = QStringList{u"03 00 00 00 00"_s};
        const Assessment assessment{.id = Assessment::idOf(2026),
                                    .year = 2026,
                                    .edition = u"spplus-2023"_s,
                                    .assessors = u"CANARY"_s,
                                    .note = u"CANARY"_s};
        const Answer rated{.id = Answer::idOf(assessment.id, u"1.1"_s),
                           .assessment = assessment.id,
                           .practice = u"1.1"_s,
                           .rating = Rating::level(2),
                           .proof = u"CANARY"_s,
                           .note = u"CANARY"_s,
                           .owner = u"CANARY"_s};
        const Answer inapplicable{.id = Answer::idOf(assessment.id, u"1.2"_s),
                                  .assessment = assessment.id,
                                  .practice = u"1.2"_s,
                                  .rating = Rating::notApplicable(u"Pas d’accueil"_s),
                                  .note = u"À partager"_s,
                                  .noteShared = true};
        Action action = carnet::action(u"Ouvrir \"plus\" tôt 😀"_s);
        action.owner = u"CANARY"_s;
        action.contributors = QStringList{u"CANARY"_s};
        action.commitments = QStringList{u"2"_s};
        action.cost = Decimal::of(12005, 1);
        action.note = u"CANARY"_s;
        Measurement value = measurement(u"IND-2"_s);
        value.reading = PlainValue{*Decimal::of(9516, 2), 412};
        Measurement missing = measurement(u"IND-3"_s);
        missing.reading = Missing::TooFew;
        journal::Step step(u"Everything"_s);
        step.insert(place).insert(assessment).insert(rated).insert(inapplicable).insert(action);
        step.insert(plan(2026)).insert(indicator(u"IND-1"_s)).insert(measurement(u"IND-1"_s));
        step.insert(value).insert(missing);
        step.insert(Target{.id = Target::idOf(Indicator::idOf(u"IND-1"_s), value.period),
                           .indicator = Indicator::idOf(u"IND-1"_s),
                           .period = value.period,
                           .value = *Decimal::of(80)});
        step.insert(finding(u"Bien"_s, Finding::Decision::Retained));
        step.insert(finding(u"CANARY"_s, Finding::Decision::Dismissed));
        step.insert(feedback(QDate(2026, 8, 1), Feedback::Tone::Negative));
        step.insert(feedback(QDate(2026, 9, 30), Feedback::Tone::Negative));
        step.insert(feedback(QDate(2026, 10, 1), Feedback::Tone::Negative));
        step.insert(feedback(QDate(2026, 7, 1), Feedback::Tone::Positive));
        step.insert(feedback(std::nullopt, Feedback::Tone::Positive));
        step.insert(Person{.id = Id<Person>::create(), .name = u"CANARY"_s});
        const QString sha256(64, u'c');
        step.keep(sha256, R"({"contributor":"CANARY","answers":[]})");
        step.insert(Contribution{.id = Contribution::idOf(assessment.id, sha256),
                                 .assessment = assessment.id,
                                 .sha256 = sha256,
                                 .receivedOn = QDate(2026, 8, 1)});
        step.insert(PublicationEdition{.id = Id<PublicationEdition>::create(),
                                       .poster = u"R1"_s,
                                       .period = *Period::parse(u"2026-T2"),
                                       .number = 1,
                                       .format = u"A4"_s,
                                       .orientation = u"portrait"_s,
                                       .issuedOn = QDate(2026, 8, 1),
                                       .content = u"CANARY"_s,
                                       .note = u"CANARY"_s});
        workspace.apply(step);
    }

    static Finding finding(const QString &title, Finding::Decision decision)
    {
        return {.id = Id<Finding>::create(),
                .assessment = Assessment::idOf(2026),
                .decision = decision,
                .title = title,
                .note = u"CANARY"_s};
    }

    static Feedback feedback(std::optional<QDate> on, Feedback::Tone tone)
    {
        return {.id = Id<Feedback>::create(),
                .receivedOn = on,
                .tone = tone,
                .title = u"CANARY"_s,
                .text = u"CANARY"_s,
                .commitment = u"2"_s,
                .reply = u"CANARY"_s};
    }

    ReportOptions options{.period = *Period::parse(u"2026-T3")};
};

QJsonObject contentOf(const BundleFiles &files, const QByteArray &name)
{
    return QJsonDocument::fromJson(files.at(name)).object();
}

ReportBundle made(const ReportMaking &making)
{
    if (const auto *refusal = std::get_if<Refusal>(&making))
        FAIL(refusal->name().toStdString() << ' ' << refusal->place.toStdString());
    return std::get<ReportBundle>(making);
}

} // namespace

TEST_CASE_METHOD(FullDocument, "every file of a report is as its schema says", "[report]")
{
    const BundleFiles files = makeReport(workspace, options);

    CHECK(files.size() == 9);
    for (const auto &[name, bytes] : files) {
        const QString stem = QString::fromUtf8(name.sliced(5).chopped(5));
        const QJsonObject schema = publishedSchema(stem);
        INFO(name.toStdString());
        REQUIRE_FALSE(schema.isEmpty());
        CHECK(schemaFaults(schema, QJsonDocument::fromJson(bytes).object()).join(u'\n') == "");
        CHECK_FALSE(scanStrictly(bytes));
    }
}

TEST_CASE("the example of each schema is as the schema says", "[report]")
{
    for (const QString &name : {u"meta"_s, u"site"_s, u"assessments"_s, u"findings"_s, u"plan"_s,
                                u"indicators"_s, u"measurements"_s, u"targets"_s, u"feedback"_s,
                                u"publications"_s, u"statement"_s, u"validated_plan"_s}) {
        const QJsonObject schema = publishedSchema(name);
        INFO(name.toStdString());
        REQUIRE(schema[u"examples"].toArray().size() == 1);
        CHECK(schemaFaults(schema, schema[u"examples"].toArray().first()).join(u'\n') == "");
    }
}

TEST_CASE_METHOD(FullDocument, "what is to stay on the site does not leave", "[report]")
{
    for (const auto &[name, bytes] : makeReport(workspace, options)) {
        INFO(name.toStdString());
        CHECK_FALSE(bytes.contains("CANARY"));
        CHECK_FALSE(bytes.contains("contribution"));
    }
}

TEST_CASE_METHOD(FullDocument, "names leave when asked for, and the bundle says so", "[report]")
{
    options.ownerNames = true;

    const ReportBundle bundle =
        made(makeReportBundle(workspace, kLineage, key(), options, systemClock()));

    const auto opened = std::get<OpenedBundle>(openBundle(bundle.bytes));
    CHECK(opened.meta.personalData == BundleMeta::PersonalData::Included);
    CHECK(opened.find("data/plan.json")->contains("\"owner\":\"CANARY\""));
    CHECK(opened.find("data/assessments.json")->contains("\"assessors\":\"CANARY\""));
}

TEST_CASE_METHOD(FullDocument, "readings and ratings leave as separate members", "[report]")
{
    const BundleFiles files = makeReport(workspace, options);

    QMap<QString, QJsonObject> byIndicator;
    for (const QJsonValue &row :
         contentOf(files, "data/measurements.json")[u"measurements"].toArray())
        byIndicator[row[u"indicator"].toString()] = row.toObject();
    const auto reading = [&](const QString &code) {
        return byIndicator[Indicator::idOf(code).toString()];
    };
    CHECK(reading(u"IND-1"_s)[u"part"] == 1);
    CHECK(reading(u"IND-1"_s)[u"whole"] == 2);
    CHECK(reading(u"IND-1"_s)[u"missing"].isNull());
    CHECK(reading(u"IND-2"_s)[u"value"] == u"95.16"_s);
    CHECK(reading(u"IND-2"_s)[u"base"] == 412);
    CHECK(reading(u"IND-3"_s)[u"missing"] == u"too_few"_s);
    QMap<QString, QJsonObject> byPractice;
    for (const QJsonValue &row : contentOf(files, "data/assessments.json")[u"answers"].toArray())
        byPractice[row[u"practice"].toString()] = row.toObject();
    CHECK(byPractice[u"1.1"_s][u"level"] == 2);
    CHECK(byPractice[u"1.1"_s][u"not_applicable"].isNull());
    CHECK(byPractice[u"1.1"_s][u"note"] == u""_s);
    CHECK(byPractice[u"1.2"_s][u"level"].isNull());
    CHECK(byPractice[u"1.2"_s][u"not_applicable"] == u"Pas d’accueil"_s);
    CHECK(byPractice[u"1.2"_s][u"note"] == u"À partager"_s);
}

TEST_CASE_METHOD(FullDocument, "testimonies of the period are counted by theme and tone",
                 "[report]")
{
    const BundleFiles files = makeReport(workspace, options);

    CHECK(files.at("data/feedback.json")
          == "{\"feedback\":[\n"
             "{\"commitment\":\"2\",\"count\":2,\"tone\":\"negative\"},\n"
             "{\"commitment\":\"2\",\"count\":1,\"tone\":\"positive\"}\n"
             "]}\n");
}

TEST_CASE_METHOD(FullDocument, "a measurement to be settled is left out, and the list says so",
                 "[report]")
{
    Copy other;
    send(*this, other);
    const Measurement before = *workspace.records<Measurement>().find(measurement(u"IND-1"_s).id);
    Measurement mine = before;
    mine.reading = Counts{3, 4};
    Measurement theirs = before;
    theirs.reading = Counts{5, 6};
    workspace.apply(journal::Step(u"Mine"_s).update(before, mine));
    other.workspace.apply(journal::Step(u"Theirs"_s).update(before, theirs));
    send(other, *this);

    const BundleFiles files = makeReport(workspace, options);

    CHECK(contentOf(files, "data/measurements.json")[u"measurements"].toArray().size() == 2);
    bool said = false;
    for (const LeavingRow &row : whatLeaves(workspace, options))
        said = said || (!row.leaves && row.count == 1 && row.what.contains(u"to be settled"));
    CHECK(said);
}

TEST_CASE_METHOD(FullDocument, "what leaves is listed with the numbers that leave", "[report]")
{
    const BundleFiles files = makeReport(workspace, options);

    QMap<QByteArray, qint64> listed;
    for (const LeavingRow &row : whatLeaves(workspace, options))
        if (row.leaves)
            listed[row.file] += row.count;
    for (const auto &[name, bytes] : files) {
        const qint64 rows = std::get<JsonOutline>(outlineStrictly(bytes)).rows;
        INFO(name.toStdString());
        if (name != "data/feedback.json" && name != "data/assessments.json")
            CHECK(listed[name] == rows);
    }
    CHECK(listed["data/feedback.json"] == 3);
    CHECK(listed["data/assessments.json"] == 4); // one shared note is listed as well
}

TEST_CASE_METHOD(FullDocument, "bundles of one document are links of a chain", "[report]")
{
    const Clock clock = clockAt(u"2026-11-21T15:05:03+01:00"_s);
    const ReportBundle first = made(makeReportBundle(workspace, kLineage, key(), options, clock));
    workspace.apply(sentStep(first.record));
    const ReportBundle second = made(makeReportBundle(workspace, kLineage, key(), options, clock));

    CHECK(first.record.seq == 1);
    CHECK(first.record.previous == "");
    CHECK(first.fileName == "spplus-rapport-sous-prefecture-d-epernay-2026-T3-n1.liasse");
    CHECK(first.record.size == first.bytes.size());
    CHECK(second.record.seq == 2);
    CHECK(second.record.previous == first.record.manifest);
    const auto opened = std::get<OpenedBundle>(openBundle(second.bytes));
    CHECK(opened.meta.seq == 2);
    CHECK(opened.meta.previous == first.record.manifest);
    CHECK(opened.meta.edition == "spplus-2023");
    CHECK(opened.meta.madeAt == clock());
    CHECK(opened.meta.personalData == BundleMeta::PersonalData::None);
}

TEST_CASE_METHOD(FullDocument, "the chain goes on from what the profile remembers", "[report]")
{
    const QString signer = key().publicKey().fingerprint();
    const storage::BundleMark mark{.seq = 7, .manifest = QString(64, u'a')};

    const NextLink next = nextLink(workspace, signer, mark);

    CHECK(next.seq == 8);
    CHECK(next.previous == mark.manifest);
    CHECK(nextLink(workspace, signer).seq == 1);
}

TEST_CASE_METHOD(FullDocument, "the same document makes the same bytes", "[report]")
{
    const Clock clock = clockAt(u"2026-11-21T15:05:03Z"_s);
    Copy other;
    send(*this, other);

    CHECK(made(makeReportBundle(workspace, kLineage, key(), options, clock)).bytes
          == made(makeReportBundle(other.workspace, kLineage, key(), options, clock)).bytes);
}

TEST_CASE("characters that no reader agrees on are left out", "[report]")
{
    const Action odd = action(u"a"_s + QChar(0) + u"b"_s + QChar(0xD83D) + u"c😀"_s);

    const QByteArray bytes = DataFile().add(u"actions"_s, {exchanged(odd)}).bytes();

    CHECK_FALSE(scanStrictly(bytes));
    CHECK(bytes.contains("\"title\":\"ab\xEF\xBF\xBD"
                         "c\xF0\x9F\x98\x80\""));
}
