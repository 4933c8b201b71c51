#include "core/base/period.h"

namespace carnet {

namespace {

constexpr int perYear(Frequency frequency)
{
    switch (frequency) {
    case Frequency::Quarter:
        return 4;
    case Frequency::HalfYear:
        return 2;
    case Frequency::Year:
        return 1;
    }
    Q_UNREACHABLE();
}

} // namespace

std::optional<Period> Period::of(Frequency frequency, int year, int index)
{
    if (year < 1900 || year > 2999 || index < 1 || index > perYear(frequency))
        return std::nullopt;
    return Period(frequency, year, index);
}

std::optional<Period> Period::parse(QStringView text)
{
    if (text.size() != 4 && text.size() != 7)
        return std::nullopt;
    for (const QChar c : text.first(4))
        if (c < u'0' || c > u'9')
            return std::nullopt;
    const int year = text.first(4).toInt();
    if (text.size() == 4)
        return of(Frequency::Year, year);
    const char16_t letter = text[5].unicode();
    if (text[4] != u'-' || (letter != u'T' && letter != u'S'))
        return std::nullopt;
    return of(letter == u'T' ? Frequency::Quarter : Frequency::HalfYear, year,
              text[6].unicode() - u'0');
}

Period Period::containing(const QDate &date, Frequency frequency)
{
    Q_ASSERT(date.isValid());
    const int months = 12 / perYear(frequency);
    return {frequency, date.year(), (date.month() - 1) / months + 1};
}

QDate Period::firstDay() const
{
    return {m_year, (m_index - 1) * 12 / perYear(m_frequency) + 1, 1};
}

QDate Period::lastDay() const
{
    return firstDay().addMonths(12 / perYear(m_frequency)).addDays(-1);
}

Period Period::plus(int count) const
{
    const int n = perYear(m_frequency);
    const int serial = m_year * n + m_index - 1 + count;
    return {m_frequency, serial / n, serial % n + 1};
}

QString Period::toString() const
{
    const QString year = QString::number(m_year);
    switch (m_frequency) {
    case Frequency::Quarter:
        return year + u"-T" + QString::number(m_index);
    case Frequency::HalfYear:
        return year + u"-S" + QString::number(m_index);
    case Frequency::Year:
        return year;
    }
    Q_UNREACHABLE();
}

std::strong_ordering operator<=>(const Period &a, const Period &b)
{
    if (const auto start = a.firstDay().toJulianDay() <=> b.firstDay().toJulianDay(); start != 0)
        return start;
    return a.lastDay().toJulianDay() <=> b.lastDay().toJulianDay();
}

} // namespace carnet
