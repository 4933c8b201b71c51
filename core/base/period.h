#pragma once

#include "core/base/column.h"

#include <QDate>
#include <QString>
#include <QStringView>

#include <array>
#include <compare>
#include <optional>
#include <utility>

namespace carnet {

/// How often an indicator is measured.
enum class Frequency { Quarter, HalfYear, Year };

constexpr auto enumNames(Frequency)
{
    return std::array<std::pair<Frequency, QStringView>, 3>{{
        {Frequency::Quarter, u"quarter"},
        {Frequency::HalfYear, u"half_year"},
        {Frequency::Year, u"year"},
    }};
}

/// A calendar quarter, half-year or year: what one measurement is about.
///
/// Invariant: 1900 <= year <= 2999; index is 1 to 4 for quarters, 1 to 2 for
/// half-years, 1 for years.
class Period final
{
public:
    static std::optional<Period> of(Frequency frequency, int year, int index = 1);

    /// `2024-T3`, `2024-S1`, `2024`, as toString() writes them. Nothing else.
    static std::optional<Period> parse(QStringView text);

    /// The period of that length in which `date` lies. Precondition: a valid date.
    static Period containing(const QDate &date, Frequency frequency);

    Frequency frequency() const { return m_frequency; }
    int year() const { return m_year; }
    int index() const { return m_index; }

    QDate firstDay() const;
    QDate lastDay() const;

    /// `count` periods later, or earlier when negative.
    Period plus(int count) const;
    Period next() const { return plus(1); }
    Period previous() const { return plus(-1); }

    QString toString() const;

    friend bool operator==(const Period &, const Period &) = default;

    /// By first day; of those that start together the shorter comes first.
    friend std::strong_ordering operator<=>(const Period &a, const Period &b);

private:
    Period(Frequency frequency, int year, int index)
        : m_frequency(frequency)
        , m_year(year)
        , m_index(index)
    {}

    Frequency m_frequency;
    int m_year;
    int m_index;
};

template<>
struct Column<Period>
{
    static QVariant write(const Period &value) { return value.toString(); }
    static std::optional<Period> read(const QVariant &stored)
    {
        return Period::parse(stored.toString());
    }
};

} // namespace carnet
