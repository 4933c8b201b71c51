#include "ui/publication/page_format.h"

#include <numbers>

namespace carnet::ui {

namespace {

constexpr qreal kMargin = 12;

} // namespace

QSizeF PageFormat::size() const
{
    const QSizeF portrait = paper == Paper::A4 ? QSizeF(210, 297) : QSizeF(297, 420);
    return isWide() ? portrait.transposed() : portrait;
}

QRectF PageFormat::printArea() const
{
    return QRectF(QPointF(0, 0), size()).adjusted(kMargin, kMargin, -kMargin, -kMargin);
}

qreal PageFormat::scale() const
{
    return paper == Paper::A4 ? 1 : std::numbers::sqrt2;
}

} // namespace carnet::ui
