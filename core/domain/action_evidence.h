#pragma once

#include "core/base/fields.h"
#include "core/base/id.h"
#include "core/domain/action.h"
#include "core/domain/attachment.h"

#include <QDate>
#include <QString>

#include <optional>

namespace carnet {

/// Something that shows what came of an action: a document, a link, a photograph.
struct ActionEvidence
{
    Id<ActionEvidence> id;
    Id<Action> action;
    QString title; ///< Never empty.
    QString link;  ///< Web or file address; may be empty.
    std::optional<Id<Attachment>> attachment;
    std::optional<QDate> madeOn; ///< Date of the document itself.

    static constexpr auto table()
    {
        return Table(u"action_evidence", Field(u"id", &ActionEvidence::id),
                     Field(u"action", &ActionEvidence::action),
                     Field(u"title", &ActionEvidence::title), Field(u"link", &ActionEvidence::link),
                     Field(u"attachment", &ActionEvidence::attachment),
                     Field(u"made_on", &ActionEvidence::madeOn));
    }

    friend bool operator==(const ActionEvidence &, const ActionEvidence &) = default;
};

} // namespace carnet
