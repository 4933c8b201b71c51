#include "core/hub/sums.h"

namespace carnet::hub {

namespace {

/// A count that no service reaches; a larger one would make sums overflow.
constexpr qint64 kLargestSummed = 1'000'000'000'000;

} // namespace

std::string Sum::percent() const
{
    // 10,000 times 10^12 times many sites does not fit 64 bits.
    const auto hundredths = qint64((__int128(part) * 20'000 + whole) / (__int128(whole) * 2));
    std::string text = std::to_string(hundredths % 100);
    if (text.size() == 1)
        text.insert(0, "0");
    return std::to_string(hundredths / 100) + "." + text;
}

void Sums::add(const ReportRows &site)
{
    for (const MeasurementRow &row : site.measurements) {
        if (!row.part || !row.whole || *row.whole < 1 || *row.part < 0 || *row.part > *row.whole
            || *row.whole > kLargestSummed) {
            continue;
        }
        const IndicatorRow indicator = indicatorOf(row.indicator, site.indicators);
        Counted &sum =
            m_sums[{site.identity.fictional, row.indicator, indicator.title, row.period}];
        ++sum.sites;
        sum.part += *row.part;
        sum.whole += *row.whole;
    }
}

std::vector<Sum> Sums::over(int minimumGroup) const
{
    std::vector<Sum> sums;
    for (const auto &[key, counted] : m_sums) {
        const auto &[fictional, indicator, title, period] = key;
        if (counted.sites >= minimumGroup) {
            sums.push_back(
                {fictional, indicator, title, period, counted.sites, counted.part, counted.whole});
        }
    }
    return sums;
}

} // namespace carnet::hub
