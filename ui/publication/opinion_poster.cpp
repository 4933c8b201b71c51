// R5 "Donnez votre avis": a code to be scanned from where one waits.

#include "ui/publication/content_frame.h"
#include "ui/publication/fitting.h"
#include "ui/publication/poster.h"
#include "ui/publication/poster_frame.h"
#include "ui/publication/qr_code.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

// Millimetres of an A4 sheet.
constexpr qreal kCode = 120; ///< 170 on A3: a telephone reads it at more than a metre.
constexpr qreal kLead = 6.2;
constexpr qreal kAddress = 8;
constexpr qreal kAlternative = 5.4;
constexpr qreal kGutter = 8;

PosterContent opinionContent(const PosterSources &sources, const PosterRequest &request)
{
    PosterContent content = contentFrame(sources, withCode(request), u"R5", u"Donnez votre avis"_s);
    content.period.clear(); // It is as true next year.
    content.lead = u"Dites-nous ce qui va bien et ce que nous pouvons améliorer."_s;
    return content;
}

/// The quiet zone on each side of a code of that width.
qreal quietZone(const QString &address, qreal width)
{
    const auto code = QrCode::of(address);
    return code ? width * QrCode::kQuietZone / code->side : 0;
}

/// The address in letters as large as may be, and what else one can do.
void layWords(PageBuilder &page, const QRectF &area, const PosterInvitation &invitation)
{
    layLargest(page, page.scaled(kAddress), [&](PageBuilder &body, qreal cap) {
        const type::Style plain = type::Style{kAlternative, false, 1.5}.scaled(body.scale());
        QRectF rest = area;
        if (!invitation.words.isEmpty()) {
            const qreal end = body.text(
                rest,
                {invitation.words, {cap, true, 1.45}, Ink::Text, Role::Text, u"invitation"_s});
            rest.setTop(end + body.scaled(5.5));
        }
        body.text(rest, {invitation.alternative, plain, Ink::Text, Role::Text, u"invitation"_s});
    });
}

LaidOutPages layOutOpinion(const PosterContent &content, const PosterLook &look)
{
    PageBuilder page(look);
    const PosterInvitation &invitation = content.invitation;
    const qreal side = page.scaled(kCode);
    const qreal quiet = std::max(quietZone(invitation.address, side), page.scaled(kGutter));
    const bool wide = look.format.isWide();
    FrameShape shape{.leads = false, .invites = false};
    if (wide)
        shape.footerWidth =
            look.format.size().width() - side - 2 * quiet - look.format.printArea().left();
    const PosterFrame frame(content, look, page.scale(), shape);
    frame.layHeader(page);
    QRectF body = frame.body();
    const type::Style leadStyle = type::Style{kLead, false, 1.5}.scaled(page.scale());
    QRectF words = body;
    QRectF code(body.topLeft(), QSizeF(side, side));
    if (wide) {
        // The quiet zone is wider than the margin.
        const QSizeF paper = look.format.size();
        code.moveRight(std::min(body.right(), paper.width() - quiet));
        code.moveBottom(std::min(look.format.printArea().bottom(), paper.height() - quiet));
        words.setWidth(shape.footerWidth);
    }
    const qreal end = page.text(words, {content.lead, leadStyle});
    if (!wide)
        code.moveTo(body.center().x() - side / 2, end + quiet);
    words.setTop(wide ? end + page.scaled(14) : code.bottom() + quiet);
    const auto sign = [&] {
        if (!invitation.address.isEmpty())
            page.qr(invitation.address, code,
                    invitation.heading + u"\u00A0: "_s + invitation.words);
    };
    if (!wide)
        sign();
    layWords(page, words, invitation);
    frame.layFooter(page);
    if (wide)
        sign();
    return frame.finished(page);
}

int opinionCapacity(const PageFormat &)
{
    return 1;
}

} // namespace

PosterKind opinionPoster()
{
    return {.code = u"R5",
            .option = u"avis",
            .span = PosterKind::Span::Year,
            .subject = PosterKind::Subject::Invitation,
            .choosesIndicators = false,
            .formats = wallFormats(),
            .tell = &opinionContent,
            .layOut = &layOutOpinion,
            .capacity = &opinionCapacity,
            .needsAddress = true};
}

} // namespace carnet::ui
