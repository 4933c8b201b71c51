#pragma once

#include "core/base/column.h"
#include "core/base/decimal.h"

#include <QString>

#include <array>
#include <optional>
#include <utility>
#include <variant>

namespace carnet {

/// A count over a count: one value, so that a merge never makes a rate that nobody
/// entered. What was typed is kept even when it is wrong (part over whole): checks
/// say so beside the field, and Rate::of() refuses it.
struct Counts
{
    qint64 part;  ///< 0 or more.
    qint64 whole; ///< 0 or more; 0 means that nobody answered.

    friend bool operator==(const Counts &, const Counts &) = default;
};

/// A value as another system gave it, with the number of answers behind it if known.
struct PlainValue
{
    Decimal value; ///< In the unit of the indicator.
    std::optional<qint64> base;

    friend bool operator==(const PlainValue &, const PlainValue &) = default;
};

/// Why there is no figure: four different states, never a blank and never 0.
enum class Missing {
    NotMeasuredYet, ///< pas encore mesuré
    NotApplicable,  ///< sans objet
    TooFew,         ///< effectif insuffisant
    NotProvided,    ///< non communiqué
};

constexpr auto enumNames(Missing)
{
    return std::array<std::pair<Missing, QStringView>, 4>{{
        {Missing::NotMeasuredYet, u"not_measured_yet"},
        {Missing::NotApplicable, u"not_applicable"},
        {Missing::TooFew, u"too_few"},
        {Missing::NotProvided, u"not_provided"},
    }};
}

/// What was read for one indicator in one period.
using Reading = std::variant<Missing, Counts, PlainValue>;

/// One field, hence one text: `not_measured_yet`, `356/494`, `95.16`, `95.16 of 412`.
template<>
struct Column<Reading>
{
    static QVariant write(const Reading &value);
    static std::optional<Reading> read(const QVariant &stored);
};

} // namespace carnet
