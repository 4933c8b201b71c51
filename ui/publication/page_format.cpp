#include "ui/publication/page_format.h"

#include <numbers>

namespace carnet::ui {

namespace {

constexpr qreal kMargin = 12;

} // namespace

QSizeF PageFormat::size() const
{
    const QSizeF portrait = paper == Paper::A3   ? QSizeF(297, 420)
                            : paper == Paper::A4 ? QSizeF(210, 297)
                                                 : QSizeF(148, 210);
    return isWide() ? portrait.transposed() : portrait;
}

QPageLayout PageFormat::pageLayout() const
{
    const auto id = paper == Paper::A3   ? QPageSize::A3
                    : paper == Paper::A4 ? QPageSize::A4
                                         : QPageSize::A5;
    return {QPageSize(id), isWide() ? QPageLayout::Landscape : QPageLayout::Portrait, QMarginsF(),
            QPageLayout::Millimeter};
}

QRectF PageFormat::printArea() const
{
    return QRectF(QPointF(0, 0), size()).adjusted(kMargin, kMargin, -kMargin, -kMargin);
}

qreal PageFormat::scale() const
{
    return paper == Paper::A3 ? std::numbers::sqrt2 : 1;
}

} // namespace carnet::ui
