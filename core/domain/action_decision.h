#pragma once

#include "core/base/fields.h"
#include "core/base/id.h"
#include "core/domain/action.h"
#include "core/domain/meeting.h"

#include <QString>

#include <array>
#include <utility>

namespace carnet {

/// What a COPIL decided about one action.
struct ActionDecision
{
    /// Retenue, modifiée, ajournée, écartée.
    enum class Verdict { Retained, Modified, Deferred, Dismissed };

    Id<ActionDecision> id; ///< Derived from meeting and action: one each.
    Id<Meeting> meeting;
    Id<Action> action;
    Verdict verdict;
    QString changes; ///< Of a modified one: what was changed, in words.
    QString remark;

    static Id<ActionDecision> idOf(const Id<Meeting> &meeting, const Id<Action> &action)
    {
        return Id<ActionDecision>::derived(u"action_decision",
                                           QString(meeting.toString() + u'/' + action.toString()));
    }

    static constexpr auto table()
    {
        return Table(
            u"action_decision", Field(u"id", &ActionDecision::id),
            Field(u"meeting", &ActionDecision::meeting), Field(u"action", &ActionDecision::action),
            Field(u"verdict", &ActionDecision::verdict),
            Field(u"changes", &ActionDecision::changes), Field(u"remark", &ActionDecision::remark));
    }

    friend bool operator==(const ActionDecision &, const ActionDecision &) = default;
};

constexpr auto enumNames(ActionDecision::Verdict)
{
    using enum ActionDecision::Verdict;
    return std::array<std::pair<ActionDecision::Verdict, QStringView>, 4>{{
        {Retained, u"retained"},
        {Modified, u"modified"},
        {Deferred, u"deferred"},
        {Dismissed, u"dismissed"},
    }};
}

} // namespace carnet
