// What the posters of the set say, and what is checked of it.

#include "tests/publication/poster_cases.h"
#include "tests/support/printing.h"

#include "ui/publication/checks.h"
#include "ui/publication/poster.h"

#include <QJsonDocument>

#include <algorithm>

using namespace carnet;
using namespace Qt::StringLiterals;
using ui::PosterContent;
using ui::PosterProblem;
using Rule = PosterProblem::Rule;
using Weight = PosterProblem::Weight;

namespace {

const PosterProblem *problemOf(const PosterContent &content, Rule rule,
                               const ui::PosterLook &look = {})
{
    static std::vector<PosterProblem> problems;
    problems = ui::checkPoster(content, look, ui::layOutPoster(content, look), QDate(2027, 2, 1));
    const auto found = std::find_if(problems.begin(), problems.end(),
                                    [&](const PosterProblem &each) { return each.rule == rule; });
    return found == problems.end() ? nullptr : &*found;
}

QString jsonOf(const PosterContent &content)
{
    return QString::fromUtf8(QJsonDocument(ui::contentToJson(content)).toJson());
}

} // namespace

TEST_CASE("commitments stand under their headings with the version of the list",
          "[publication][commitments]")
{
    const PosterContent content = tell(u"R2", ordinaryCase(8));

    REQUIRE(content.statements.size() == 8);
    CHECK(content.statements[0].group == u"+\u00A0proches"_s);
    CHECK(content.statements[3].group == u"+\u00A0efficaces"_s);
    CHECK(content.statements[3].number == u"4"_s);
    CHECK(
        content.source.startsWith(u"Liste de travail d’après Services Publics\u00A0+\u00A02023"_s));
    CHECK(content.source.contains(u"version du 21\u00A0novembre 2026"_s));
}

TEST_CASE("a commitment whose wording is unknown is not told as official",
          "[publication][commitments]")
{
    const PosterContent known = tell(u"R2", ordinaryCase(7));
    const PosterContent unknown = tell(u"R2", ordinaryCase(8));

    CHECK_FALSE(known.source.contains(u'*'));
    CHECK(
        unknown.source.contains(u"* Texte de travail\u00A0: le texte officiel n’est pas connu"_s));
    CHECK(unknown.statements[7].text.endsWith(u"\u00A0*"_s));
    CHECK_FALSE(unknown.statements[6].text.contains(u'*'));
}

TEST_CASE("what users said stands beside what was done, the done first", "[publication][answers]")
{
    const PosterContent content = tell(u"R3", ordinaryCase(4));

    REQUIRE(content.pairs.size() == 3);
    CHECK(content.pairs[0].when == u"Fait en juillet\u00A02026"_s);
    CHECK(content.pairs[0].state == ui::PosterAction::State::Done);
    CHECK(content.pairs[1].state == ui::PosterAction::State::Done);
    CHECK(content.pairs[2].when == u"C’est en cours"_s);
    for (const ui::PosterPair &pair : content.pairs) {
        CHECK_FALSE(pair.said.isEmpty());
        CHECK_FALSE(pair.done.isEmpty());
    }
}

TEST_CASE("an action that is not for the public answers nobody on a poster",
          "[publication][answers]")
{
    ResultsCase sources = ordinaryCase(1);
    SECTION("not on the poster")
    {
        sources.actions[0].onPoster = false;
    }
    SECTION("without a text")
    {
        sources.actions[0].posterText.clear();
    }
    SECTION("only planned")
    {
        sources.actions[0].state = Action::State::Planned;
        sources.actions[0].doneOn.reset();
    }
    SECTION("done in another year")
    {
        sources.actions[0].doneOn = QDate(2025, 7, 24);
    }
    SECTION("born from nobody's opinion")
    {
        sources.feedback.clear();
    }

    const PosterContent content = tell(u"R3", sources);

    CHECK(content.pairs.empty());
    const PosterProblem *problem = problemOf(content, Rule::NothingToShow);
    REQUIRE(problem);
    CHECK(problem->weight == Weight::Blocking);
    CHECK(problem->page == u"plan"_s);
}

