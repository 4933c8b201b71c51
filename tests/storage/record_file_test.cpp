#include "tests/support/fixtures.h"
#include "tests/support/printing.h"

#include "core/storage/record_file.h"

using namespace carnet;
using namespace Qt::StringLiterals;

TEST_CASE("records are read as they are declared, blank where nothing is said", "[storage]")
{
    const storage::StepReading reading = storage::readSteps(R"([{
        "label": "Le site",
        "site": [{"id": "6f9619ff-8b86-4011-b42d-00c04fc964ff", "name": "Guichet", "fictional": 1}]
    }])");
    REQUIRE(reading.problems.empty());
    REQUIRE(reading.steps.size() == 1);
    Copy copy;

    copy.workspace.apply(reading.steps[0]);

    const Site read = copy.workspace.records<Site>().all().at(0);
    CHECK(read.name == u"Guichet"_s);
    CHECK(read.fictional);
    CHECK(read.town.isEmpty());
    CHECK(copy.workspace.entries()[0].label == u"Le site"_s);
}

TEST_CASE("what is not known in a file of records is refused with its place", "[storage]")
{
    const auto [text, place] = GENERATE(table<QByteArray, QString>({
        {R"([{"label": "x", "sites": []}])", u"[0].sites"_s},
        {R"([{"label": "x", "plan": [{"id": "x"}]}])", u"[0].plan[0]"_s},
        {R"([{"label": "x"}, {"label": "y", "site": [{"colour": 1}]}])", u"[1].site[0].colour"_s},
        {R"({})", u""_s},
        {"[\n{,}]", u"Line 2"_s},
    }));
    CAPTURE(text.toStdString());

    const storage::StepReading reading = storage::readSteps(text);

    CHECK(reading.steps.empty());
    REQUIRE_FALSE(reading.problems.empty());
    CHECK(reading.problems[0].place == place);
}
