#include "core/base/fraction.h"

namespace carnet {

namespace {

// 10^15 times 10^17 does not fit 64 bits.
__extension__ using Wide = __int128;

constexpr qint64 kLargestDenominator = 1'000'000'000'000'000;
constexpr qint64 kLargestNumerator = 100 * kLargestDenominator;

constexpr qint64 power(int decimals)
{
    qint64 result = 1;
    for (int i = 0; i < decimals; ++i)
        result *= 10;
    return result;
}

Decimal quotient(Wide numerator, Wide denominator, int decimals)
{
    Q_ASSERT(decimals >= 0 && decimals <= Decimal::kMaxDecimals);
    const bool negative = numerator < 0;
    const Wide size = negative ? -numerator : numerator;
    const Wide whole = size / denominator;
    const Wide rest = size % denominator;
    for (int kept = decimals; kept >= 0; --kept) {
        // Whole and rest apart: their product with 10^6 would not fit together.
        const Wide scaled =
            whole * power(kept) + (2 * rest * power(kept) + denominator) / (2 * denominator);
        if (scaled >= kLargestDenominator)
            continue;
        const auto units = qint64(scaled);
        return *Decimal::of(negative ? -units : units, kept);
    }
    const qint64 largest = kLargestDenominator - 1;
    return *Decimal::of(negative ? -largest : largest);
}

} // namespace

std::optional<Fraction> Fraction::of(qint64 numerator, qint64 denominator)
{
    if (denominator < 1 || denominator > kLargestDenominator || numerator > kLargestNumerator
        || numerator < -kLargestNumerator)
        return std::nullopt;
    return Fraction(numerator, denominator);
}

std::optional<Fraction> Fraction::percent(qint64 part, qint64 whole)
{
    if (part > kLargestDenominator || part < -kLargestDenominator)
        return std::nullopt;
    return of(100 * part, whole);
}

Fraction Fraction::of(const Decimal &value)
{
    return {value.units(), power(value.decimals())};
}

Decimal Fraction::rounded(int decimals) const
{
    return quotient(m_numerator, m_denominator, decimals);
}

std::strong_ordering operator<=>(const Fraction &a, const Fraction &b)
{
    return Wide(a.m_numerator) * b.m_denominator <=> Wide(b.m_numerator) * a.m_denominator;
}

Decimal roundedDifference(const Fraction &a, const Fraction &b, int decimals)
{
    return quotient(Wide(a.m_numerator) * b.m_denominator - Wide(b.m_numerator) * a.m_denominator,
                    Wide(a.m_denominator) * b.m_denominator, decimals);
}

Decimal rounded(const Decimal &value, int decimals)
{
    return Fraction::of(value).rounded(decimals);
}

} // namespace carnet
