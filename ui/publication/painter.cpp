#include "ui/publication/painter.h"

#include "ui/publication/qr_code.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

constexpr qreal kCardRadius = 2;  // Millimetres.
constexpr qreal kOutline = 0.35;  // Of cards in black and white, millimetres.
constexpr qreal kDiamondLine = 8; // The height of a diamond over the width of its line.
constexpr qreal kRingLine = 9;    // And of a ring.

QRectF units(const QRectF &rect)
{
    return QRectF(rect.topLeft() * type::kUnits, rect.size() * type::kUnits);
}

QString wordsOf(const TextMark &mark)
{
    QString words;
    for (const TextMark::Line &line : mark.lines)
        words += line.text + (line.spaceAfter ? u" "_s : u""_s);
    return words;
}

/// Paints marks one by one and remembers what it painted.
class MarkPainter
{
public:
    MarkPainter(QPainter &painter, const LaidOutPages &pages, PaintListener *listener)
        : m_painter(painter)
        , m_pages(pages)
        , m_listener(listener)
    {}

    void operator()(const TextMark &mark)
    {
        open({.role = mark.role, .words = wordsOf(mark)});
        m_painter.setPen(colour(mark.ink, m_pages.blackAndWhite));
        for (const TextMark::Line &line : mark.lines) {
            // A space without ink: read from a document, two lines do not run into one word.
            type::draw(m_painter, line.text + (line.spaceAfter ? u" "_s : u""_s), mark.style,
                       line.baseLine);
            inked(type::ink(line.text, mark.style).translated(line.baseLine));
        }
        const bool first = m_record.smallestCap == 0;
        m_record.smallestCap =
            first ? mark.style.cap : std::min(m_record.smallestCap, mark.style.cap);
        close(mark.role);
    }

    void operator()(const ShapeMark &mark)
    {
        const QRectF rect = units(mark.rect);
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(colour(mark.ink, m_pages.blackAndWhite));
        switch (mark.shape) {
        case ShapeMark::Shape::Rectangle:
            m_painter.drawRect(rect);
            break;
        case ShapeMark::Shape::Rounded:
            rounded(rect, mark.ink);
            break;
        case ShapeMark::Shape::Disc:
            m_painter.drawEllipse(rect);
            break;
        case ShapeMark::Shape::HalfDisc:
            halfDisc(rect, mark.ink);
            break;
        case ShapeMark::Shape::Triangle:
            m_painter.drawPolygon(QPolygonF(
                {QPointF(rect.center().x(), rect.top()), rect.bottomRight(), rect.bottomLeft()}));
            break;
        case ShapeMark::Shape::Diamond:
            diamond(rect, mark.ink);
            break;
        case ShapeMark::Shape::Arrow:
            m_painter.drawPolygon(QPolygonF(
                {rect.topLeft(), QPointF(rect.right(), rect.center().y()), rect.bottomLeft()}));
            break;
        case ShapeMark::Shape::ArrowDown:
            m_painter.drawPolygon(QPolygonF(
                {rect.topLeft(), rect.topRight(), QPointF(rect.center().x(), rect.bottom())}));
            break;
        }
        inked(mark.rect);
    }

    void operator()(const QrMark &mark)
    {
        const auto code = QrCode::of(mark.address);
        if (!code)
            return;
        open({Role::Figure, mark.alternative});
        const QRectF rect = units(mark.rect);
        const qreal module = rect.width() / code->side;
        m_painter.save();
        m_painter.setRenderHint(QPainter::Antialiasing, false);
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(Qt::black);
        // Runs along rows and along columns: no hair-line shows between two modules.
        const auto runs = [&](bool rows) {
            for (int line = 0; line < code->side; ++line) {
                for (int from = 0, to = 0; from < code->side; from = std::max(to, from + 1)) {
                    to = from;
                    while (rows ? code->isDark(to, line) : code->isDark(line, to))
                        ++to;
                    if (to == from)
                        continue;
                    const QRectF run(from * module, line * module, (to - from) * module, module);
                    const QRectF turned(run.y(), run.x(), run.height(), run.width());
                    m_painter.drawRect((rows ? run : turned).translated(rect.topLeft()));
                }
            }
        };
        runs(true);
        runs(false);
        m_painter.restore();
        inked(mark.rect);
        close(Role::Figure);
    }

