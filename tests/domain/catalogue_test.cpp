#include "tests/support/printing.h"

#include "core/domain/catalogue.h"

#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>

#include "resources/shipped_catalogue.h"
#include "resources/shipped_editions.h"

using namespace carnet;
using namespace Qt::StringLiterals;

namespace {

constexpr auto kSmallCatalogue = R"({
  "format": 1, "version": "2026-01-31", "note": "Codes of our own.",
  "indicators": [
    {"code": "A", "group": "network", "title": "A mark", "publicTitle": "Mark",
     "family": "rendered", "form": "value", "unit": "/10", "direction": "higher",
     "partLabel": null, "wholeLabel": null, "frequency": "year", "method": "Mean.",
     "source": "Read.", "minimumBase": 0, "lowest": "0", "highest": "10", "expected": "7",
     "serves": [{"edition": "small-1", "commitment": "e1"},
                {"edition": "small-2", "commitment": "e2"}], "proposed": false},
    {"code": "B", "group": "common", "title": "A share", "publicTitle": "Share",
     "family": "perceived", "form": "share", "unit": "%", "direction": "higher",
     "partLabel": "happy", "wholeLabel": "asked", "frequency": "quarter", "method": "Count.",
     "source": "Read.", "minimumBase": 30, "lowest": "0", "highest": "100", "expected": null,
     "serves": [], "proposed": true}]
})";

/// The places of the problems of the small catalogue after a replacement of its text.
std::vector<QString> problemsAfter(const char *was, const char *is)
{
    QByteArray text(kSmallCatalogue);
    REQUIRE(text.contains(was));
    text.replace(was, is);
    const CatalogueReading reading = parseCatalogue(text);
    CHECK_FALSE(reading.catalogue);
    std::vector<QString> places;
    for (const Problem &problem : reading.problems)
        places.push_back(problem.place);
    return places;
}

const CatalogueEntry &entry(const Catalogue &catalogue, const QString &code)
{
    const CatalogueEntry *found = catalogue.find(code);
    REQUIRE(found);
    return *found;
}

} // namespace

TEST_CASE("a catalogue is read, those proposed first", "[domain][catalogue]")
{
    const Catalogue catalogue = parseCatalogue(kSmallCatalogue).catalogue.value();

    REQUIRE(catalogue.entries.size() == 2);
    CHECK(catalogue.entries[0].indicator.code == u"B"_s);
    CHECK(catalogue.entries[1].expected == Decimal::of(7));
    CHECK(catalogue.entries[1].group == CatalogueEntry::Group::Network);
    CHECK_FALSE(catalogue.find(u"C"_s));
}

TEST_CASE("an indicator serves the commitment of its edition", "[domain][catalogue]")
{
    const Catalogue catalogue = parseCatalogue(kSmallCatalogue).catalogue.value();

    CHECK(catalogue.forEdition(u"small-1"_s)[1].commitment == u"e1"_s);
    CHECK(catalogue.forEdition(u"small-2"_s)[1].commitment == u"e2"_s);
    CHECK(catalogue.forEdition(u"small-3"_s)[1].commitment.isEmpty());
    CHECK(catalogue.forEdition(u"small-1"_s)[0].commitment.isEmpty());
}

TEST_CASE("what is wrong in a catalogue is told by its place", "[domain][catalogue]")
{
    const auto [was, is, place] = GENERATE(table<const char *, const char *, QString>({
        {"\"format\": 1", "\"format\": 2", u"format"_s},
        {"2026-01-31", "2026-02-31", u"version"_s},
        {"Codes of our own.", "", u"note"_s},
        {"\"code\": \"B\"", "\"code\": \"A\"", u"indicators[1].code"_s},
        {"\"code\": \"B\"", "\"code\": \"B B\"", u"indicators[1].code"_s},
        {"\"network\"", "\"official\"", u"indicators[0].group"_s},
        {"\"expected\": \"7\"", "\"expected\": \"11\"", u"indicators[0].expected"_s},
        {"\"expected\": \"7\"", "\"expected\": 7", u"indicators[0].expected"_s},
        {"\"expected\": \"7\",", "", u"indicators[0].expected"_s},
        {"\"highest\": \"10\"", "\"highest\": \"0\"", u"indicators[0].highest"_s},
        {"\"small-2\"", "\"small-1\"", u"indicators[0].serves[1].edition"_s},
        {"\"commitment\": \"e1\"", "\"commitment\": \"\"", u"indicators[0].serves[0].commitment"_s},
        {"\"partLabel\": \"happy\"", "\"partLabel\": null", u"indicators[1].partLabel"_s},
        {"\"unit\": \"%\"", "\"unit\": \"jours\"", u"indicators[1].unit"_s},
        {"\"proposed\": true", "\"proposed\": true, \"more\": 1", u"indicators[1].more"_s},
        {"Codes of our own.\"", "Codes of our own.\", \"note\": \"x\"", u""_s},
    }));
    CAPTURE(was, is);

    const std::vector<QString> places = problemsAfter(was, is);

    CHECK(std::ranges::count(places, place) > 0);
}

