#include "ui/publication/poster_frame.h"

#include "ui/publication/qr_code.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

// Millimetres of an A4 sheet.
constexpr qreal kHeaderToBody = 8;
constexpr qreal kBodyToFooter = 7;
constexpr qreal kBodyToRule = 4.5;
constexpr qreal kRule = 0.5;
constexpr qreal kFooterParts = 3.6;
constexpr qreal kColumnGutter = 8; ///< Between a name and what stands beside it.
constexpr qreal kTails = 0.8; ///< Letters hang under the last base line, nearly into the margin.
constexpr qreal kMarkPadding = 4;
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

type::Style markStyle(const PageBuilder &page)
{
    return type::Style{6, true}.scaled(page.scaled(1));
}

/// At the top right; null without a logo.
QRectF logoPlace(const PageBuilder &page, const QRectF &area, QSizeF room)
{
    const QImage &logo = page.look().logo;
    if (logo.isNull())
        return {};
    room *= page.scale();
    const QSizeF size = QSizeF(logo.size()).scaled(room, Qt::KeepAspectRatio);
    return QRectF(QPointF(area.right() - size.width(), area.top()), size);
}

/// At the right, from `top` on; null when the figures are not invented.
QRectF exampleMarkPlace(const PageBuilder &page, const QRectF &area, qreal top,
                        const QString &words)
{
    if (words.isEmpty())
        return {};
    const type::Style style = markStyle(page);
    const qreal padding = page.scaled(kMarkPadding);
    const qreal width = page.width(words, style) + 2 * padding;
    return QRectF(area.right() - width, top, width, style.cap + 2 * padding);
}

void layExampleMark(PageBuilder &page, const QRectF &pill, const QString &words)
{
    const qreal padding = page.scaled(kMarkPadding);
    page.shape(ShapeMark::Shape::Rounded, pill, Ink::Text);
    page.text(pill.topLeft() + QPointF(padding, padding), pill.width(),
              {words, markStyle(page), Ink::Paper, Role::Text, u"site"_s});
}

} // namespace

PosterFrame::PosterFrame(const PosterContent &content, const PosterLook &look, qreal scale,
                         const FrameShape &shape)
    : m_content(content)
    , m_shape(shape)
    , m_area(look.format.printArea())
{
    // The footer stands on the margin: it is laid out once to learn its height.
    PageBuilder measure(look, scale);
    const qreal headerEnd = layHeader(measure, m_area);
    m_footer = m_area.adjusted(0, 0, 0, -measure.scaled(kTails));
    if (shape.footerWidth > 0)
        m_footer.setWidth(shape.footerWidth);
    const qreal footerHeight = layFooter(measure, QRectF(QPointF(0, 0), m_footer.size()));
    m_footer.setTop(m_footer.bottom() - footerHeight);
    m_body = m_area;
    m_body.setTop(headerEnd + measure.scaled(kHeaderToBody));
    m_body.setBottom(m_footer.top() - measure.scaled(kBodyToFooter));
    if (shape.rules) {
        m_rule = QRectF(m_area.left(), m_body.bottom(), m_area.width(), measure.scaled(kRule));
        m_body.setBottom(m_rule.top() - measure.scaled(kBodyToRule));
    }
}

void PosterFrame::layHeader(PageBuilder &page) const
{
    layHeader(page, m_area);
}

void PosterFrame::layFooter(PageBuilder &page) const
{
    if (!m_rule.isNull())
        page.shape(ShapeMark::Shape::Rectangle, m_rule, Ink::Track);
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
    const bool example = !m_content.exampleMark.isEmpty();
    const QRectF logo = logoPlace(page, area, example ? kSmallLogo : kLogo);
    const qreal markTop = logo.isNull() ? area.top() : logo.bottom() + page.scaled(3);
    const QRectF mark = exampleMarkPlace(page, area, markTop, m_content.exampleMark);
    // How wide a line may be whose capitals begin there: beside what stands at the right.
    const auto widthFrom = [&](qreal top) {
        qreal right = area.right();
        for (const QRectF &beside : {logo, mark})
            if (!beside.isNull() && beside.bottom() > top - page.scaled(2))
                right = std::min(right, beside.left() - page.scaled(kColumnGutter));
        return right - area.left();
    };
    qreal y = page.text(area.topLeft(), widthFrom(area.top()),
                        {m_content.title, titleStyle(page), Ink::Text, Role::Title});
    if (!logo.isNull())
        page.image(page.look().logo, logo, m_content.site);
    if (!mark.isNull())
        layExampleMark(page, mark, m_content.exampleMark);
    const qreal top = y + page.scaled(7);
    const qreal width = widthFrom(top);
    // Two lines at most: a longer name would push the results down.
    const type::Style strong = strongStyle(page);
    y = page.text(QRectF(area.left(), top, width, type::height(2, strong)),
                  {m_content.site, strong, Ink::Text, Role::Text, u"site"_s});
    return layPeriod(page, QPointF(area.left(), y), width);
}

