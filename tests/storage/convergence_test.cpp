// Random histories of copies that are edited apart and merged in any order.
//
//     tests_storage "[convergence]" --histories 20000 --seed 1
//
// What must be is derived from what each copy had been given when each edit was
// made, not from the clocks and not from Entry::replaces.

#include "tests/support/fixtures.h"
#include "tests/support/options.h"
#include "tests/support/printing.h"

#include "core/base/failure.h"

#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <chrono>
#include <iostream>
#include <map>
#include <memory>
#include <random>
#include <set>

using namespace carnet;
using namespace Qt::StringLiterals;
using journal::Conflict;
using journal::Entry;
using journal::Key;
using journal::Step;
using journal::Verb;
using Mode = storage::Workspace::Mode;

namespace {

QStringList fieldsOf(const QString &kind)
{
    QStringList names = kind == tableName<Site>()     ? fieldNames<Site>()
                        : kind == tableName<Action>() ? fieldNames<Action>()
                                                      : fieldNames<Measurement>();
    names.removeOne(u"id"_s);
    return names;
}

std::optional<QJsonObject> stored(const Copy &copy, const QString &kind, const QString &record)
{
    if (kind == tableName<Site>())
        return copy.workspace.records<Site>().fields(record);
    if (kind == tableName<Action>())
        return copy.workspace.records<Action>().fields(record);
    return copy.workspace.records<Measurement>().fields(record);
}

/// A row, and for each field that it writes the rows that its author saw there.
struct Write
{
    Entry entry;
    std::map<QString, std::set<size_t>> seen;
};

/// One copy, the rows that it was given, and its undo stack.
struct Player
{
    QString path;
    std::unique_ptr<Copy> copy;
    std::set<size_t> rows;
    std::vector<Step> done;
    std::vector<Step> undone;
};

class History
{
public:
    explicit History(std::uint64_t seed)
        : m_random(seed)
    {
        const bool onDisk = oneIn(8);
        if (onDisk)
            REQUIRE(m_folder.emplace(u"/dev/shm/carnet-XXXXXX"_s).isValid());
        m_players.resize(2 + below(4));
        for (size_t i = 0; i < m_players.size(); ++i) {
            m_players[i].path = onDisk ? m_folder->filePath(QString::number(i)) : u":memory:"_s;
            m_players[i].copy = std::make_unique<Copy>(m_players[i].path, id<journal::Device>());
            m_players[i].copy->time += skew();
        }
    }

    void play()
    {
        for (size_t moves = below(61) * m_players.size(); moves > 0; --moves) {
            Player &player = any(m_players);
            player.copy->time += oneIn(30) ? skew() : qint64(below(1000));
            move(player);
        }
        finish();
    }

    size_t edits() const { return m_writes.size(); }
    size_t conflicts() const { return m_conflicts; }

private:
    size_t below(size_t end) { return std::uniform_int_distribution<size_t>(0, end - 1)(m_random); }
    bool oneIn(size_t n) { return below(n) == 0; }
    qint64 skew() { return std::uniform_int_distribution<qint64>(-kTenYears, kTenYears)(m_random); }

    template<typename Range>
    auto any(Range &range) -> decltype(range[0])
    {
        return range[below(range.size())];
    }