    void operator()(const ImageMark &mark)
    {
        open({Role::Figure, mark.alternative});
        // On white, because PDF/A-1 knows no transparency.
        QImage image(mark.image.size(), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter(&image).drawImage(QPoint(0, 0), mark.image);
        if (m_pages.blackAndWhite)
            image.convertTo(QImage::Format_Grayscale8);
        m_painter.drawImage(units(mark.rect), image);
        inked(mark.rect);
        close(Role::Figure);
    }

    void operator()(const PartMark &mark)
    {
        if (mark.opens)
            open({mark.role, mark.alternative});
        else
            close(mark.role);
    }

    const PaintRecord &record() const { return m_record; }

private:
    void open(const PaintedPart &part)
    {
        m_inkOfParts.emplace_back();
        if (m_listener)
            m_listener->opened(m_painter, part);
    }

    void close(Role role)
    {
        QRectF ink = m_record.ink; // Of a part that began on another page.
        if (!m_inkOfParts.empty()) {
            ink = m_inkOfParts.back();
            m_inkOfParts.pop_back();
            if (!m_inkOfParts.empty())
                m_inkOfParts.back() |= ink;
        }
        if (m_listener)
            m_listener->closed(m_painter, role, ink);
    }

    void inked(const QRectF &rect)
    {
        m_record.ink |= rect;
        if (!m_inkOfParts.empty())
            m_inkOfParts.back() |= rect;
    }

    void rounded(QRectF rect, Ink ink)
    {
        if (ink == Ink::Card && m_pages.blackAndWhite) {
            const qreal half = kOutline * type::kUnits / 2;
            m_painter.setPen(QPen(Qt::black, kOutline * type::kUnits));
            rect.adjust(half, half, -half, -half);
        }
        const qreal radius =
            std::min(kCardRadius * m_pages.format.scale() * type::kUnits, rect.height() / 2);
        m_painter.drawRoundedRect(rect, radius, radius);
    }

    void halfDisc(const QRectF &rect, Ink ink)
    {
        constexpr int kDegree = 16; // Qt counts angles in sixteenths, from three o'clock.
        const qreal half = rect.height() / kRingLine / 2;
        const QRectF ring = rect.adjusted(half, half, -half, -half);
        m_painter.setPen(Qt::NoPen);
        m_painter.drawPie(ring, 90 * kDegree, 180 * kDegree);
        m_painter.setPen(QPen(colour(ink, m_pages.blackAndWhite), 2 * half));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawEllipse(ring);
    }

    void diamond(const QRectF &rect, Ink ink)
    {
        const qreal line = rect.height() / kDiamondLine;
        const QRectF inner = rect.adjusted(line, line, -line, -line);
        m_painter.setPen(QPen(colour(ink, m_pages.blackAndWhite), line, Qt::SolidLine, Qt::FlatCap,
                              Qt::MiterJoin));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawPolygon(QPolygonF({QPointF(inner.center().x(), inner.top()),
                                         QPointF(inner.right(), inner.center().y()),
                                         QPointF(inner.center().x(), inner.bottom()),
                                         QPointF(inner.left(), inner.center().y())}));
    }

    QPainter &m_painter;
    const LaidOutPages &m_pages;
    PaintListener *m_listener;
    PaintRecord m_record;
    std::vector<QRectF> m_inkOfParts; ///< Of those that began on this page, the innermost last.
};

} // namespace

PaintRecord paintPage(QPainter &painter, const LaidOutPages &pages, int number,
                      PaintListener *listener)
{
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing
                           | QPainter::SmoothPixmapTransform | QPainter::LosslessImageRendering);
    MarkPainter marks(painter, pages, listener);
    for (const Mark &mark : pages.pages[std::size_t(number)])
        std::visit(marks, mark);
    painter.restore();
    return marks.record();
}

QRectF paintPreview(QPainter &painter, const QRectF &area, const LaidOutPages &pages, int number)
{
    const QSizeF paper = pages.format.size().scaled(area.size(), Qt::KeepAspectRatio);
    QRectF sheet(QPointF(0, 0), paper);
    sheet.moveCenter(area.center());
    painter.save();
    painter.fillRect(sheet, Qt::white);
    painter.setClipRect(sheet, Qt::IntersectClip);
    painter.translate(sheet.topLeft());
    const qreal scale = sheet.width() / (pages.format.size().width() * type::kUnits);
    painter.scale(scale, scale);
    paintPage(painter, pages, number);
    painter.restore();
    return sheet;
}

} // namespace carnet::ui
