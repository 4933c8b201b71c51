#include "ui/widgets/row_table.h"

#include "ui/widgets/theme.h"

#include <QAbstractItemModel>
#include <QEvent>
#include <QHeaderView>
#include <QResizeEvent>
#include <QScrollBar>

#include <algorithm>

namespace carnet::ui {

RowTable::RowTable(QWidget *parent)
    : QTableView(parent)
{
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setWordWrap(false);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(verticalHeader(), &QHeaderView::sectionResized, this, &RowTable::updateGeometry);
    followTextSize();
}

void RowTable::followTextSize()
{
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + space::kMedium);
}

void RowTable::setMostRows(int rows)
{
    m_mostRows = rows;
    updateGeometry();
}

void RowTable::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    if (!model)
        return;
    connect(model, &QAbstractItemModel::dataChanged, this, &RowTable::followRows);
    connect(model, &QAbstractItemModel::modelReset, this, &RowTable::followRows);
    connect(model, &QAbstractItemModel::rowsInserted, this, &RowTable::followRows);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &RowTable::followRows);
    followRows();
}

void RowTable::followRows()
{
    resizeColumnsToContents();
    if (!currentIndex().isValid() && model()->rowCount() > 0)
        setCurrentIndex(model()->index(0, 0));
    updateGeometry();
}

QSize RowTable::sizeHint() const
{
    const int rows = model() ? std::clamp(model()->rowCount(), 1, m_mostRows) : 1;
    int shown = 0;
    for (int row = 0; row < rows; ++row)
        shown += model() && row < model()->rowCount() ? rowHeight(row)
                                                      : verticalHeader()->defaultSectionSize();
    const QMargins margins = contentsMargins();
    int height = horizontalHeader()->sizeHint().height() + shown + margins.top() + margins.bottom()
                 + 2 * frameWidth() + 2;
    if (horizontalHeader()->length() > viewport()->width())
        height += horizontalScrollBar()->sizeHint().height();
    return {QTableView::sizeHint().width(), height};
}

void RowTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() != QEvent::FontChange)
        return;
    followTextSize();
    resizeColumnsToContents();
    updateGeometry();
}

void RowTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        updateGeometry();
}

} // namespace carnet::ui
