#include "core/journal/state.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace carnet::journal {

namespace {

bool precedes(const Entry &a, const Entry &b)
{
    return std::tie(a.hlc, a.device, a.number) < std::tie(b.hlc, b.device, b.number);
}

bool wins(const Entry &a, const Entry &b)
{
    const bool aLives = a.verb != Verb::Delete;
    const bool bLives = b.verb != Verb::Delete;
    return aLives != bLives ? aLives : precedes(b, a);
}

void write(std::vector<Entry> &current, const Entry &entry)
{
    std::erase_if(current, [&](const Entry &old) {
        return std::find(entry.replaces.begin(), entry.replaces.end(), old.key())
               != entry.replaces.end();
    });
    current.insert(std::upper_bound(current.begin(), current.end(), entry, wins), entry);
}

bool disagree(const std::vector<Entry> &current, const QString &field)
{
    const Entry &winner = current.front();
    return std::any_of(current.begin(), current.end(), [&](const Entry &other) {
        return (other.verb == Verb::Delete) != (winner.verb == Verb::Delete)
               || other.valueOf(field) != winner.valueOf(field);
    });
}

/// What the current rows of each field amount to.
void conclude(State &state)
{
    QJsonObject fields;
    bool exists = false;
    state.conflicts.clear();
    for (const auto &[field, current] : state.current) {
        if (current.empty())
            continue;
        exists = exists || current.front().verb != Verb::Delete;
        if (field.isEmpty())
            continue;
        fields.insert(field, current.front().valueOf(field));
        if (disagree(current, field))
            state.conflicts += field;
    }
    state.fields = exists ? std::optional(fields) : std::nullopt;
    if (!exists)
        state.conflicts.clear();
}

void takeIn(State &state, const Entry &entry)
{
    // A field named for the first time was until now what whole rows said.
    const std::vector<Entry> unnamed = state.current[{}];
    if (entry.verb == Verb::Set) {
        write(state.current.try_emplace(entry.field, unnamed).first->second, entry);
        return;
    }
    for (const QString &field : entry.value.toObject().keys())
        state.current.try_emplace(field, unnamed);
    for (auto &[field, current] : state.current)
        write(current, entry);
}

} // namespace

State resolve(std::vector<Entry> entries, int schema)
{
    // A row is later than all its author knew of the record, hence than what it
    // replaces: in this order, predecessors come first. A row that pretends
    // otherwise waits for ever.
    std::sort(entries.begin(), entries.end(), precedes);

    State state;
    std::set<Key> effective;
    for (const Entry &entry : entries) {
        state.latest = std::max(state.latest, entry.hlc);
        if (entry.schema > schema
            || !std::all_of(entry.replaces.begin(), entry.replaces.end(),
                            [&](const Key &key) { return effective.contains(key); })) {
            ++state.waiting;
            continue;
        }
        effective.insert(entry.key());
        takeIn(state, entry);
    }
    conclude(state);
    return state;
}

void State::advance(const Entry &entry)
{
    Q_ASSERT(entry.hlc > latest);
    latest = entry.hlc;
    takeIn(*this, entry);
    conclude(*this);
}

std::vector<Key> State::replacedBy(Verb verb, const QString &field) const
{
    std::set<Key> keys;
    const auto add = [&](const std::vector<Entry> &rows) {
        for (const Entry &row : rows)
            keys.insert(row.key());
    };
    if (verb != Verb::Set) {
        for (const auto &[name, rows] : current)
            add(rows);
    } else if (const auto named = current.find(field); named != current.end()) {
        add(named->second);
    } else {
        add(current.at({}));
    }
    return {keys.begin(), keys.end()};
}

} // namespace carnet::journal