TEST_CASE("all that is wrong in a catalogue is told at once", "[domain][catalogue]")
{
    QByteArray text(kSmallCatalogue);
    text.replace("\"title\"", "\"titel\"");

    CHECK(parseCatalogue(text).problems.size() == 4); // a member missing and one unknown, twice
    CHECK_FALSE(parseCatalogue("[]").catalogue);
    CHECK_FALSE(parseCatalogue("{").catalogue);
    CHECK_FALSE(parseCatalogue({}).catalogue);
}

TEST_CASE("the shipped catalogue begins with the four common indicators", "[domain][catalogue]")
{
    const Catalogue catalogue = shippedCatalogue();

    REQUIRE(catalogue.entries.size() >= 20);
    for (size_t index = 0; index < catalogue.entries.size(); ++index) {
        CAPTURE(catalogue.entries[index].indicator.code);
        CHECK(catalogue.entries[index].indicator.proposed == (index < 4));
        if (index < 4)
            CHECK(catalogue.entries[index].group == CatalogueEntry::Group::Common);
    }
    CHECK(catalogue.note.contains(u"pas les codes officiels"_s));
}

TEST_CASE("what is not known is entered, not calculated", "[domain][catalogue]")
{
    const Catalogue catalogue = shippedCatalogue();

    CHECK(entry(catalogue, u"SATISFACTION-NETTE"_s).indicator.form == Indicator::Form::Value);
    CHECK(entry(catalogue, u"VISITE-MYSTERE"_s).expected == Decimal::of(7));
    for (const CatalogueEntry &each : catalogue.entries) {
        CAPTURE(each.indicator.code);
        // `IND-27` is the form of the national codes: none of ours may look like one.
        CHECK_FALSE(each.indicator.code.startsWith(u"IND-"_s));
        CHECK(each.expected.has_value() == (each.indicator.code == u"VISITE-MYSTERE"_s));
    }
}

TEST_CASE("indicators of the catalogue serve commitments that exist", "[domain][catalogue]")
{
    const Catalogue catalogue = shippedCatalogue();
    const std::vector<ShippedEdition> editions = shippedEditions();

    for (const CatalogueEntry &each : catalogue.entries)
        for (const ServedCommitment &served : each.serves) {
            CAPTURE(each.indicator.code, served.edition, served.commitment);
            const auto edition = std::ranges::find(
                editions, served.edition, [](const auto &shipped) { return shipped.edition.code; });
            REQUIRE(edition != editions.end());
            CHECK(edition->edition.commitment(served.commitment));
        }
    for (const ShippedEdition &edition : editions)
        CHECK(edition.edition.indicators == catalogue.forEdition(edition.edition.code));
}

TEST_CASE("the texts of the catalogue keep to French typography", "[domain][catalogue]")
{
    QFile file(u":/indicators/catalogue.json"_s);
    REQUIRE(file.open(QIODevice::ReadOnly));
    static const QRegularExpression wrong(
        u"'|\\.\\.\\.|  | [:;!?%»]|[^\u00a0\u202f][;!?»]|«[^\u00a0]|[^\u00a0][:%]"_s);

    const Catalogue catalogue = parseCatalogue(file.readAll()).catalogue.value();
    for (const CatalogueEntry &each : catalogue.entries)
        for (const QString &text :
             {each.indicator.title, each.indicator.publicTitle, each.indicator.method,
              each.indicator.source, each.indicator.partLabel, each.indicator.wholeLabel}) {
            CAPTURE(text);
            CHECK_FALSE(wrong.match(text).hasMatch());
        }
}
