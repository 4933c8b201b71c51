#include "core/domain/plan_life.h"

#include <algorithm>

namespace carnet {

namespace {

using State = Plan::State;

struct Transition
{
    State from;
    PlanEvent event;
    State to;
};

/// Within a state what usually comes next is first.
constexpr Transition kTransitions[] = {
    {State::Draft, PlanEvent::Propose, State::Proposed},
    {State::Proposed, PlanEvent::Validate, State::Validated},
    {State::Proposed, PlanEvent::Return, State::Returned},
    {State::Proposed, PlanEvent::Withdraw, State::Draft},
    {State::Returned, PlanEvent::Propose, State::Proposed},
    {State::Validated, PlanEvent::Close, State::Closed},
    {State::Validated, PlanEvent::Propose, State::Proposed},
    {State::Validated, PlanEvent::Amend, State::Draft},
    {State::Closed, PlanEvent::Reopen, State::Validated},
};

} // namespace

const std::vector<Plan::State> &planStates()
{
    static const std::vector<Plan::State> states = {State::Draft, State::Proposed, State::Returned,
                                                    State::Validated, State::Closed};
    return states;
}

const std::vector<PlanEvent> &planEvents()
{
    using enum PlanEvent;
    static const std::vector<PlanEvent> events = {Propose, Withdraw, Return, Validate,
                                                  Amend,   Close,    Reopen};
    return events;
}

std::optional<Plan::State> stateAfter(Plan::State state, PlanEvent event)
{
    const auto found = std::ranges::find_if(kTransitions, [&](const Transition &transition) {
        return transition.from == state && transition.event == event;
    });
    return found == std::end(kTransitions) ? std::nullopt : std::optional(found->to);
}

std::vector<PlanEvent> eventsOf(Plan::State state)
{
    std::vector<PlanEvent> events;
    for (const Transition &transition : kTransitions)
        if (transition.from == state)
            events.push_back(transition.event);
    return events;
}

Plan after(Plan plan, PlanEvent event, const QDate &day, const QString &why)
{
    const std::optional<Plan::State> to = stateAfter(plan.state, event);
    Q_ASSERT(to);
    plan.state = *to;
    switch (event) {
    case PlanEvent::Propose:
        plan.proposedOn = day;
        plan.returnedFor.clear();
        break;
    case PlanEvent::Withdraw:
        plan.proposedOn.reset();
        break;
    case PlanEvent::Return:
        plan.returnedFor = why;
        break;
    case PlanEvent::Validate:
        plan.validatedOn = day;
        break;
    case PlanEvent::Amend:
        plan.proposedOn.reset();
        break;
    case PlanEvent::Close:
        plan.closedOn = day;
        break;
    case PlanEvent::Reopen:
        plan.closedOn.reset();
        break;
    }
    return plan;
}

bool isFreelyEdited(Plan::State state)
{
    return state == State::Draft || state == State::Proposed || state == State::Returned;
}

bool asksForReasons(Plan::State state)
{
    return state == State::Validated;
}

} // namespace carnet
