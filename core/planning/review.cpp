#include "core/planning/review.h"

#include "core/base/column.h"
#include "core/base/french.h"
#include "core/domain/plan_review.h"
#include "core/planning/plan_words.h"
#include "core/storage/workspace.h"

#include <QCollator>
#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet::planning {

namespace {

struct ReviewWords
{
    Q_DECLARE_TR_FUNCTIONS(carnet::planning::Review)
};

constexpr int kLatelyDays = 90;
constexpr int kReviewTitle = 40; ///< In a menu, in characters.

bool isInReviewed(const QDate &day, const Period &quarter)
{
    return day >= quarter.firstDay() && day <= quarter.lastDay();
}

QString reviewTitle(const Action &action)
{
    return action.title.size() <= kReviewTitle
               ? action.title
               : QString(action.title.left(kReviewTitle - 1).trimmed() + u'\u2026');
}

/// Without case, accents and spaces too many.
QString plainName(const QString &name)
{
    QString plain;
    for (const QChar character : name.simplified().normalized(QString::NormalizationForm_D))
        if (!character.isMark())
            plain += character.toCaseFolded();
    return plain;
}

bool wasWorkedOn(const Action &action, const Period &quarter, storage::Workspace &workspace)
{
    return std::ranges::any_of(
        workspace.entriesOf(u"action"_s, action.id.toString()), [&](const journal::Entry &entry) {
            const bool counts = entry.field == u"state" || entry.field == u"progress";
            return entry.verb == journal::Verb::Set && counts
                   && isInReviewed(QDateTime::fromString(entry.at, Qt::ISODate).date(), quarter);
        });
}

/// Ids of the actions that were given another due date in the quarter.
QSet<QString> redatedIn(const Period &quarter, const storage::Workspace &workspace)
{
    QSet<QString> redated;
    for (const ActionChange &change : workspace.records<ActionChange>().all())
        if (change.field == u"due" && isInReviewed(change.changedOn, quarter))
            redated += change.action.toString();
    return redated;
}

bool isDoneIn(const Action &action, const Period &quarter)
{
    return action.state == Action::State::Done && action.doneOn
           && isInReviewed(*action.doneOn, quarter);
}

} // namespace

std::vector<Action> reviewOrder(const std::vector<Action> &actions)
{
    std::vector<Action> open;
    std::ranges::copy_if(actions, std::back_inserter(open), isOpen);
    // What was due first is the latest of all.
    std::ranges::stable_sort(
        open, {}, [](const Action &action) { return action.due.value_or(QDate(9999, 12, 31)); });
    return open;
}

QSet<QString> reviewedIn(const Period &quarter, const std::vector<Action> &actions,
                         storage::Workspace &workspace)
{
    QSet<QString> spokenOf = redatedIn(quarter, workspace);
    for (const ActionComment &comment : workspace.records<ActionComment>().all())
        if (isInReviewed(comment.writtenAt.date(), quarter))
            spokenOf += comment.action.toString();
    QSet<QString> reviewed;
    for (const Action &action : actions) {
        const QString id = action.id.toString();
        if (spokenOf.contains(id) || wasWorkedOn(action, quarter, workspace))
            reviewed += id;
    }
    return reviewed;
}

ReviewSummary reviewSummary(const Period &quarter, const std::vector<Action> &actions,
                            storage::Workspace &workspace, const QDate &today)
{
    const QSet<QString> reviewed = reviewedIn(quarter, actions, workspace);
    const QSet<QString> redated = redatedIn(quarter, workspace);
    ReviewSummary summary;
    for (const Action &action : actions) {
        const QString id = action.id.toString();
        const bool isReviewed = reviewed.contains(id);
        summary.reviewed += isReviewed;
        summary.left += isOpen(action) && !isReviewed;
        summary.done += isDoneIn(action, quarter);
        summary.dropped += action.state == Action::State::Dropped && isReviewed;
        summary.redated += redated.contains(id);
        summary.late += daysLate(action, today) > 0;
    }
    return summary;
}

