#pragma once

#include "core/base/decimal.h"

#include <QStringView>

#include <optional>

namespace carnet {

/// Reads a number as people type and paste it: the one reader for every field and
/// every imported table, whatever the machine's locale.
///
/// Taken: `1234,5` `1234.5` `1 234,5` (grouped in threes by space, U+00A0, U+202F or
/// U+2009), `1.234,5` `1,234.5` `1.234.567`, `,5` `5,`, a minus as `-` or U+2212 or a
/// plus, a `%` behind (`12,5 %` is 12.5), blanks around.
///
/// A single point or comma is always decimal, never grouping: `1.234` and `1,234` are
/// both a little over one, because the point of the keypad means the comma. Points and
/// commas group only when another sign is decimal or when there are several of them,
/// and then only in threes: `1.23.456` is refused.
///
/// More decimals than a Decimal keeps are rounded half up, once. Nothing for what is
/// no number (`12 ?`, `12 34`, `1e3`, empty) or is 10^15 and more.
std::optional<Decimal> parseNumber(QStringView text);

} // namespace carnet
