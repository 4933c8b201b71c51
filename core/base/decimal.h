#pragma once

#include "core/base/column.h"

#include <QString>
#include <QStringView>

#include <compare>
#include <optional>

namespace carnet {

/// A decimal number as a person writes it, kept exactly.
///
/// Invariant: value = units / 10^decimals, 0 <= decimals <= 6, no useless trailing
/// zero (so that equal numbers are equal members), and |units| < 10^15.
class Decimal final
{
public:
    static constexpr int kMaxDecimals = 6;

    /// Nothing when the number does not fit the invariant.
    static std::optional<Decimal> of(qint64 units, int decimals = 0);

    /// The form written by toString() and in exchange files: `-12.5`, no grouping,
    /// no exponent, no leading `+`. What people type is read by parseNumber().
    static std::optional<Decimal> parse(QStringView text);

    qint64 units() const { return m_units; }
    int decimals() const { return m_decimals; }
    QString toString() const;
    double toDouble() const;

    friend bool operator==(const Decimal &, const Decimal &) = default;
    friend std::strong_ordering operator<=>(const Decimal &a, const Decimal &b);

private:
    Decimal(qint64 units, int decimals)
        : m_units(units)
        , m_decimals(decimals)
    {}

    qint64 m_units;
    int m_decimals;
};

template<>
struct Column<Decimal>
{
    static QVariant write(const Decimal &value) { return value.toString(); }
    static std::optional<Decimal> read(const QVariant &stored)
    {
        return stored.typeId() == QMetaType::QString ? Decimal::parse(stored.toString())
                                                     : std::nullopt;
    }
};

} // namespace carnet
