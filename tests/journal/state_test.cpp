#include "tests/support/printing.h"

#include "core/journal/state.h"

#include <algorithm>

using namespace carnet;
using namespace carnet::journal;
using namespace Qt::StringLiterals;

namespace {

/// Rows of one record by three devices, of which the first is the least.
struct Rows
{
    Id<Device> devices[3]{*Id<Device>::parse(u"00000000-0000-4000-8000-00000000000a"_s),
                          *Id<Device>::parse(u"00000000-0000-4000-8000-00000000000b"_s),
                          *Id<Device>::parse(u"00000000-0000-4000-8000-00000000000c"_s)};
    QJsonObject initial{{u"name"_s, u"A"_s}, {u"network"_s, u"N"_s}};
    Entry created = row(0, 1, 100, Verb::Create, {}, initial, {});

    Entry row(int device, qint64 number, qint64 hlc, Verb verb, const QString &field,
              const QJsonValue &value, const std::vector<Entry> &replaced) const
    {
        std::vector<Key> replaces;
        for (const Entry &entry : replaced)
            replaces.push_back(entry.key());
        return {.device = devices[device],
                .number = number,
                .hlc = hlc,
                .at = u""_s,
                .schema = 1,
                .author = u""_s,
                .step = number,
                .label = u""_s,
                .kind = u"site"_s,
                .record = u"r"_s,
                .verb = verb,
                .field = field,
                .value = value,
                .replaces = replaces};
    }

    Entry rename(int device, qint64 number, qint64 hlc, const QString &name,
                 const std::vector<Entry> &replaced) const
    {
        return row(device, number, hlc, Verb::Set, u"name"_s, name, replaced);
    }
};

QString name(const State &state)
{
    return state.fields ? state.fields->value(u"name").toString() : u"none"_s;
}

} // namespace

TEST_CASE_METHOD(Rows, "the change that no other replaces is current", "[journal]")
{
    const Entry b = rename(0, 2, 101, u"B"_s, {created});
    const Entry c = rename(1, 1, 102, u"C"_s, {b});

    const State state = resolve({c, created, b});

    CHECK(name(state) == u"C"_s);
    CHECK(state.conflicts.isEmpty());
    CHECK(state.replacedBy(Verb::Set, u"name"_s) == std::vector{c.key()});
    CHECK(state.replacedBy(Verb::Delete, {}) == std::vector{created.key(), c.key()});
}

TEST_CASE_METHOD(Rows, "concurrent changes are a conflict that the later clock wins", "[journal]")
{
    const Entry b = rename(0, 2, 300, u"B"_s, {created});
    const Entry c = rename(1, 1, 200, u"C"_s, {created});

    const State state = resolve({created, b, c});

    CHECK(name(state) == u"B"_s);
    CHECK(state.conflicts == QStringList{u"name"_s});
    CHECK(name(resolve({created, b, c, rename(2, 1, 301, u"D"_s, {b, c})})) == u"D"_s);
    CHECK(resolve({created, b, c, rename(2, 1, 301, u"C"_s, {b, c})}).conflicts.isEmpty());
    CHECK(resolve({created, b, c, rename(2, 1, 301, u"D"_s, {b})}).conflicts.size() == 1);
}

TEST_CASE_METHOD(Rows, "the device decides between equal clocks", "[journal]")
{
    const Entry b = rename(1, 1, 200, u"B"_s, {created});
    const Entry c = rename(2, 1, 200, u"C"_s, {created});

    CHECK(name(resolve({created, b, c})) == u"C"_s);
    CHECK(name(resolve({c, b, created})) == u"C"_s);
}

TEST_CASE_METHOD(Rows, "concurrent changes to the same value are no conflict", "[journal]")
{
    const Entry b = rename(0, 2, 200, u"B"_s, {created});
    const Entry c = rename(1, 1, 201, u"B"_s, {created});

    CHECK(resolve({created, b, c}).conflicts.isEmpty());
}

