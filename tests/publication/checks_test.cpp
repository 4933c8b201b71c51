#include "tests/publication/posters.h"
#include "tests/support/printing.h"

#include "ui/publication/checks.h"
#include "ui/publication/poster.h"

#include <algorithm>

using namespace carnet;
using namespace Qt::StringLiterals;
using ui::PosterLook;
using ui::PosterProblem;
using Rule = PosterProblem::Rule;
using Weight = PosterProblem::Weight;

namespace {

std::vector<PosterProblem> check(const ResultsCase &results, const PosterLook &look = {},
                                 const QDate &today = QDate(2026, 10, 4))
{
    const auto content = results.content();
    return ui::checkPoster(content, look, ui::layOutPoster(content, look), today);
}

const PosterProblem *find(const std::vector<PosterProblem> &problems, Rule rule)
{
    const auto found = std::find_if(problems.begin(), problems.end(),
                                    [&](const PosterProblem &each) { return each.rule == rule; });
    return found == problems.end() ? nullptr : &*found;
}

ResultsCase sound()
{
    ResultsCase results = ordinaryResults();
    results.options.indicators.pop_back();
    return results;
}

} // namespace

TEST_CASE("a sound poster has no problem", "[publication][checks]")
{
    CHECK(check(sound()).empty());
}

TEST_CASE("each rule says what is wrong and where it is mended", "[publication][checks]")
{
    ResultsCase results = sound();
    PosterLook look;
    QDate today(2026, 10, 4);
    Rule rule{};
    Weight weight = Weight::Blocking;
    QString place = u"indicators"_s;

    SECTION("no indicator")
    {
        results.options.indicators.clear();
        rule = Rule::NothingToShow;
        place = u"publication"_s;
    }
    SECTION("more indicators than the sheet holds")
    {
        results = longestResults(5);
        rule = Rule::TooMany;
        place = u"publication"_s;
    }
    SECTION("a base under the minimum")
    {
        results = ordinaryResults();
        rule = Rule::SmallBase;
        weight = Weight::Advice;
    }
    SECTION("no figure")
    {
        results.measurements.clear();
        rule = Rule::NotMeasured;
        weight = Weight::Advice;
    }
    SECTION("no target")
    {
        results.targets.clear();
        rule = Rule::NoTarget;
        weight = Weight::Advice;
    }
    SECTION("no source")
    {
        results.indicators[1].source.clear();
        rule = Rule::NoSource;
    }
    SECTION("a period that is not over")
    {
        today = QDate(2026, 9, 30);
        rule = Rule::PeriodNotOver;
        weight = Weight::Advice;
        place = u"publication"_s;
    }
    SECTION("an address that is not https")
    {
        results.site.feedbackAddress = u"http://www.aube.example.fr"_s;
        rule = Rule::QrAddress;
        place = u"settings"_s;
    }
    SECTION("an address of 85 bytes")
    {
        results.site.feedbackAddress = u"https://aube.example.fr/"_s.leftJustified(85, u'a');
        rule = Rule::QrAddress;
        place = u"settings"_s;
    }
    SECTION("a coarse logo")
    {
        look.logo = QImage(120, 120, QImage::Format_RGB32);
        rule = Rule::LogoTooCoarse;
        weight = Weight::Advice;
        place = u"settings"_s;
    }
    SECTION("a telephone number")
    {
        results.indicators[0].title = u"Appels au 03 25 00 00 00"_s;
        rule = Rule::PersonalData;
        weight = Weight::Advice;
    }
    SECTION("a mail address")
    {
        results.indicators[0].source = u"jeanne.durand@aube.example.fr"_s;
        rule = Rule::PersonalData;
        weight = Weight::Advice;
    }
    SECTION("a character that the typeface lacks")
    {
        results.indicators[0].title = u"Usagers satisfaits \U0001F600"_s;
        rule = Rule::MissingCharacter;
    }
    SECTION("a text that does not fit")
    {
        results.indicators[0].title = u"Anticonstitutionnellementissimement"_s;
        rule = Rule::TextOverflow;
    }

    const auto problems = check(results, look, today);

    const PosterProblem *problem = find(problems, rule);
    REQUIRE(problem);
    CHECK(problem->weight == weight);
    CHECK(problem->page == place);
    CHECK_FALSE(problem->message.isEmpty());
    CHECK(ui::isBlocked(problems) == (weight == Weight::Blocking));
}

TEST_CASE("a text of 84 bytes behind the code is accepted", "[publication][checks]")
{
    ResultsCase results = sound();
    results.site.feedbackAddress = u"https://aube.example.fr/"_s.leftJustified(84, u'a');
    results.options.qrCode = true;

    CHECK_FALSE(find(check(results), Rule::QrAddress));
}

TEST_CASE("what blocks comes before advice", "[publication][checks]")
{
    ResultsCase results = sound();
    results.targets.clear();
    results.indicators[2].source.clear();

    const auto problems = check(results);

    CHECK(std::is_sorted(problems.begin(), problems.end(),
                         [](const auto &a, const auto &b) { return a.weight < b.weight; }));
    CHECK(problems.size() == 4);
}
