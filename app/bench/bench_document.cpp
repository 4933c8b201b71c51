#include "app/bench/bench_document.h"

#include "app/bench/ten_years.h"

using namespace Qt::StringLiterals;

namespace carnet::bench {

std::unique_ptr<storage::Workspace> openTenYears(const QString &path)
{
    return std::make_unique<storage::Workspace>(
        std::make_unique<storage::Database>(path),
        storage::Writer{.device = Id<journal::Device>::derived(u"device", u"bench"),
                        .author = u"Mesure"_s,
                        .clock = systemClock()});
}

QString newTenYears(const QString &folder)
{
    const QString path = folder + u"/dix-ans.carnet"_s;
    fillTenYears(*openTenYears(path));
    return path;
}

} // namespace carnet::bench
