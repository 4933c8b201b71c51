#include "core/base/french.h"
#include "ui/publication/html_page.h"
#include "ui/publication/html_parts.h"

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

QString htmlUnit(const PosterCard &card)
{
    return card.unit.isEmpty() || card.unit.startsWith(u'/')
               ? card.unit
               : QString(QChar(french::kNoBreakSpace) + card.unit);
}

HtmlShape cardShape(PosterCard::Status status)
{
    switch (status) {
    case PosterCard::Status::Reached:
        return HtmlShape::Disc;
    case PosterCard::Status::ToImprove:
        return HtmlShape::Triangle;
    case PosterCard::Status::NotMeasured:
    case PosterCard::Status::None:
        return HtmlShape::Diamond;
    }
    Q_UNREACHABLE();
}

/// Of a drawing of 100 by 22 units.
void writeRect(HtmlWriter &html, const QString &style, int thousandths, int width, int y,
               int height)
{
    html.empty(u"rect", {{u"class", style},
                         {u"x", QString::number(thousandths / 10.0)},
                         {u"y", QString::number(y)},
                         {u"width", QString::number(width / 10.0)},
                         {u"height", QString::number(height)}});
}

void writeBar(HtmlWriter &html, const PosterCard &card, const QString &id)
{
    const auto svg = html.line(u"svg", {{u"class", u"bar"_s},
                                        {u"role", u"img"_s},
                                        {u"aria-labelledby", id},
                                        {u"viewBox", u"0 0 100 22"_s},
                                        {u"preserveAspectRatio", u"none"_s}});
    html.element(u"title",
                 htmlSentences({card.label + u", "_s + card.figure + htmlUnit(card),
                                card.bar->target ? card.target : QString()}),
                 {{u"id", id}});
    writeRect(html, u"track"_s, 0, 1000, 4, 14);
    writeRect(html, u"value"_s, 0, card.bar->value, 4, 14);
    if (const auto target = card.bar->target) {
        writeRect(html, u"gap"_s, qBound(0, *target - 8, 984), 16, 0, 22);
        writeRect(html, u"tick"_s, qBound(4, *target - 4, 988), 8, 0, 22);
    }
}

void writeCard(HtmlWriter &html, const PosterCard &card, std::size_t number)
{
    const auto article = html.open(u"article", {{u"class", u"card"_s}});
    html.element(u"h2", card.label);
    if (!card.figure.isEmpty()) {
        const auto line =
            html.line(u"p", {{u"class", card.smallBase ? u"figure words"_s : u"figure"_s}});
        html.element(u"b", card.figure);
        html.text(htmlUnit(card));
    }
    html.element(u"p", card.inHundred, {{u"class", u"hundred"_s}});
    if (card.status != PosterCard::Status::None)
        writeStatus(html, Column<PosterCard::Status>::write(card.status).toString(),
                    cardShape(card.status), card.statusWord);
    if (card.bar)
        writeBar(html, card, u"bar-"_s + QString::number(number));
    QStringList details{card.target, card.previous, card.change, card.base};
    details.removeAll(QString());
    if (details.isEmpty())
        return;
    const auto list = html.open(u"ul", {{u"role", u"list"_s}});
    for (const QString &detail : details)
        html.element(u"li", detail);
}

QStringList cellsOf(const PosterCard &card)
{
    const QString word = card.status == PosterCard::Status::None ? QString() : card.statusWord;
    const QString figure = card.figure.isEmpty() ? word : QString(card.figure + htmlUnit(card));
    // The heading of the column says the word already.
    const QString target = card.target.section(u": "_s, -1);
    QString base = card.base;
    if (base.startsWith(u"Calcul sur"_s))
        base.remove(0, u"Calcul "_s.size());
    return {card.label,
            card.inHundred.isEmpty() ? figure : QString(figure + u", "_s + card.inHundred),
            htmlSentences({target, card.figure.isEmpty() ? QString() : word}),
            htmlSentences({card.previous, card.change}),
            base,
            card.source};
}

} // namespace

void writeCards(HtmlWriter &html, const std::vector<PosterCard> &cards)
{
    if (cards.empty())
        return;
    {
        const auto grid = html.open(u"div", {{u"class", u"cards"_s}});
        for (std::size_t i = 0; i < cards.size(); ++i)
            writeCard(html, cards[i], i + 1);
    }
    HtmlTable table{.caption = u"Les mêmes chiffres en tableau"_s,
                    .columns = {u"Indicateur"_s, u"Résultat"_s, u"Objectif"_s, u"Évolution"_s,
                                u"Calcul"_s, u"Source"_s},
                    .rows = {}};
    for (const PosterCard &card : cards)
        table.rows.push_back(cellsOf(card));
    writeHtmlTable(html, table);
}

} // namespace carnet::ui
