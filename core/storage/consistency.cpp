#include "core/storage/consistency.h"

#include "core/storage/workspace.h"

#include <QJsonArray>

#include <map>

namespace carnet::storage {

namespace {

template<typename Record>
QJsonArray contents(const Workspace &workspace)
{
    QJsonArray all;
    for (const Record &record : workspace.records<Record>().all())
        all += toJson(record);
    return all;
}

template<typename... Types>
std::map<QString, QJsonArray> contentsByKind(const Workspace &workspace, TypeList<Types...>)
{
    return {{tableName<Types>(), contents<Types>(workspace)}...};
}

} // namespace

std::vector<QString> tablesThatDifferFromHistory(Workspace &workspace)
{
    const auto before = contentsByKind(workspace, DocumentRecords());
    workspace.rebuild();
    const auto after = contentsByKind(workspace, DocumentRecords());
    std::vector<QString> differing;
    for (const auto &[kind, records] : before)
        if (records != after.at(kind))
            differing.push_back(kind);
    return differing;
}

} // namespace carnet::storage
