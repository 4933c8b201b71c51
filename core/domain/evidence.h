#pragma once

#include "core/base/fields.h"
#include "core/base/id.h"
#include "core/domain/answer.h"
#include "core/domain/attachment.h"

#include <QDate>
#include <QString>

#include <optional>

namespace carnet {

/// Something that shows that an answer is true: a document, a link, a photograph.
struct Evidence
{
    Id<Evidence> id;
    Id<Answer> answer;
    QString title; ///< Never empty.
    QString link;  ///< Web or file address; may be empty.
    std::optional<Id<Attachment>> attachment;
    std::optional<QDate> madeOn; ///< Date of the document itself.

    static constexpr auto table()
    {
        return Table(u"evidence", Field(u"id", &Evidence::id), Field(u"answer", &Evidence::answer),
                     Field(u"title", &Evidence::title), Field(u"link", &Evidence::link),
                     Field(u"attachment", &Evidence::attachment),
                     Field(u"made_on", &Evidence::madeOn));
    }

    friend bool operator==(const Evidence &, const Evidence &) = default;
};

} // namespace carnet
