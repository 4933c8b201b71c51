#pragma once

#include "core/base/decimal.h"
#include "core/base/fields.h"
#include "core/base/id.h"
#include "core/base/period.h"
#include "core/domain/indicator.h"

#include <QDate>
#include <QString>

#include <optional>

namespace carnet {

/// Where the sites of a network stand for one indicator and period, as the hub told it:
/// repère du réseau. Never of fewer than two sites.
struct Benchmark
{
    Id<Benchmark> id;  ///< Derived from indicator and period.
    QString indicator; ///< Its code; the document need not follow it.
    Period period;
    Decimal low;    ///< First quartile, in the unit of the indicator.
    Decimal middle; ///< Median.
    Decimal high;   ///< Third quartile.
    int sites;      ///< How many are behind it.
    QString source; ///< Who made it, in words.
    std::optional<QDate> receivedOn;

    static Id<Benchmark> idOf(const QString &indicator, const Period &period)
    {
        return Id<Benchmark>::derived(u"benchmark", QString(indicator + u'/' + period.toString()));
    }

    static constexpr auto table()
    {
        return Table(u"benchmark", Field(u"id", &Benchmark::id),
                     Field(u"indicator", &Benchmark::indicator),
                     Field(u"period", &Benchmark::period), Field(u"low", &Benchmark::low),
                     Field(u"middle", &Benchmark::middle), Field(u"high", &Benchmark::high),
                     Field(u"sites", &Benchmark::sites), Field(u"source", &Benchmark::source),
                     Field(u"received_on", &Benchmark::receivedOn));
    }

    friend bool operator==(const Benchmark &, const Benchmark &) = default;
};

} // namespace carnet
