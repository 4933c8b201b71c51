#pragma once

#include "ui/publication/page_format.h"
#include "ui/publication/palette.h"
#include "ui/publication/type.h"

#include <QImage>
#include <QPointF>
#include <QRectF>
#include <QString>

#include <algorithm>
#include <variant>
#include <vector>

namespace carnet::ui {

/// How a poster is to look; what it says is PosterContent.
struct PosterLook
{
    PageFormat format;
    bool blackAndWhite = false;
    QImage logo;           ///< The site's own; null: none.
    QString typeface = {}; ///< Installed on this machine; empty: our own.
};

/// What words, or all between the two ends of a part, are in the structure of the document,
/// for those who cannot see it.
enum class Role {
    Title, ///< One in a document.
    Heading,
    SubHeading,
    Text,   ///< A paragraph.
    Span,   ///< Words of the part around them: the unit behind a figure.
    Figure, ///< Says its alternative.
    Section,
    List,
    Item,
    Table,
    Caption, ///< First in a table.
    Row,
    ColumnHeader,
    RowHeader,
    Cell,
    Line,     ///< One line of the part around it, where that may be cut by the end of a page.
    Artifact, ///< Said before, or ornament: a footer, the heading of a table that goes on.
};

enum class Align { Left, Right, Centre };

/// Words in lines, each line at its place.
struct TextMark
{
    struct Line
    {
        QString text;
        QPointF baseLine; ///< Where the first letter stands, millimetres.
        qreal width;
        bool spaceAfter = false; ///< See type::Line.
    };

    Role role;
    type::Style style;
    Ink ink;
    std::vector<Line> lines;
};

/// A drawn shape. It says nothing that words do not say.
struct ShapeMark
{
    enum class Shape {
        Rectangle,
        Rounded,
        Disc,
        HalfDisc, ///< A ring, filled at its left.
        Triangle,
        Diamond,
        Arrow, ///< A triangle that points to the right.
        ArrowDown,
    };

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

/// Where a part of the structure begins or ends. A part may go on over several pages.
struct PartMark
{
    Role role;
    bool opens;
    QString alternative = {}; ///< Of a figure.
};

using Mark = std::variant<TextMark, ShapeMark, QrMark, ImageMark, PartMark>;

/// A text that does not fit its box: it is neither cut nor made smaller, it must be
/// shortened before the page may be printed.
struct Overflow
{
    QString text;
    int missingLines; ///< 1 or more.
    QString subject;  ///< Code of the indicator, id of the action, or `site`, `source`,
                      ///< `invitation`; may be empty.

    friend bool operator==(const Overflow &, const Overflow &) = default;
};

/// Pages on which everything has its place, in the order in which it is read.
struct LaidOutPages
{
    PageFormat format;
    bool blackAndWhite = false;
    QString title;
    QString language;
    std::vector<std::vector<Mark>> pages{1}; ///< At least one.
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

/// Puts marks on pages, first read first. Boxes begin at the top of a capital and end
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
    /// The smallest capitals of this sheet; less than on a wall where all is smaller.
    qreal floor() const { return type::kFloor * std::min<qreal>(m_scale, 1); }

    /// Places the words at the top of the box and reports what does not fit into it.
    /// Returns the last base line, or the top of the box when there is no text.
    qreal text(const QRectF &box, const Words &words);
    /// The same in one column without end.
    qreal text(QPointF topLeft, qreal width, const Words &words)
    {
        return text(QRectF(topLeft, QSizeF(width, kEndless)), words);
    }

    /// Places lines that lines() made of a longer text, which goes on elsewhere.
    qreal text(QPointF topLeft, qreal width, const Words &words,
               const std::vector<type::Line> &lines);

    void shape(ShapeMark::Shape shape, const QRectF &rect, Ink ink);
    void qr(const QString &address, const QRectF &rect, const QString &alternative);
    void image(const QImage &image, const QRectF &rect, const QString &alternative);

    /// A part of the structure, from here until the value goes out of scope.
    class Part
    {
    public:
        Part(PageBuilder &page, Role role, const QString &alternative);
        ~Part();
        Q_DISABLE_COPY_MOVE(Part)

    private:
        PageBuilder &m_page;
        Role m_role;
    };
    [[nodiscard]] Part part(Role role, const QString &alternative = {})
    {
        return Part(*this, role, alternative);
    }

    void newPage() { m_pages.pages.emplace_back(); }
    int pageCount() const { return int(m_pages.pages.size()); }

    // As text() will set them, in the typeface of the look.
    std::vector<type::Line> lines(const QString &text, const type::Style &style, qreal width) const
    {
        return type::lines(text, own(style), width);
    }
    qreal width(const QString &text, const type::Style &style) const
    {
        return type::width(text, own(style));
    }

    bool fits() const { return m_pages.overflows.empty(); }
    LaidOutPages take() { return std::move(m_pages); }

private:
    static constexpr qreal kEndless = 1e6;

    type::Style own(type::Style style) const;
    qreal place(const QRectF &box, const Words &words, const std::vector<type::Line> &lines);
    void add(Mark mark) { m_pages.pages.back().push_back(std::move(mark)); }

    PosterLook m_look;
    qreal m_scale;
    LaidOutPages m_pages;
};

/// The cells of a grid, row by row. The gutter is in millimetres of this sheet.
std::vector<QRectF> gridCells(const QRectF &area, int columns, int rows, qreal gutter);

} // namespace carnet::ui
