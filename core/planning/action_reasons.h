#pragma once

#include "core/domain/action.h"
#include "core/domain/action_change.h"
#include "core/domain/plan.h"

#include <QDate>
#include <QString>

#include <optional>

namespace carnet::planning {

/// What an ActionChange says in place of a field when an action came or went after the validation.
inline constexpr QStringView kAdded = u"added";
inline constexpr QStringView kRemoved = u"removed";

/// Whether that field of an action is part of what a committee validates.
bool isValidated(const QString &field);

/// Whether a change of that field asks why: the committee has validated it, or the last day is
/// moved or taken away.
bool asksWhy(const std::optional<Plan> &plan, const Action &before, const Action &after,
             const QString &field);

/// Whether that an action comes or goes asks why.
bool asksWhy(const std::optional<Plan> &plan);

/// Why the field was changed. Precondition: `reason` is not empty.
ActionChange changeOf(const Action &before, const Action &after, const QString &field,
                      const QString &reason, const QDate &day);

/// Why the action came or went; `what` is kAdded or kRemoved.
ActionChange changeOf(const Action &action, QStringView what, const QString &reason,
                      const QDate &day);

/// The value of that field as exchanged: a date is `2026-03-31`, a list has commas, what is not
/// there is empty.
QString exchangedText(const Action &action, const QString &field);

} // namespace carnet::planning
