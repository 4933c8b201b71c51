#include "ui/charts/chart_canvas.h"

#include "ui/charts/graphic_role.h"
#include "ui/charts/painted_chart.h"
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
    return {metrics.averageCharWidth() * 36,
            m_needed > 0 ? m_needed : metrics.lineSpacing() * (m_large ? 18 : 13)};
}

/// A painted chart is as high as what it says, at the width that it has.
void ChartCanvas::takeHeight()
{
    const auto *painted = qobject_cast<PaintedChart *>(chart());
    const int needed = painted ? int(painted->heightFor(width())) + 1 : 0;
    if (needed == m_needed)
        return;
    m_needed = needed;
    updateGeometry();
}

void ChartCanvas::resizeEvent(QResizeEvent *event)
{
    QChartView::resizeEvent(event);
    takeHeight();
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
    takeHeight();
}

namespace {

/// How a picture is divided: title above, chart, sentence below.
struct Picture
{
    QFont font;
    QFont title;
    QRect page;
    int above;
    int below;

    Picture(const ChartContent &content, const QSize &size)
        : font(fontFor(TextStyle::Body))
        , page(QRect({}, size).marginsRemoved({24, 20, 24, 20}))
    {
        font.setPixelSize(size.width() / 53);
        title = font;
        title.setWeight(QFont::DemiBold);
        title.setPixelSize(size.width() / 39);
        const auto heightOf = [&](const QFont &of, const QString &text) {
            return QFontMetrics(of).boundingRect(page, Qt::TextWordWrap, text).height();
        };
        above = heightOf(title, content.title) + size.width() / 71;
        below = heightOf(font, content.sentence) + size.width() / 71;
    }
};

} // namespace

QSize ChartCanvas::pictureSize(const ChartContent &content, const QSize &usual)
{
    const Picture picture(content, usual);
    const std::unique_ptr<QChart> drawing(
        content.draw ? content.draw(colorsFor(Appearance::Light), picture.font) : nullptr);
    const auto *painted = qobject_cast<PaintedChart *>(drawing.get());
    if (!painted)
        return usual;
    const int height = usual.height() - picture.page.height() + picture.above + picture.below
                       + int(painted->heightFor(picture.page.width())) + 1;
    return {usual.width(), std::max(usual.height(), height)};
}

void ChartCanvas::paintPicture(const ChartContent &content, QPainter &painter, const QSize &size)
{
    const Colors &light = colorsFor(Appearance::Light);
    const Picture picture(content, size);
    const auto &[font, title, page, above, below] = picture;

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
