#pragma once

#include "core/base/decimal.h"
#include "core/base/fields.h"
#include "core/base/id.h"
#include "core/base/period.h"
#include "core/domain/indicator.h"

#include <QString>

namespace carnet {

/// What an indicator should reach, from one period on until another target follows.
struct Target
{
    Id<Target> id; ///< Derived from indicator and period.
    Id<Indicator> indicator;
    Period period; ///< The first for which it holds.
    Decimal value; ///< In the unit of the indicator.

    static Id<Target> idOf(const Id<Indicator> &indicator, const Period &period)
    {
        return Id<Target>::derived(u"target",
                                   QString(indicator.toString() + u'/' + period.toString()));
    }

    static constexpr auto table()
    {
        return Table(u"target", Field(u"id", &Target::id), Field(u"indicator", &Target::indicator),
                     Field(u"period", &Target::period), Field(u"value", &Target::value));
    }

    friend bool operator==(const Target &, const Target &) = default;
};

} // namespace carnet
