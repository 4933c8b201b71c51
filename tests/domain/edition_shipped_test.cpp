// What the editions that come with the program must be: complete, short enough for
// posters, in French typography, and honest about being a working grid.

#include "tests/support/printing.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include "resources/shipped_editions.h"

using namespace carnet;
using namespace Qt::StringLiterals;

namespace {

QByteArray shippedText(const QString &code)
{
    QFile file(u":/editions/%1.json"_s.arg(code));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

Edition shipped(const QString &code)
{
    const EditionReading reading = parseEdition(shippedText(code));
    for (const Problem &problem : reading.problems)
        FAIL_CHECK(problem.place.toStdString() << ": " << problem.message.toStdString());
    REQUIRE(reading.edition);
    return *reading.edition;
}

/// All texts below `value`, without the names of members.
QStringList texts(const QJsonValue &value)
{
    if (value.isString())
        return {value.toString()};
    QStringList found;
    if (value.isArray())
        for (const QJsonValue &item : value.toArray())
            found += texts(item);
    const QJsonObject object = value.toObject();
    for (auto member = object.begin(); member != object.end(); ++member)
        found += texts(*member);
    return found;
}

} // namespace

TEST_CASE("the shipped editions are there, the latest first", "[domain][edition]")
{
    const std::vector<ShippedEdition> editions = shippedEditions();

    REQUIRE(editions.size() == 2);
    CHECK(editions[0].edition.code == u"spplus-2023"_s);
    CHECK(editions[1].edition.code == u"spplus-2021"_s);
    CHECK(editions[0].record.content.toUtf8() == shippedText(u"spplus-2023"_s));
}

TEST_CASE("the shipped files have the form in which editions are written", "[domain][edition]")
{
    const QString code = GENERATE(as<QString>(), u"spplus-2021"_s, u"spplus-2023"_s);

    CHECK(writeEdition(shipped(code)) == shippedText(code));
}

TEST_CASE("each shipped edition has its commitments and a balanced grid", "[domain][edition]")
{
    const auto [code, commitments] =
        GENERATE(table<QString, size_t>({{u"spplus-2021"_s, 9}, {u"spplus-2023"_s, 8}}));
    CAPTURE(code);

    const Edition edition = shipped(code);

    CHECK(edition.code == code);
    CHECK(edition.commitments.size() == commitments);
    CHECK(edition.groups.size() == 3);
    CHECK(edition.scale.size() == 4);
    CHECK(edition.practices.size() >= 50);
    CHECK(edition.practices.size() <= 70);
    for (const Commitment &commitment : edition.commitments) {
        CAPTURE(commitment.code);
        CHECK(edition.practicesOf(commitment.code).size() >= 5);
        CHECK(edition.practicesOf(commitment.code).size() <= 9);
    }
    CHECK(edition.statusNote.contains(u"pas la grille officielle"_s));
}

TEST_CASE("the commitment whose wording is unknown says so", "[domain][edition]")
{
    const Edition edition = shipped(u"spplus-2023"_s);

    for (const Commitment &commitment : edition.commitments) {
        bool unknown = false;
        for (const QString &source : commitment.sources)
            unknown = unknown || edition.source(source)->kind == EditionSource::Kind::Unknown;
        CAPTURE(commitment.number);
        CHECK(unknown == (commitment.number == 8));
        CHECK(commitment.note.isEmpty() != unknown);
    }
}

TEST_CASE("the mapping from 2021 to 2023 accounts for everything", "[domain][edition]")
{
    const Edition earlier = shipped(u"spplus-2021"_s);
    const Edition later = shipped(u"spplus-2023"_s);
    REQUIRE(later.mappings.size() == 1);

    CHECK(checkMapping(earlier, later).empty());

    // What is the same practice has the same code and the same words.
    int kept = 0;
    for (const Succession &succession : later.mappings.front().practices) {
        if (succession.kind != Succession::Kind::Kept)
            continue;
        CAPTURE(succession.from);
        ++kept;
        CHECK(succession.to.front() == succession.from);
        Practice before = *earlier.practice(succession.from);
        Practice after = *later.practice(succession.to.front());
        before.commitment = after.commitment;
        CHECK(before == after);
    }
    CHECK(kept > 40);
}

TEST_CASE("the shipped texts keep to French typography", "[domain][edition]")
{
    const QString code = GENERATE(as<QString>(), u"spplus-2021"_s, u"spplus-2023"_s);
    static const QRegularExpression wrong(
        u"'|\"|\\.\\.\\.|  | [:;!?%»]|[^\u00a0\u202f][;!?»]|«[^\u00a0]|[^\u00a0][:%]"_s);

    const QStringList all = texts(QJsonDocument::fromJson(shippedText(code)).object());

    REQUIRE(all.size() > 500);
    for (const QString &text : all) {
        CAPTURE(text);
        if (text != u"%"_s)
            CHECK_FALSE(wrong.match(text).hasMatch());
    }
}
