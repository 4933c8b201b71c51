#pragma once

#include "core/hub/report.h"

#include <QByteArrayView>
#include <QString>

#include <variant>

namespace carnet::hub {

/// Why a file is not taken. Nothing of it was used.
struct Rejection
{
    QString code;    ///< Stable: `manifest.hash`, `report.value` …
    QString message; ///< Translated: what is wrong, what to do.

    friend bool operator==(const Rejection &, const Rejection &) = default;
};

/// How many bytes behind a file must be readable, whatever they hold.
inline constexpr qsizetype kReadingPadding = 64;

/// Verifies the bundle and reads the report that it holds. What it says is checked by the shapes
/// of FORMAT.md: a member too many or too few, a word that is not of the list, a row twice, and
/// the whole report is rejected. Safe from several threads at once.
/// Precondition: kReadingPadding bytes behind `bytes` may be read.
std::variant<Report, Rejection> readReport(QByteArrayView bytes);

} // namespace carnet::hub
