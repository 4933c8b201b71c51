#include "ui/pages/plan/board_model.h"

#include "core/base/french.h"
#include "core/domain/plan_review.h"
#include "ui/pages/plan/plan_words.h"

#include <QMimeData>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet::ui {

QString BoardModel::mimeType()
{
    return u"application/x-carnet-action"_s;
}

void BoardModel::load(std::vector<Action> actions, const QDate &today)
{
    if (m_actions == actions && m_today == today)
        return;
    const bool areSame = std::ranges::equal(m_actions, actions, {}, &Action::id, &Action::id);
    if (areSame) {
        m_actions = std::move(actions);
        m_today = today;
        if (!m_actions.empty())
            emit dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    m_actions = std::move(actions);
    m_today = today;
    endResetModel();
}

int BoardModel::rowOf(const QString &id) const
{
    const auto found = std::ranges::find_if(
        m_actions, [&id](const Action &action) { return action.id.toString() == id; });
    return found == m_actions.end() ? -1 : int(found - m_actions.begin());
}

int BoardModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_actions.size());
}

QString BoardModel::when(const Action &action) const
{
    if (const int days = daysLate(action, m_today))
        return lateText(days);
    if (action.state == Action::State::Done && action.doneOn)
        return tr("Done on %1").arg(french::shortDate(*action.doneOn));
    return action.due ? tr("Due on %1").arg(french::shortDate(*action.due)) : QString();
}

QVariant BoardModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Action &action = at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return action.title;
    case Qt::AccessibleTextRole: {
        QStringList parts{action.title, action.owner, when(action),
                          action.state == Action::State::Running
                              ? french::percent(*Decimal::of(action.progress))
                              : QString()};
        parts.removeAll(QString());
        return parts.join(u", "_s);
    }
    case IdRole:
        return action.id.toString();
    case OwnerRole:
        return action.owner;
    case WhenRole:
        return when(action);
    case LateRole:
        return daysLate(action, m_today) > 0;
    case ProgressRole:
        return action.state == Action::State::Running ? action.progress : 0;
    default:
        return {};
    }
}

Qt::ItemFlags BoardModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return QAbstractListModel::flags(index);
    return QAbstractListModel::flags(index) | Qt::ItemIsDragEnabled | Qt::ItemNeverHasChildren;
}

QMimeData *BoardModel::mimeData(const QModelIndexList &indexes) const
{
    if (indexes.isEmpty())
        return nullptr;
    auto *data = new QMimeData;
    data->setData(mimeType(), indexes.first().data(IdRole).toString().toLatin1());
    return data;
}

} // namespace carnet::ui
