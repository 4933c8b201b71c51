#include "ui/signing/validated_action_model.h"

#include "core/base/french.h"
#include "ui/issue/validation_report.h"

namespace carnet::ui {

void ValidatedActionModel::load(std::vector<validation::ValidatedAction> actions)
{
    beginResetModel();
    m_actions = std::move(actions);
    endResetModel();
}

int ValidatedActionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_actions.size());
}

int ValidatedActionModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ValidatedActionModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const validation::ValidatedAction &action = m_actions[size_t(index.row())];
    switch (Column(index.column())) {
    case Title:
        return action.title;
    case Owner:
        return action.owner;
    case Due:
        return action.due ? french::shortDate(*action.due) : QString();
    case Verdict:
        return verdictWord(action.decision);
    case Remark:
        return action.decision
                   ? QString(action.decision->changes + u' ' + action.decision->remark).trimmed()
                   : QString();
    case ColumnCount:
        break;
    }
    return {};
}

QVariant ValidatedActionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Title:
        return tr("Action");
    case Owner:
        return tr("Owner");
    case Due:
        return tr("Last day");
    case Verdict:
        return tr("Decision");
    case Remark:
        return tr("Remark");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace carnet::ui
