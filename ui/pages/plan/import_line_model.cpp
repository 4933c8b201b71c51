#include "ui/pages/plan/import_line_model.h"

#include "ui/widgets/status_shape.h"

#include <QFontMetrics>
#include <QGuiApplication>
#include <QIcon>
#include <QPainter>
#include <QPixmap>

using namespace Qt::StringLiterals;

namespace carnet::ui {

using planning::ImportLine;

namespace {

StatusShape lineShape(ImportLine::Kind kind)
{
    switch (kind) {
    case ImportLine::Kind::Refused:
        return StatusShape::Cross;
    case ImportLine::Kind::Changed:
        return StatusShape::HalfDisc;
    case ImportLine::Kind::Added:
        return StatusShape::Disc;
    case ImportLine::Kind::Remark:
        return StatusShape::Triangle;
    }
    Q_UNREACHABLE();
}

QIcon lineIcon(ImportLine::Kind kind)
{
    const int side = QFontMetrics(QGuiApplication::font()).height();
    const qreal ratio = qApp->devicePixelRatio();
    QPixmap picture(QSize(side, side) * ratio);
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    paintStatusShape(painter, QRectF(2, 2, side - 4, side - 4), lineShape(kind));
    return QIcon(picture);
}

QString briefly(const QString &text)
{
    constexpr int kShown = 60;
    const QString line = text.simplified();
    return line.size() > kShown ? QString(line.left(kShown) + u'…') : line;
}

} // namespace

void ImportLineModel::load(std::vector<ImportLine> lines)
{
    beginResetModel();
    m_lines = std::move(lines);
    endResetModel();
}

int ImportLineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int ImportLineModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ImportLineModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const ImportLine &shown = line(index.row());
    if (role == Qt::DecorationRole && index.column() == Fate)
        return lineIcon(shown.kind);
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(index.column())) {
    case Place:
        return shown.place;
    case Fate:
        switch (shown.kind) {
        case ImportLine::Kind::Refused:
            return tr("Refused");
        case ImportLine::Kind::Changed:
            return tr("Changed");
        case ImportLine::Kind::Added:
            return tr("New action");
        case ImportLine::Kind::Remark:
            return tr("To look at");
        }
        break;
    case Title:
        return briefly(shown.title);
    case Field:
        return planning::actionHeader(shown.field);
    case Before:
        return briefly(shown.before);
    case After:
        return shown.after.isEmpty() ? tr("(empty)") : briefly(shown.after);
    case Why:
        return shown.why;
    case ColumnCount:
        break;
    }
    return {};
}

QVariant ImportLineModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Place:
        return tr("Place");
    case Fate:
        return tr("What happens");
    case Title:
        return tr("Action");
    case Field:
        return tr("Field");
    case Before:
        return tr("In the notebook");
    case After:
        return tr("In the file");
    case Why:
        return tr("Why");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace carnet::ui
