#include "tests/exchange/schema_check.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace carnet {

namespace {

bool hasType(const QString &type, const QJsonValue &value)
{
    if (type == u"integer")
        return value.isDouble() && double(value.toInteger()) == value.toDouble();
    return (type == u"object" && value.isObject()) || (type == u"array" && value.isArray())
           || (type == u"string" && value.isString()) || (type == u"boolean" && value.isBool())
           || (type == u"null" && value.isNull());
}

QStringList objectFaults(const QJsonObject &schema, const QJsonObject &object, const QString &place)
{
    QStringList faults;
    const QJsonObject known = schema[u"properties"].toObject();
    for (const QJsonValue &name : schema[u"required"].toArray())
        if (!object.contains(name.toString()))
            faults += place + u": no " + name.toString();
    const QJsonValue others = schema[u"additionalProperties"];
    for (const QString &name : object.keys()) {
        const QString inside = place + u'.' + name;
        if (known.contains(name))
            faults += schemaFaults(known[name].toObject(), object[name], inside);
        else if (others.isObject())
            faults += schemaFaults(others.toObject(), object[name], inside);
        else if (others.isBool() && !others.toBool())
            faults += inside + u": unknown";
    }
    return faults;
}

} // namespace

QStringList schemaFaults(const QJsonObject &schema, const QJsonValue &value, const QString &place)
{
    static const QStringList keywords{u"$schema"_s,
                                      u"title"_s,
                                      u"examples"_s,
                                      u"type"_s,
                                      u"properties"_s,
                                      u"required"_s,
                                      u"additionalProperties"_s,
                                      u"items"_s,
                                      u"enum"_s,
                                      u"pattern"_s,
                                      u"minLength"_s,
                                      u"minimum"_s,
                                      u"maximum"_s};
    QStringList faults;
    for (const QString &keyword : schema.keys())
        if (!keywords.contains(keyword))
            faults += place + u": the keyword " + keyword;
    const QJsonValue type = schema[u"type"];
    bool typed = type.isString() && hasType(type.toString(), value);
    for (const QJsonValue &one : type.toArray())
        typed = typed || hasType(one.toString(), value);
    if (!typed)
        return faults << place + u": type";
    if (value.isString() && schema.contains(u"pattern"_s)
        && !QRegularExpression(schema[u"pattern"].toString()).match(value.toString()).hasMatch())
        faults += place + u": pattern";
    if (value.isString() && value.toString().size() < schema[u"minLength"].toInt())
        faults += place + u": length";
    if (schema.contains(u"enum"_s) && !schema[u"enum"].toArray().contains(value))
        faults += place + u": enum";
    if (value.isDouble()
        && (value.toDouble() < schema[u"minimum"].toDouble(-1e300)
            || value.toDouble() > schema[u"maximum"].toDouble(1e300)))
        faults += place + u": range";
    if (value.isObject())
        faults += objectFaults(schema, value.toObject(), place);
    for (const QJsonValue &item : value.toArray())
        faults += schemaFaults(schema[u"items"].toObject(), item, place + u"[]");
    return faults;
}

QJsonObject publishedSchema(const QString &name)
{
    QFile file(QStringLiteral(CARNET_SOURCE_DIR "/core/exchange/schemas/") + name
               + u".schema.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).object();
}

} // namespace carnet
