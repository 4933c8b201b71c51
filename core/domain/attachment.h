#pragma once

#include "core/base/fields.h"
#include "core/base/id.h"

#include <QString>

namespace carnet {

/// A file kept in the document: opaque bytes, never rendered by the program but as
/// the site's own logo. The bytes lie beside the journal, under their SHA-256, so
/// that the same file is kept once; this record says what they are.
struct Attachment
{
    Id<Attachment> id;
    QString name;      ///< File name when it was added; never a path.
    QString mediaType; ///< Such as `image/png`; a hint, not a promise.
    qint64 size;       ///< Bytes.
    QString sha256;    ///< Of the bytes, 64 lower-case hexadecimal digits.

    static constexpr auto table()
    {
        return Table(u"attachment", Field(u"id", &Attachment::id),
                     Field(u"name", &Attachment::name),
                     Field(u"media_type", &Attachment::mediaType),
                     Field(u"size", &Attachment::size), Field(u"sha256", &Attachment::sha256));
    }

    friend bool operator==(const Attachment &, const Attachment &) = default;
};

} // namespace carnet
