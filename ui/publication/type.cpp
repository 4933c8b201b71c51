#include "ui/publication/type.h"

#include <QFontDatabase>
#include <QFontMetricsF>
#include <QPainter>
#include <QRawFont>
#include <QTextLayout>

#include <cmath>

using namespace Qt::StringLiterals;

namespace carnet::ui::type {

namespace {

/// Registers the typeface at its first use.
const QString &family()
{
    static const QString name = [] {
        const int regular = QFontDatabase::addApplicationFont(u":/fonts/NotoSans-Regular.ttf"_s);
        const int bold = QFontDatabase::addApplicationFont(u":/fonts/NotoSans-Bold.ttf"_s);
        Q_ASSERT_X(regular >= 0 && bold >= 0, "type::family", "the typeface is missing");
        Q_UNUSED(bold)
        return QFontDatabase::applicationFontFamilies(regular).constFirst();
    }();
    return name;
}

QFont fontOfPixels(int pixels, bool bold, const QString &typeface)
{
    QFont font(typeface.isEmpty() ? family() : typeface);
    font.setPixelSize(pixels);
    font.setBold(bold);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(QFont::StyleStrategy(QFont::PreferQuality | QFont::NoFontMerging));
    // Ligatures would come out of a PDF as U+FB01 and the like; spaced letters make none.
    font.setLetterSpacing(QFont::PercentageSpacing, 100.5);
    return font;
}

/// Height of a capital over the size of the letters.
qreal capRatio(const QString &typeface)
{
    const auto measure = [](const QString &name) {
        return QFontMetricsF(fontOfPixels(1000, false, name)).capHeight() / 1000;
    };
    static const qreal own = measure({});
    return typeface.isEmpty() ? own : measure(typeface);
}

/// Opens the layout. Its letters are shaped once, however often its lines are broken, until
/// endLayout().
void beginLines(QTextLayout &layout)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WordWrap);
    option.setUseDesignMetrics(true);
    layout.setTextOption(option);
    layout.setCacheEnabled(true);
    layout.beginLayout();
}

/// Lays a paragraph out in a column, whose width is in units.
void breakLines(QTextLayout &layout, qreal column)
{
    layout.clearLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine())
        line.setLineWidth(column);
}

/// All in one line, however long.
void layInOneLine(QTextLayout &layout)
{
    beginLines(layout);
    breakLines(layout, 1e6);
    layout.endLayout();
}

/// The narrowest column in which the paragraph makes no more lines.
void balance(QTextLayout &layout, qreal column)
{
    breakLines(layout, column);
    const int count = layout.lineCount();
    if (count < 2)
        return;
    qreal narrow = column / 2;
    qreal wide = column;
    while (wide - narrow > kUnits / 2) {
        const qreal middle = (narrow + wide) / 2;
        breakLines(layout, middle);
        bool fits = layout.lineCount() == count;
        for (int i = 0; fits && i < count; ++i)
            fits = layout.lineAt(i).naturalTextWidth() <= middle;
        (fits ? wide : narrow) = middle;
    }
    breakLines(layout, wide);
}

} // namespace

QFont font(const Style &style)
{
    const qreal pixels = style.cap * kUnits / capRatio(style.typeface);
    return fontOfPixels(int(std::lround(pixels)), style.bold, style.typeface);
}

std::vector<Line> lines(const QString &text, const Style &style, qreal width)
{
    std::vector<Line> result;
    if (text.isEmpty())
        return result;
    for (const QString &paragraph : text.split(u'\n')) {
        if (!result.empty())
            result.back().spaceAfter = true;
        QTextLayout layout(paragraph, font(style));
        beginLines(layout);
        if (style.balanced)
            balance(layout, width * kUnits);
        else
            breakLines(layout, width * kUnits);
        layout.endLayout();
        for (int i = 0; i < layout.lineCount(); ++i) {
            const QTextLine line = layout.lineAt(i);
            QString words = paragraph.mid(line.textStart(), line.textLength());
            const qsizetype length = words.size();
            while (words.endsWith(u' '))
                words.chop(1);
            const bool spaceAfter = words.size() < length && i + 1 < layout.lineCount();
            result.push_back({words, line.naturalTextWidth() / kUnits, spaceAfter});
        }
    }
    return result;
}

qreal height(std::size_t lineCount, const Style &style)
{
    return lineCount == 0 ? 0 : style.cap * (1 + qreal(lineCount - 1) * style.leading);
}

qreal width(const QString &text, const Style &style)
{
    QTextLayout layout(text, font(style));
    layInOneLine(layout);
    return layout.lineCount() == 0 ? 0 : layout.lineAt(0).naturalTextWidth() / kUnits;
}

void draw(QPainter &painter, const QString &line, const Style &style, QPointF baseLine)
{
    QTextLayout layout(line, font(style));
    layInOneLine(layout);
    if (layout.lineCount() == 0)
        return;
    layout.draw(&painter, baseLine * kUnits - QPointF(0, layout.lineAt(0).ascent()));
}

QRectF ink(const QString &line, const Style &style)
{
    const QRectF box = QFontMetricsF(font(style)).tightBoundingRect(line);
    return QRectF(box.topLeft() / kUnits, box.size() / kUnits);
}

QString missingCharacters(const QString &text, const QString &typeface)
{
    static const QRawFont own = QRawFont::fromFont(fontOfPixels(100, false, {}));
    const QRawFont raw =
        typeface.isEmpty() ? own : QRawFont::fromFont(fontOfPixels(100, false, typeface));
    QString missing;
    for (const char32_t character : text.toUcs4()) {
        if (character != U'\n' && !raw.supportsCharacter(character)
            && !missing.contains(QString::fromUcs4(&character, 1)))
            missing += QString::fromUcs4(&character, 1);
    }
    return missing;
}

bool hasTypeface(const QString &typeface)
{
    return typeface.isEmpty() || QFontDatabase::hasFamily(typeface);
}

} // namespace carnet::ui::type
