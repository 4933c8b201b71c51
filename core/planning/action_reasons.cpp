#include "core/planning/action_reasons.h"

#include "core/domain/plan_life.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace carnet::planning {

bool isValidated(const QString &field)
{
    // As the content that is signed leaves them out; see core/validation/plan_content.h.
    static const QSet<QString> free{u"state"_s,       u"progress"_s,  u"done_on"_s,
                                    u"poster_text"_s, u"on_poster"_s, u"note"_s};
    return !free.contains(field);
}

bool asksWhy(const std::optional<Plan> &plan)
{
    return plan && asksForReasons(plan->state);
}

bool asksWhy(const std::optional<Plan> &plan, const Action &before, const Action &after,
             const QString &field)
{
    if (exchangedText(before, field) == exchangedText(after, field))
        return false;
    return (field == u"due" && before.due) || (asksWhy(plan) && isValidated(field));
}

ActionChange changeOf(const Action &before, const Action &after, const QString &field,
                      const QString &reason, const QDate &day)
{
    return {.id = Id<ActionChange>::create(),
            .action = before.id,
            .field = field,
            .before = exchangedText(before, field),
            .after = exchangedText(after, field),
            .reason = reason,
            .changedOn = day};
}

ActionChange changeOf(const Action &action, QStringView what, const QString &reason,
                      const QDate &day)
{
    return {.id = Id<ActionChange>::create(),
            .action = action.id,
            .field = what.toString(),
            .before = what == kRemoved ? action.title : u""_s,
            .after = what == kAdded ? action.title : u""_s,
            .reason = reason,
            .changedOn = day};
}

QString exchangedText(const Action &action, const QString &field)
{
    if (field == u"commitments")
        return action.commitments.join(u", "_s);
    if (field == u"contributors")
        return action.contributors.join(u", "_s);
    const QString text = toJson(action)[field].toVariant().toString();
    return text.isNull() ? u""_s : text;
}

} // namespace carnet::planning
