#pragma once

#include <QString>

namespace carnet::ui {

/// A place in the window that one can be led to: a page, a record on it, a field.
struct Place
{
    QString page;   ///< Page::name().
    QString record; ///< Id or code, as the page understands it; may be empty.
    QString field;  ///< Name of the record's field; may be empty.

    friend bool operator==(const Place &, const Place &) = default;
};

} // namespace carnet::ui
