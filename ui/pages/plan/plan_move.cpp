#include "ui/pages/plan/plan_move.h"

#include "core/planning/plan_steps.h"
#include "core/storage/meetings.h"
#include "core/storage/workspace.h"
#include "ui/shell/session.h"
#include "ui/widgets/date_text.h"

#include <QCoreApplication>

#include <optional>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

struct PlanMoves
{
    Q_DECLARE_TR_FUNCTIONS(carnet::ui::PlanMoves)
};

/// The COPIL about the plan that is to validate it: one that is not over, or that is over without
/// a validation since the plan was proposed.
std::optional<Meeting> copilFor(const storage::Workspace &workspace, const Plan &plan)
{
    const std::vector<Validation> validations = storage::validationsOf(workspace, plan.id);
    for (const Meeting &meeting : storage::meetingsByDate(workspace)) {
        if (meeting.kind != Meeting::Kind::Copil || meeting.plan != plan.id)
            continue;
        if (meeting.state != Meeting::State::Held)
            return meeting;
        const bool isSince = meeting.heldOn && plan.proposedOn
                             && *meeting.heldOn >= *plan.proposedOn
                             && (!plan.validatedOn || *meeting.heldOn > *plan.validatedOn);
        if (isSince)
            return meeting;
    }
    return std::nullopt;
}

std::optional<QDate> askDay(Session &session, const Plan &plan)
{
    Prompt &prompt = session.prompt();
    const auto typed = prompt.askText(
        PlanMoves::tr("No COPIL about the plan %1 is prepared in the notebook, and nobody signs: "
                      "only the day is noted. On which day did the committee validate the plan?")
            .arg(plan.year),
        writeDate(session.today()));
    if (!typed)
        return std::nullopt;
    const auto day = readDate(*typed);
    if (!day || *day > session.today()) {
        prompt.tell(day ? PlanMoves::tr("%1 is still to come. The plan was not changed. Write the "
                                        "day on which the committee met.")
                              .arg(writeDate(*day))
                        : PlanMoves::tr("\"%1\" is not a date. The plan was not changed. Write the "
                                        "day, the month and the year, such as 14/07/2026.")
                              .arg(*typed));
        return std::nullopt;
    }
    const bool goesOn = prompt.confirm(
        PlanMoves::tr("Record that the committee validated the plan on %1?").arg(writeDate(*day)),
        PlanMoves::tr("Record the validation"));
    return goesOn ? day : std::nullopt;
}

std::optional<QString> askWhy(Session &session)
{
    const auto why = session.prompt().askText(
        PlanMoves::tr("Why does the committee return the plan? The reason stands above the plan "
                      "until it is proposed again."),
        {});
    if (why && why->trimmed().isEmpty()) {
        session.prompt().tell(
            PlanMoves::tr("No reason was given. The plan was not changed. Say in a few words what "
                          "the committee wants to see changed."));
        return std::nullopt;
    }
    return why ? std::optional(why->trimmed()) : std::nullopt;
}

void validatePlan(Session &session, const Plan &plan)
{
    if (const auto meeting = copilFor(session.workspace(), plan)) {
        session.goTo({.page = u"meetings"_s, .record = meeting->id.toString() + u"/conclusion"_s});
        return;
    }
    if (const auto day = askDay(session, plan))
        session.apply(planning::planEventStep(plan, PlanEvent::Validate, *day));
}

} // namespace

void movePlan(Session &session, const Plan &plan, PlanEvent event)
{
    Prompt &prompt = session.prompt();
    QString why;
    switch (event) {
    case PlanEvent::Validate:
        validatePlan(session, plan);
        return;
    case PlanEvent::Propose:
        if (!prompt.confirm(
                PlanMoves::tr("Propose the plan %1 to the committee? You can still change it.")
                    .arg(plan.year),
                PlanMoves::tr("Propose")))
            return;
        break;
    case PlanEvent::Return: {
        const auto asked = askWhy(session);
        if (!asked)
            return;
        why = *asked;
        break;
    }
    case PlanEvent::Close:
        if (!prompt.confirm(
                PlanMoves::tr("Close the plan %1? It can then be read, and no longer changed.")
                    .arg(plan.year),
                PlanMoves::tr("Close the plan")))
            return;
        break;
    case PlanEvent::Withdraw:
    case PlanEvent::Amend:
    case PlanEvent::Reopen:
        break;
    }
    const bool isDone = session.apply(planning::planEventStep(plan, event, session.today(), why));
    if (isDone && event == PlanEvent::Propose)
        session.announce(
            {.text = PlanMoves::tr("The plan %1 is proposed to the committee.").arg(plan.year),
             .verb = PlanMoves::tr("Prepare the meeting"),
             .action = [&session] { session.goTo({.page = u"meetings"_s}); }});
}

} // namespace carnet::ui
