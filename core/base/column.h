#pragma once

#include "core/base/id.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonValue>
#include <QString>
#include <QStringList>
#include <QVariant>

#include <optional>
#include <type_traits>

namespace carnet {

/// How a C++ type is kept in a column: as text, as an integer, or as NULL.
/// read() gives no value when what is stored has another type, because
/// QVariant::toInt() would turn "abc" into 0.
template<typename T>
struct Column;

template<>
struct Column<QString>
{
    /// QtSql binds a null QString as SQL NULL; in this program both mean "".
    static QVariant write(const QString &value)
    {
        return value.isNull() ? QVariant(QStringLiteral("")) : QVariant(value);
    }
    static std::optional<QString> read(const QVariant &stored)
    {
        if (stored.typeId() != QMetaType::QString)
            return std::nullopt;
        return stored.toString();
    }
};

template<>
struct Column<qint64>
{
    static QVariant write(qint64 value) { return value; }
    static std::optional<qint64> read(const QVariant &stored)
    {
        if (stored.typeId() != QMetaType::LongLong)
            return std::nullopt;
        return stored.toLongLong();
    }
};

template<>
struct Column<int>
{
    static QVariant write(int value) { return qint64(value); }
    static std::optional<int> read(const QVariant &stored)
    {
        const std::optional<qint64> wide = Column<qint64>::read(stored);
        if (!wide || *wide != int(*wide))
            return std::nullopt;
        return int(*wide);
    }
};

template<>
struct Column<QByteArray>
{
    static QVariant write(const QByteArray &value)
    {
        return value.isNull() ? QByteArray("") : value;
    }
    static std::optional<QByteArray> read(const QVariant &stored)
    {
        if (stored.typeId() != QMetaType::QByteArray)
            return std::nullopt;
        return stored.toByteArray();
    }
};

/// 0 or 1.
template<>
struct Column<bool>
{
    static QVariant write(bool value) { return qint64(value); }
    static std::optional<bool> read(const QVariant &stored)
    {
        const std::optional<qint64> number = Column<qint64>::read(stored);
        if (!number || *number < 0 || *number > 1)
            return std::nullopt;
        return *number == 1;
    }
};

/// A JSON array of strings.
template<>
struct Column<QStringList>
{
    static QVariant write(const QStringList &value)
    {
        return QString::fromUtf8(
            QJsonDocument(QJsonArray::fromStringList(value)).toJson(QJsonDocument::Compact));
    }
    static std::optional<QStringList> read(const QVariant &stored)
    {
        const QJsonDocument document = QJsonDocument::fromJson(stored.toString().toUtf8());
        if (!document.isArray())
            return std::nullopt;
        QStringList texts;
        for (const QJsonValue &value : document.array()) {
            if (!value.isString())
                return std::nullopt;
            texts += value.toString();
        }
        return texts;
    }
};

/// ISO 8601 calendar date, `2024-01-31`, so that text order is date order.
template<>
struct Column<QDate>
{
    static QVariant write(const QDate &value) { return value.toString(Qt::ISODate); }
    static std::optional<QDate> read(const QVariant &stored)
    {
        const QDate date = QDate::fromString(stored.toString(), Qt::ISODate);
        return date.isValid() ? std::optional(date) : std::nullopt;
    }
};

/// ISO 8601 instant in UTC with milliseconds, `2024-01-31T12:00:00.000Z`.
template<>
struct Column<QDateTime>
{
    static QVariant write(const QDateTime &value)
    {
        return value.toUTC().toString(Qt::ISODateWithMs);
    }
    static std::optional<QDateTime> read(const QVariant &stored)
    {
        const QDateTime instant = QDateTime::fromString(stored.toString(), Qt::ISODateWithMs);
        return instant.isValid() ? std::optional(instant) : std::nullopt;
    }
};

template<typename Record>
struct Column<Id<Record>>
{
    static QVariant write(const Id<Record> &value) { return value.toString(); }
    static std::optional<Id<Record>> read(const QVariant &stored)
    {
        return Id<Record>::parse(stored.toString());
    }
};

/// The name that `enumNames(E)` gives to the value. That function stands beside
/// the enum and returns an array of pairs; names, once released, never change.
template<typename E>
requires std::is_enum_v<E>
struct Column<E>
{
    static QVariant write(E value)
    {
        for (const auto &[known, name] : enumNames(E()))
            if (known == value)
                return name.toString();
        Q_UNREACHABLE();
    }
    static std::optional<E> read(const QVariant &stored)
    {
        const QString text = stored.toString();
        for (const auto &[known, name] : enumNames(E()))
            if (name == text)
                return known;
        return std::nullopt;
    }
};

/// JSON text. QJsonDocument takes no lone value, hence the array around it.
template<>
struct Column<QJsonValue>
{
    static QVariant write(const QJsonValue &value)
    {
        const QByteArray array = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
        return QString::fromUtf8(array.sliced(1, array.size() - 2));
    }
    static std::optional<QJsonValue> read(const QVariant &stored)
    {
        const QByteArray text = stored.toString().toUtf8();
        const QJsonArray array = QJsonDocument::fromJson('[' + text + ']').array();
        return array.size() == 1 ? std::optional(array.first()) : std::nullopt;
    }
};

template<typename T>
struct Column<std::optional<T>>
{
    static QVariant write(const std::optional<T> &value)
    {
        return value ? Column<T>::write(*value) : QVariant();
    }
    static std::optional<std::optional<T>> read(const QVariant &stored)
    {
        if (stored.isNull())
            return std::optional<T>();
        if (std::optional<T> value = Column<T>::read(stored))
            return value;
        return std::nullopt;
    }
};

} // namespace carnet
