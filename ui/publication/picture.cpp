#include "ui/publication/picture.h"

#include "ui/publication/painter.h"

#include <QBuffer>
#include <QPainter>

namespace carnet::ui {

QImage toImage(const LaidOutPages &pages, int number, int dotsPerInch)
{
    const qreal perMillimetre = dotsPerInch / 25.4;
    const QSize pixels = (pages.format.size() * perMillimetre).toSize();
    QImage image(pixels, QImage::Format_RGB32);
    image.setDotsPerMeterX(qRound(perMillimetre * 1000));
    image.setDotsPerMeterY(qRound(perMillimetre * 1000));
    image.fill(Qt::white);
    QPainter painter(&image);
    const qreal scale = perMillimetre / type::kUnits;
    painter.scale(scale, scale);
    paintPage(painter, pages, number);
    return image;
}

QByteArray writePng(const LaidOutPages &pages, int number, int dotsPerInch)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    toImage(pages, number, dotsPerInch).save(&buffer, "PNG");
    return bytes;
}

} // namespace carnet::ui
