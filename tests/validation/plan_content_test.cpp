#include "tests/support/printing.h"

#include "core/validation/plan_content.h"

#include <catch2/catch.hpp>

using namespace carnet;
using namespace carnet::validation;
using namespace Qt::StringLiterals;

namespace {

Plan contentPlan()
{
    return {.id = Plan::idOf(2026), .year = 2026, .title = u"Plan 2026"_s};
}

Action contentAction(const QString &title)
{
    return {.id = Id<Action>::derived(u"action", title),
            .plan = Plan::idOf(2026),
            .title = title,
            .commitments = {u"A"_s},
            .due = QDate(2026, 6, 30)};
}

} // namespace

TEST_CASE("what a committee validates does not depend on order, state and progress",
          "[validation][content]")
{
    Action first = contentAction(u"Un"_s);
    const Action second = contentAction(u"Deux"_s);
    const QByteArray content = planContent(contentPlan(), {first, second});
    first.state = Action::State::Running;
    first.progress = 40;
    first.note = u"À nous"_s;
    Plan validated = contentPlan();
    validated.state = Plan::State::Validated;
    validated.validatedOn = QDate(2026, 6, 12);
    CHECK(planContent(validated, {second, first}) == content);
    CHECK(differences(content, content)->empty());
}

TEST_CASE("every other change of the plan is told", "[validation][content]")
{
    const Action first = contentAction(u"Un"_s);
    const Action second = contentAction(u"Deux"_s);
    const QByteArray content = planContent(contentPlan(), {first, second});
    Action moved = first;
    moved.due = QDate(2026, 9, 30);
    moved.commitments = {u"A"_s, u"B"_s};
    const auto found =
        differences(content, planContent(contentPlan(), {moved, contentAction(u"Trois"_s)}));
    REQUIRE(found);
    REQUIRE(found->size() == 4);
    using Kind = PlanDifference::Kind;
    CHECK(found->at(0).kind == Kind::Removed);
    CHECK(found->at(0).title == u"Deux"_s);
    CHECK(found->at(1).kind == Kind::Added);
    CHECK(found->at(2).field == u"commitments"_s);
    CHECK(found->at(2).after == u"A, B"_s);
    CHECK(found->at(3).field == u"due"_s);
    CHECK(found->at(3).before == u"2026-06-30"_s);
    CHECK(found->at(3).after == u"2026-09-30"_s);
    CHECK_FALSE(differences(content, "not json"));
}
