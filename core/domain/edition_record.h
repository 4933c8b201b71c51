#pragma once

#include "core/base/fields.h"
#include "core/base/id.h"

#include <QString>

namespace carnet {

/// An edition of the reference list kept in the document, so that a year stays
/// readable in its own edition. What it says is read by parseEdition().
struct EditionRecord
{
    Id<EditionRecord> id; ///< Derived from the code.
    QString code;         ///< Such as `spplus-2023`.
    QString title;
    QString version; ///< Date of this wording, `2026-11-21`.
    QString content; ///< The JSON text of the edition.

    static Id<EditionRecord> idOf(const QString &code)
    {
        return Id<EditionRecord>::derived(u"edition", code);
    }

    static constexpr auto table()
    {
        return Table(u"edition", Field(u"id", &EditionRecord::id),
                     Field(u"code", &EditionRecord::code), Field(u"title", &EditionRecord::title),
                     Field(u"version", &EditionRecord::version),
                     Field(u"content", &EditionRecord::content));
    }

    friend bool operator==(const EditionRecord &, const EditionRecord &) = default;
};

} // namespace carnet
