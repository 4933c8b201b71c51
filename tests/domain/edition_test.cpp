#include "tests/domain/edition_fixtures.h"
#include "tests/support/printing.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace carnet;
using namespace Qt::StringLiterals;

namespace {

std::vector<QString> places(const EditionReading &reading)
{
    std::vector<QString> found;
    for (const Problem &problem : reading.problems)
        found.push_back(problem.place);
    return found;
}

} // namespace

TEST_CASE("a right edition is read whole", "[domain][edition]")
{
    const EditionReading reading = parseEdition(QJsonDocument(smallEdition()).toJson());

    REQUIRE(reading.problems.empty());
    REQUIRE(reading.edition);
    const Edition &edition = *reading.edition;
    CHECK(edition.code == u"small-2"_s);
    CHECK(edition.scale.size() == 3);
    CHECK(edition.practices.size() == 3);
    CHECK(edition.practice(u"a"_s)->channel == Practice::Channel::Telephone);
    CHECK_FALSE(edition.practice(u"b"_s)->channel);
    CHECK(edition.practice(u"b"_s)->weight == 3);
    CHECK(edition.commitment(u"e1"_s)->note.isEmpty());
    CHECK(edition.indicator(u"S"_s)->highest == Decimal::of(100));
    CHECK_FALSE(edition.indicator(u"V"_s)->highest);
    CHECK(edition.mappings.front().practices.front().kind == Succession::Kind::Split);
}

TEST_CASE("an edition answers for its codes", "[domain][edition]")
{
    const Edition edition = parsedSmallEdition();

    CHECK(edition.practicesOf(u"e1"_s).size() == 2);
    CHECK(edition.practicesOf(u"none"_s).empty());
    CHECK(edition.numberOf(u"b"_s) == u"1.2"_s);
    CHECK(edition.numberOf(u"c"_s) == u"2.1"_s);
    CHECK(edition.numberOf(u"none"_s).isEmpty());
    CHECK_FALSE(edition.practice(u"none"_s));
    CHECK_FALSE(edition.source(u"none"_s));
}

TEST_CASE("a practice knows what it comes from", "[domain][edition]")
{
    const Edition edition = parsedSmallEdition();

    CHECK(edition.predecessorsOf(u"b"_s, u"small-1"_s) == std::vector{u"ab"_s});
    CHECK(edition.predecessorsOf(u"c"_s, u"small-1"_s).empty());
    CHECK(edition.predecessorsOf(u"b"_s, u"small-2"_s) == std::vector{u"b"_s});
    CHECK(edition.predecessorsOf(u"b"_s, u"small-0"_s).empty());
}

TEST_CASE("a mapping leaves nothing of the earlier edition out", "[domain][edition]")
{
    const Edition later = parsedSmallEdition();
    Edition earlier{.code = u"small-1"_s};
    for (const QString &code : {u"e1"_s, u"e2"_s, u"e3"_s})
        earlier.commitments.push_back({.code = code});
    for (const QString &code : {u"ab"_s, u"z"_s})
        earlier.practices.push_back({.code = code});
    CHECK(checkMapping(earlier, later).empty());

    earlier.practices.back().code = u"y"_s;
    const std::vector<Problem> problems = checkMapping(earlier, later);

    REQUIRE(problems.size() == 2);
    CHECK(problems[0].place == u"mappings[0].practices"_s);
    CHECK(problems[0].message.contains(u"\"y\""_s));
    CHECK(problems[1].place == u"mappings[0].practices[1].from"_s);
}

