#pragma once

#include "core/base/fields.h"
#include "core/base/id.h"
#include "core/domain/action.h"

#include <QDateTime>
#include <QString>

namespace carnet {

/// One remark in the thread of an action.
struct ActionComment
{
    Id<ActionComment> id;
    Id<Action> action;
    QDateTime writtenAt;
    QString author; ///< May be empty.
    QString text;   ///< Never empty.

    static constexpr auto table()
    {
        return Table(u"action_comment", Field(u"id", &ActionComment::id),
                     Field(u"action", &ActionComment::action),
                     Field(u"written_at", &ActionComment::writtenAt),
                     Field(u"author", &ActionComment::author),
                     Field(u"text", &ActionComment::text));
    }

    friend bool operator==(const ActionComment &, const ActionComment &) = default;
};

} // namespace carnet
