#include "ui/pages/plan/plan_steps.h"

#include "ui/pages/plan/plan_words.h"

#include <QCoreApplication>

namespace carnet::ui {

using journal::Step;

namespace {

struct PlanSteps
{
    Q_DECLARE_TR_FUNCTIONS(carnet::ui::PlanSteps)
};

constexpr int kLongestTitle = 40; ///< In a menu, in characters.

QString shortTitle(const Action &action)
{
    return action.title.size() <= kLongestTitle
               ? action.title
               : QString(action.title.left(kLongestTitle - 1).trimmed() + u'\u2026');
}

QString labelOf(PlanMove move)
{
    switch (move) {
    case PlanMove::Propose:
        return PlanSteps::tr("Propose the plan to the committee");
    case PlanMove::BackToDraft:
        return PlanSteps::tr("Take the plan back to draft");
    case PlanMove::Validate:
        return PlanSteps::tr("Record the validation of the plan");
    case PlanMove::Close:
        return PlanSteps::tr("Close the plan");
    case PlanMove::Reopen:
        return PlanSteps::tr("Reopen the plan");
    }
    Q_UNREACHABLE();
}

} // namespace

Action newAction(int year)
{
    return {.id = Id<Action>::create(),
            .plan = Plan::idOf(year),
            .title = PlanSteps::tr("New action"),
            .source = Action::Source::None,
            .priority = Action::Priority::Normal,
            .effort = Action::Effort::Unknown,
            .state = Action::State::Planned};
}

Step addActionStep(const std::optional<Plan> &plan, int year, const Action &action)
{
    Step step(PlanSteps::tr("Add an action"));
    // First, so that undoing leads to it.
    step.insert(action);
    if (!plan)
        step.insert(Plan{.id = Plan::idOf(year),
                         .year = year,
                         .title = PlanSteps::tr("Action plan %1").arg(year),
                         .state = Plan::State::Draft});
    return step;
}

Step editActionStep(const Action &before, const Action &after, const QString &field)
{
    Step step(PlanSteps::tr("Action \"%1\": %2").arg(shortTitle(before), fieldWord(field)));
    step.update(before, after);
    return step;
}

Step removeActionStep(const Action &action)
{
    Step step(PlanSteps::tr("Remove the action \"%1\"").arg(shortTitle(action)));
    step.remove(action);
    return step;
}

Step restoreActionStep(const Action &action)
{
    Step step(PlanSteps::tr("Restore the action \"%1\"").arg(shortTitle(action)));
    step.insert(action);
    return step;
}

Plan moved(Plan plan, PlanMove move, const QDate &date)
{
    switch (move) {
    case PlanMove::Propose:
        plan.state = Plan::State::Proposed;
        plan.proposedOn = date;
        break;
    case PlanMove::BackToDraft:
        plan.state = Plan::State::Draft;
        plan.proposedOn.reset();
        break;
    case PlanMove::Validate:
        plan.state = Plan::State::Validated;
        plan.validatedOn = date;
        break;
    case PlanMove::Close:
        plan.state = Plan::State::Closed;
        plan.closedOn = date;
        break;
    case PlanMove::Reopen:
        plan.state = Plan::State::Validated;
        plan.closedOn.reset();
        break;
    }
    return plan;
}

Step movePlanStep(const Plan &plan, PlanMove move, const QDate &date)
{
    Step step(labelOf(move));
    step.update(plan, moved(plan, move, date));
    return step;
}

} // namespace carnet::ui
