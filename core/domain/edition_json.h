#pragma once

#include "core/base/column.h"
#include "core/base/decimal.h"
#include "core/base/problem.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QSet>
#include <QString>

#include <optional>
#include <vector>

namespace carnet::edition_json {

/// How many items a list may have.
struct Bounds
{
    int least;
    int most;
};

/// The problems of one text as they are met.
class Complaints final
{
public:
    void add(const QString &path, const QString &message);

    void duplicate(const QString &path, const QString &code);
    void dangling(const QString &path, const QString &code);

    const std::vector<Problem> &all() const { return m_problems; }

private:
    std::vector<Problem> m_problems;
};

/// Reads the members of one JSON object, each asked for once by name. What is missing, of
/// another type or out of bounds is complained of under its path, and a blank value is
/// returned so that reading goes on and all is found at once.
///
/// Optional members must be there too and are `null` when they say nothing: a name with a
/// slip in it is then never taken for an absence.
class ObjectReader final
{
public:
    /// Complains when `value` is not an object. `path` is empty for the outermost.
    ObjectReader(const QJsonValue &value, QString path, Complaints &complaints);

    /// One line of visible text, at most `longest` characters, no space at its ends.
    QString text(const QString &name, int longest);
    /// The same, or empty for `null`.
    QString optionalText(const QString &name, int longest);

    QString code(const QString &name);
    QString optionalCode(const QString &name);
    std::vector<QString> codes(const QString &name, Bounds bounds);

    std::vector<QString> texts(const QString &name, int longest, Bounds bounds);
    int integer(const QString &name, int lowest, int highest);
    bool boolean(const QString &name);
    QString date(const QString &name);
    /// From a text such as `"12.5"`, or nothing for `null`.
    std::optional<Decimal> optionalDecimal(const QString &name);

    /// The value of an enum by the name that enumNames() gives to it.
    template<typename E>
    E choice(const QString &name)
    {
        const QJsonValue value = member(name);
        if (value.isUndefined())
            return E();
        return chosen<E>(name, value).value_or(E());
    }

    template<typename E>
    std::optional<E> optionalChoice(const QString &name)
    {
        const QJsonValue value = member(name);
        if (value.isUndefined() || value.isNull())
            return std::nullopt;
        return chosen<E>(name, value);
    }

    /// Calls `read(ObjectReader &)` for each object of a list, then refuses what it left.
    template<typename Read>
    void each(const QString &name, Bounds bounds, const Read &read)
    {
        const QJsonArray items = list(name, bounds);
        for (qsizetype index = 0; index < items.size(); ++index) {
            ObjectReader item(items[index], at(name, index), m_complaints);
            read(item);
            item.refuseRest();
        }
    }

    /// Complains of every member that was not asked for.
    void refuseRest();

    /// The path of a member, `commitments[3].title`, or of an item of it.
    QString at(const QString &name) const;
    QString at(const QString &name, qsizetype index) const;
    const QString &path() const { return m_path; }

private:
    QJsonValue member(const QString &name);
    QJsonArray list(const QString &name, Bounds bounds);
    QString checkedText(const QString &path, const QJsonValue &value, int longest);
    QString checkedCode(const QString &path, const QJsonValue &value);
    void refuseChoice(const QString &name, const QStringList &known);

    template<typename E>
    std::optional<E> chosen(const QString &name, const QJsonValue &value)
    {
        std::optional<E> found;
        if (value.isString())
            found = Column<E>::read(value.toString());
        if (!found) {
            QStringList known;
            for (const auto &[each, word] : enumNames(E()))
                known += word.toString();
            refuseChoice(name, known);
        }
        return found;
    }

    QJsonObject m_object;
    bool m_isObject;
    QString m_path;
    Complaints &m_complaints;
    QSet<QString> m_asked;
};

} // namespace carnet::edition_json
