#include "core/planning/plan_steps.h"

#include "core/planning/plan_words.h"
#include "core/storage/plans.h"
#include "core/storage/workspace.h"

#include <QCoreApplication>

namespace carnet::planning {

using journal::Step;

namespace {

struct PlanSteps
{
    Q_DECLARE_TR_FUNCTIONS(carnet::planning::PlanSteps)
};

constexpr int kLongestTitle = 40; ///< In a menu, in characters.

QString shortTitle(const Action &action)
{
    return action.title.size() <= kLongestTitle
               ? action.title
               : QString(action.title.left(kLongestTitle - 1).trimmed() + u'\u2026');
}

QString labelOf(PlanEvent event)
{
    switch (event) {
    case PlanEvent::Propose:
        return PlanSteps::tr("Propose the plan to the committee");
    case PlanEvent::Withdraw:
        return PlanSteps::tr("Take the plan back to draft");
    case PlanEvent::Return:
        return PlanSteps::tr("The committee returns the plan");
    case PlanEvent::Validate:
        return PlanSteps::tr("Record the validation of the plan");
    case PlanEvent::Amend:
        return PlanSteps::tr("Take the validated plan up again");
    case PlanEvent::Close:
        return PlanSteps::tr("Close the plan");
    case PlanEvent::Reopen:
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

Step removeActionStep(const storage::Workspace &workspace, const Action &action)
{
    Step step(PlanSteps::tr("Remove the action \"%1\"").arg(shortTitle(action)));
    // First, so that undoing leads to it.
    step.remove(action);
    for (const ActionComment &comment : storage::commentsOf(workspace, action.id))
        step.remove(comment);
    for (const ActionEvidence &evidence : storage::evidenceOf(workspace, action.id))
        step.remove(evidence);
    for (const Wish &before : workspace.records<Wish>().all()) {
        if (before.action != action.id)
            continue;
        Wish after = before;
        after.action.reset();
        step.update(before, after);
    }
    for (const Feedback &before : workspace.records<Feedback>().all()) {
        if (before.action != action.id)
            continue;
        Feedback after = before;
        after.action.reset();
        if (after.state == Feedback::State::ActionCreated)
            after.state = Feedback::State::ToDo;
        step.update(before, after);
    }
    return step;
}

Step restoreActionStep(const Step &removal)
{
    return Step(PlanSteps::tr("Restore an action")).then(removal.inverse());
}

Step planEventStep(const Plan &plan, PlanEvent event, const QDate &day, const QString &why)
{
    Step step(labelOf(event));
    step.update(plan, after(plan, event, day, why));
    return step;
}

} // namespace carnet::planning