TEST_CASE("the text of an opinion never leaves by a poster", "[publication][answers]")
{
    ResultsCase sources = ordinaryCase(1);
    sources.feedback[0].text = u"Je suis venue trois fois avec ma fille."_s;

    CHECK_FALSE(jsonOf(tell(u"R3", sources)).contains(u"ma fille"_s));
}

TEST_CASE("of several opinions the latest that has a title is told", "[publication][answers]")
{
    ResultsCase sources = ordinaryCase(1);
    Feedback later = sources.feedback[0];
    later.id = Id<Feedback>::create();
    later.title = u"Toujours trop d’attente"_s;
    later.receivedOn = QDate(2026, 5, 1);
    Feedback untitled = later;
    untitled.id = Id<Feedback>::create();
    untitled.title.clear();
    untitled.receivedOn = QDate(2026, 6, 1);
    sources.feedback.push_back(later);
    sources.feedback.push_back(untitled);

    CHECK(tell(u"R3", sources).pairs.at(0).said == u"Toujours trop d’attente"_s);
}

TEST_CASE("the plan says when it was validated and each action how far it is",
          "[publication][plan]")
{
    const PosterContent content = tell(u"R4", ordinaryCase(5));

    CHECK(content.lead == u"Plan validé le 12\u00A0juin 2026"_s);
    REQUIRE(content.actions.size() == 5);
    CHECK(content.actions[0].stateWord == u"Faite"_s);
    CHECK(content.actions[0].due == u"En juillet\u00A02026"_s);
    CHECK(content.actions[1].stateWord == u"En cours"_s);
    CHECK(content.actions[1].due == u"Prévue avant fin septembre\u00A02026"_s);
    CHECK(content.actions[4].stateWord == u"À lancer"_s);
    CHECK(content.actions[4].due == u"Avant fin mars\u00A02027"_s);
    CHECK_FALSE(problemOf(content, Rule::PlanNotValidated));
}

TEST_CASE("dropped actions and those off the poster are not shown", "[publication][plan]")
{
    ResultsCase sources = ordinaryCase(3);
    sources.actions[0].state = Action::State::Dropped;
    sources.actions[1].onPoster = false;

    const PosterContent content = tell(u"R4", sources);

    REQUIRE(content.actions.size() == 1);
    CHECK(content.actions[0].action == sources.actions[2].id.toString());
}

TEST_CASE("a plan that is not validated says so, and so do the checks", "[publication][plan]")
{
    ResultsCase sources = ordinaryCase(2);
    sources.plan->state = Plan::State::Proposed;

    const PosterContent content = tell(u"R4", sources);

    CHECK(content.lead == u"Plan en préparation"_s);
    const PosterProblem *problem = problemOf(content, Rule::PlanNotValidated);
    REQUIRE(problem);
    CHECK(problem->weight == Weight::Advice);
}

TEST_CASE("more actions than the sheet holds block and lead to the plan", "[publication][plan]")
{
    const PosterContent content = tell(u"R4", ordinaryCase(6));

    const PosterProblem *problem = problemOf(content, Rule::TooMany);

    REQUIRE(problem);
    CHECK(problem->page == u"plan"_s);
    CHECK_FALSE(problem->message.isEmpty());
}

TEST_CASE("an action without its text for the poster leads to that very action",
          "[publication][plan]")
{
    ResultsCase sources = ordinaryCase(2);
    sources.actions[1].posterText.clear();

    const PosterProblem *problem = problemOf(tell(u"R4", sources), Rule::NoPosterText);

    REQUIRE(problem);
    CHECK(problem->weight == Weight::Blocking);
    CHECK(problem->record == sources.actions[1].id.toString());
    CHECK(problem->field == u"poster_text"_s);
}

TEST_CASE("a text of an action that is too long leads to that very action", "[publication][plan]")
{
    ResultsCase sources = longestCase(5);
    sources.actions[2].posterText = u"Plus d’agents au téléphone le lundi matin. "_s.repeated(9);

    const PosterProblem *problem = problemOf(tell(u"R4", sources), Rule::TextOverflow);

    REQUIRE(problem);
    CHECK(problem->page == u"plan"_s);
}

