#include "core/planning/decision_steps.h"

#include "core/base/french.h"
#include "core/domain/action_change.h"
#include "core/planning/meeting_words.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet::planning {

using journal::Step;
using Verdict = ActionDecision::Verdict;

namespace {

struct DecisionSteps
{
    Q_DECLARE_TR_FUNCTIONS(carnet::planning::DecisionSteps)
};

/// A field that the committee changes, as it is told in print.
struct MeetingField
{
    QString name; ///< As the record has it.
    QString word;
    QString before; ///< As stored.
    QString after;
    QString said; ///< What it was, for people.
    QString says;
};

QString dayWords(const std::optional<QDate> &day)
{
    return day ? french::longDate(*day) : u"sans échéance"_s;
}

QString ownerWords(const QString &owner)
{
    return owner.isEmpty() ? u"non désigné"_s : owner;
}

std::vector<MeetingField> changedFields(const Action &before, const Action &after)
{
    std::vector<MeetingField> fields;
    if (before.title != after.title)
        fields.push_back(
            {u"title"_s, u"Titre"_s, before.title, after.title, before.title, after.title});
    if (before.owner != after.owner)
        fields.push_back({u"owner"_s, u"Responsable"_s, before.owner, after.owner,
                          ownerWords(before.owner), ownerWords(after.owner)});
    if (before.due != after.due)
        fields.push_back({u"due"_s, u"Échéance"_s,
                          before.due ? before.due->toString(Qt::ISODate) : QString(),
                          after.due ? after.due->toString(Qt::ISODate) : QString(),
                          dayWords(before.due), dayWords(after.due)});
    return fields;
}

const QString kBecomes = u" → "_s;

/// `Échéance : 30 juin 2026 → 30 septembre 2026`, a line for each field. A field that was changed
/// before keeps what it was at first; one that is as at first is not told.
QString withChange(const QString &told, const MeetingField &field)
{
    const QString head = field.word + u" : "_s;
    QString first = field.said;
    QStringList lines;
    for (const QString &line : told.split(u'\n', Qt::SkipEmptyParts)) {
        const qsizetype at = line.indexOf(kBecomes);
        if (line.startsWith(head) && at > 0)
            first = line.mid(head.size(), at - head.size());
        else
            lines += line;
    }
    if (first != field.says)
        lines += head + first + kBecomes + field.says;
    return lines.join(u'\n');
}

QString meetingReason(const Meeting &meeting)
{
    return meeting.heldOn ? u"Décision du COPIL du %1"_s.arg(french::longDate(*meeting.heldOn))
                          : u"Décision du COPIL"_s;
}

} // namespace

const ActionDecision *decisionAbout(const std::vector<ActionDecision> &decisions,
                                    const Id<Action> &action)
{
    const auto found = std::ranges::find(decisions, action, &ActionDecision::action);
    return found == decisions.end() ? nullptr : &*found;
}

std::vector<Action> actionsToDecide(const std::vector<Action> &actions,
                                    const std::vector<ActionDecision> &decisions)
{
    std::vector<Action> chosen;
    for (const Action &action : actions)
        if (action.state != Action::State::Dropped || decisionAbout(decisions, action.id))
            chosen.push_back(action);
    const QDate never(9999, 12, 31);
    std::ranges::stable_sort(chosen, [&never](const Action &a, const Action &b) {
        const QDate first = a.due.value_or(never);
        const QDate second = b.due.value_or(never);
        return first != second ? first < second : french::compare(a.title, b.title) < 0;
    });
    return chosen;
}

VerdictCounts countVerdicts(const std::vector<Action> &actions,
                            const std::vector<ActionDecision> &decisions)
{
    VerdictCounts counts;
    for (const Action &action : actions) {
        const ActionDecision *decision = decisionAbout(decisions, action.id);
        if (!decision) {
            ++counts.open;
            continue;
        }
        switch (decision->verdict) {
        case Verdict::Retained:
            ++counts.retained;
            break;
        case Verdict::Modified:
            ++counts.modified;
            break;
        case Verdict::Deferred:
            ++counts.deferred;
            break;
        case Verdict::Dismissed:
            ++counts.dismissed;
            break;
        }
    }
    return counts;
}

ActionDecision decisionToEdit(const Id<Meeting> &meeting, const Id<Action> &action,
                              const std::vector<ActionDecision> &decisions)
{
    if (const ActionDecision *decided = decisionAbout(decisions, action))
        return *decided;
    return {.id = ActionDecision::idOf(meeting, action),
            .meeting = meeting,
            .action = action,
            .verdict = Verdict::Retained,
            .changes = {},
            .remark = {}};
}

Step decideStep(const Action &action, const std::vector<ActionDecision> &decisions,
                const ActionDecision &decision)
{
    Step step(DecisionSteps::tr("\"%1\": %2").arg(action.title, verdictWord(decision.verdict)));
    if (const ActionDecision *before = decisionAbout(decisions, action.id))
        step.update(*before, decision);
    else
        step.insert(decision);
    return step;
}

Step undecideStep(const Action &action, const ActionDecision &decision)
{
    Step step(DecisionSteps::tr("\"%1\": not decided").arg(action.title));
    step.remove(decision);
    return step;
}

Step retainOthersStep(const Meeting &meeting, const std::vector<Action> &actions,
                      const std::vector<ActionDecision> &decisions)
{
    Step step(DecisionSteps::tr("Retain all other actions"));
    for (const Action &action : actions)
        if (!decisionAbout(decisions, action.id))
            step.insert(decisionToEdit(meeting.id, action.id, decisions));
    return step;
}

Step changeActionStep(const Meeting &meeting, const Action &before, const Action &after,
                      const std::vector<ActionDecision> &decisions, bool isValidated,
                      const QDate &today)
{
    Step step(DecisionSteps::tr("The committee changes \"%1\"").arg(before.title));
    step.update(before, after);
    ActionDecision decision = decisionToEdit(meeting.id, before.id, decisions);
    decision.verdict = Verdict::Modified;
    for (const MeetingField &field : changedFields(before, after)) {
        decision.changes = withChange(decision.changes, field);
        if (isValidated || field.name == u"due"_s)
            step.insert(ActionChange{.id = Id<ActionChange>::create(),
                                     .action = before.id,
                                     .field = field.name,
                                     .before = field.before,
                                     .after = field.after,
                                     .reason = meetingReason(meeting),
                                     .changedOn = today});
    }
    return step.then(decideStep(after, decisions, decision));
}

Step concludeStep(const Meeting &meeting, const std::vector<Action> &actions,
                  const std::vector<ActionDecision> &decisions)
{
    Step step(DecisionSteps::tr("Conclude the meeting"));
    Meeting held = meeting;
    held.state = Meeting::State::Held;
    step.update(meeting, held);
    for (const Action &action : actions) {
        const ActionDecision *decision = decisionAbout(decisions, action.id);
        if (!decision)
            continue;
        Action after = action;
        if (decision->verdict == Verdict::Dismissed)
            after.state = Action::State::Dropped;
        if (decision->verdict == Verdict::Dismissed || decision->verdict == Verdict::Deferred)
            after.onPoster = false;
        step.update(action, after);
    }
    return step;
}

} // namespace carnet::planning
