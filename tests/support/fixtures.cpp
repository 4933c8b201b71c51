#include "tests/support/fixtures.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace carnet {

Site site(const QString &name)
{
    return {.id = Id<Site>::create(), .name = name};
}

Plan plan(int year)
{
    return {.id = Plan::idOf(year),
            .year = year,
            .title = u"Plan %1"_s.arg(year),
            .state = Plan::State::Draft};
}

Action action(const QString &title)
{
    return {.id = Id<Action>::create(), .plan = Plan::idOf(2026), .title = title};
}

Indicator indicator(const QString &code)
{
    return {.id = Indicator::idOf(code),
            .code = code,
            .title = u"Indicator "_s + code,
            .unit = u"%"_s,
            .minimumBase = 30,
            .followed = true};
}

Measurement measurement(const QString &indicator)
{
    const Period period = *Period::parse(u"2024-T1");
    const Id<Indicator> of = Indicator::idOf(indicator);
    return {.id = Measurement::idOf(of, period),
            .indicator = of,
            .period = period,
            .reading = Counts{1, 2}};
}

Copy::Copy(const QString &path, const Id<journal::Device> &ownDevice)
    : device(ownDevice)
    , workspace(std::make_unique<storage::Database>(path),
                {.device = device, .author = u"Ada"_s, .clock = [this] {
                     return QDateTime::fromMSecsSinceEpoch(time, Qt::UTC);
                 }})
{}

namespace {

template<typename... Types>
void addAll(QJsonArray &seen, const storage::Workspace &workspace, TypeList<Types...>)
{
    const auto add = [&](const auto &records) {
        for (const auto &record : records)
            seen += toJson(record);
    };
    (add(workspace.records<Types>().all()), ...);
}

} // namespace

QByteArray Copy::digest()
{
    QJsonArray seen;
    addAll(seen, workspace, DocumentRecords());
    for (const journal::Conflict &conflict : workspace.conflicts()) {
        seen += toJson(conflict);
        for (const journal::Entry &entry : workspace.candidates(conflict))
            seen += toJson(entry);
    }
    return QCryptographicHash::hash(QJsonDocument(seen).toJson(), QCryptographicHash::Sha256);
}

storage::MergeReport send(Copy &from, Copy &to)
{
    return to.workspace.merge(from.workspace.entries(), storage::Workspace::Mode::Commit);
}

} // namespace carnet
