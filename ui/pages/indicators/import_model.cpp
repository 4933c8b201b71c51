#include "ui/pages/indicators/import_model.h"

#include "core/base/french.h"
#include "ui/widgets/status_shape.h"

#include <QFontMetrics>
#include <QGuiApplication>
#include <QIcon>
#include <QPainter>
#include <QPixmap>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

using Fate = tables::ImportLine::Outcome;

struct ImportModelText
{
    Q_DECLARE_TR_FUNCTIONS(carnet::ui::ImportModel)

public:
    static QString fate(Fate outcome)
    {
        switch (outcome) {
        case Fate::Refused:
            return tr("Refused");
        case Fate::Changed:
            return tr("Changed");
        case Fate::New:
            return tr("New");
        case Fate::Unchanged:
            return tr("Already there");
        case Fate::Repeated:
            return tr("Repeated");
        case Fate::LeftOut:
            return tr("Left out");
        }
        Q_UNREACHABLE();
    }
};

StatusShape shapeOf(const tables::ImportLine &line)
{
    switch (line.outcome) {
    case Fate::Refused:
        return StatusShape::Cross;
    case Fate::Changed:
        return StatusShape::Triangle;
    case Fate::New:
        return StatusShape::Disc;
    case Fate::Unchanged:
    case Fate::Repeated:
    case Fate::LeftOut:
        return StatusShape::Dash;
    }
    Q_UNREACHABLE();
}

QIcon iconOf(const tables::ImportLine &line)
{
    const int side = QFontMetrics(QGuiApplication::font()).height();
    const qreal ratio = qApp->devicePixelRatio();
    QPixmap picture(QSize(side, side) * ratio);
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    paintStatusShape(painter, QRectF(2, 2, side - 4, side - 4), shapeOf(line));
    return QIcon(picture);
}

} // namespace

void ImportModel::load(std::vector<tables::ImportLine> lines)
{
    beginResetModel();
    m_lines = std::move(lines);
    std::ranges::stable_sort(m_lines, {}, &tables::ImportLine::outcome);
    endResetModel();
}

int ImportModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int ImportModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ImportModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const tables::ImportLine &line = m_lines[size_t(index.row())];
    if (role == Qt::DecorationRole && index.column() == Outcome)
        return iconOf(line);
    if (role == Qt::ToolTipRole && index.column() == Remark)
        return line.remark;
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(index.column())) {
    case Place:
        return line.place;
    case Outcome:
        return ImportModelText::fate(line.outcome);
    case Indicator:
        return line.indicator;
    case Period:
        return line.period ? french::shortPeriod(*line.period) : QString();
    case Before:
        return line.before;
    case After:
        return line.after;
    case Remark:
        return line.remark;
    case ColumnCount:
        break;
    }
    return {};
}

QVariant ImportModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Place:
        return tr("Place");
    case Outcome:
        return tr("What happens");
    case Indicator:
        return tr("Indicator");
    case Period:
        return tr("Period");
    case Before:
        return tr("In the notebook");
    case After:
        return tr("In the file");
    case Remark:
        return tr("Remark");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace carnet::ui