TEST_CASE_METHOD(Rows, "an edit concurrent with a deletion brings the record back", "[journal]")
{
    const Entry gone = row(0, 2, 900, Verb::Delete, {}, initial, {created});
    const Entry b = rename(1, 1, 200, u"B"_s, {created});

    CHECK(name(resolve({created, gone})) == u"none"_s);

    const State state = resolve({created, gone, b});

    CHECK(name(state) == u"B"_s);
    CHECK(state.fields->value(u"network") == u"N"_s);
    CHECK(state.conflicts == QStringList{u"name"_s});
    const Entry goneAgain = row(2, 1, 901, Verb::Delete, {}, *state.fields, {gone, b});
    CHECK(name(resolve({created, gone, b, goneAgain})) == u"none"_s);
    const Entry kept = rename(2, 1, 901, u"B"_s, {gone, b});
    CHECK(resolve({created, gone, b, kept}).conflicts.isEmpty());
}

TEST_CASE_METHOD(Rows, "one record created in two copies is one, field by field", "[journal]")
{
    const QJsonObject other{{u"name"_s, u"B"_s}, {u"network"_s, u"N"_s}};
    const Entry createdToo = row(1, 1, 200, Verb::Create, {}, other, {});

    const State state = resolve({created, createdToo});

    CHECK(name(state) == u"B"_s);
    CHECK(state.conflicts == QStringList{u"name"_s});
}

TEST_CASE_METHOD(Rows, "a row waits for what it replaces", "[journal]")
{
    const Entry b = rename(0, 2, 101, u"B"_s, {created});
    const Entry c = rename(0, 3, 102, u"C"_s, {b});

    const State state = resolve({created, c});

    CHECK(name(state) == u"A"_s);
    CHECK(state.waiting == 1);
    CHECK(state.conflicts.isEmpty());
    CHECK(state.replacedBy(Verb::Set, u"name"_s) == std::vector{created.key()});
    CHECK(name(resolve({c, b})) == u"none"_s);
    CHECK(name(resolve({c, b, created})) == u"C"_s);
}

TEST_CASE_METHOD(Rows, "a row of a later schema waits for a program that knows it", "[journal]")
{
    Entry b = rename(0, 2, 101, u"B"_s, {created});
    b.schema = 2;

    CHECK(name(resolve({created, b}, 1)) == u"A"_s);
    CHECK(resolve({created, b}, 1).waiting == 1);
    CHECK(name(resolve({created, b}, 2)) == u"B"_s);
}

TEST_CASE_METHOD(Rows, "taking in a last row is resolving them all", "[journal]")
{
    const std::vector<Entry> rows{created, rename(0, 2, 101, u"B"_s, {created}),
                                  row(0, 3, 102, Verb::Set, u"new"_s, 1, {created}),
                                  row(0, 4, 103, Verb::Delete, {}, initial, {created})};
    State state = resolve({});
    for (size_t n = 1; n <= rows.size(); ++n) {
        state.advance(rows[n - 1]);
        const State whole = resolve({rows.begin(), rows.begin() + std::ptrdiff_t(n)});
        CHECK(state.fields == whole.fields);
        CHECK(state.conflicts == whole.conflicts);
        CHECK(state.current == whole.current);
        CHECK(state.latest == whole.latest);
    }
}

TEST_CASE_METHOD(Rows, "a field that the creation did not know can be set", "[journal]")
{
    const Entry set = row(0, 2, 101, Verb::Set, u"new"_s, 1, {created});
    const Entry gone = row(1, 1, 102, Verb::Delete, {}, initial, {created, set});

    CHECK(resolve({created}).replacedBy(Verb::Set, u"new"_s) == std::vector{created.key()});
    CHECK(resolve({created, set}).fields->value(u"new") == 1);
    CHECK(name(resolve({created, set, gone})) == u"none"_s);
}

TEST_CASE_METHOD(Rows, "the order of arrival does not matter", "[journal]")
{
    const Entry b = rename(0, 2, 101, u"B"_s, {created});
    const Entry gone = row(1, 1, 150, Verb::Delete, {}, initial, {created});
    const Entry back = row(1, 2, 151, Verb::Create, {}, initial, {gone});
    const Entry c = rename(2, 1, 152, u"C"_s, {b, back});
    std::vector<int> order{0, 1, 2, 3, 4};
    const Entry rows[] = {created, b, gone, back, c};
    const State expected = resolve({created, b, gone, back, c});

    do {
        std::vector<Entry> arrived;
        for (int i : order)
            arrived.push_back(rows[i]);
        const State state = resolve(arrived);
        CHECK(state.fields == expected.fields);
        CHECK(state.conflicts == expected.conflicts);
    } while (std::next_permutation(order.begin(), order.end()));
}
