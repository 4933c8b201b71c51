#include "tests/support/printing.h"

#include "core/domain/plan_life.h"

#include <algorithm>
#include <set>

using namespace carnet;
using namespace Qt::StringLiterals;

namespace {

const QDate kEventDay(2026, 6, 12);

Plan planIn(Plan::State state)
{
    return {.id = Plan::idOf(2026), .year = 2026, .title = u"Plan"_s, .state = state};
}

/// The states that can be reached from one, itself among them.
std::set<Plan::State> reachedFrom(Plan::State state)
{
    std::set<Plan::State> reached{state};
    for (std::size_t before = 0; before != reached.size();) {
        before = reached.size();
        for (const Plan::State at : std::set(reached))
            for (const PlanEvent event : eventsOf(at))
                reached.insert(*stateAfter(at, event));
    }
    return reached;
}

} // namespace

TEST_CASE("no state of a plan is a dead end", "[domain][plan-life]")
{
    for (const Plan::State state : planStates()) {
        INFO(int(state));
        CHECK_FALSE(eventsOf(state).empty());
        CHECK(reachedFrom(state).size() == planStates().size());
    }
}

TEST_CASE("every event of every state leads where the table says, and keeps its day",
          "[domain][plan-life]")
{
    for (const Plan::State state : planStates()) {
        const std::vector<PlanEvent> events = eventsOf(state);
        for (const PlanEvent event : planEvents()) {
            INFO("state " << int(state) << ", event " << int(event));
            const auto to = stateAfter(state, event);
            REQUIRE(to.has_value() == (std::ranges::count(events, event) == 1));
            if (!to)
                continue;
            const Plan done = after(planIn(state), event, kEventDay, u"Trop d’actions"_s);
            CHECK(done.state == *to);
            CHECK(done.proposedOn.has_value() == (event == PlanEvent::Propose));
            CHECK(done.validatedOn.has_value() == (event == PlanEvent::Validate));
            CHECK(done.closedOn.has_value() == (event == PlanEvent::Close));
            CHECK(done.returnedFor.isEmpty() == (event != PlanEvent::Return));
        }
    }
}

TEST_CASE("a returned plan can be edited and proposed again", "[domain][plan-life]")
{
    CHECK(isFreelyEdited(Plan::State::Returned));
    CHECK(stateAfter(Plan::State::Returned, PlanEvent::Propose) == Plan::State::Proposed);
    CHECK_FALSE(isFreelyEdited(Plan::State::Validated));
    CHECK(asksForReasons(Plan::State::Validated));
    CHECK_FALSE(isFreelyEdited(Plan::State::Closed));
    CHECK_FALSE(stateAfter(Plan::State::Draft, PlanEvent::Validate));
}
