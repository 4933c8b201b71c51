#include "ui/pages/publication/shape_picture.h"

#include <QPainter>
#include <QPixmap>

namespace carnet::ui {

QIcon shapeIcon(StatusShape shape)
{
    constexpr int kSide = 80; // Sharp at text of 200 % on a fine screen.
    QPixmap pixmap(kSide, kSide);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paintStatusShape(painter, {10, 10, 60, 60}, shape);
    return QIcon(pixmap);
}

} // namespace carnet::ui
