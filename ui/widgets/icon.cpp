#include "ui/widgets/icon.h"

#include "ui/widgets/theme.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmap>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

QColor colorFor(On ground, QIcon::Mode mode)
{
    if (mode == QIcon::Disabled)
        return colors().disabled;
    return ground == On::Accent ? colors().onAccent : colors().ink;
}

class Engine final : public QIconEngine
{
public:
    Engine(QByteArray drawing, On ground)
        : m_drawing(std::move(drawing))
        , m_ground(ground)
    {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        QByteArray drawing = m_drawing;
        drawing.replace("currentColor", colorFor(m_ground, mode).name().toLatin1());
        QSvgRenderer(drawing).render(painter, rect);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        painter.setRenderHint(QPainter::Antialiasing);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

    QIconEngine *clone() const override { return new Engine(*this); }

private:
    QByteArray m_drawing;
    On m_ground;
};

} // namespace

QIcon icon(const QString &name, On ground)
{
    QFile file(u":/icons/%1.svg"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QIcon(new Engine(file.readAll(), ground));
}

} // namespace carnet::ui
