#include "tests/support/fixtures.h"
#include "tests/support/printing.h"

#include "core/journal/step.h"

using namespace carnet;
using namespace carnet::journal;
using namespace Qt::StringLiterals;

TEST_CASE("an update holds one edit for each field that differs", "[journal][step]")
{
    const Site before = site(u"A"_s);
    Site after = before;
    after.name = u"B"_s;
    after.logo = Id<Attachment>::derived(u"attachment", u"x");

    const Step step = Step(u"Close"_s).update(before, after);

    REQUIRE(step.edits().size() == 2);
    CHECK(step.edits()[0].field == u"logo"_s);
    CHECK(step.edits()[0].before.isNull());
    CHECK(step.edits()[0].after == after.logo->toString());
    CHECK(step.edits()[1].field == u"name"_s);
    CHECK(Step(u"Nothing"_s).update(before, before).edits().empty());
}

TEST_CASE("the inverse of a step undoes its edits in reverse", "[journal][step]")
{
    const Site library = site(u"A"_s);
    Site renamed = library;
    renamed.name = u"B"_s;

    const Step undo = Step(u"Add"_s).insert(library).update(library, renamed).inverse();

    REQUIRE(undo.edits().size() == 2);
    CHECK(undo.label() == u"Undo: Add"_s);
    CHECK(undo.edits()[0].verb == Verb::Set);
    CHECK(undo.edits()[0].after == u"A"_s);
    CHECK(undo.edits()[1].verb == Verb::Delete);
    CHECK(undo.edits()[1].before.toObject()[u"name"] == u"A"_s);
}

TEST_CASE("two steps become one that undoes both", "[journal][step]")
{
    const Site library = site(u"A"_s);
    const Plan plan = carnet::plan(2026);
    Step both = Step(u"Add"_s).insert(library);
    const Step later = Step(u"Plan"_s).insert(plan);
    REQUIRE_FALSE(both.overlaps(later));

    both.then(later);

    CHECK(both.label() == u"Add"_s);
    CHECK(both.overlaps(later));
    REQUIRE(both.inverse().edits().size() == 2);
    CHECK(both.inverse().edits()[0].record == plan.id.toString());
}