    /// Not Id::create(): a seed is to give the same history each time.
    template<typename Record>
    Id<Record> id()
    {
        const QUuid uuid(std::uint32_t(m_random()), 1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
        return Id<Record>::parse(uuid.toString(QUuid::WithoutBraces)).value();
    }

    QString word() { return QString(QChar(u'a' + char16_t(below(4)))); }
    std::optional<QDate> date()
    {
        return oneIn(3) ? std::nullopt : std::optional(QDate(2024, 1, 1 + int(below(3))));
    }

    Site random(const Id<Site> &id)
    {
        return {.id = id, .name = word(), .network = word(), .fictional = oneIn(2)};
    }
    Action random(const Id<Action> &id)
    {
        return {.id = id,
                .plan = Plan::idOf(2024 + int(below(2))),
                .title = word(),
                .owner = word(),
                .due = date(),
                .state = Action::State(below(4)),
                .note = word()};
    }
    Measurement random(const Id<Measurement> &id)
    {
        return {.id = id,
                .indicator = Indicator::idOf(word()),
                .period = *Period::of(Frequency::Quarter, 2024, 1 + int(below(2))),
                .reading = Counts{qint64(below(3)), qint64(below(3))},
                .comment = word()};
    }

    void move(Player &player)
    {
        switch (below(16)) {
        case 0:
        case 1:
            return exchange(any(m_players), player);
        case 2:
            return settle(player);
        case 3:
            return undo(player);
        case 4:
            return redo(player);
        case 5:
            return restart(player);
        default:
            break;
        }
        Step step(u"edit"_s);
        for (size_t edits = oneIn(4) ? 3 : 1; edits > 0; --edits) {
            switch (below(3)) {
            case 0:
                edit<Site>(player, step);
                break;
            case 1:
                edit<Action>(player, step);
                break;
            case 2:
                edit<Measurement>(player, step);
                break;
            }
        }
        if (apply(player, step)) {
            player.done.push_back(step);
            player.undone.clear();
        }
    }

    /// Adds to `step` an insertion, an edition or a deletion that is possible now.
    template<typename Record>
    void edit(Player &player, Step &step)
    {
        const std::vector<Record> all = player.copy->workspace.records<Record>().all();
        if (all.empty() || (all.size() < 3 && oneIn(4))) {
            step.insert(random(id<Record>()));
            return;
        }
        const Record &record = any(all);
        if (oneIn(6)) {
            step.remove(record);
            return;
        }
        const QJsonObject other = toJson(random(record.id));
        QJsonObject object = toJson(record);
        for (size_t fields = 1 + below(2); fields > 0; --fields) {
            const QString name = any(std::as_const(m_names[tableName<Record>()]));
            object[name] = other[name];
        }
        step.update(record, *fromJson<Record>(object));
    }

    /// Returns whether the step was possible; it need not be when it edits one
    /// record twice, or undoes what was changed since.
    bool apply(Player &player, const Step &step)
    {
        const Key last{player.copy->device, lastNumber(player)};
        try {
            player.copy->workspace.apply(step);
        } catch (const Failure &failure) {
            INFO(failure.what());
            REQUIRE(failure.kind() == Failure::Kind::Outdated);
            return false;
        }
        for (const Entry &entry : player.copy->workspace.entriesAfter(last)) {
            Write write{entry, {}};
            for (size_t row : visible(player, entry.kind, entry.record))
                for (const QString &field : written(m_writes[row].entry))
                    write.seen[field].insert(row);
            std::erase_if(write.seen, [names = written(entry)](const auto &seen) {
                return !names.contains(seen.first);
            });
            m_byRecord[{entry.kind, entry.record}].push_back(m_writes.size());
            player.rows.insert(m_writes.size());
            m_writes.push_back(write);
        }
        return true;
    }

    void undo(Player &player)
    {
        if (player.done.empty())
            return;
        const Step step = player.done.back();
        player.done.pop_back();
        if (apply(player, step.inverse()))
            player.undone.push_back(step);
    }

    void redo(Player &player)
    {
        if (player.undone.empty())
            return;
        const Step step = player.undone.back();
        player.undone.pop_back();
        if (apply(player, step))
            player.done.push_back(step);
    }

    void settle(Player &player)
    {
        storage::Workspace &workspace = player.copy->workspace;
        const std::vector<Conflict> conflicts = workspace.conflicts();
        if (conflicts.empty())
            return;
        const Conflict &conflict = any(conflicts);
        const auto candidates = workspace.candidates(conflict);
        const auto shown = stored(*player.copy, conflict.kind, conflict.record);
        REQUIRE(shown);
        Step step(u"settle"_s);
        step.settle(conflict, shown->value(conflict.field),
                    any(candidates).valueOf(conflict.field));
        REQUIRE(apply(player, step));
        const auto left = workspace.conflicts();
        REQUIRE(std::find(left.begin(), left.end(), conflict) == left.end());
    }

    void restart(Player &player)
    {
        player.done.clear();
        player.undone.clear();
        if (!m_folder)
            return;
        const Id<journal::Device> device = player.copy->device;
        const qint64 time = player.copy->time;
        player.copy.reset();
        player.copy = std::make_unique<Copy>(player.path, device);
        player.copy->time = time;
    }

    /// Gives some rows of `from` to `to`: in any order, some twice, some not at all.
    void exchange(const Player &from, Player &to)
    {
        std::vector<size_t> rows;
        const size_t lost = oneIn(2) ? 0 : 2 + below(5);
        for (size_t row : from.rows) {
            if (lost > 0 && oneIn(lost))
                continue;
            rows.push_back(row);
            if (oneIn(10))
                rows.push_back(row);
        }
        deliver(std::move(rows), to);
        check(to);
    }

    void deliver(std::vector<size_t> rows, Player &to)
    {
        std::shuffle(rows.begin(), rows.end(), m_random);
        std::vector<Entry> entries;
        for (size_t row : rows)
            entries.push_back(m_writes[row].entry);

        storage::Workspace &workspace = to.copy->workspace;
        if (oneIn(4)) {
            const QByteArray before = to.copy->digest();
            const storage::MergeReport preview = workspace.merge(entries, Mode::DryRun);
            REQUIRE(to.copy->digest() == before);
            REQUIRE(workspace.merge(entries, Mode::Commit) == preview);
        } else {
            workspace.merge(entries, Mode::Commit);
        }
        to.rows.insert(rows.begin(), rows.end());
        if (oneIn(4))
            REQUIRE(workspace.merge(entries, Mode::Commit) == storage::MergeReport());
    }

    qint64 lastNumber(const Player &player) const
    {
        return std::count_if(m_writes.begin(), m_writes.end(), [&](const Write &write) {
            return write.entry.device == player.copy->device;
        });
    }

    static QStringList written(const Entry &entry)
    {
        return entry.verb == Verb::Set ? QStringList{entry.field} : fieldsOf(entry.kind);
    }

    /// The rows about a record of which the player has also all that their authors
    /// saw in the fields that they write, and so on.
    std::set<size_t> visible(const Player &player, const QString &kind, const QString &record)
    {
        std::set<size_t> rows;
        for (size_t row : m_byRecord[{kind, record}]) {
            bool whole = player.rows.contains(row);
            for (const auto &[field, seen] : m_writes[row].seen)
                whole = whole && std::includes(rows.begin(), rows.end(), seen.begin(), seen.end());
            if (whole)
                rows.insert(row);
        }
        return rows;
    }

    /// Each edit that the player can see is current, or replaced by one whose
    /// author had seen it, or in a field that is listed as a conflict; and no other
    /// field is listed.
    void check(Player &player)
    {
        std::set<QString> expected;
        for (const auto &[name, all] : m_byRecord) {
            const auto &[kind, record] = name;
            std::map<QString, std::set<size_t>> last;
            const std::set<size_t> rows = visible(player, kind, record);
            for (size_t row : rows)
                for (const QString &field : written(m_writes[row].entry))
                    last[field].insert(row);
            for (size_t row : rows)
                for (const auto &[field, seen] : m_writes[row].seen)
                    for (size_t replaced : seen)
                        last[field].erase(replaced);

            const auto lives = [&](size_t row) { return m_writes[row].entry.verb != Verb::Delete; };
            const bool exists = std::any_of(last.begin(), last.end(), [&](const auto &field) {
                return std::any_of(field.second.begin(), field.second.end(), lives);
            });
            const auto shown = stored(*player.copy, kind, record);
            REQUIRE(shown.has_value() == exists);
            if (!exists)
                continue;
            for (const auto &[field, candidates] : last) {
                const bool anyLives = std::any_of(candidates.begin(), candidates.end(), lives);
                bool isCandidate = false;
                std::set<std::pair<bool, QString>> answers;
                for (size_t row : candidates) {
                    const QJsonValue value = m_writes[row].entry.valueOf(field);
                    answers.emplace(lives(row), Column<QJsonValue>::write(value).toString());
                    isCandidate =
                        isCandidate || (lives(row) == anyLives && value == shown->value(field));
                }
                REQUIRE(isCandidate);
                if (answers.size() > 1)
                    expected.insert(kind + u' ' + record + u' ' + field);
            }
        }

        std::set<QString> listed;
        for (const Conflict &conflict : player.copy->workspace.conflicts())
            listed.insert(conflict.kind + u' ' + conflict.record + u' ' + conflict.field);
        REQUIRE(listed == expected);
        m_conflicts += listed.size();
    }

    /// All copies get all rows, from each other and in parts.
    void finish()
    {
        for (Player &player : m_players) {
            std::vector<size_t> rows;
            for (size_t row = 0; row < m_writes.size(); ++row)
                if (!player.rows.contains(row) || oneIn(10))
                    rows.push_back(row);
            std::shuffle(rows.begin(), rows.end(), m_random);
            const auto middle = rows.begin() + std::ptrdiff_t(below(rows.size() + 1));
            deliver({rows.begin(), middle}, player);
            deliver({middle, rows.end()}, player);
        }
        const QByteArray digest = m_players.front().copy->digest();
        for (Player &player : m_players) {
            REQUIRE(player.copy->digest() == digest);
            player.copy->workspace.rebuild();
            REQUIRE(player.copy->digest() == digest);
        }
        check(m_players.front());
    }

    static constexpr qint64 kTenYears = 10LL * 365 * 24 * 3600 * 1000;

    std::mt19937_64 m_random;
    std::map<QString, QStringList> m_names{
        {tableName<Site>(), fieldsOf(tableName<Site>())},
        {tableName<Action>(), fieldsOf(tableName<Action>())},
        {tableName<Measurement>(), fieldsOf(tableName<Measurement>())},
    };
    std::optional<QTemporaryDir> m_folder;
    std::vector<Player> m_players;
    std::vector<Write> m_writes;
    std::map<std::pair<QString, QString>, std::vector<size_t>> m_byRecord;
    size_t m_conflicts = 0;
};

} // namespace

TEST_CASE("copies that have exchanged everything agree, and no edit is lost", "[convergence]")
{
    const auto start = std::chrono::steady_clock::now();
    size_t edits = 0;
    size_t conflicts = 0;
    for (int i = 0; i < options().histories; ++i) {
        const std::uint64_t seed = options().seed + std::uint64_t(i);
        INFO("to repeat: --histories 1 --seed " << seed);
        History history(seed);
        history.play();
        edits += history.edits();
        conflicts += history.conflicts();
    }
    const std::chrono::duration<double> time = std::chrono::steady_clock::now() - start;
    std::cout << options().histories << " histories from seed " << options().seed << ": " << edits
              << " journal rows, " << conflicts << " listed conflicts checked, " << time.count()
              << " s\n";
    CHECK(conflicts > 0);
}