TEST_CASE("names in what was said and in what is done are pointed out", "[publication][answers]")
{
    ResultsCase sources = ordinaryCase(1);
    SECTION("said")
    {
        sources.feedback[0].title = u"Merci à Mme Durand"_s;
        CHECK(problemOf(tell(u"R3", sources), Rule::PersonalData));
    }
    SECTION("done")
    {
        sources.actions[0].posterText = u"Appelez le 03 25 00 00 00"_s;
        CHECK(problemOf(tell(u"R3", sources), Rule::PersonalData));
        CHECK(problemOf(tell(u"R4", sources), Rule::PersonalData));
    }
}

TEST_CASE("a poster that lives by its code is blocked without an address", "[publication][opinion]")
{
    const QStringView kind = GENERATE(QStringView(u"R5"), QStringView(u"R6"), QStringView(u"CA"));
    ResultsCase sources = ordinaryCase(1);
    sources.options.qrCode = false;

    CHECK_FALSE(tell(kind, sources).invitation.address.isEmpty());
    sources.site.feedbackAddress.clear();
    const ui::PosterLook look{ui::posterKind(kind)->formats.front()};
    const PosterProblem *problem = problemOf(tell(kind, sources), Rule::NoAddress, look);

    REQUIRE(problem);
    CHECK(problem->weight == Weight::Blocking);
    CHECK(problem->page == u"settings"_s);
    CHECK(problem->field == u"feedback_address"_s);
}

TEST_CASE("a poster without an address keeps the way without a telephone", "[publication][opinion]")
{
    ResultsCase sources = ordinaryCase(1);
    sources.site.feedbackAddress.clear();

    CHECK(tell(u"R4", sources).invitation.alternative == u"Demandez un formulaire à l’accueil"_s);
    CHECK_FALSE(problemOf(tell(u"R4", sources), Rule::NoAddress));
}

TEST_CASE("a year is the sum of its counts, never the mean of its rates", "[publication][year]")
{
    ResultsCase sources;
    const Indicator indicator = sources.addShare(u"Appels décrochés par un agent"_s, 10, 100);
    const Period third = sources.options.period;
    sources.addReading(indicator, third.previous(), Counts{810, 900});
    sources.addReading(indicator, third.plus(-2), Counts{90, 100});
    for (int quarter = 1; quarter <= 4; ++quarter)
        sources.addReading(indicator, *Period::of(Frequency::Quarter, 2025, quarter),
                           Counts{60, 100});

    const PosterContent content = tell(u"RA", sources);

    REQUIRE(content.cards.size() == 1);
    CHECK(content.title == u"Nos résultats 2026"_s);
    CHECK(content.cards[0].figure == u"83"_s); // 910 of 1,100; the mean would be 63.
    CHECK(content.cards[0].previous == u"Année d’avant\u00A0: 60\u00A0%"_s);
    CHECK(content.period == u"Année 2026, 3\u00A0trimestres sur\u00A04"_s);
    CHECK(content.cards[0].base == u"Calcul sur 1\u202F100\u00A0avis"_s);
}

TEST_CASE("cards that hold more or less of the year say so themselves", "[publication][year]")
{
    ResultsCase sources;
    const Indicator first = sources.addShare(u"Appels décrochés"_s, 50, 100);
    sources.addShare(u"Usagers satisfaits"_s, 50, 100);
    sources.addReading(first, sources.options.period.previous(), Counts{50, 100});

    const PosterContent content = tell(u"RA", sources);

    CHECK(content.period == u"Année 2026"_s);
    CHECK(content.cards[0].base.endsWith(u", 2\u00A0trimestres sur\u00A04"_s));
    CHECK(content.cards[1].base.endsWith(u", 1\u00A0trimestre sur\u00A04"_s));
}

TEST_CASE("quarters of days make no year", "[publication][year]")
{
    ResultsCase sources;
    sources.addDays(u"Délai pour une carte grise"_s, u"5"_s);

    const PosterContent content = tell(u"RA", sources);

    CHECK(content.cards[0].figure.isEmpty());
    CHECK(content.cards[0].statusWord == u"Pas de chiffre annuel"_s);
    CHECK(content.period == u"Année 2026"_s);
}
