#include "core/storage/measurement_trail.h"

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace carnet::storage {

namespace {

/// What the state of a measurement says of its trail, from the row that made it so.
void followState(MeasurementTrail &trail, Measurement::State state, const Trace &trace)
{
    switch (state) {
    case Measurement::State::Entered:
        trail.reviewed.reset();
        trail.displayed.reset();
        return;
    case Measurement::State::Reviewed:
        trail.reviewed = trace;
        trail.displayed.reset();
        return;
    case Measurement::State::Displayed:
        trail.displayed = trace;
        return;
    }
}

} // namespace

MeasurementTrail trailOf(std::vector<journal::Entry> entries)
{
    std::ranges::sort(entries, {}, [](const journal::Entry &entry) {
        return std::tuple(entry.hlc, entry.device, entry.number);
    });
    MeasurementTrail trail;
    for (const journal::Entry &entry : entries) {
        if (entry.verb == journal::Verb::Delete) {
            trail = {};
            continue;
        }
        const Trace trace{entry.author, QDateTime::fromString(entry.at, Qt::ISODate)};
        if (entry.verb == journal::Verb::Create || entry.field == u"reading")
            trail.entered = trace;
        if (entry.verb == journal::Verb::Set && entry.field != u"state")
            continue;
        const auto state = Column<Measurement::State>::read(entry.valueOf(u"state"_s).toString());
        if (state)
            followState(trail, *state, trace);
    }
    return trail;
}

} // namespace carnet::storage
