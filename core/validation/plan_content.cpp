#include "core/validation/plan_content.h"

#include "core/exchange/data_file.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace carnet::validation {

namespace {

std::optional<std::map<QString, QJsonObject>> actionsById(const QByteArray &content)
{
    const QJsonDocument document = QJsonDocument::fromJson(content);
    if (!document.isObject() || !document.object()[u"actions"].isArray())
        return std::nullopt;
    std::map<QString, QJsonObject> actions;
    for (const QJsonValue &value : document.object()[u"actions"].toArray())
        actions[value[u"id"].toString()] = value.toObject();
    return actions;
}

/// A list has its elements one after the other, what is not there is empty.
QString contentWords(const QJsonValue &value)
{
    if (!value.isArray())
        return value.toVariant().toString();
    QStringList words;
    for (const QJsonValue &element : value.toArray())
        words += element.toString();
    return words.join(u", "_s);
}

} // namespace

QByteArray planContent(const Plan &plan, const std::vector<Action> &actions)
{
    std::vector<Action> sorted = actions;
    std::ranges::sort(sorted, {}, [](const Action &action) { return action.id.toString(); });
    exchange::DataFile::Rows rows;
    for (const Action &action : sorted)
        rows.push_back(exchange::exchanged(
            action, {u"state", u"progress", u"done_on", u"poster_text", u"on_poster", u"note"}));
    return exchange::DataFile()
        .add(u"plans"_s, {exchange::exchanged(plan, {u"state", u"proposed_on", u"validated_on",
                                                     u"closed_on", u"note", u"returned_for"})})
        .add(u"actions"_s, std::move(rows))
        .bytes();
}

std::optional<std::vector<PlanDifference>> differences(const QByteArray &validated,
                                                       const QByteArray &now)
{
    const auto before = actionsById(validated);
    const auto after = actionsById(now);
    if (!before || !after)
        return std::nullopt;
    using Kind = PlanDifference::Kind;
    std::vector<PlanDifference> found;
    const auto add = [&found](Kind kind, const QJsonObject &action) -> PlanDifference & {
        found.push_back({.kind = kind,
                         .action = *Id<Action>::parse(action[u"id"].toString()),
                         .title = action[u"title"].toString(),
                         .field = {},
                         .before = {},
                         .after = {}});
        return found.back();
    };
    for (const auto &[id, was] : *before) {
        const auto is = after->find(id);
        if (is == after->end()) {
            add(Kind::Removed, was);
            continue;
        }
        for (const QString &field : was.keys()) {
            if (was[field] == is->second[field])
                continue;
            PlanDifference &difference = add(Kind::Changed, was);
            difference.field = field;
            difference.before = contentWords(was[field]);
            difference.after = contentWords(is->second[field]);
        }
    }
    for (const auto &[id, is] : *after)
        if (!before->contains(id))
            add(Kind::Added, is);
    std::ranges::stable_sort(found, {}, &PlanDifference::title);
    return found;
}

} // namespace carnet::validation
