#pragma once

#include "core/base/fraction.h"
#include "core/hub/report_rows.h"

#include <map>
#include <memory>
#include <string>
#include <tuple>
#include <vector>

namespace carnet::hub {

/// Where the sites stand for one indicator in one period, or for the score of one commitment in
/// one year: repère du réseau.
struct NetworkMark
{
    bool fictional;
    std::string indicator;
    std::string title; ///< An own indicator of the same code but another title is another one.
    std::string unit;
    std::string period;
    qint64 sites;
    std::string low;    ///< First quartile, decimal with a point, at most two decimals.
    std::string middle; ///< Median.
    std::string high;   ///< Third quartile.
};

/// Ranks the values of sites, each counted once whatever its size.
///
/// The quartiles are of the nearest rank: of n values in ascending order, those at the places
/// ceil(n/4), ceil(n/2) and ceil(3n/4). Each is a value that a site really had: rates are not
/// averaged, not even two. From five sites on neither the lowest nor the highest value is told,
/// nor whose a told one is; below, nothing is.
class NetworkMarks
{
public:
    static constexpr int kLeastSites = 5;

    NetworkMarks();
    ~NetworkMarks();

    /// What is no share is left out, as Sums does; plain values are taken as they are. The scores
    /// of its assessments are taken too, of the grids that come with the program: each as per
    /// cent of the highest level, called by scoreBenchmarkCode(), where it is a score at all
    /// (80 % filled in).
    void add(const ReportRows &site);

    /// Those over at least `minimumGroup` and kLeastSites sites; by fictional, indicator, title,
    /// unit, period.
    std::vector<NetworkMark> over(int minimumGroup) const;

private:
    class Editions;

    void addScores(const ReportRows &site);

    using Key = std::tuple<bool, std::string, std::string, std::string, std::string>;

    std::map<Key, std::vector<Fraction>> m_values;
    std::unique_ptr<Editions> m_editions;
};

} // namespace carnet::hub
