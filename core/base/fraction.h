#pragma once

#include "core/base/decimal.h"

#include <QtGlobal>

#include <compare>
#include <optional>

namespace carnet {

/// An exact quotient of two integers: what a rate is before it is rounded, once.
///
/// Invariant: 1 <= denominator <= 10^15 and |numerator| <= 10^17. Not reduced; equal
/// quotients compare equal.
class Fraction final
{
public:
    /// Nothing when the numbers do not fit the invariant, notably for a denominator of 0.
    static std::optional<Fraction> of(qint64 numerator, qint64 denominator);

    /// 100 x part / whole: 356 of 494 is 72.06… per cent. May be over 100, when what
    /// was entered is; nothing when `whole` is not positive or a count is beyond 10^15.
    static std::optional<Fraction> percent(qint64 part, qint64 whole);

    static Fraction of(const Decimal &value);

    qint64 numerator() const { return m_numerator; }
    qint64 denominator() const { return m_denominator; }

    /// Half up (2.5 gives 3, and -2.5 gives -3), to 0 to 6 decimals; fewer when the
    /// result would not fit a Decimal.
    Decimal rounded(int decimals) const;

    friend bool operator==(const Fraction &a, const Fraction &b) { return (a <=> b) == 0; }
    friend std::strong_ordering operator<=>(const Fraction &a, const Fraction &b);

    /// a - b, exact before the one rounding, half up.
    friend Decimal roundedDifference(const Fraction &a, const Fraction &b, int decimals);

private:
    Fraction(qint64 numerator, qint64 denominator)
        : m_numerator(numerator)
        , m_denominator(denominator)
    {}

    qint64 m_numerator;
    qint64 m_denominator;
};

Decimal roundedDifference(const Fraction &a, const Fraction &b, int decimals);

/// Half up (away from zero), to 0 to 6 decimals.
Decimal rounded(const Decimal &value, int decimals);

} // namespace carnet
