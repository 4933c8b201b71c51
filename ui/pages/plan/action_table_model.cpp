#include "ui/pages/plan/action_table_model.h"

#include "core/base/french.h"
#include "core/domain/plan_review.h"
#include "ui/pages/plan/action_cell.h"
#include "ui/pages/plan/plan_words.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace carnet::ui {

void ActionTableModel::load(std::vector<Action> actions, const std::optional<Edition> &edition,
                            const QDate &today)
{
    beginResetModel();
    m_actions = std::move(actions);
    m_edition = edition;
    m_today = today;
    endResetModel();
}

void ActionTableModel::follow(const QString &id, const std::optional<Action> &action)
{
    const int row = rowOf(id);
    if (row < 0 && action) {
        const int last = rowCount();
        beginInsertRows({}, last, last);
        m_actions.push_back(*action);
        endInsertRows();
    } else if (row >= 0 && !action) {
        beginRemoveRows({}, row, row);
        m_actions.erase(m_actions.begin() + row);
        endRemoveRows();
    } else if (row >= 0 && m_actions.at(size_t(row)) != *action) {
        m_actions[size_t(row)] = *action;
        emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
    }
}

void ActionTableModel::setToday(const QDate &today)
{
    if (std::exchange(m_today, today) != today && !m_actions.empty())
        emit dataChanged(index(0, State), index(rowCount() - 1, State));
}

int ActionTableModel::rowOf(const QString &id) const
{
    const auto found = std::ranges::find_if(
        m_actions, [&id](const Action &action) { return action.id.toString() == id; });
    return found == m_actions.end() ? -1 : int(found - m_actions.begin());
}

int ActionTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_actions.size());
}

int ActionTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ActionTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Action &action = at(index.row());
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(action, column);
    case Qt::EditRole:
        return writeActionCell(action, column);
    case Qt::AccessibleTextRole:
        return spoken(action, column);
    case SortRole:
        return sortValue(action, column);
    case IdRole:
        return action.id.toString();
    case StateRole:
        return int(action.state);
    case LateRole:
        return lateText(daysLate(action, m_today));
    case ProgressRole:
        return action.progress;
    case CommitmentsRole:
        return action.commitments.isEmpty()
                   ? QString()
                   : tr("Commitment(s) %1", nullptr, int(action.commitments.size()))
                         .arg(commitmentNumbers(action));
    case ColumnRole:
        return index.column();
    default:
        return {};
    }
}

Qt::ItemFlags ActionTableModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return m_writable && index.isValid() && isEditedInCell(Column(index.column()))
               ? flags | Qt::ItemIsEditable
               : flags;
}

QVariant ActionTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == ColumnRole)
        return section;
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Title:
        return tr("Title");
    case Commitments:
        return tr("Commitments");
    case Owner:
        return tr("In charge");
    case Due:
        return tr("Due date");
    case State:
        return tr("State");
    case Progress:
        return tr("Progress");
    case ColumnCount:
        break;
    }
    return {};
}

QString ActionTableModel::text(const Action &action, Column column) const
{
    switch (column) {
    case Title:
        return action.title;
    case Commitments:
        return commitmentNumbers(action);
    case Owner:
        return action.owner;
    case Due:
        return action.due ? french::shortDate(*action.due) : QString();
    case State:
        return stateWord(action.state);
    case Progress:
        return french::percent(*Decimal::of(action.progress));
    case ColumnCount:
        break;
    }
    return {};
}

QString ActionTableModel::spoken(const Action &action, Column column) const
{
    if (column == Commitments)
        return commitmentTitles(action);
    const QString late = column == State ? lateText(daysLate(action, m_today)) : QString();
    return late.isEmpty() ? text(action, column) : QString(text(action, column) + u", "_s + late);
}

QVariant ActionTableModel::sortValue(const Action &action, Column column) const
{
    switch (column) {
    case Due:
        return action.due.value_or(QDate(9999, 12, 31));
    case State:
        // The latest first, then in the order of an action's life.
        return int(action.state) * 100'000 - daysLate(action, m_today);
    case Progress:
        return action.progress;
    case Title:
    case Commitments:
    case Owner:
    case ColumnCount:
        break;
    }
    return text(action, column);
}

QString ActionTableModel::commitmentNumbers(const Action &action) const
{
    std::vector<int> numbers;
    QStringList texts;
    for (const QString &code : action.commitments) {
        const Commitment *commitment = m_edition ? m_edition->commitment(code) : nullptr;
        if (commitment)
            numbers.push_back(commitment->number);
        else
            texts += code;
    }
    std::ranges::sort(numbers, std::greater());
    for (const int number : numbers)
        texts.prepend(QString::number(number));
    return texts.join(u", "_s);
}

QString ActionTableModel::commitmentTitles(const Action &action) const
{
    QStringList titles;
    for (const QString &code : action.commitments) {
        const Commitment *commitment = m_edition ? m_edition->commitment(code) : nullptr;
        titles += commitment
                      ? QString(QString::number(commitment->number) + u". "_s + commitment->title)
                      : code;
    }
    return titles.join(u" ; "_s);
}

} // namespace carnet::ui
