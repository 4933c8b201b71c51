#include "app/bench/bare_hub.h"
#include "app/bench/benchmark.h"
#include "app/bench/network.h"
#include "core/hub/intake.h"
#include "core/hub/receive.h"

#include <QFile>

#include <stdexcept>

using namespace Qt::StringLiterals;

namespace carnet::bench {

namespace {

constexpr int kSites = 50;
constexpr int kReports = 100;

/// An empty hub in the place of the one before.
QString freshHub(const QString &folder)
{
    QString path = folder + u"/hub.sqlite"_s;
    QFile::remove(path);
    hub::Store::create(path);
    return path;
}

Finding measureHub(const Benchmark &benchmark, const QString &folder)
{
    const Network network = makeNetwork(folder + u"/liasses"_s, kSites, kReports);
    const hub::Arrival first = hub::readArrival(network.files.front());
    const auto &report = std::get<hub::Report>(first.reading);

    const auto ours = [&] {
        hub::Store store(freshHub(folder));
        hub::Totals totals;
        const double time = seconds([&] { totals = hub::receive(store, network.files).totals; });
        if (totals.accepted != network.files.size())
            throw std::runtime_error("The hub has not accepted every bundle.");
        return time;
    };
    const auto bare = [&] {
        BareHub reference(freshHub(folder).toStdString(), report);
        return seconds([&] { reference.receive(network); });
    };
    return compare(benchmark, 3, ours, bare);
}

} // namespace

std::vector<Benchmark> hubBenchmarks()
{
    return {
        {"hub", "5,000 reports of 50 sites read, verified, understood and stored by a new hub",
         "the bytes read, SHA-256, one Ed25519 verified, the same rows by the C API, one thread",
         2.5, &measureHub}};
}

} // namespace carnet::bench
