#include "core/domain/edition_json.h"

#include <QCoreApplication>
#include <QDate>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet::edition_json {

namespace {

struct JsonWords
{
    Q_DECLARE_TR_FUNCTIONS(carnet::EditionReader)
};

/// Nothing invisible, no line break, no character that turns the direction of writing.
bool isOneVisibleLine(const QString &text)
{
    const QList<uint> points = text.toUcs4();
    return std::ranges::all_of(points, [](uint point) { return QChar::isPrint(point); });
}

} // namespace

void Complaints::add(const QString &path, const QString &message)
{
    m_problems.push_back({.place = path, .message = message});
}

void Complaints::duplicate(const QString &path, const QString &code)
{
    add(path, JsonWords::tr("The code \"%1\" is used twice.").arg(code));
}

void Complaints::dangling(const QString &path, const QString &code)
{
    add(path, JsonWords::tr("Nothing in this edition has the code \"%1\".").arg(code));
}

ObjectReader::ObjectReader(const QJsonValue &value, QString path, Complaints &complaints)
    : m_object(value.toObject())
    , m_isObject(value.isObject())
    , m_path(std::move(path))
    , m_complaints(complaints)
{
    if (!m_isObject)
        m_complaints.add(m_path, JsonWords::tr("An object in braces was expected."));
}

QString ObjectReader::at(const QString &name) const
{
    return m_path.isEmpty() ? name : QString(m_path + u'.' + name);
}

QString ObjectReader::at(const QString &name, qsizetype index) const
{
    return QString(at(name) + u'[' + QString::number(index) + u']');
}

QJsonValue ObjectReader::member(const QString &name)
{
    m_asked.insert(name);
    const QJsonValue value = m_object.value(name);
    if (value.isUndefined() && m_isObject)
        m_complaints.add(at(name), JsonWords::tr("This member is missing."));
    return value;
}

void ObjectReader::refuseRest()
{
    const QStringList names = m_object.keys();
    for (const QString &name : names)
        if (!m_asked.contains(name))
            m_complaints.add(at(name), JsonWords::tr("This member is not known here."));
}

QString ObjectReader::checkedText(const QString &path, const QJsonValue &value, int longest)
{
    if (!value.isString()) {
        m_complaints.add(path, JsonWords::tr("A text in quotation marks was expected."));
        return {};
    }
    const QString text = value.toString();
    if (text.trimmed().isEmpty())
        m_complaints.add(path, JsonWords::tr("The text is empty."));
    else if (text.trimmed() != text)
        m_complaints.add(path, JsonWords::tr("The text begins or ends with a space."));
    else if (!isOneVisibleLine(text))
        m_complaints.add(path,
                         JsonWords::tr("The text holds a line break or an invisible character."));
    else if (text.size() > longest)
        m_complaints.add(path, JsonWords::tr("The text has %1 characters; %2 are allowed.")
                                   .arg(text.size())
                                   .arg(longest));
    return text;
}

QString ObjectReader::checkedCode(const QString &path, const QJsonValue &value)
{
    static const QRegularExpression form(u"\\A[A-Za-z0-9][A-Za-z0-9._-]{0,39}\\z"_s);
    if (value.isString() && form.match(value.toString()).hasMatch())
        return value.toString();
    m_complaints.add(path, JsonWords::tr("A code of 1 to 40 letters, digits, points or hyphens, "
                                         "without accents, was expected."));
    return {};
}

QString ObjectReader::text(const QString &name, int longest)
{
    const QJsonValue value = member(name);
    return value.isUndefined() ? QString() : checkedText(at(name), value, longest);
}

QString ObjectReader::optionalText(const QString &name, int longest)
{
    const QJsonValue value = member(name);
    return value.isUndefined() || value.isNull() ? QString()
                                                 : checkedText(at(name), value, longest);
}

QString ObjectReader::code(const QString &name)
{
    const QJsonValue value = member(name);
    return value.isUndefined() ? QString() : checkedCode(at(name), value);
}

QString ObjectReader::optionalCode(const QString &name)
{
    const QJsonValue value = member(name);
    return value.isUndefined() || value.isNull() ? QString() : checkedCode(at(name), value);
}

QJsonArray ObjectReader::list(const QString &name, Bounds bounds)
{
    const QJsonValue value = member(name);
    if (value.isUndefined())
        return {};
    if (!value.isArray()) {
        m_complaints.add(at(name), JsonWords::tr("A list in square brackets was expected."));
        return {};
    }
    const QJsonArray items = value.toArray();
    if (items.size() < bounds.least || items.size() > bounds.most)
        m_complaints.add(at(name), JsonWords::tr("The list has %1 items; %2 to %3 were expected.")
                                       .arg(items.size())
                                       .arg(bounds.least)
                                       .arg(bounds.most));
    return items;
}

std::vector<QString> ObjectReader::texts(const QString &name, int longest, Bounds bounds)
{
    const QJsonArray items = list(name, bounds);
    std::vector<QString> read;
    for (qsizetype index = 0; index < items.size(); ++index)
        read.push_back(checkedText(at(name, index), items[index], longest));
    return read;
}

std::vector<QString> ObjectReader::codes(const QString &name, Bounds bounds)
{
    const QJsonArray items = list(name, bounds);
    std::vector<QString> read;
    for (qsizetype index = 0; index < items.size(); ++index) {
        const QString code = checkedCode(at(name, index), items[index]);
        if (!code.isEmpty() && std::ranges::count(read, code) > 0)
            m_complaints.duplicate(at(name, index), code);
        read.push_back(code);
    }
    return read;
}

int ObjectReader::integer(const QString &name, int lowest, int highest)
{
    const QJsonValue value = member(name);
    if (value.isUndefined())
        return lowest;
    const qint64 number = value.toInteger(qint64(highest) + 1);
    if (!value.isDouble() || number < lowest || number > highest) {
        m_complaints.add(
            at(name),
            JsonWords::tr("A whole number from %1 to %2 was expected.").arg(lowest).arg(highest));
        return lowest;
    }
    return int(number);
}

bool ObjectReader::boolean(const QString &name)
{
    const QJsonValue value = member(name);
    if (!value.isUndefined() && !value.isBool())
        m_complaints.add(at(name), JsonWords::tr("true or false was expected."));
    return value.toBool();
}

QString ObjectReader::date(const QString &name)
{
    const QJsonValue value = member(name);
    const QString text = value.toString();
    if (!value.isUndefined() && !QDate::fromString(text, u"yyyy-MM-dd"_s).isValid())
        m_complaints.add(at(name), JsonWords::tr("A date such as 2026-11-21 was expected."));
    return text;
}

std::optional<Decimal> ObjectReader::optionalDecimal(const QString &name)
{
    const QJsonValue value = member(name);
    if (value.isUndefined() || value.isNull())
        return std::nullopt;
    const std::optional<Decimal> number =
        value.isString() ? Decimal::parse(value.toString()) : std::nullopt;
    if (!number)
        m_complaints.add(
            at(name),
            JsonWords::tr("A decimal number in quotation marks, such as 12.5, was expected."));
    return number;
}

void ObjectReader::refuseChoice(const QString &name, const QStringList &known)
{
    m_complaints.add(
        at(name), JsonWords::tr("One of these words was expected: %1.").arg(known.join(u", "_s)));
}

} // namespace carnet::edition_json
