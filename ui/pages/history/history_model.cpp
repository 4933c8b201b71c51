#include "ui/pages/history/history_model.h"

#include "core/base/french.h"
#include "core/storage/workspace.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

struct Kind
{
    Q_DECLARE_TR_FUNCTIONS(carnet::ui::Kind)
};

/// Journal rows read at a time. An action that is cut by the edge shows with fewer changes
/// until more is read.
constexpr int kRows = 2000;

constexpr std::array<std::pair<QStringView, const char *>, 28> kKinds{{
    {u"site", QT_TRANSLATE_NOOP("carnet::ui::Kind", "Site")},
    {u"person", QT_TRANSLATE_NOOP("carnet::ui::Kind", "Person")},
    {u"edition", QT_TRANSLATE_NOOP("carnet::ui::Kind", "List of commitments")},
    {u"assessment", QT_TRANSLATE_NOOP("carnet::ui::Kind", "Self-assessment")},
    {u"answer", QT_TRANSLATE_NOOP("carnet::ui::Kind", "Answer")},
    {u"evidence", QT_TRANSLATE_NOOP("carnet::ui::Kind", "Evidence")},
    {u"finding", QT_TRANSLATE_NOOP("carnet::ui::Kind", "Finding")},
    {u"plan", QT_TRANSLATE_NOOP("carnet::ui::Kind", "Action plan")},
    {u"action", QT_TRANSLATE_NOOP("carnet::ui::Kind", "Action")},
    {u"meeting", QT_TRANSLATE_NOOP("carnet::ui::Kind", "Meeting")},
    {u"action_comment", QT_TRANSLATE_NOOP("carnet::ui::Kind", "Remark on an action")},
    {u"action_change", QT_TRANSLATE_NOOP("carnet::ui::Kind", "Reason for a change")},
    {u"action_evidence", QT_TRANSLATE_NOOP("carnet::ui::Kind", "Evidence of an action")},
    {u"attendance", QT_TRANSLATE_NOOP("carnet::ui::Kind", "Attendance")},
    {u"action_decision", QT_TRANSLATE_NOOP("carnet::ui::Kind", "Decision of the committee")},
    {u"wish", QT_TRANSLATE_NOOP("carnet::ui::Kind", "Wish or opinion")},
    {u"validation", QT_TRANSLATE_NOOP("carnet::ui::Kind", "Validation of the plan")},
    {u"validation_signature", QT_TRANSLATE_NOOP("carnet::ui::Kind", "Signature")},
    {u"saved_filter", QT_TRANSLATE_NOOP("carnet::ui::Kind", "Saved choice")},
    {u"indicator", QT_TRANSLATE_NOOP("carnet::ui::Kind", "Indicator")},
    {u"target", QT_TRANSLATE_NOOP("carnet::ui::Kind", "Target")},
    {u"measurement", QT_TRANSLATE_NOOP("carnet::ui::Kind", "Measurement")},
    {u"feedback", QT_TRANSLATE_NOOP("carnet::ui::Kind", "Opinion")},
    {u"publication_edition", QT_TRANSLATE_NOOP("carnet::ui::Kind", "Poster")},
    {u"attachment", QT_TRANSLATE_NOOP("carnet::ui::Kind", "Attached file")},
    {u"benchmark", QT_TRANSLATE_NOOP("carnet::ui::Kind", "Benchmark of the network")},
    {u"contribution", QT_TRANSLATE_NOOP("carnet::ui::Kind", "Contribution")},
    {u"sent_bundle", QT_TRANSLATE_NOOP("carnet::ui::Kind", "Bundle")},
}};

} // namespace

QString kindText(const QString &kind)
{
    for (const auto &[name, text] : kKinds)
        if (name == kind)
            return Kind::tr(text);
    return Kind::tr("Something of a later version");
}

HistoryModel::HistoryModel(storage::Workspace &workspace, QObject *parent)
    : QAbstractTableModel(parent)
    , m_workspace(workspace)
{
    m_actions = read(0, &m_entries);
    connect(&workspace, &storage::Workspace::changed, this, &HistoryModel::follow);
}

std::vector<HistoryModel::Action> HistoryModel::read(int skip, int *entries) const
{
    std::vector<Action> actions;
    const std::vector<journal::Entry> rows = m_workspace.latestEntries(kRows, skip);
    *entries += int(rows.size());
    for (const journal::Entry &row : rows) {
        if (actions.empty() || actions.back().device != row.device
            || actions.back().step != row.step)
            actions.push_back({row.device,
                               row.step,
                               QDateTime::fromString(row.at, Qt::ISODate),
                               row.author,
                               row.label,
                               {},
                               0});
        Action &action = actions.back();
        ++action.changes;
        if (const QString kind = kindText(row.kind); !action.kinds.contains(kind))
            action.kinds += kind;
    }
    return actions;
}

void HistoryModel::follow()
{
    int entries = 0;
    const std::vector<Action> latest = read(0, &entries);
    const auto isKnown = [&](const Action &action) {
        return !m_actions.empty() && action.device == m_actions.front().device
               && action.step == m_actions.front().step;
    };
    const auto known = std::find_if(latest.begin(), latest.end(), isKnown);
    const int added = int(known - latest.begin());
    if (added == 0)
        return;
    beginInsertRows({}, 0, added - 1);
    m_actions.insert(m_actions.begin(), latest.begin(), known);
    for (auto action = latest.begin(); action != known; ++action)
        m_entries += action->changes;
    endInsertRows();
}

bool HistoryModel::readEarlier()
{
    const std::vector<Action> earlier = read(m_entries, &m_entries);
    if (earlier.empty())
        return false;
    const int first = int(m_actions.size());
    beginInsertRows({}, first, first + int(earlier.size()) - 1);
    m_actions.insert(m_actions.end(), earlier.begin(), earlier.end());
    endInsertRows();
    return true;
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_actions.size());
}

int HistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)
        || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const Action &action = m_actions.at(size_t(index.row()));
    switch (Column(index.column())) {
    case When:
        return tr("%1 at %2")
            .arg(french::shortDate(action.at.date()), french::time(action.at.time()));
    case Who:
        return action.who.isEmpty() ? tr("Name not given") : action.who;
    case What:
        return action.what;
    case On: {
        const QString kinds = action.kinds.join(u", "_s);
        return action.changes == 1 ? kinds
                                   : tr("%1 (%n change(s))", nullptr, action.changes).arg(kinds);
    }
    case ColumnCount:
        break;
    }
    return {};
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case When:
        return tr("When");
    case Who:
        return tr("Who");
    case What:
        return tr("What");
    case On:
        return tr("On what");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace carnet::ui
