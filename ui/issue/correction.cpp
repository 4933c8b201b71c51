#include "ui/issue/correction.h"

#include "core/base/french.h"
#include "ui/publication/content_frame.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

constexpr qsizetype kInFull = 2;

QString figureOf(const PosterCard &card)
{
    if (card.figure.isEmpty())
        return card.statusWord.toLower();
    const bool joined = card.unit.isEmpty() || card.unit.startsWith(u'/');
    return joined ? QString(card.figure + card.unit)
                  : QString(card.figure + QChar(french::kNoBreakSpace) + card.unit);
}

QString becomes(const QString &before, const QString &now)
{
    return before + u" devient "_s + now;
}

const PosterCard *cardOf(const PosterContent &content, const QString &indicator)
{
    const auto found =
        std::find_if(content.cards.begin(), content.cards.end(),
                     [&](const PosterCard &card) { return card.indicator == indicator; });
    return found == content.cards.end() ? nullptr : &*found;
}

/// What a reader of the card was told otherwise; the figure first, for that is what counts.
QString difference(const PosterCard &before, const PosterCard &now)
{
    if (figureOf(before) != figureOf(now))
        return labelled(now.label, becomes(figureOf(before), figureOf(now)));
    if (before.target != now.target)
        return labelled(now.label,
                        becomes(french::quoted(before.target), french::quoted(now.target)));
    if (before.previous != now.previous)
        return labelled(now.label,
                        becomes(french::quoted(before.previous), french::quoted(now.previous)));
    if (before.base != now.base)
        return labelled(now.label, becomes(french::quoted(before.base), french::quoted(now.base)));
    if (before.label != now.label)
        return becomes(french::quoted(before.label), french::quoted(now.label));
    return {};
}

QStringList differencesOfCards(const PosterContent &before, const PosterContent &now)
{
    QStringList differences;
    for (const PosterCard &card : now.cards) {
        const PosterCard *then = cardOf(before, card.indicator);
        differences += then ? difference(*then, card) : labelled(u"Ajout"_s, card.label);
    }
    for (const PosterCard &card : before.cards)
        if (!cardOf(now, card.indicator))
            differences += labelled(u"Retrait"_s, card.label);
    return differences;
}

/// Of lists of texts, by the place that each has in them.
template<typename Item>
void addTexts(const std::vector<Item> &before, const std::vector<Item> &now, QString Item::*text,
              QStringList &differences)
{
    for (size_t n = 0; n < std::max(before.size(), now.size()); ++n) {
        if (n >= before.size())
            differences += labelled(u"Ajout"_s, french::quoted(now[n].*text));
        else if (n >= now.size())
            differences += labelled(u"Retrait"_s, french::quoted(before[n].*text));
        else if (before[n].*text != now[n].*text)
            differences += becomes(french::quoted(before[n].*text), french::quoted(now[n].*text));
    }
}

} // namespace

QString proposedCorrection(const PosterContent &before, const PosterContent &now)
{
    QStringList differences = differencesOfCards(before, now);
    addTexts(before.statements, now.statements, &PosterStatement::text, differences);
    addTexts(before.pairs, now.pairs, &PosterPair::done, differences);
    addTexts(before.actions, now.actions, &PosterAction::text, differences);
    addTexts(before.actions, now.actions, &PosterAction::stateWord, differences);
    differences.removeAll(QString());
    const auto others = differences.size() - kInFull;
    if (others > 0)
        differences = differences.first(kInFull)
                      << (others == 1 ? u"et une autre différence"_s
                                      : QString(u"et %1 autres différences"_s.arg(others)));
    return french::typo(differences.join(u" ; "_s));
}

} // namespace carnet::ui
