#pragma once

#include "ui/publication/page_format.h"
#include "ui/publication/palette.h"
#include "ui/publication/type.h"

#include <QImage>
#include <QPointF>
#include <QRectF>
#include <QString>

#include <variant>
#include <vector>

namespace carnet::ui {

/// How a poster is to look; what it says is PosterContent.
struct PosterLook
{
    PageFormat format;
    bool blackAndWhite = false;
    QImage logo; ///< The site's own; null: none.
};

/// What a mark is in the structure of the document, for those who cannot see it.
enum class Role { Title, Heading, Text, Figure };

enum class Align { Left, Right, Centre };

/// Words in lines, each line at its place.
struct TextMark
{
    struct Line
    {
        QString text;
        QPointF baseLine; ///< Where the first letter stands, millimetres.
        qreal width;
    };

    Role role;
    type::Style style;
    Ink ink;
    std::vector<Line> lines;
};

/// A drawn shape. It says nothing that words do not say.
struct ShapeMark
{
    enum class Shape { Rectangle, Rounded, Disc, Triangle, Diamond };

    Shape shape;
    QRectF rect;
    Ink ink;
};

struct QrMark
{
    QString address;
    QRectF rect;         ///< Of the dark modules, without the quiet zone.
    QString alternative; ///< In words.
};

struct ImageMark
{
    QImage image;
    QRectF rect;
    QString alternative;
};

using Mark = std::variant<TextMark, ShapeMark, QrMark, ImageMark>;

/// A text that does not fit its box: it is neither cut nor made smaller, it must be
/// shortened before the page may be printed.
struct Overflow
{
    QString text;
    int missingLines; ///< 1 or more.
    QString subject;  ///< Code of the indicator, or `site`, `source`, `invitation`; may be empty.

    friend bool operator==(const Overflow &, const Overflow &) = default;
};

/// A page on which everything has its place, in the order in which it is read.
struct LaidOutPage
{
    PageFormat format;
    bool blackAndWhite = false;
    QString title;
    QString language;
    std::vector<Mark> marks;
    std::vector<Overflow> overflows;
};

/// Words to be placed.
struct Words
{
    QString text;
    type::Style style;
    Ink ink = Ink::Text;
    Role role = Role::Text;
    QString subject = {}; ///< See Overflow.
    Align align = Align::Left;
};

/// Puts marks on a page, first read first. Boxes begin at the top of a capital and end
/// at a base line, so that distances are those the eye sees.
class PageBuilder
{
public:
    /// `scale` is what one millimetre of the A4 design measures on this sheet.
    PageBuilder(const PosterLook &look, qreal scale);
    explicit PageBuilder(const PosterLook &look)
        : PageBuilder(look, look.format.scale())
    {}

    const PosterLook &look() const { return m_look; }
    /// Millimetres of an A4 sheet → millimetres of this one.
    qreal scaled(qreal length) const { return length * m_scale; }
    qreal scale() const { return m_scale; }

    /// Places the words at the top of the box and reports what does not fit into it.
    /// Returns the last base line, or the top of the box when there is no text.
    qreal text(const QRectF &box, const Words &words);
    /// The same in one column without end.
    qreal text(QPointF topLeft, qreal width, const Words &words)
    {
        return text(QRectF(topLeft, QSizeF(width, kEndless)), words);
    }

    void shape(ShapeMark::Shape shape, const QRectF &rect, Ink ink);
    void qr(const QString &address, const QRectF &rect, const QString &alternative);
    void image(const QImage &image, const QRectF &rect, const QString &alternative);

    bool fits() const { return m_page.overflows.empty(); }
    LaidOutPage take() { return std::move(m_page); }

private:
    static constexpr qreal kEndless = 1e6;

    PosterLook m_look;
    qreal m_scale;
    LaidOutPage m_page;
};

/// The cells of a grid, row by row. The gutter is in millimetres of this sheet.
std::vector<QRectF> gridCells(const QRectF &area, int columns, int rows, qreal gutter);

} // namespace carnet::ui
