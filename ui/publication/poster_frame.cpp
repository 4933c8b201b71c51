#include "ui/publication/poster_frame.h"

#include "ui/publication/qr_code.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

// Millimetres of an A4 sheet.
constexpr qreal kQrWithQuietZone = 40;
constexpr qreal kHeaderToBody = 8;
constexpr qreal kBodyToFooter = 7;
constexpr qreal kFooterParts = 3.6; ///< Not less than the quiet zone of the code.
constexpr qreal kColumnGutter = 8;
constexpr qreal kTails = 0.8; ///< Letters hang under the last base line, nearly into the margin.
constexpr QSizeF kLogo(52, 22);
constexpr QSizeF kSmallLogo(52, 15); ///< Above the mark of an example.

type::Style titleStyle(const PageBuilder &page)
{
    return type::Style{page.look().format.isWide() ? 9.0 : 10.0, true, 1.5}.scaled(page.scaled(1));
}

type::Style strongStyle(const PageBuilder &page)
{
    return type::Style{5, true, 1.55}.scaled(page.scaled(1));
}

type::Style plainStyle(const PageBuilder &page)
{
    return type::Style{type::kFloor, false, 1.55}.scaled(page.scaled(1));
}

/// Places the logo at the top right; null without one.
QRectF layLogo(PageBuilder &page, const QRectF &area, const QString &site, QSizeF room)
{
    const QImage &logo = page.look().logo;
    if (logo.isNull())
        return {};
    room *= page.scale();
    const QSizeF size = QSizeF(logo.size()).scaled(room, Qt::KeepAspectRatio);
    const QRectF rect(QPointF(area.right() - size.width(), area.top()), size);
    page.image(logo, rect, site);
    return rect;
}

/// Says at the right, from `top` on, that the figures are invented; null if they are not.
QRectF layExampleMark(PageBuilder &page, const QRectF &area, qreal top, const QString &words)
{
    if (words.isEmpty())
        return {};
    const type::Style style = type::Style{6, true}.scaled(page.scaled(1));
    const qreal padding = page.scaled(4);
    const qreal width = page.width(words, style) + 2 * padding;
    const QRectF pill(area.right() - width, top, width, style.cap + 2 * padding);
    page.shape(ShapeMark::Shape::Rounded, pill, Ink::Text);
    page.text(pill.topLeft() + QPointF(padding, padding), width,
              {words, style, Ink::Paper, Role::Text, u"site"_s});
    return pill;
}

} // namespace

PosterFrame::PosterFrame(const PosterContent &content, const PosterLook &look, qreal scale)
    : m_content(content)
    , m_area(look.format.printArea())
{
    // The footer stands on the margin: it is laid out once to learn its height.
    PageBuilder measure(look, scale);
    const qreal headerEnd = layHeader(measure, m_area);
    const qreal footerHeight = layFooter(measure, QRectF(0, 0, m_area.width(), m_area.height()));
    m_footer = m_area.adjusted(0, 0, 0, -measure.scaled(kTails));
    m_footer.setTop(m_footer.bottom() - footerHeight);
    m_body = m_area;
    m_body.setTop(headerEnd + measure.scaled(kHeaderToBody));
    m_body.setBottom(m_footer.top() - measure.scaled(kBodyToFooter));
}

void PosterFrame::layHeader(PageBuilder &page) const
{
    layHeader(page, m_area);
}

void PosterFrame::layFooter(PageBuilder &page) const
{
    layFooter(page, m_footer);
}

LaidOutPages PosterFrame::finished(PageBuilder &page) const
{
    QStringList title{m_content.title, m_content.site, m_content.period};
    title.removeAll(QString());
    LaidOutPages pages = page.take();
    pages.title = title.join(u", "_s);
    pages.language = m_content.language;
    return pages;
}

