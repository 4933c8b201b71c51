#pragma once

#include <QDate>
#include <QString>
#include <QStringView>

#include <optional>

namespace carnet::ui {

/// The date that a person typed: `3/2/2026`, `03.02.26`, `3-2-2026`, `03022026`, `2026-02-03`.
/// A year of two digits is of this century. Nothing when it is no date.
std::optional<QDate> readDate(QStringView text);

/// `03/02/2026`.
QString writeDate(const QDate &date);

} // namespace carnet::ui