TEST_CASE("each breakage of an edition is refused under its path", "[domain][edition]")
{
    using Value = QJsonValue;
    // What is written where, and where it is complained of if not there.
    const auto [path, value, place] = GENERATE(table<QString, QJsonValue, QString>({
        {u"format"_s, 0, {}},
        {u"format"_s, 2, {}},
        {u"format"_s, u"1"_s, {}},
        {u"code"_s, u""_s, {}},
        {u"code"_s, u"sp plus"_s, {}},
        {u"title"_s, Value::Undefined, {}},
        {u"title"_s, Value::Null, {}},
        {u"title"_s, u""_s, {}},
        {u"title"_s, u"  "_s, {}},
        {u"title"_s, u" Small"_s, {}},
        {u"title"_s, u"Sm\nall"_s, {}},
        {u"title"_s, u"Sm\u202eall"_s, {}},
        {u"title"_s, QString(121, u'x'), {}},
        {u"version"_s, u"2026-02-30"_s, {}},
        {u"surprise"_s, 1, {}},
        {u"sources"_s, QJsonArray(), {}},
        {u"sources[0].kind"_s, u"official"_s, {}},
        {u"sources[0].url"_s, u"x"_s, {}},
        {u"groups"_s, u"g"_s, {}},
        {u"groups[0]"_s, 3, {}},
        {u"scale[1].level"_s, 2, {}},
        {u"scale[2].level"_s, 1, {}},
        {u"commitments[1].number"_s, 3, {}},
        {u"commitments[1].code"_s, u"e1"_s, {}},
        {u"commitments[1].group"_s, u"h"_s, {}},
        {u"commitments[0].publicText"_s, QString(151, u'x'), {}},
        {u"commitments[0].note"_s, u""_s, {}},
        {u"commitments[0].note"_s, Value::Undefined, {}},
        {u"commitments[0].sources[0]"_s, u"theirs"_s, {}},
        {u"commitments[0].sources[1]"_s, u"own"_s, {}},
        {u"commitments[1].practices"_s, QJsonArray(), {}},
        {u"commitments[1].practices[0].code"_s, u"a"_s, {}},
        {u"commitments[0].practices[1].weight"_s, 0, {}},
        {u"commitments[0].practices[1].weight"_s, 4, {}},
        {u"commitments[0].practices[1].weight"_s, u"2"_s, {}},
        {u"commitments[0].practices[1].channel"_s, u"fax"_s, {}},
        {u"commitments[0].practices[1].levels[2]"_s, Value::Undefined,
         u"commitments[0].practices[1].levels"_s},
        {u"commitments[0].practices[1].levels[3]"_s, u"more"_s,
         u"commitments[0].practices[1].levels"_s},
        {u"commitments[0].practices[1].levels[2]"_s, u"b0"_s, {}},
        {u"commitments[0].practices[1].levels[2]"_s, u""_s, {}},
        {u"commitments[0].practices[1].typicalEvidence[0]"_s, 7, {}},
        {u"indicators[1].code"_s, u"S"_s, {}},
        {u"indicators[0].publicTitle"_s, QString(41, u'x'), {}},
        {u"indicators[0].unit"_s, u"jours"_s, {}},
        {u"indicators[0].partLabel"_s, Value::Null, {}},
        {u"indicators[0].minimumBase"_s, -1, {}},
        {u"indicators[0].lowest"_s, 0, {}},
        {u"indicators[0].lowest"_s, u"100"_s, u"indicators[0].highest"_s},
        {u"indicators[0].commitment"_s, u"e9"_s, {}},
        {u"indicators[0].proposed"_s, 1, {}},
        {u"mappings[0].edition"_s, u"small-2"_s, {}},
        {u"mappings[0].commitments[0].kind"_s, u"lost"_s, {}},
        {u"mappings[0].commitments[0].kind"_s, u"dropped"_s, {}},
        {u"mappings[0].commitments[0].kind"_s, u"merged"_s, {}},
        {u"mappings[0].commitments[2].from"_s, u"e1"_s, {}},
        {u"mappings[0].practices[0].to[1]"_s, u"x"_s, {}},
        {u"mappings[0].practices[2]"_s, Value::Undefined, u"mappings[0].practices"_s},
    }));
    CAPTURE(path, value.toVariant().toString());

    const EditionReading reading = parseEdition(smallEditionWith(path, value));

    CHECK_FALSE(reading.edition);
    const std::vector<QString> found = places(reading);
    CAPTURE(found);
    CHECK(std::ranges::count(found, place.isEmpty() ? path : place) == 1);
}

TEST_CASE("all that is wrong is said at once", "[domain][edition]")
{
    QByteArray text = smallEditionWith(u"commitments[0].practices[1].weight"_s, 9);
    text.replace("\"Small\"", "\"\"");
    text.replace("\"higher\"", "\"up\"");

    const EditionReading reading = parseEdition(text);

    CHECK(places(reading)
          == std::vector{u"title"_s, u"commitments[0].practices[1].weight"_s,
                         u"indicators[0].direction"_s});
}

TEST_CASE("what is not strict JSON is no edition", "[domain][edition]")
{
    const QByteArray right = QJsonDocument(smallEdition()).toJson();
    REQUIRE(parseEdition(right).edition);
    QByteArray twice = right;
    twice.replace("\"code\": \"small-2\"", "\"code\": \"small-2\", \"code\": \"small-3\"");
    REQUIRE(twice != right);
    QByteArray latin = right;
    latin.replace("Small", "Sm\xe9ll");
    REQUIRE(latin != right);

    const QByteArray text =
        GENERATE_COPY(as<QByteArray>(), twice, latin, smallEditionWith(u"format"_s, 1.5),
                      right.chopped(3), right + "{}", QByteArray("\xef\xbb\xbf") + right,
                      QByteArray(), QByteArray("[]"), QByteArray("3"), QByteArray("null"));
    const EditionReading reading = parseEdition(text);

    CHECK_FALSE(reading.edition);
    CHECK_FALSE(reading.problems.empty());
}

TEST_CASE("an indicator of the catalogue becomes the site's", "[domain][edition]")
{
    const Edition edition = parsedSmallEdition();

    const Indicator indicator = toIndicator(*edition.indicator(u"S"_s), 4);

    CHECK(indicator.id == Indicator::idOf(u"S"_s));
    CHECK(indicator.title == u"Share"_s);
    CHECK(indicator.partLabel == u"part"_s);
    CHECK(indicator.commitment == u"e1"_s);
    CHECK(indicator.position == 4);
    CHECK(indicator.followed);
}

TEST_CASE("an edition that is written is read as it was", "[domain][edition]")
{
    const Edition edition = parsedSmallEdition();

    const QByteArray text = writeEdition(edition);

    CHECK(parseEdition(text).edition == edition);
    CHECK(writeEdition(*parseEdition(text).edition) == text);
}

TEST_CASE("an edition that is wrong is written, and refused when it is read", "[domain][edition]")
{
    Edition edition = parsedSmallEdition();
    edition.practices[1].levels.pop_back();

    const EditionReading reading = parseEdition(writeEdition(edition));

    CHECK(places(reading) == std::vector{u"commitments[0].practices[1].levels"_s});
}

TEST_CASE("a document keeps the text of an edition", "[domain][edition]")
{
    const QByteArray text = QJsonDocument(smallEdition()).toJson();

    const EditionRecord record = recordOf(*parseEdition(text).edition, text);

    CHECK(record.id == EditionRecord::idOf(u"small-2"_s));
    CHECK(record.version == u"2026-01-31"_s);
    CHECK(parseEdition(record.content.toUtf8()).edition == parsedSmallEdition());
}
