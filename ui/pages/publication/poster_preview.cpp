#include "ui/pages/publication/poster_preview.h"

#include "ui/publication/painter.h"
#include "ui/widgets/theme.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace carnet::ui {

namespace {

constexpr int kRing = 4;      ///< Around the sheet, for the ring of the keyboard.
constexpr int kTallest = 720; ///< Beyond that one scrolls for nothing.

QAccessibleInterface *makeGraphic(const QString &, QObject *object)
{
    auto *preview = qobject_cast<PosterPreview *>(object);
    return preview ? new QAccessibleWidget(preview, QAccessible::Graphic) : nullptr;
}

} // namespace

PosterPreview::PosterPreview(QWidget *parent)
    : QWidget(parent)
{
    static const bool installed = (QAccessible::installFactory(makeGraphic), true);
    Q_UNUSED(installed)
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void PosterPreview::setPage(const LaidOutPages &pages, int number)
{
    m_pages = pages;
    m_number = std::clamp(number, 0, int(pages.pages.size()) - 1);
    m_picture = {};
    const QString title =
        pages.pages.size() == 1
            ? pages.title
            : tr("%1, page %2 of %3").arg(pages.title).arg(m_number + 1).arg(pages.pages.size());
    setAccessibleName(tr("Preview: %1").arg(title));
    setAccessibleDescription(
        tr("A picture of the sheet. All its words are in the tab \"Text\" beside it."));
    updateGeometry();
    update();
}

QSize PosterPreview::sizeHint() const
{
    return {420, heightForWidth(420)};
}

QSize PosterPreview::minimumSizeHint() const
{
    return {260, heightForWidth(260)};
}

int PosterPreview::heightForWidth(int width) const
{
    const QSizeF sheet = m_pages.format.size();
    const int height = qRound((width - 2 * kRing) * sheet.height() / sheet.width()) + 2 * kRing;
    return std::min(height, kTallest);
}

void PosterPreview::paintEvent(QPaintEvent *)
{
    const QSize points = size() * devicePixelRatioF();
    if (m_picture.size() != points) {
        m_picture = QPixmap(points);
        m_picture.setDevicePixelRatio(devicePixelRatioF());
        m_picture.fill(Qt::transparent);
        QPainter painter(&m_picture);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF area = QRectF(rect()).adjusted(kRing, kRing, -kRing, -kRing);
        m_sheet = paintPreview(painter, area, m_pages, m_number);
        paintMargins(painter, m_sheet);
    }
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.drawPixmap(0, 0, m_picture);
    painter.setPen(QPen(hasFocus() ? colors().focus : colors().border, hasFocus() ? 3 : 1));
    painter.setBrush(Qt::NoBrush);
    const qreal around = hasFocus() ? 2 : 0.5;
    painter.drawRect(m_sheet.adjusted(-around, -around, around, around));
}

/// Corners of the area that is printed, lightly: they are not on the poster.
void PosterPreview::paintMargins(QPainter &painter, const QRectF &sheet) const
{
    constexpr qreal kArm = 6; // Millimetres.
    const qreal scale = sheet.width() / m_pages.format.size().width();
    const QRectF inner = m_pages.format.printArea();
    const QRectF area(sheet.topLeft() + inner.topLeft() * scale, inner.size() * scale);
    painter.setPen(QPen(QColor(0x9A, 0xA5, 0xB1), 1));
    const qreal arm = kArm * scale;
    for (const bool right : {false, true})
        for (const bool bottom : {false, true}) {
            const QPointF corner(right ? area.right() : area.left(),
                                 bottom ? area.bottom() : area.top());
            painter.drawLine(corner, corner + QPointF(right ? arm : -arm, 0));
            painter.drawLine(corner, corner + QPointF(0, bottom ? arm : -arm));
        }
}

void PosterPreview::keyPressEvent(QKeyEvent *event)
{
    if (event->modifiers() != Qt::NoModifier)
        QWidget::keyPressEvent(event);
    else if (event->key() == Qt::Key_PageDown || event->key() == Qt::Key_Right)
        emit turned(1);
    else if (event->key() == Qt::Key_PageUp || event->key() == Qt::Key_Left)
        emit turned(-1);
    else
        QWidget::keyPressEvent(event);
}

} // namespace carnet::ui
