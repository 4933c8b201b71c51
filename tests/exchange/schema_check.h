#pragma once

#include <QJsonObject>
#include <QJsonValue>
#include <QString>
#include <QStringList>

namespace carnet {

/// The places where `value` is not as the JSON Schema says. Knows the keywords that the schemas of
/// this project use, and tells of any other.
QStringList schemaFaults(const QJsonObject &schema, const QJsonValue &value,
                         const QString &place = QStringLiteral("$"));

/// The published schema of that name, such as `plan`.
QJsonObject publishedSchema(const QString &name);

} // namespace carnet
