#include "ui/pages/plan/action_cell.h"

#include "ui/widgets/date_text.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

struct ActionCellText
{
    Q_DECLARE_TR_FUNCTIONS(carnet::ui::ActionCell)
};

void readDue(ActionCell &cell, const QString &typed)
{
    const std::optional<QDate> day = readDate(typed);
    if (!typed.isEmpty() && !day)
        cell.problem = ActionCellText::tr("\"%1\" is not a date. The former one is kept. Write the "
                                          "day, the month and the year, such as 14/07/2026.")
                           .arg(typed);
    else
        cell.after.due = day;
}

void readProgress(ActionCell &cell, QString typed)
{
    typed.remove(u'%');
    bool number = false;
    const int percent = typed.trimmed().isEmpty() ? 0 : typed.trimmed().toInt(&number);
    if (typed.trimmed().isEmpty() || (number && percent >= 0 && percent <= 100))
        cell.after.progress = percent;
    else
        cell.problem = ActionCellText::tr("\"%1\" is not a progress. The former one is kept. Write "
                                          "a number from 0 to 100.")
                           .arg(typed.trimmed());
}

} // namespace

bool isEditedInCell(ActionTableModel::Column column)
{
    return column != ActionTableModel::Commitments && column != ActionTableModel::ColumnCount;
}

QString fieldOfColumn(ActionTableModel::Column column)
{
    switch (column) {
    case ActionTableModel::Title:
        return u"title"_s;
    case ActionTableModel::Commitments:
        return u"commitments"_s;
    case ActionTableModel::Owner:
        return u"owner"_s;
    case ActionTableModel::Due:
        return u"due"_s;
    case ActionTableModel::State:
        return u"state"_s;
    case ActionTableModel::Progress:
        return u"progress"_s;
    case ActionTableModel::ColumnCount:
        break;
    }
    return {};
}

ActionCell readActionCell(const Action &before, ActionTableModel::Column column,
                          const QString &typed)
{
    const QString text = typed.simplified();
    ActionCell cell{.after = before, .field = fieldOfColumn(column), .problem = {}};
    switch (column) {
    case ActionTableModel::Title:
        if (text.isEmpty())
            cell.problem =
                ActionCellText::tr("An action needs a title. The former one is kept: write another "
                                   "one, or press Escape.");
        else
            cell.after.title = text;
        break;
    case ActionTableModel::Owner:
        cell.after.owner = text;
        break;
    case ActionTableModel::Due:
        readDue(cell, text);
        break;
    case ActionTableModel::State:
        cell.after.state = Column<Action::State>::read(text).value_or(before.state);
        break;
    case ActionTableModel::Progress:
        readProgress(cell, text);
        break;
    case ActionTableModel::Commitments:
    case ActionTableModel::ColumnCount:
        break;
    }
    return cell;
}

QString writeActionCell(const Action &action, ActionTableModel::Column column)
{
    switch (column) {
    case ActionTableModel::Title:
        return action.title;
    case ActionTableModel::Owner:
        return action.owner;
    case ActionTableModel::Due:
        return action.due ? writeDate(*action.due) : QString();
    case ActionTableModel::State:
        return Column<Action::State>::write(action.state).toString();
    case ActionTableModel::Progress:
        return QString::number(action.progress);
    case ActionTableModel::Commitments:
    case ActionTableModel::ColumnCount:
        break;
    }
    return {};
}

} // namespace carnet::ui
