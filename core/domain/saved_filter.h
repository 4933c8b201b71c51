#pragma once

#include "core/base/fields.h"
#include "core/base/id.h"

#include <QString>

namespace carnet {

/// A choice of rows that was given a name, for whoever works with the document.
struct SavedFilter
{
    Id<SavedFilter> id;
    QString page;     ///< `plan`
    QString name;     ///< Never empty.
    QString criteria; ///< JSON, as the page writes it.

    static constexpr auto table()
    {
        return Table(u"saved_filter", Field(u"id", &SavedFilter::id),
                     Field(u"page", &SavedFilter::page), Field(u"name", &SavedFilter::name),
                     Field(u"criteria", &SavedFilter::criteria));
    }

    friend bool operator==(const SavedFilter &, const SavedFilter &) = default;
};

} // namespace carnet
