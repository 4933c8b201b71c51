#include "core/base/decimal.h"

#include <array>

namespace carnet {

namespace {

constexpr qint64 kLimit = 1'000'000'000'000'000;

constexpr std::array<qint64, Decimal::kMaxDecimals + 1> kPowers{1,      10,      100,      1'000,
                                                                10'000, 100'000, 1'000'000};

} // namespace

std::optional<Decimal> Decimal::of(qint64 units, int decimals)
{
    if (decimals < 0)
        return std::nullopt;
    while (decimals > 0 && units % 10 == 0) {
        units /= 10;
        --decimals;
    }
    if (decimals > kMaxDecimals || units <= -kLimit || units >= kLimit)
        return std::nullopt;
    return Decimal(units, decimals);
}

std::optional<Decimal> Decimal::parse(QStringView text)
{
    const bool negative = text.startsWith(u'-');
    if (negative)
        text = text.sliced(1);
    qint64 units = 0;
    int decimals = 0;
    bool point = false;
    bool digit = false;
    for (const QChar c : text) {
        if (c == u'.' && !point && digit) {
            point = true;
            digit = false;
            continue;
        }
        if (c < u'0' || c > u'9' || units >= kLimit)
            return std::nullopt;
        digit = true;
        units = units * 10 + (c.unicode() - u'0');
        decimals += point;
    }
    if (!digit)
        return std::nullopt;
    return of(negative ? -units : units, decimals);
}

QString Decimal::toString() const
{
    const qint64 power = kPowers[size_t(m_decimals)];
    const qint64 whole = qAbs(m_units) / power;
    QString text = m_units < 0 ? QStringLiteral("-") : QString();
    text += QString::number(whole);
    if (m_decimals > 0)
        text += u'.' + QString::number(qAbs(m_units) % power).rightJustified(m_decimals, u'0');
    return text;
}

double Decimal::toDouble() const
{
    return double(m_units) / double(kPowers[size_t(m_decimals)]);
}

std::strong_ordering operator<=>(const Decimal &a, const Decimal &b)
{
    // 10^15 times 10^6 does not fit 64 bits.
    const auto wide = [](const Decimal &number) {
        return __int128(number.m_units)
               * kPowers[size_t(Decimal::kMaxDecimals - number.m_decimals)];
    };
    return wide(a) <=> wide(b);
}

} // namespace carnet
