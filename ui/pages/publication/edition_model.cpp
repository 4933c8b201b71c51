#include "ui/pages/publication/edition_model.h"

#include "core/base/french.h"
#include "core/storage/outgoing.h"
#include "core/storage/workspace.h"
#include "ui/issue/issue.h"
#include "ui/issue/source_cache.h"
#include "ui/pages/publication/poster_words.h"
#include "ui/pages/publication/shape_picture.h"

#include <algorithm>
#include <map>
#include <utility>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

/// `since 4 October`, `from … to …`; nothing when it never hung anywhere.
QString displayedText(const PublicationEdition &edition)
{
    if (!edition.displayedFrom)
        return EditionModel::tr("Not displayed");
    const QString from = french::shortDate(*edition.displayedFrom);
    return edition.displayedUntil ? EditionModel::tr("From %1 to %2")
                                        .arg(from, french::shortDate(*edition.displayedUntil))
                                  : EditionModel::tr("Since %1").arg(from);
}

} // namespace

void EditionModel::load(SourceCache &sources)
{
    std::vector<Row> rows;
    auto editions = storage::publications(sources.workspace());
    // The greatest number of a poster and period is the one that counts, whatever the dates.
    std::map<std::pair<QString, Period>, int> last;
    for (const PublicationEdition &edition : editions) {
        int &number = last[{edition.poster, edition.period}];
        number = std::max(number, edition.number);
    }
    for (PublicationEdition &edition : editions) {
        const bool replaced = edition.number < last[{edition.poster, edition.period}];
        const EditionState state =
            replaced ? EditionState::Replaced : editionState(sources, edition);
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
        return shapeIcon(stateShape(row.state));
    return {};
}

QVariant EditionModel::text(const Row &row, Column column) const
{
    const PublicationEdition &edition = row.edition;
    switch (column) {
    case Poster:
        return posterName(edition);
    case Of:
        return french::periodName(edition.period);
    case Number:
        return edition.number;
    case Format:
        return QString(
            edition.format
            + (edition.orientation == u"landscape" ? u' ' + tr("landscape") : QString()));
    case Displayed:
        return displayedText(edition);
    case LeftAs:
        return meansOf(edition);
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
    case Poster:
        return tr("Poster");
    case Of:
        return tr("Period");
    case Number:
        return tr("Edition");
    case Format:
        return tr("Format");
    case Displayed:
        return tr("Displayed");
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
