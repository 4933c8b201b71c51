#include "ui/pages/publication/poster_preview.h"

#include "ui/publication/painter.h"
#include "ui/widgets/theme.h"

#include <QAccessible>
#include <QAccessibleWidget>
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

void PosterPreview::setPage(const LaidOutPages &page)
{
    m_page = page;
    setAccessibleName(tr("Preview: %1").arg(page.title));
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
    const QSizeF sheet = m_page.format.size();
    const int height = qRound((width - 2 * kRing) * sheet.height() / sheet.width()) + 2 * kRing;
    return std::min(height, kTallest);
}

void PosterPreview::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF area = QRectF(rect()).adjusted(kRing, kRing, -kRing, -kRing);
    painter.save();
    const QRectF sheet = paintPreview(painter, area, m_page, 0);
    painter.restore();
    painter.setPen(QPen(hasFocus() ? colors().focus : colors().border, hasFocus() ? 3 : 1));
    painter.setBrush(Qt::NoBrush);
    const qreal around = hasFocus() ? 2 : 0.5;
    painter.drawRect(sheet.adjusted(-around, -around, around, around));
}

} // namespace carnet::ui
