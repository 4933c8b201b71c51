#include "ui/charts/chart_canvas.h"

#include "ui/charts/graphic_role.h"
#include "ui/widgets/theme.h"

#include <QEvent>
#include <QGraphicsLayout>
#include <QPainter>

#include <memory>

using namespace Qt::StringLiterals;

namespace carnet::ui {

ChartCanvas::ChartCanvas(QWidget *parent)
    : QChartView(parent)
{
    beGraphic(this);
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setRubberBand(QChartView::NoRubberBand);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void ChartCanvas::setContent(const ChartContent &content)
{
    m_content = content;
    setAccessibleName(content.title);
    setAccessibleDescription(content.sentence);
    rebuild();
}

QSize ChartCanvas::sizeHint() const
{
    const QFontMetrics metrics = fontMetrics();
    return {metrics.averageCharWidth() * 36, metrics.lineSpacing() * (m_large ? 18 : 13)};
}

void ChartCanvas::setLarge(bool large)
{
    m_large = large;
    updateGeometry();
}

void ChartCanvas::rebuild()
{
    const std::unique_ptr<QChart> old(chart());
    setBackgroundBrush(colors().field);
    setChart(m_content.draw ? m_content.draw(colors(), font()) : new QChart);
}

void ChartCanvas::paintPicture(const ChartContent &content, QPainter &painter, const QSize &size)
{
    const Colors &light = colorsFor(Appearance::Light);
    QFont font(fontFor(TextStyle::Body));
    font.setPixelSize(size.height() / 30);
    QFont title = font;
    title.setWeight(QFont::DemiBold);
    title.setPixelSize(size.height() / 22);
    const QRect page = QRect({}, size).marginsRemoved({24, 20, 24, 20});
    const auto heightOf = [&](const QFont &of, const QString &text) {
        return QFontMetrics(of).boundingRect(page, Qt::TextWordWrap, text).height();
    };
    const int above = heightOf(title, content.title) + size.height() / 40;
    const int below = heightOf(font, content.sentence) + size.height() / 40;

    painter.fillRect(QRect({}, size), Qt::white);
    painter.setPen(light.ink);
    painter.setFont(title);
    painter.drawText(page, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, content.title);
    painter.setFont(font);
    painter.drawText(page, Qt::AlignLeft | Qt::AlignBottom | Qt::TextWordWrap, content.sentence);

    QGraphicsScene scene;
    QChart *drawing = content.draw(light, font);
    scene.addItem(drawing);
    const QRect middle = page.adjusted(0, above, 0, -below);
    drawing->resize(middle.size());
    drawing->layout()->activate();
    scene.render(&painter, middle, drawing->boundingRect());
}

void ChartCanvas::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        rebuild();
        updateGeometry();
    }
}

void ChartCanvas::focusInEvent(QFocusEvent *event)
{
    QChartView::focusInEvent(event);
    viewport()->update();
}

void ChartCanvas::focusOutEvent(QFocusEvent *event)
{
    QChartView::focusOutEvent(event);
    viewport()->update();
}

void ChartCanvas::paintEvent(QPaintEvent *event)
{
    QChartView::paintEvent(event);
    if (!hasFocus())
        return;
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colors().focus, 3));
    painter.drawRoundedRect(QRectF(viewport()->rect()).adjusted(1.5, 1.5, -1.5, -1.5), 6, 6);
}

} // namespace carnet::ui
