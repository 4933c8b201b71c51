#include "ui/pages/plan/timeline_scale.h"

#include "core/domain/plan_review.h"

#include <algorithm>
#include <optional>

namespace carnet::ui {

int quartersBetween(const Period &a, const Period &b)
{
    return (a.year() - b.year()) * 4 + a.index() - b.index();
}

Quarters quartersOf(const std::vector<Action> &actions, const QDate &today)
{
    std::optional<QDate> first;
    std::optional<QDate> last;
    const auto take = [&](const QDate &day) {
        first = first ? std::min(*first, day) : day;
        last = last ? std::max(*last, day) : day;
    };
    for (const Action &action : actions) {
        if (!action.due)
            continue;
        take(*action.due);
        if (action.start)
            take(*action.start);
        if (daysLate(action, today) > 0)
            take(today);
    }
    const Period from = Period::containing(first.value_or(today), Frequency::Quarter);
    const Period to = Period::containing(last.value_or(today), Frequency::Quarter);
    return {from, quartersBetween(to, from) + 1};
}

Quarters windowIn(const Quarters &all, const Period &first, int count)
{
    const int shown = std::clamp(count, 1, all.count);
    const int offset = std::clamp(quartersBetween(first, all.first), 0, all.count - shown);
    return {all.first.plus(offset), shown};
}

double TimelineScale::at(const QDate &day) const
{
    const Period quarter = Period::containing(day, Frequency::Quarter);
    const double days = double(quarter.firstDay().daysTo(quarter.lastDay()) + 1);
    const double within = double(quarter.firstDay().daysTo(day)) / days;
    return left + (quartersBetween(quarter, quarters.first) + within) * quarterWidth();
}

} // namespace carnet::ui
