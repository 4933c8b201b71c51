#include "ui/pages/meetings/state_list.h"

#include "ui/widgets/level_keys.h"
#include "ui/widgets/theme.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QPixmap>

#include <algorithm>

namespace carnet::ui {

namespace {

constexpr int kSharpness = 3; ///< Pixels of a shape for one of the screen: sharp when enlarged.

} // namespace

QIcon stateIcon(StatusShape shape, int size)
{
    QPixmap pixmap(size * kSharpness, size * kSharpness);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(kSharpness, kSharpness);
    paintStatusShape(painter, QRectF(1, 1, size - 2, size - 2), shape);
    painter.end();
    pixmap.setDevicePixelRatio(kSharpness);
    QIcon icon(pixmap);
    // The same where its row is the current one.
    icon.addPixmap(pixmap, QIcon::Selected);
    return icon;
}

StateList::StateList(const QString &name, QWidget *parent)
    : QListWidget(parent)
{
    setAccessibleName(name);
    setWordWrap(true);
    setResizeMode(QListView::Adjust);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setTabKeyNavigation(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setSpacing(2);
}

void StateList::setRows(const std::vector<Row> &rows)
{
    const int current = std::max(0, currentRow());
    while (count() > int(rows.size()))
        delete takeItem(count() - 1);
    while (count() < int(rows.size()))
        addItem(QString());
    m_rows = rows;
    for (int at = 0; at < count(); ++at) {
        const Row &row = rows[size_t(at)];
        item(at)->setText(row.words.isEmpty() ? row.name : QString(row.name + u'\n' + row.words));
    }
    showShapes();
    if (count() > 0)
        setCurrentRow(std::min(current, count() - 1));
    updateGeometry();
}

void StateList::showShapes()
{
    const int side = fontMetrics().height();
    setIconSize({side, side});
    for (int at = 0; at < count(); ++at)
        item(at)->setIcon(stateIcon(m_rows[size_t(at)].shape, side));
}

void StateList::setMostRows(int rows)
{
    m_mostRows = rows;
    updateGeometry();
}

void StateList::goOn()
{
    if (currentRow() + 1 < count())
        setCurrentRow(currentRow() + 1);
}

QSize StateList::sizeHint() const
{
    int height = 2 * frameWidth() + 4;
    for (int at = 0; at < std::clamp(count(), 1, m_mostRows); ++at)
        height += at < count() ? sizeHintForRow(at) + 2 * spacing() : 2 * fontMetrics().height();
    return {QListWidget::sizeHint().width(), height};
}

void StateList::keyPressEvent(QKeyEvent *event)
{
    if (const auto digit = levelOfKey(*event)) {
        emit digitTyped(*digit);
        return;
    }
    const int key = event->key();
    if (key >= Qt::Key_A && key <= Qt::Key_Z && isPlainLetter(*event, key)) {
        emit letterTyped(key);
        return;
    }
    QListWidget::keyPressEvent(event);
}

void StateList::resizeEvent(QResizeEvent *event)
{
    QListWidget::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        updateGeometry();
}

void StateList::changeEvent(QEvent *event)
{
    QListWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange) {
        showShapes();
        updateGeometry();
    }
}

} // namespace carnet::ui
