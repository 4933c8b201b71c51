#pragma once

#include "core/base/fields.h"
#include "core/base/id.h"
#include "core/domain/action.h"

#include <QDate>
#include <QString>

namespace carnet {

/// Why a field of an action was given another value: each time its last day is moved, and whatever
/// is changed after the committee validated the plan.
struct ActionChange
{
    Id<ActionChange> id;
    Id<Action> action;
    QString field;  ///< As the record names it: `due`.
    QString before; ///< As exchanged: a date is `2026-03-31`.
    QString after;
    QString reason; ///< Never empty.
    QDate changedOn;

    static constexpr auto table()
    {
        return Table(u"action_change", Field(u"id", &ActionChange::id),
                     Field(u"action", &ActionChange::action), Field(u"field", &ActionChange::field),
                     Field(u"value_before", &ActionChange::before),
                     Field(u"value_after", &ActionChange::after),
                     Field(u"reason", &ActionChange::reason),
                     Field(u"changed_on", &ActionChange::changedOn));
    }

    friend bool operator==(const ActionChange &, const ActionChange &) = default;
};

} // namespace carnet
