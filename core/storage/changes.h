#pragma once

#include "core/base/fields.h"

#include <QMap>
#include <QSet>
#include <QString>

namespace carnet::storage {

/// Which records a commit came by: what a model needs to update just those rows.
class Changes
{
public:
    void add(const QString &kind, const QString &id) { m_ids[kind].insert(id); }

    template<typename Record>
    bool concerns() const
    {
        return m_ids.contains(tableName<Record>());
    }

    /// The ids of the records of that kind that came, changed or went.
    template<typename Record>
    QSet<QString> ids() const
    {
        return m_ids.value(tableName<Record>());
    }

    bool isEmpty() const { return m_ids.isEmpty(); }

private:
    QMap<QString, QSet<QString>> m_ids;
};

} // namespace carnet::storage
