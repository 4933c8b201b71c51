#include "ui/charts/chart_canvas.h"

#include "ui/charts/chart_drawing.h"
#include "ui/widgets/theme.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QEvent>
#include <QGraphicsLayout>
#include <QPainter>

#include <memory>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

/// One graphic with a name and a sentence, instead of two anonymous nodes.
class GraphicInterface final : public QAccessibleWidget
{
public:
    explicit GraphicInterface(QWidget *widget)
        : QAccessibleWidget(widget, QAccessible::Graphic)
    {}

    int childCount() const override { return 0; }
    QAccessibleInterface *child(int) const override { return nullptr; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
};

QAccessibleInterface *makeGraphic(const QString &, QObject *object)
{
    auto *canvas = qobject_cast<ChartCanvas *>(object);
    return canvas ? new GraphicInterface(canvas) : nullptr;
}

} // namespace

ChartCanvas::ChartCanvas(QWidget *parent)
    : QChartView(parent)
{
    static const bool installed = (QAccessible::installFactory(makeGraphic), true);
    Q_UNUSED(installed)
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setRubberBand(QChartView::NoRubberBand);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void ChartCanvas::setData(const ChartData &data)
{
    m_data = data;
    setAccessibleName(data.title);
    setAccessibleDescription(data.sentence);
    rebuild();
}

QSize ChartCanvas::sizeHint() const
{
    const QFontMetrics metrics = fontMetrics();
    return {metrics.averageCharWidth() * 36, metrics.lineSpacing() * 13};
}

void ChartCanvas::rebuild()
{
    const std::unique_ptr<QChart> old(chart());
    setBackgroundBrush(colors().field);
    setChart(new ChartDrawing(m_data, colors(), font()));
}

void ChartCanvas::paintPicture(const ChartData &data, QPainter &painter, const QSize &size)
{
    const Colors &light = colorsFor(Appearance::Light);
    QFont font(fontFor(TextStyle::Body));
    font.setPixelSize(size.height() / 30);
    QFont title = font;
    title.setWeight(QFont::DemiBold);
    title.setPixelSize(size.height() / 22);
    const QRect page = QRect({}, size).marginsRemoved({24, 20, 24, 20});
    const int band = size.height() / 8;

    painter.fillRect(QRect({}, size), Qt::white);
    painter.setPen(light.ink);
    painter.setFont(title);
    painter.drawText(QRect(page.topLeft(), QSize(page.width(), band)),
                     Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, data.title);
    painter.setFont(font);
    painter.drawText(QRect(page.left(), page.bottom() - band, page.width(), band),
                     Qt::AlignLeft | Qt::AlignBottom | Qt::TextWordWrap, data.sentence);

    QGraphicsScene scene;
    auto *drawing = new ChartDrawing(data, light, font);
    scene.addItem(drawing);
    const QRect middle = page.adjusted(0, band, 0, -band);
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
