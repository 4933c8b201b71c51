#include "tests/support/fixtures.h"
#include "tests/support/printing.h"

#include "core/storage/new_site.h"

#include <set>

using namespace carnet;
using namespace Qt::StringLiterals;

TEST_CASE("a new site has its edition and the indicators that it proposes", "[storage][new]")
{
    Copy copy;
    const storage::StepReading first =
        storage::newSite({.site = site(u"Guichet"_s), .edition = u"spplus-2021"_s});
    REQUIRE(first.steps.size() == 1);

    copy.workspace.apply(first.steps[0]);

    CHECK(copy.workspace.records<EditionRecord>().all().at(0).code == u"spplus-2021"_s);
    CHECK(copy.workspace.records<Indicator>().all().size() == 4);
}

TEST_CASE("an unknown edition or indicator makes no site", "[storage][new]")
{
    CHECK(storage::newSite({.site = site(u"Guichet"_s), .edition = u"x"_s}).steps.empty());

    const storage::StepReading reading = storage::newSite({.site = site(u"Guichet"_s),
                                                           .edition = u"spplus-2023"_s,
                                                           .indicators = QStringList{u"x"_s}});
    CHECK(reading.steps.empty());
    CHECK(reading.problems.size() == 1);
}

TEST_CASE("the example site is fictional and holds what one wants to see", "[storage][new]")
{
    Copy copy;
    const storage::StepReading example = storage::exampleSite();
    REQUIRE(example.problems.empty());

    for (const journal::Step &step : example.steps)
        copy.workspace.apply(step);

    const storage::Workspace &workspace = copy.workspace;
    REQUIRE(workspace.records<Site>().all().size() == 1);
    CHECK(workspace.records<Site>().all()[0].fictional);
    CHECK(workspace.records<Assessment>().all().size() == 3);
    CHECK(workspace.records<Plan>().all().size() == 2);
    std::set<Period> quarters;
    for (const Measurement &measurement : workspace.records<Measurement>().all()) {
        CHECK(workspace.records<Indicator>().find(measurement.indicator));
        if (measurement.period.frequency() == Frequency::Quarter)
            quarters.insert(measurement.period);
    }
    CHECK(quarters.size() == 12);
    for (const Assessment &assessment : workspace.records<Assessment>().all())
        CHECK(workspace.records<EditionRecord>().find(EditionRecord::idOf(assessment.edition)));
    CHECK(workspace.records<Feedback>().all().size() == 30);
    CHECK(copy.workspace.tablesThatDiffer().empty());
}

TEST_CASE("a table that was changed behind the history's back is found", "[storage][new]")
{
    Copy copy;
    copy.workspace.apply(journal::Step(u"Add"_s).insert(site(u"A"_s)));

    const QString change =
        GENERATE(as<QString>(), u"UPDATE site SET name = 'B'"_s, u"DELETE FROM site"_s,
                 u"UPDATE site SET id = '6f9619ff-8b86-4011-b42d-00c04fc964ff'"_s);
    CHECK(copy.workspace.tablesThatDiffer().empty());
    copy.workspace.database().run(change);

    CHECK(copy.workspace.tablesThatDiffer() == std::vector{u"site"_s});
}
