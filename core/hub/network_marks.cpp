#include "core/hub/network_marks.h"

#include <algorithm>
#include <optional>

namespace carnet::hub {

namespace {

std::optional<Fraction> valueOf(const MeasurementRow &row)
{
    if (row.part && row.whole) {
        if (*row.part < 0 || *row.part > *row.whole)
            return std::nullopt;
        return Fraction::percent(*row.part, *row.whole);
    }
    if (!row.value)
        return std::nullopt;
    const auto value = Decimal::parse(QString::fromStdString(*row.value));
    return value ? std::optional(Fraction::of(*value)) : std::nullopt;
}

/// The value at the place ceil(n * quarters / 4), counted from 1.
std::string quartile(const std::vector<Fraction> &ascending, size_t quarters)
{
    const size_t place = (ascending.size() * quarters + 3) / 4;
    return ascending[place - 1].rounded(2).toString().toStdString();
}

} // namespace

void NetworkMarks::add(const ReportRows &site)
{
    for (const MeasurementRow &row : site.measurements) {
        const std::optional<Fraction> value = valueOf(row);
        if (!value)
            continue;
        const IndicatorRow indicator = indicatorOf(row.indicator, site.indicators);
        m_values[{site.identity.fictional, row.indicator, indicator.title, indicator.unit,
                  row.period}]
            .push_back(*value);
    }
}

std::vector<NetworkMark> NetworkMarks::over(int minimumGroup) const
{
    std::vector<NetworkMark> marks;
    for (const auto &[key, values] : m_values) {
        if (int(values.size()) < std::max(minimumGroup, kLeastSites))
            continue;
        std::vector<Fraction> ascending = values;
        std::ranges::sort(ascending);
        const auto &[fictional, indicator, title, unit, period] = key;
        marks.push_back({fictional, indicator, title, unit, period, qint64(values.size()),
                         quartile(ascending, 1), quartile(ascending, 2), quartile(ascending, 3)});
    }
    return marks;
}

} // namespace carnet::hub
