#pragma once

#include "core/base/fields.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>

#include <initializer_list>
#include <map>
#include <type_traits>
#include <vector>

namespace carnet::exchange {

/// A text that strict JSON can hold: without null characters and halves of surrogate pairs,
/// which people paste without seeing them.
QString cleanText(const QString &text);

/// A record as bundles tell it: as toJson(), but lists are arrays and truth is true or false;
/// `without` names the fields that stay.
template<typename Record>
QJsonObject exchanged(const Record &record, std::initializer_list<QStringView> without = {})
{
    QJsonObject object;
    const auto insert = [&]<typename Value>(const Field<Record, Value> &field) {
        for (const QStringView name : without)
            if (name == field.name)
                return;
        const Value &value = record.*field.member;
        if constexpr (std::is_same_v<Value, bool>) {
            object.insert(field.name, value);
        } else if constexpr (std::is_same_v<Value, QString>) {
            object.insert(field.name, cleanText(value));
        } else if constexpr (std::is_same_v<Value, QStringList>) {
            QJsonArray texts;
            for (const QString &text : value)
                texts += cleanText(text);
            object.insert(field.name, texts);
        } else {
            object.insert(field.name, QJsonValue::fromVariant(Column<Value>::write(value)));
        }
    };
    std::apply([&](const auto &...field) { (insert(field), ...); }, Record::table().fields);
    return object;
}

/// One data file in the making: an object of arrays, one row a line, members sorted.
class DataFile
{
public:
    using Rows = std::vector<QJsonObject>;

    DataFile &add(const QString &array, Rows rows)
    {
        m_arrays[array] = std::move(rows);
        return *this;
    }

    QByteArray bytes() const;

private:
    std::map<QString, Rows> m_arrays;
};

} // namespace carnet::exchange
