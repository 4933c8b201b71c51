#pragma once

#include "core/hub/report_rows.h"

#include <map>
#include <optional>
#include <string>
#include <tuple>
#include <vector>

namespace carnet::hub {

/// One indicator in one period over several sites.
struct Sum
{
    bool fictional;
    std::string indicator;
    std::string title; ///< An own indicator of the same code but another title is another one.
    std::string period;
    qint64 sites;
    qint64 part;
    qint64 whole; ///< 1 or more.

    /// Per cent with two decimals and a point, half rounded up: `71.97`.
    std::string percent() const;
};

/// Adds up counts of sites. Precondition: each site once.
class Sums
{
public:
    /// What is no share is left out: a plain value, nobody, a part larger than its whole.
    void add(const ReportRows &site);

    /// Those over at least `minimumGroup` sites; by fictional, indicator, title, period.
    std::vector<Sum> over(int minimumGroup) const;

private:
    struct Counted
    {
        qint64 sites = 0;
        qint64 part = 0;
        qint64 whole = 0;
    };
    using Key = std::tuple<bool, std::string, std::string, std::string>;

    std::map<Key, Counted> m_sums;
};

} // namespace carnet::hub
