#include "tests/support/printing.h"

#include "core/planning/action_criteria.h"

#include <catch2/catch.hpp>

using namespace carnet;
using namespace carnet::planning;
using namespace Qt::StringLiterals;

namespace {

const QDate kCriteriaDay(2026, 11, 21);

Action someAction()
{
    return {.id = Id<Action>::create(),
            .plan = Plan::idOf(2026),
            .title = u"Former l’équipe au standard"_s,
            .commitments = {u"SPP23-2"_s},
            .source = Action::Source::Practice,
            .owner = u"Sophie Lambert"_s,
            .due = QDate(2026, 11, 9),
            .state = Action::State::Running};
}

bool isFound(const ActionCriteria &criteria, const Action &action)
{
    return matches(criteria, action, kCriteriaDay);
}

} // namespace

TEST_CASE("an action is found by each criterion, and by all of them together",
          "[planning][criteria]")
{
    const Action action = someAction();
    CHECK(isFound({}, action));
    CHECK(isFound({.text = u"EQUIPE lambert"_s}, action));
    CHECK_FALSE(isFound({.text = u"équipe toboggan"_s}, action));
    CHECK(isFound({.when = ActionCriteria::When::Late}, action));
    CHECK(isFound({.when = ActionCriteria::When::ThisQuarter}, action));
    CHECK_FALSE(isFound({.commitment = u"SPP23-1"_s}, action));
    CHECK_FALSE(isFound({.source = Action::Source::Meeting}, action));
    const ActionCriteria all{.owner = u"Sophie Lambert"_s,
                             .commitment = u"SPP23-2"_s,
                             .state = Action::State::Running,
                             .openOnly = true,
                             .when = ActionCriteria::When::Late,
                             .source = Action::Source::Practice,
                             .text = u"standard"_s};
    CHECK(isFound(all, action));
    Action done = action;
    done.state = Action::State::Done;
    CHECK_FALSE(isFound(all, done));
    CHECK_FALSE(isFound({.when = ActionCriteria::When::Late}, done));
    Action open = action;
    open.due.reset();
    CHECK_FALSE(isFound({.when = ActionCriteria::When::ThisQuarter}, open));
}

TEST_CASE("criteria are read as they were written, and nothing else is", "[planning][criteria]")
{
    const ActionCriteria all{.owner = u"Ève \"B\""_s,
                             .commitment = u"C1"_s,
                             .state = Action::State::Dropped,
                             .openOnly = true,
                             .when = ActionCriteria::When::ThisQuarter,
                             .source = Action::Source::Meeting,
                             .text = u"x"_s};
    CHECK(readCriteria(writeCriteria(all)) == all);
    CHECK(readCriteria(writeCriteria({})) == ActionCriteria());
    CHECK_FALSE(readCriteria(u"[]"_s));
    CHECK_FALSE(readCriteria(u"{\"state\": \"nearly\"}"_s));
}
