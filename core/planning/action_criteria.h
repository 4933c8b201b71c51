#pragma once

#include "core/domain/action.h"
#include "core/domain/edition.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace carnet::planning {

/// Which actions of a plan are looked at. What is empty asks for nothing. Every view, export and
/// report of actions uses this one choice.
struct ActionCriteria
{
    /// With regard to the last day on which an action was to be done.
    enum class When { Any, Late, ThisQuarter };

    QString owner;      ///< As written in actions.
    QString commitment; ///< Code.
    std::optional<Action::State> state;
    bool openOnly = false; ///< To launch or under way.
    When when = When::Any;
    std::optional<Action::Source> source;
    QString text; ///< Every word of it, anywhere in the action; case and accents do not count.

    bool isEmpty() const { return *this == ActionCriteria(); }

    friend bool operator==(const ActionCriteria &, const ActionCriteria &) = default;
};

constexpr auto enumNames(ActionCriteria::When)
{
    using enum ActionCriteria::When;
    return std::array<std::pair<ActionCriteria::When, QStringView>, 3>{{
        {Any, u"any"},
        {Late, u"late"},
        {ThisQuarter, u"this_quarter"},
    }};
}

bool matches(const ActionCriteria &criteria, const Action &action, const QDate &today);

/// Those that match, in the order given.
std::vector<Action> matching(const ActionCriteria &criteria, const std::vector<Action> &actions,
                             const QDate &today);

/// The owners of these actions, each once, in French order.
QStringList ownersOf(const std::vector<Action> &actions);

/// As one line of JSON, for a SavedFilter; what cannot be read back is nothing.
QString writeCriteria(const ActionCriteria &criteria);
std::optional<ActionCriteria> readCriteria(const QString &json);

} // namespace carnet::planning
