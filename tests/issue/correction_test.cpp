#include "tests/support/printing.h"

#include "ui/issue/correction.h"

using namespace carnet;
using namespace Qt::StringLiterals;
using ui::PosterContent;
using ui::proposedCorrection;

namespace {

PosterContent withCards(const std::vector<ui::PosterCard> &cards)
{
    PosterContent content;
    content.cards = cards;
    return content;
}

ui::PosterCard card(const QString &code, const QString &label, const QString &figure)
{
    return {.indicator = code, .label = label, .figure = figure, .unit = u"%"_s};
}

} // namespace

TEST_CASE("a figure that was wrong is told with both values", "[issue]")
{
    const auto before = withCards({card(u"A"_s, u"Taux de décroché"_s, u"87"_s)});
    const auto now = withCards({card(u"A"_s, u"Taux de décroché"_s, u"85"_s)});

    CHECK(proposedCorrection(before, now)
          == u"Taux de décroché\u00A0: 87\u00A0% devient 85\u00A0%"_s);
    CHECK(proposedCorrection(now, now).isEmpty());
}

TEST_CASE("what is no figure is told in quotation marks", "[issue]")
{
    auto before = withCards({card(u"A"_s, u"Appels"_s, u"87"_s)});
    auto now = before;
    before.cards[0].target = u"Objectif : 85 %"_s;
    now.cards[0].target = u"Objectif : 90 %"_s;

    CHECK(proposedCorrection(before, now)
          == u"Appels\u00A0: «\u00A0Objectif\u00A0: 85\u00A0%\u00A0» devient "
             "«\u00A0Objectif\u00A0: 90\u00A0%\u00A0»"_s);
}

TEST_CASE("many differences are counted after the second", "[issue]")
{
    const auto before =
        withCards({card(u"A"_s, u"Un"_s, u"1"_s), card(u"B"_s, u"Deux"_s, u"2"_s),
                   card(u"C"_s, u"Trois"_s, u"3"_s), card(u"D"_s, u"Quatre"_s, u"4"_s)});
    const auto now = withCards({card(u"A"_s, u"Un"_s, u"9"_s), card(u"B"_s, u"Deux"_s, u"9"_s),
                                card(u"C"_s, u"Trois"_s, u"9"_s)});

    const QString proposed = proposedCorrection(before, now);

    CHECK(proposed.startsWith(u"Un"_s));
    CHECK(proposed.endsWith(u"et 2 autres différences"_s));
    CHECK_FALSE(proposed.contains(u"Trois"_s));
}

TEST_CASE("statements, pairs and actions are compared by their place", "[issue]")
{
    PosterContent before;
    before.actions = {{.text = u"Refaire l’accueil"_s, .stateWord = u"Prévu"_s}};
    PosterContent now = before;
    now.actions[0].stateWord = u"Fait"_s;
    now.statements = {{.number = u"1"_s, .text = u"Nous répondons"_s}};

    const QString proposed = proposedCorrection(before, now);

    CHECK(proposed.contains(u"Nous répondons"_s));
    CHECK(proposed.contains(u"Prévu"_s));
}
