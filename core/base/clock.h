#pragma once

#include <QDateTime>

#include <functional>

namespace carnet {

/// Tells the civil time where the user is. Given through constructors, so that a
/// test decides what day it is. May be wrong: nothing relies on it for order.
using Clock = std::function<QDateTime()>;

/// The machine's clock, in its time zone.
inline Clock systemClock()
{
    return [] { return QDateTime::currentDateTime(); };
}

} // namespace carnet
