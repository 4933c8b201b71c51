#include "core/domain/action_change.h"
#include "core/domain/plan_life.h"
#include "core/planning/action_import.h"
#include "core/planning/plan_steps.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet::planning {

namespace {

struct ActionImportStep
{
    Q_DECLARE_TR_FUNCTIONS(carnet::planning::ActionImportStep)

public:
    static QString label(const QString &file)
    {
        return tr("Import of the actions of %1").arg(file);
    }
};

/// Fields that are neither validated nor promised: how far it is, and what is said of it.
bool isFree(const QString &field)
{
    static const QStringList free{u"state"_s,       u"progress"_s,  u"done_on"_s,
                                  u"poster_text"_s, u"on_poster"_s, u"note"_s};
    return free.contains(field);
}

QString changeWords(const QJsonValue &value)
{
    if (!value.isArray())
        return value.toVariant().toString();
    QStringList words;
    for (const QJsonValue &element : value.toArray())
        words += element.toString();
    return words.join(u", "_s);
}

/// The changes of one action that ask for a reason.
std::vector<ActionChange> changesToReason(const ActionBook &book, const Action &before,
                                          const Action &after)
{
    const bool validated = book.plan && asksForReasons(book.plan->state);
    journal::Step step{QString()};
    step.update(before, after);
    std::vector<ActionChange> changes;
    for (const journal::Edit &edit : step.edits()) {
        const bool moved = edit.field == u"due" && before.due;
        if (!moved && !(validated && !isFree(edit.field)))
            continue;
        changes.push_back({.id = Id<ActionChange>::create(),
                           .action = after.id,
                           .field = edit.field,
                           .before = changeWords(edit.before),
                           .after = changeWords(edit.after)});
    }
    return changes;
}

} // namespace

bool asksForReason(const ActionImport &import, const ActionBook &book)
{
    return std::ranges::any_of(import.changed, [&book](const auto &change) {
        return !changesToReason(book, change.first, change.second).empty();
    });
}

journal::Step actionImportStep(const ActionBook &book, const ActionImport &import,
                               const QString &file, const QString &reason, const QDate &today)
{
    journal::Step step(ActionImportStep::label(file));
    std::optional<Plan> plan = book.plan;
    for (const Action &action : import.added) {
        step.then(addActionStep(plan, book.year, action));
        if (!plan) // The first one brings it.
            plan = Plan{.id = Plan::idOf(book.year), .year = book.year};
    }
    for (const auto &[before, after] : import.changed) {
        step.update(before, after);
        for (ActionChange change : changesToReason(book, before, after)) {
            change.reason = reason.isEmpty() ? ActionImportStep::label(file) : reason;
            change.changedOn = today;
            step.insert(change);
        }
    }
    return step;
}

} // namespace carnet::planning
