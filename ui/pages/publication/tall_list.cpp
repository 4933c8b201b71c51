#include "ui/pages/publication/tall_list.h"

#include <QEvent>
#include <QStyle>
#include <QStyledItemDelegate>

namespace carnet::ui {

namespace {

/// Qt reckons the height of wrapped words without the box before them, and then cuts the words.
class WrappedRow final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem narrower = option;
        const auto *list = static_cast<const QListView *>(parent());
        int room = list->viewport()->width();
        if (index.flags() & Qt::ItemIsUserCheckable)
            room -= list->style()->pixelMetric(QStyle::PM_IndicatorWidth, &option, list)
                    + 2 * list->style()->pixelMetric(QStyle::PM_FocusFrameHMargin, &option, list)
                    + kPadding;
        narrower.rect.setWidth(room);
        const QSize hint = QStyledItemDelegate::sizeHint(narrower, index);
        return {list->viewport()->width(), hint.height()};
    }

private:
    static constexpr int kPadding = 16; ///< Of rows, in the style sheet.
};

} // namespace

TallList::TallList(QWidget *parent)
    : QListView(parent)
{
    setItemDelegate(new WrappedRow(this));
    setWordWrap(true);
    setResizeMode(QListView::Adjust);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setIconSize(QSize(1, 1) * fontMetrics().height());
}

void TallList::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        setIconSize(QSize(1, 1) * fontMetrics().height());
}

void TallList::updateGeometries()
{
    QListView::updateGeometries();
    const int frame = height() - viewport()->height();
    if (const int rows = contentsSize().height(); rows > 0)
        setFixedHeight(rows + frame);
}

} // namespace carnet::ui