QString reviewText(const Period &quarter, const std::vector<Action> &actions,
                   storage::Workspace &workspace, const QDate &today)
{
    const QSet<QString> redated = redatedIn(quarter, workspace);
    QStringList lines{u"Revue du plan d’action, %1, au %2"_s.arg(french::periodName(quarter),
                                                                 french::longDate(today))};
    const auto list = [&](const QString &heading, auto &&belongs, auto &&detail) {
        QStringList part;
        for (const Action &action : actions)
            if (belongs(action))
                part += u"- "_s + action.title + detail(action);
        lines += QString();
        lines += heading + french::kNoBreakSpace + u": "_s + french::number(int(part.size()));
        lines += part;
    };
    const auto owner = [](const Action &action) -> QString {
        return action.owner.isEmpty() ? QString() : QString(u" ("_s + action.owner + u')');
    };
    list(
        u"Faites"_s, [&](const Action &each) { return isDoneIn(each, quarter); }, owner);
    list(
        u"Redatées"_s, [&](const Action &each) { return redated.contains(each.id.toString()); },
        [&](const Action &each) -> QString {
            return (each.due ? QString(u", pour le "_s + french::longDate(*each.due)) : QString())
                   + owner(each);
        });
    list(
        u"En retard"_s, [&](const Action &each) { return daysLate(each, today) > 0; },
        [&](const Action &each) -> QString {
            const int days = daysLate(each, today);
            return u", %1 %2"_s.arg(french::number(days), days < 2 ? u"jour"_s : u"jours"_s)
                   + owner(each);
        });
    return lines.join(u'\n');
}

journal::Step commentStep(const Action &action, const std::optional<ActionComment> &before,
                          const ActionComment &after)
{
    journal::Step step(ReviewWords::tr("Remark on the action \"%1\"").arg(reviewTitle(action)));
    const bool isEmpty = after.text.trimmed().isEmpty();
    if (!before && !isEmpty)
        step.insert(after);
    else if (before && isEmpty)
        step.remove(*before);
    else if (before)
        step.update(*before, after);
    return step;
}

QString nothingNewText(const Period &quarter)
{
    return u"Revue du %1%2: rien à signaler."_s.arg(french::periodName(quarter),
                                                    QString(french::kNoBreakSpace));
}

journal::Step redateStep(const Action &action, const std::optional<QDate> &due,
                         const QString &reason, const QDate &today)
{
    Action moved = action;
    moved.due = due;
    journal::Step step(
        ReviewWords::tr("New due date of the action \"%1\"").arg(reviewTitle(action)));
    step.update(action, moved);
    step.insert(ActionChange{.id = Id<ActionChange>::create(),
                             .action = action.id,
                             .field = u"due"_s,
                             .before = action.due ? action.due->toString(Qt::ISODate) : QString(),
                             .after = due ? due->toString(Qt::ISODate) : QString(),
                             .reason = reason,
                             .changedOn = today});
    return step;
}

bool concerns(const Action &action, const QString &person)
{
    const QString name = plainName(person);
    return !name.isEmpty()
           && (plainName(action.owner) == name
               || std::ranges::any_of(action.contributors, [&name](const QString &each) {
                      return plainName(each) == name;
                  }));
}

QStringList peopleOf(const std::vector<Action> &actions)
{
    QStringList people;
    const auto add = [&people](const QString &name) {
        if (!name.trimmed().isEmpty() && !people.contains(name))
            people += name;
    };
    for (const Action &action : actions) {
        add(action.owner);
        for (const QString &name : action.contributors)
            add(name);
    }
    const QCollator order(QLocale(QLocale::French, QLocale::France));
    std::ranges::sort(people, order);
    return people;
}

std::optional<MineGroup> mineGroupOf(const Action &action, const QDate &today)
{
    if (action.state == Action::State::Done)
        return action.doneOn && action.doneOn->daysTo(today) <= kLatelyDays
                   ? std::optional(MineGroup::DoneLately)
                   : std::nullopt;
    if (!isOpen(action))
        return std::nullopt;
    if (!action.due)
        return MineGroup::Undated;
    if (daysLate(action, today) > 0)
        return MineGroup::Late;
    return *action.due <= Period::containing(today, Frequency::Quarter).lastDay()
               ? MineGroup::ThisQuarter
               : MineGroup::Later;
}

} // namespace carnet::planning