/// Below the site's name; the lead stands beside the period where there is room.
qreal PosterFrame::layPeriod(PageBuilder &page, QPointF at, qreal width) const
{
    const type::Style plain = plainStyle(page);
    const type::Style strong{plain.cap, true, plain.leading};
    const QString lead = m_shape.leads ? m_content.lead : QString();
    const QPointF below(at.x(), at.y() + page.scaled(3.2));
    qreal y = at.y();
    if (!m_content.period.isEmpty())
        y = page.text(below, width, {m_content.period, plain, Ink::Secondary, Role::Text});
    if (lead.isEmpty())
        return y;
    const qreal beside = page.width(m_content.period, plain) + page.scaled(kColumnGutter);
    if (beside + page.width(lead, strong) <= width)
        return page.text(below + QPointF(beside, 0), width - beside,
                         {lead, strong, Ink::Accent, Role::Text});
    return page.text(QPointF(at.x(), y + page.scaled(3.2)), width,
                     {lead, strong, Ink::Accent, Role::Text});
}

qreal PosterFrame::layInvitation(PageBuilder &page, const QRectF &area,
                                 const QStringList &lastLines) const
{
    const PosterInvitation &invitation = m_content.invitation;
    const auto code = QrCode::of(invitation.address);
    QRectF text = area;
    QRectF square;
    qreal quiet = 0;
    if (code) {
        // The quiet zone may lie in the margin and in the gaps, where nothing is printed.
        const qreal module = page.scaled(m_shape.code) / (code->side + 2 * QrCode::kQuietZone);
        const qreal side = module * code->side;
        square = QRectF(area.right() - side, area.top(), side, side);
        quiet = module * QrCode::kQuietZone;
        text.setRight(square.left() - std::max(quiet, page.scaled(6)));
    }
    const type::Style plain = plainStyle(page);
    const qreal gap = plain.cap * (plain.leading - 1);
    qreal y = page.text(text.topLeft(), text.width(),
                        {invitation.heading, strongStyle(page), Ink::Text, Role::Heading});
    qreal above = page.scaled(3.6);
    QStringList ways{invitation.words, invitation.alternative};
    ways.removeAll(QString());
    if (const QString all = ways.join(u", "_s); page.width(all, plain) <= text.width())
        ways = QStringList{all};
    for (const QString &words : ways) {
        y = page.text(QPointF(text.left(), y + above), text.width(),
                      {words, plain, Ink::Text, Role::Text, u"invitation"_s});
        above = gap;
    }
    // The last line stands on the foot of the code when there is room.
    PageBuilder measure(page.look(), page.scale());
    const qreal height = layAbout(measure, QRectF(QPointF(0, 0), text.size()), lastLines);
    if (height > 0) {
        const qreal apart = lastLines.size() > 1 ? page.scaled(kFooterParts) : gap;
        text.setTop(std::max(y + apart, square.bottom() - height));
        y = layAbout(page, text, lastLines);
    }
    if (code)
        page.qr(invitation.address, square, invitation.heading + u"\u00A0: "_s + invitation.words);
    return std::max(y, square.bottom() + std::max(0.0, quiet - page.scaled(kFooterParts)));
}

/// Returns the last base line.
qreal PosterFrame::layAbout(PageBuilder &page, const QRectF &area, const QStringList &texts) const
{
    const type::Style plain = plainStyle(page);
    qreal y = area.top();
    qreal bottom = y;
    for (const QString &text : texts) {
        if (text.isEmpty())
            continue;
        bottom = page.text(QPointF(area.left(), y), area.width(),
                           {text, plain, Ink::Secondary, Role::Text, u"source"_s});
        y = bottom + plain.cap * (plain.leading - 1);
    }
    return bottom;
}

qreal PosterFrame::layFooter(PageBuilder &page, const QRectF &area) const
{
    const QStringList about{m_content.displayed, m_content.correction, m_content.source,
                            m_content.madeBy};
    if (!m_shape.invites)
        return layAbout(page, area, about);
    if (page.look().format.isWide())
        return layInvitation(page, area, about);
    QRectF rest = area;
    rest.setTop(layInvitation(page, area, about.first(1)) + page.scaled(kFooterParts));
    return layAbout(page, rest, about.mid(1));
}

} // namespace carnet::ui
