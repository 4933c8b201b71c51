#include "ui/pages/plan/timeline_model.h"

#include "core/base/french.h"
#include "core/base/period.h"
#include "core/domain/plan_review.h"
#include "ui/pages/plan/plan_words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

enum TimelineColumn {
    TimelineTitle,
    TimelineOwner,
    TimelineStart,
    TimelineDue,
    TimelineQuarter,
    TimelineState,
    TimelineColumns
};

QString timelineDay(const std::optional<QDate> &day)
{
    return day ? french::shortDate(*day) : QString(u'–');
}

} // namespace

QString timelineWord(const Action &action, const QDate &today)
{
    if (const int days = daysLate(action, today))
        return lateText(days);
    if (action.state == Action::State::Running && action.progress > 0)
        return u"%1, %2"_s.arg(stateWord(action.state),
                               french::percent(*Decimal::of(action.progress)));
    return stateWord(action.state);
}

TimelineModel::TimelineModel(Shape shape, QObject *parent)
    : QAbstractTableModel(parent)
    , m_shape(shape)
{}

void TimelineModel::load(std::vector<Action> actions, const QDate &today)
{
    if (m_actions == actions && m_today == today)
        return;
    if (std::ranges::equal(m_actions, actions, {}, &Action::id, &Action::id)) {
        m_actions = std::move(actions);
        m_today = today;
        if (!m_actions.empty())
            emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        return;
    }
    beginResetModel();
    m_actions = std::move(actions);
    m_today = today;
    endResetModel();
}

void TimelineModel::setSpan(const QString &text)
{
    if (m_shape == Shape::Table || m_span == text)
        return;
    m_span = text;
    emit headerDataChanged(Qt::Horizontal, 1, 1);
}

int TimelineModel::rowOf(const QString &id) const
{
    const auto found = std::ranges::find_if(
        m_actions, [&id](const Action &action) { return action.id.toString() == id; });
    return found == m_actions.end() ? -1 : int(found - m_actions.begin());
}

int TimelineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_actions.size());
}

int TimelineModel::columnCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    return m_shape == Shape::Drawing ? 2 : TimelineColumns;
}

QString TimelineModel::spoken(const Action &action) const
{
    const QString span = action.start && action.due ? tr("from %1 to %2")
                                                          .arg(french::longDate(*action.start),
                                                               french::longDate(*action.due))
                         : action.due ? tr("due on %1").arg(french::longDate(*action.due))
                                      : tr("without a due date");
    return u"%1, %2"_s.arg(span, timelineWord(action, m_today));
}

QString TimelineModel::cell(const Action &action, int column) const
{
    switch (TimelineColumn(column)) {
    case TimelineTitle:
        return action.title;
    case TimelineOwner:
        return action.owner;
    case TimelineStart:
        return timelineDay(action.start);
    case TimelineDue:
        return timelineDay(action.due);
    case TimelineQuarter:
        return action.due ? french::shortPeriod(Period::containing(*action.due, Frequency::Quarter))
                          : QString(u'–');
    case TimelineState:
        return timelineWord(action, m_today);
    case TimelineColumns:
        break;
    }
    return {};
}

QVariant TimelineModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Action &action = at(index.row());
    if (role == IdRole)
        return action.id.toString();
    const bool isLine = m_shape == Shape::Drawing && index.column() == 1;
    if (isLine)
        return role == Qt::AccessibleTextRole ? QVariant(spoken(action)) : QVariant();
    if (role == Qt::DisplayRole)
        return cell(action, index.column());
    return {};
}

QVariant TimelineModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    if (m_shape == Shape::Drawing)
        return section == 0 ? tr("Action") : m_span;
    switch (TimelineColumn(section)) {
    case TimelineTitle:
        return tr("Action");
    case TimelineOwner:
        return tr("In charge");
    case TimelineStart:
        return tr("Start");
    case TimelineDue:
        return tr("Due date");
    case TimelineQuarter:
        return tr("Quarter");
    case TimelineState:
        return tr("State");
    case TimelineColumns:
        break;
    }
    return {};
}

} // namespace carnet::ui