qreal PosterFrame::layHeader(PageBuilder &page, const QRectF &area) const
{
    qreal y = page.text(area.topLeft(), area.width(),
                        {m_content.title, titleStyle(page), Ink::Text, Role::Title});
    const bool example = !m_content.exampleMark.isEmpty();
    const QRectF logo = layLogo(page, area, m_content.site, example ? kSmallLogo : kLogo);
    const qreal markTop = logo.isNull() ? area.top() : logo.bottom() + page.scaled(3);
    const QRectF mark = layExampleMark(page, area, markTop, m_content.exampleMark);
    // The name of the site may run under the mark, not under the logo and the mark.
    const qreal top = y + page.scaled(7);
    qreal right = area.right();
    for (const QRectF &beside : {logo, mark})
        if (!beside.isNull() && beside.bottom() > top - page.scaled(2))
            right = std::min(right, beside.left() - page.scaled(kColumnGutter));
    // Two lines at most: a longer name would push the results down.
    const type::Style strong = strongStyle(page);
    y = page.text(QRectF(area.left(), top, right - area.left(), type::height(2, strong)),
                  {m_content.site, strong, Ink::Text, Role::Text, u"site"_s});
    y += page.scaled(3.2);
    return page.text(QPointF(area.left(), y), right - area.left(),
                     {m_content.period, plainStyle(page), Ink::Secondary, Role::Text});
}

qreal PosterFrame::layInvitation(PageBuilder &page, const QRectF &area,
                                 const QString &lastLine) const
{
    const PosterInvitation &invitation = m_content.invitation;
    const auto code = QrCode::of(invitation.address);
    QRectF text = area;
    QRectF square;
    if (code) {
        // The quiet zone may lie in the margin and in the gaps, where nothing is printed.
        const qreal module = page.scaled(kQrWithQuietZone) / (code->side + 2 * QrCode::kQuietZone);
        const qreal side = module * code->side;
        square = QRectF(area.right() - side, area.top(), side, side);
        text.setRight(square.left() - std::max(module * QrCode::kQuietZone, page.scaled(6)));
    }
    const type::Style plain = plainStyle(page);
    const qreal gap = plain.cap * (plain.leading - 1);
    qreal y = page.text(text.topLeft(), text.width(),
                        {invitation.heading, strongStyle(page), Ink::Text, Role::Heading});
    qreal above = page.scaled(3.6);
    for (const QString &words : {invitation.words, invitation.alternative}) {
        if (words.isEmpty())
            continue;
        y = page.text(QPointF(text.left(), y + above), text.width(),
                      {words, plain, Ink::Text, Role::Text, u"invitation"_s});
        above = gap;
    }
    // The last line stands on the foot of the code when there is room.
    if (!lastLine.isEmpty()) {
        const qreal height = type::height(page.lines(lastLine, plain, text.width()).size(), plain);
        const qreal top = std::max(y + gap, square.bottom() - height);
        y = page.text(QPointF(text.left(), top), text.width(),
                      {lastLine, plain, Ink::Secondary, Role::Text});
    }
    if (code)
        page.qr(invitation.address, square, invitation.heading + u"\u00A0: "_s + invitation.words);
    return std::max(y, square.bottom());
}

qreal PosterFrame::layFooter(PageBuilder &page, const QRectF &area) const
{
    const type::Style plain = plainStyle(page);
    const qreal gap = plain.cap * (plain.leading - 1);
    const bool wide = page.look().format.isWide();
    QRectF left = area;
    QRectF right = area;
    if (wide) {
        left.setWidth((area.width() - page.scaled(kColumnGutter)) * 0.4);
        right.setLeft(left.right() + page.scaled(kColumnGutter));
    }
    qreal bottom = area.top();
    qreal y = area.top();
    const auto about = [&](const QStringList &texts, const QRectF &column) {
        for (const QString &text : texts) {
            if (text.isEmpty())
                continue;
            y = page.text(QPointF(column.left(), y), column.width(),
                          {text, plain, Ink::Secondary, Role::Text, u"source"_s});
            bottom = std::max(bottom, y);
            y += gap;
        }
    };
    if (wide) {
        about({m_content.source, m_content.displayed, m_content.correction, m_content.madeBy},
              left);
        return std::max(bottom, layInvitation(page, right, {}));
    }
    bottom = layInvitation(page, area, m_content.displayed);
    y = bottom + page.scaled(kFooterParts);
    about({m_content.correction, m_content.source, m_content.madeBy}, area);
    return bottom;
}

} // namespace carnet::ui
