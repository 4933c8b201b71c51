#include "tests/domain/edition_fixtures.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace carnet {

namespace {

constexpr auto kSmallEdition = R"({
  "format": 1,
  "code": "small-2", "title": "Small", "version": "2026-01-31", "officialTitle": "None",
  "statusNote": "A working grid.",
  "sources": [{"code": "own", "kind": "own", "text": "Ours."}],
  "groups": [{"code": "g", "title": "Group"}],
  "scale": [{"level": 0, "label": "No", "meaning": "Not at all."},
            {"level": 1, "label": "Partly", "meaning": "Here and there."},
            {"level": 2, "label": "Yes", "meaning": "Everywhere."}],
  "commitments": [
    {"code": "e1", "number": 1, "title": "First", "group": "g", "publicText": "We do.",
     "note": null, "sources": ["own"],
     "practices": [
       {"code": "a", "question": "A?", "lookAt": "Look.", "typicalEvidence": ["Photo"],
        "channel": "telephone", "weight": 1, "levels": ["a0", "a1", "a2"], "sources": ["own"]},
       {"code": "b", "question": "B?", "lookAt": "Look.", "typicalEvidence": ["Photo"],
        "channel": null, "weight": 3, "levels": ["b0", "b1", "b2"], "sources": ["own"]}]},
    {"code": "e2", "number": 2, "title": "Second", "group": "g", "publicText": "We do too.",
     "note": "Not known.", "sources": ["own"],
     "practices": [
       {"code": "c", "question": "C?", "lookAt": "Look.", "typicalEvidence": ["Photo"],
        "channel": null, "weight": 2, "levels": ["c0", "c1", "c2"], "sources": ["own"]}]}],
  "indicators": [
    {"code": "S", "title": "Share", "publicTitle": "Share", "family": "perceived",
     "form": "share", "unit": "%", "direction": "higher", "partLabel": "part",
     "wholeLabel": "whole", "frequency": "quarter", "method": "Count.", "source": "Ours.",
     "minimumBase": 30, "lowest": "0", "highest": "100", "commitment": "e1", "proposed": true},
    {"code": "V", "title": "Value", "publicTitle": "Value", "family": "rendered",
     "form": "value", "unit": "jours", "direction": "lower", "partLabel": null,
     "wholeLabel": null, "frequency": "year", "method": "Mean.", "source": "Ours.",
     "minimumBase": 0, "lowest": null, "highest": null, "commitment": null, "proposed": false}],
  "mappings": [
    {"edition": "small-1",
     "commitments": [{"from": "e1", "to": ["e1"], "kind": "kept", "note": null},
                     {"from": "e2", "to": ["e2"], "kind": "merged", "note": "Two became one."},
                     {"from": "e3", "to": ["e2"], "kind": "merged", "note": null}],
     "practices": [{"from": "ab", "to": ["a", "b"], "kind": "split", "note": null},
                   {"from": "z", "to": [], "kind": "dropped", "note": null},
                   {"from": null, "to": ["c"], "kind": "new", "note": null}]}]
})";

/// The value with what stands at `path` under it replaced.
QJsonValue replaced(const QJsonValue &value, QStringList path, const QJsonValue &by)
{
    if (path.isEmpty())
        return by;
    const QString step = path.takeFirst();
    bool isIndex = false;
    const int index = step.toInt(&isIndex);
    if (isIndex) {
        QJsonArray array = value.toArray();
        const QJsonValue item = replaced(array.at(index), path, by);
        if (item.isUndefined())
            array.removeAt(index);
        else if (index == array.size())
            array.append(item);
        else
            array.replace(index, item);
        return array;
    }
    QJsonObject object = value.toObject();
    const QJsonValue item = replaced(object.value(step), path, by);
    if (item.isUndefined())
        object.remove(step);
    else
        object.insert(step, item);
    return object;
}

} // namespace

QJsonObject smallEdition()
{
    const QJsonObject edition = QJsonDocument::fromJson(QByteArray(kSmallEdition)).object();
    Q_ASSERT(!edition.isEmpty());
    return edition;
}

QByteArray smallEditionWith(const QString &path, const QJsonValue &value)
{
    static const QRegularExpression separator(u"[.\\[\\]]+"_s);
    const QStringList steps = path.split(separator, Qt::SkipEmptyParts);
    return QJsonDocument(replaced(smallEdition(), steps, value).toObject()).toJson();
}

Edition parsedSmallEdition()
{
    EditionReading reading = parseEdition(QByteArray(kSmallEdition));
    Q_ASSERT(reading.edition);
    return std::move(*reading.edition);
}

} // namespace carnet
