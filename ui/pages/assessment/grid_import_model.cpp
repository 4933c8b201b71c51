#include "ui/pages/assessment/grid_import_model.h"

#include "ui/widgets/status_shape.h"

#include <QFontMetrics>
#include <QGuiApplication>
#include <QIcon>
#include <QPainter>
#include <QPixmap>

using namespace Qt::StringLiterals;

namespace carnet::ui {

using assessment::GridCell;

namespace {

QIcon fateIcon(GridCell::Kind kind)
{
    const StatusShape shape = kind == GridCell::Kind::Refused   ? StatusShape::Cross
                              : kind == GridCell::Kind::Changed ? StatusShape::Triangle
                                                                : StatusShape::Disc;
    const int side = QFontMetrics(QGuiApplication::font()).height();
    const qreal ratio = qApp->devicePixelRatio();
    QPixmap picture(QSize(side, side) * ratio);
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    paintStatusShape(painter, QRectF(2, 2, side - 4, side - 4), shape);
    return QIcon(picture);
}

/// A cell may hold lines and much text: the panel shows all of the chosen one.
QString inOneLine(const QString &text)
{
    constexpr int kShown = 60;
    const QString line = text.simplified();
    return line.size() > kShown ? QString(line.left(kShown) + u'…') : line;
}

} // namespace

void GridImportModel::load(std::vector<GridCell> cells, std::shared_ptr<const Edition> edition)
{
    beginResetModel();
    m_cells = std::move(cells);
    m_edition = std::move(edition);
    choose();
    endResetModel();
}

void GridImportModel::show(std::optional<GridCell::Kind> kind)
{
    beginResetModel();
    m_kind = kind;
    choose();
    endResetModel();
}

void GridImportModel::choose()
{
    m_shown.clear();
    for (size_t i = 0; i < m_cells.size(); ++i)
        if (!m_kind || m_cells[i].kind == *m_kind)
            m_shown.push_back(i);
}

int GridImportModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int GridImportModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant GridImportModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const GridCell &shown = cell(index);
    if (role == Qt::DecorationRole && index.column() == Fate)
        return fateIcon(shown.kind);
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(index.column())) {
    case Place:
        return shown.place;
    case Fate:
        switch (shown.kind) {
        case GridCell::Kind::Refused:
            return tr("Refused");
        case GridCell::Kind::Changed:
            return tr("Changed");
        case GridCell::Kind::New:
            return tr("New");
        }
        break;
    case Question: {
        const QString number = m_edition ? m_edition->numberOf(shown.practice) : QString();
        return number.isEmpty() ? inOneLine(shown.practice) : number;
    }
    case Field:
        return assessment::gridFieldName(shown.field);
    case Before:
        return inOneLine(shown.before);
    case After:
        return shown.after.isEmpty() ? tr("(empty)") : inOneLine(shown.after);
    case Reason:
        return shown.reason;
    case ColumnCount:
        break;
    }
    return {};
}

QVariant GridImportModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Place:
        return tr("Place");
    case Fate:
        return tr("What happens");
    case Question:
        return tr("Question");
    case Field:
        return tr("Cell");
    case Before:
        return tr("In the notebook");
    case After:
        return tr("In the file");
    case Reason:
        return tr("Why");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace carnet::ui
