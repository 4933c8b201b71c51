#pragma once

#include <QFont>
#include <QRectF>
#include <QString>

#include <vector>

class QPainter;
class QPointF;

/// Letters, measured once and for all: in millimetres, at one reference resolution, with
/// the typeface of the program's own resources unless another one is named. Neither the
/// screen's scale nor the user's settings change where a line ends.
namespace carnet::ui::type {

/// Letters are given by the height of their capitals: what is read at a distance.
struct Style
{
    qreal cap = 0; ///< Height of a capital, millimetres.
    bool bold = false;
    qreal leading = 1.6;   ///< From one base line to the next, in heights of a capital.
    QString typeface = {}; ///< Family installed on this machine; empty: our own.
    bool balanced = true;  ///< The lines of a paragraph are made of about equal length.

    Style scaled(qreal factor) const { return {cap * factor, bold, leading, typeface, balanced}; }

    friend bool operator==(const Style &, const Style &) = default;
};

/// The smallest capitals that may stand on a poster (arrêté du 20 avril 2017, annexe 3,
/// asks for 4.5 mm).
inline constexpr qreal kFloor = 4.55;

/// Units of the reference resolution in one millimetre.
inline constexpr qreal kUnits = 100;

/// For a painter whose unit is 1/100 mm.
QFont font(const Style &style);

struct Line
{
    QString text;
    qreal width;             ///< Millimetres.
    bool spaceAfter = false; ///< A space or a line feed parts it from the next line.
};

/// The lines that the text makes in a column of this width, ragged, without hyphens.
/// Words are not cut: a line is wider than the column when a word is. Line feeds part
/// paragraphs.
std::vector<Line> lines(const QString &text, const Style &style, qreal width);

/// Millimetres from the first capital's top to the last base line.
qreal height(std::size_t lineCount, const Style &style);

qreal width(const QString &text, const Style &style);

/// Paints one line in the current pen; the unit of the painter is 1/100 mm.
void draw(QPainter &painter, const QString &line, const Style &style, QPointF baseLine);

/// What the letters of one line cover, from the start of its base line, millimetres.
QRectF ink(const QString &line, const Style &style);

/// Characters of the text that the typeface cannot show, each once.
QString missingCharacters(const QString &text, const QString &typeface = {});

/// Whether this machine has the family; ours is always there.
bool hasTypeface(const QString &typeface);

} // namespace carnet::ui::type
