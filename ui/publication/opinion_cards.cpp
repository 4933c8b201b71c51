// CA: ten cards of the size of a business card, to be cut and given by hand.

#include "ui/publication/content_frame.h"
#include "ui/publication/fitting.h"
#include "ui/publication/poster.h"
#include "ui/publication/qr_code.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

constexpr QSizeF kCard(85, 55);
constexpr int kColumns = 2;
constexpr int kRows = 5;
constexpr qreal kPadding = 5;
/// With its quiet zone. A phone held at 20 to 25 cm asks for a tenth of that; the largest
/// code, of 37 modules, still has modules of 0.6 mm, seven dots of a 300 dpi printer.
constexpr qreal kCardCode = 28;
/// Held at 35 cm, capitals of 2 mm are what ordinary sight prefers (20 minutes of arc,
/// ISO 9241-303).
constexpr qreal kCardSmallestCap = 2.0;
constexpr qreal kTitle = 3.8;
constexpr qreal kLargestText = 2.7;

PosterContent cardsContent(const PosterSources &sources, const PosterRequest &request)
{
    PosterContent content = contentFrame(sources, withCode(request), u"CA", u"Donnez votre avis"_s);
    content.period.clear(); // As true next year.
    content.lead = u"Scannez le code avec votre téléphone, ou tapez l’adresse."_s;
    return content;
}

/// Short strokes outside of the cards, in line with their edges.
void layCropMarks(PageBuilder &page, const QRectF &sheet)
{
    constexpr qreal kLength = 4;
    constexpr qreal kApart = 2; // From the corner: a cut a little off leaves no trace.
    constexpr qreal kHalf = 0.08;
    for (int column = 0; column <= kColumns; ++column) {
        const qreal x = sheet.left() + column * kCard.width();
        for (const qreal y : {sheet.top() - kApart - kLength, sheet.bottom() + kApart})
            page.shape(ShapeMark::Shape::Rectangle, QRectF(x - kHalf, y, 2 * kHalf, kLength),
                       Ink::Text);
    }
    for (int row = 0; row <= kRows; ++row) {
        const qreal y = sheet.top() + row * kCard.height();
        for (const qreal x : {sheet.left() - kApart - kLength, sheet.right() + kApart})
            page.shape(ShapeMark::Shape::Rectangle, QRectF(x, y - kHalf, kLength, 2 * kHalf),
                       Ink::Text);
    }
}

/// One card; its title is the title of the document on the first one.
class OpinionCard
{
public:
    OpinionCard(PageBuilder &page, const PosterContent &content, qreal cap)
        : m_page(page)
        , m_content(content)
        , m_plain{cap, false, 1.5}
        , m_strong{cap, true, 1.5}
    {}

    void lay(const QRectF &card, Role titleRole)
    {
        const auto section = m_page.part(Role::Section);
        const QRectF inner = card.adjusted(kPadding, kPadding, -kPadding, -kPadding);
        const PosterInvitation &invitation = m_content.invitation;
        const auto code = QrCode::of(invitation.address);
        QRectF square(inner.topRight(), QSizeF());
        QRectF left = inner;
        qreal quiet = 0;
        if (code) {
            const qreal module = kCardCode / (code->side + 2 * QrCode::kQuietZone);
            const qreal side = module * code->side;
            quiet = module * QrCode::kQuietZone;
            square = QRectF(inner.right() - side, inner.top(), side, side);
            left.setRight(square.left() - quiet - 1);
        }
        const QRectF foot = footOf(inner, square.bottom() + quiet);
        left.setBottom(foot.top() - m_plain.cap);
        layTop(left, titleRole);
        layFoot(foot);
        if (code)
            m_page.qr(invitation.address, square,
                      invitation.heading + u"\u00A0: "_s + invitation.words);
    }

private:
    void layTop(const QRectF &box, Role titleRole)
    {
        const qreal gap = m_plain.cap * 1.1;
        qreal y = m_page.text(box, {m_content.title, {kTitle, true, 1.45}, Ink::Text, titleRole});
        y = layNext(box, y + gap, {m_content.site, m_strong, Ink::Accent, Role::Text, u"site"_s});
        y = layNext(box, y + gap, {m_content.lead, m_plain});
        if (!m_content.exampleMark.isEmpty())
            layNext(box, y + gap, {m_content.exampleMark, m_strong, Ink::Improve, Role::Text});
    }

    /// The address and the way without a telephone stand on the foot of the card, on its
    /// whole width, below `least`.
    QRectF footOf(const QRectF &box, qreal least) const
    {
        const auto lines = m_page.lines(m_content.invitation.words, m_strong, box.width()).size();
        const qreal height = type::height(lines, m_strong) + footGap() + m_plain.cap;
        QRectF foot = box;
        foot.setTop(std::max(least, box.bottom() - height));
        return foot;
    }
    qreal footGap() const { return m_plain.cap * 0.8; }

    void layFoot(const QRectF &box)
    {
        const PosterInvitation &invitation = m_content.invitation;
        const qreal y = layNext(
            box, box.top(), {invitation.words, m_strong, Ink::Text, Role::Text, u"invitation"_s});
        layNext(box, invitation.words.isEmpty() ? y : y + footGap(),
                {invitation.alternative, m_plain, Ink::Text, Role::Text, u"invitation"_s});
    }

    qreal layNext(const QRectF &box, qreal top, const Words &words)
    {
        QRectF rest = box;
        rest.setTop(top);
        return m_page.text(rest, words);
    }

    PageBuilder &m_page;
    const PosterContent &m_content;
    type::Style m_plain;
    type::Style m_strong;
};

LaidOutPages layOutOpinionCards(const PosterContent &content, const PosterLook &look)
{
    PageBuilder page(look, kCardSmallestCap / type::kFloor); // Its floor is that of a hand.
    QRectF sheet(QPointF(), QSizeF(kColumns * kCard.width(), kRows * kCard.height()));
    sheet.moveCenter(QRectF(QPointF(), look.format.size()).center());
    layCropMarks(page, sheet);
    layLargest(page, kLargestText, [&](PageBuilder &body, qreal cap) {
        OpinionCard card(body, content, cap);
        Role role = Role::Title;
        for (const QRectF &cell : gridCells(sheet, kColumns, kRows, 0)) {
            card.lay(cell, role);
            role = Role::Heading;
        }
    });
    LaidOutPages pages = page.take();
    pages.title = content.title + u", "_s + content.site;
    pages.language = content.language;
    return pages;
}

int opinionCardsCapacity(const PageFormat &)
{
    return kColumns * kRows;
}

} // namespace

PosterKind opinionCards()
{
    return {.code = u"CA",
            .option = u"cartes-avis",
            .span = PosterKind::Span::Year,
            .subject = PosterKind::Subject::Invitation,
            .choosesIndicators = false,
            .formats = {PageFormat{}},
            .tell = &cardsContent,
            .layOut = &layOutOpinionCards,
            .capacity = &opinionCardsCapacity,
            .needsAddress = true,
            .smallestCap = kCardSmallestCap};
}

} // namespace carnet::ui
