#include "ui/pages/publication/edition_model.h"

#include "core/base/french.h"
#include "core/storage/outgoing.h"
#include "core/storage/workspace.h"
#include "ui/widgets/status_shape.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPixmap>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

struct EditionText
{
    Q_DECLARE_TR_FUNCTIONS(carnet::ui::EditionState)
};

StatusShape shapeOf(EditionState state)
{
    switch (state) {
    case EditionState::Current:
        return StatusShape::Disc;
    case EditionState::Changed:
        return StatusShape::Triangle;
    case EditionState::Replaced:
        return StatusShape::Dash;
    }
    Q_UNREACHABLE();
}

QPixmap picture(StatusShape shape)
{
    constexpr int kSide = 32;
    QPixmap pixmap(kSide, kSide);
    pixmap.setDevicePixelRatio(2);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paintStatusShape(painter, {2, 2, 12, 12}, shape);
    return pixmap;
}

} // namespace

QString stateText(EditionState state)
{
    switch (state) {
    case EditionState::Current:
        return EditionText::tr("Up to date");
    case EditionState::Changed:
        return EditionText::tr("Data have changed");
    case EditionState::Replaced:
        return EditionText::tr("Replaced");
    }
    Q_UNREACHABLE();
}

void EditionModel::load(const storage::Workspace &workspace)
{
    std::vector<Row> rows;
    auto editions = storage::publicationsOf(workspace, u"R1"_s);
    // The greatest number of a period is the one that counts, whatever the dates.
    std::map<Period, int> last;
    for (const PublicationEdition &edition : editions)
        last[edition.period] = std::max(last[edition.period], edition.number);
    for (PublicationEdition &edition : editions) {
        const bool replaced = edition.number < last[edition.period];
        const EditionState state =
            replaced ? EditionState::Replaced : editionState(workspace, edition);
        rows.push_back({std::move(edition), state});
    }
    if (rows == m_rows)
        return;
    const bool same = rows.size() == m_rows.size();
    if (!same)
        beginResetModel();
    m_rows = std::move(rows);
    if (same)
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    else
        endResetModel();
}

int EditionModel::rowOf(const QString &id) const
{
    for (size_t i = 0; i < m_rows.size(); ++i)
        if (m_rows[i].edition.id.toString() == id)
            return int(i);
    return -1;
}

int EditionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int EditionModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant EditionModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows[size_t(index.row())];
    const auto column = Column(index.column());
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return text(row, column);
    if (role == Qt::DecorationRole && column == State)
        return picture(shapeOf(row.state));
    return {};
}

QVariant EditionModel::text(const Row &row, Column column) const
{
    const PublicationEdition &edition = row.edition;
    switch (column) {
    case IssuedOn:
        return french::shortDate(edition.issuedOn);
    case Of:
        return french::periodName(edition.period);
    case Number:
        return edition.number;
    case Format:
        return edition.format;
    case LeftAs:
        return edition.note;
    case State:
        return stateText(row.state);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant EditionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case IssuedOn:
        return tr("Date");
    case Of:
        return tr("Period");
    case Number:
        return tr("Edition");
    case Format:
        return tr("Format");
    case LeftAs:
        return tr("Issued as");
    case State:
        return tr("State");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace carnet::ui
