#include "ui/pages/publication/poster_text.h"

#include "core/base/french.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

struct PosterWords
{
    Q_DECLARE_TR_FUNCTIONS(carnet::ui::PosterText)
};

/// Height of a letter that ordinary eyes read from one metre, millimetres: 20 minutes of arc.
constexpr qreal kLetterAtOneMetre = 5.818;

QString joined(QStringList lines)
{
    lines.removeAll(QString());
    return lines.join(u'\n');
}

QString figureLine(const PosterCard &card)
{
    if (card.figure.isEmpty())
        return {};
    QString line = card.figure;
    if (!card.unit.isEmpty())
        line += card.unit.startsWith(u'/') ? card.unit
                                           : QString(QChar(french::kNoBreakSpace) + card.unit);
    return card.inHundred.isEmpty() ? line : QString(line + u", " + card.inHundred);
}

QString cardText(const PosterCard &card)
{
    return joined({card.label, figureLine(card), card.statusWord, card.target, card.previous,
                   card.change, card.base});
}

/// One decimal below ten metres, which is finer than anyone needs.
QString metres(qreal letter)
{
    const qint64 tenths = qRound64(letter / kLetterAtOneMetre * 10);
    return french::withUnit(*Decimal::of(tenths, 1), u"m"_s, tenths % 10 == 0 ? 0 : 1);
}

} // namespace

QString posterText(const PosterContent &content)
{
    QStringList parts{joined({content.exampleMark, content.title, content.site, content.period})};
    for (const PosterCard &card : content.cards)
        parts += cardText(card);
    const PosterInvitation &invitation = content.invitation;
    parts += joined({invitation.heading, invitation.words, invitation.alternative});
    parts += joined({content.displayed, content.source, content.madeBy});
    parts.removeAll(QString());
    return parts.join(u"\n\n"_s);
}

QString legibility(const LaidOutPages &pages)
{
    qreal largest = 0;
    qreal smallest = 0;
    for (const Mark &mark : pages.pages.front()) {
        const auto *text = std::get_if<TextMark>(&mark);
        if (!text || text->lines.empty())
            continue;
        largest = std::max(largest, text->style.cap);
        smallest = smallest > 0 ? std::min(smallest, text->style.cap) : text->style.cap;
    }
    if (largest <= 0)
        return {};
    return PosterWords::tr(
               "For ordinary eyes, the figures can be read from %1 and the smallest words "
               "from %2.")
        .arg(metres(largest), metres(smallest));
}

} // namespace carnet::ui
