#pragma once

#include "core/base/fields.h"
#include "core/base/id.h"
#include "core/base/period.h"
#include "core/domain/indicator.h"
#include "core/domain/reading.h"

#include <QDate>
#include <QString>

#include <array>
#include <optional>
#include <utility>

namespace carnet {

/// What one indicator was in one period.
struct Measurement
{
    /// Saisi, relu, affiché.
    enum class State { Entered, Reviewed, Displayed };

    Id<Measurement> id; ///< Derived from indicator and period.
    Id<Indicator> indicator;
    Period period;
    Reading reading;
    State state;
    QString source;                 ///< Where this figure comes from; empty: as the indicator says.
    std::optional<QDate> updatedOn; ///< When the source gave it.
    QString comment;

    static Id<Measurement> idOf(const Id<Indicator> &indicator, const Period &period)
    {
        return Id<Measurement>::derived(u"measurement",
                                        QString(indicator.toString() + u'/' + period.toString()));
    }

    static constexpr auto table()
    {
        return Table(
            u"measurement", Field(u"id", &Measurement::id),
            Field(u"indicator", &Measurement::indicator), Field(u"period", &Measurement::period),
            Field(u"reading", &Measurement::reading), Field(u"state", &Measurement::state),
            Field(u"source", &Measurement::source), Field(u"updated_on", &Measurement::updatedOn),
            Field(u"comment", &Measurement::comment));
    }

    friend bool operator==(const Measurement &, const Measurement &) = default;
};

constexpr auto enumNames(Measurement::State)
{
    using enum Measurement::State;
    return std::array<std::pair<Measurement::State, QStringView>, 3>{{
        {Entered, u"entered"},
        {Reviewed, u"reviewed"},
        {Displayed, u"displayed"},
    }};
}

} // namespace carnet
