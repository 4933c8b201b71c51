#include "tests/support/fixtures.h"
#include "tests/support/printing.h"

#include "core/domain/figure.h"

using namespace carnet;
using namespace Qt::StringLiterals;

namespace {

Decimal decimal(QStringView text)
{
    return *Decimal::parse(text);
}

Period period(QStringView text)
{
    return *Period::parse(text);
}

Indicator satisfaction()
{
    Indicator indicator = carnet::indicator(u"IND-1"_s);
    indicator.title = u"Taux de satisfaction globale"_s;
    indicator.publicTitle = u"Taux de satisfaction"_s;
    indicator.family = Indicator::Family::Perceived;
    indicator.form = Indicator::Form::Share;
    indicator.direction = Indicator::Direction::HigherIsBetter;
    indicator.partLabel = u"avis positifs"_s;
    indicator.wholeLabel = u"avis"_s;
    indicator.frequency = Frequency::Quarter;
    return indicator;
}

Indicator delay()
{
    Indicator indicator = carnet::indicator(u"IND-2"_s);
    indicator.title = u"Délai d’immatriculation"_s;
    indicator.form = Indicator::Form::Value;
    indicator.unit = u"jours"_s;
    indicator.direction = Indicator::Direction::LowerIsBetter;
    return indicator;
}

Figure plain(QStringView value, std::optional<qint64> base = {})
{
    return figureOf(PlainValue{decimal(value), base});
}

Measurement measured(const Indicator &of, QStringView when, const Reading &reading)
{
    return {.id = Measurement::idOf(of.id, period(when)),
            .indicator = of.id,
            .period = period(when),
            .reading = reading};
}

Target target(const Indicator &of, QStringView from, QStringView value)
{
    return {Target::idOf(of.id, period(from)), of.id, period(from), decimal(value)};
}

} // namespace

TEST_CASE("a reading has a value or a reason why not", "[domain][figure]")
{
    const Figure share = figureOf(Counts{356, 494});
    CHECK(share.value->rounded(1) == decimal(u"72.1"));
    CHECK(share.base == 494);
    CHECK_FALSE(share.missing);

    const Figure nobody = figureOf(Counts{0, 0});
    CHECK_FALSE(nobody.value);
    CHECK(nobody.missing == Missing::TooFew);

    CHECK(figureOf(Missing::NotProvided).missing == Missing::NotProvided);
    CHECK(figureOf(Counts{512, 494}).value->rounded(0) == decimal(u"104"));
}

TEST_CASE("the target in force is the last that has begun", "[domain][figure]")
{
    const Indicator indicator = satisfaction();
    const std::vector<Target> targets{
        target(indicator, u"2024-T1", u"80"), target(indicator, u"2024-T3", u"85"),
        target(indicator, u"2024", u"82"), target(delay(), u"2023-T1", u"5")};
    const auto inForce = [&](QStringView when) {
        const auto found = targetInForce(targets, indicator.id, period(when));
        return found ? found->value.toString() : u"none"_s;
    };

    CHECK(inForce(u"2023-T4") == u"none"_s);
    CHECK(inForce(u"2024-T1") == u"80"_s); // of the same frequency, before the year's
    CHECK(inForce(u"2024-T3") == u"85"_s);
    CHECK(inForce(u"2025-T1") == u"85"_s);
    CHECK(inForce(u"2024") == u"82"_s);
}

TEST_CASE("only the period just before makes a trend", "[domain][figure]")
{
    const Indicator indicator = satisfaction();
    const std::vector<Measurement> all{measured(indicator, u"2024-T1", Counts{1, 2}),
                                       measured(indicator, u"2024-T2", Missing::NotMeasuredYet)};

    CHECK(previousMeasurement(all, indicator.id, period(u"2024-T2")) == all[0]);
    CHECK_FALSE(previousMeasurement(all, indicator.id, period(u"2024-T3")));
    CHECK_FALSE(previousMeasurement(all, delay().id, period(u"2024-T2")));
}

TEST_CASE("a figure stands to its target by the direction of the indicator", "[domain][figure]")
{
    using enum Indicator::Direction;
    CHECK(statusOf(plain(u"85"), decimal(u"85"), HigherIsBetter) == FigureStatus::Reached);
    CHECK(statusOf(plain(u"84.6"), decimal(u"85"), HigherIsBetter) == FigureStatus::ToImprove);
    CHECK(statusOf(plain(u"5"), decimal(u"6"), LowerIsBetter) == FigureStatus::Reached);
    CHECK(statusOf(plain(u"7"), decimal(u"6"), LowerIsBetter) == FigureStatus::ToImprove);
    CHECK(statusOf(plain(u"7"), {}, LowerIsBetter) == FigureStatus::NoTarget);
    CHECK(statusOf(figureOf(Missing::NotMeasuredYet), decimal(u"6"), LowerIsBetter)
          == FigureStatus::NotMeasuredYet);
    CHECK(statusWords(FigureStatus::ToImprove) == u"À améliorer"_s);
}

TEST_CASE("a trend is told in points or in the unit, and whether it is better", "[domain][figure]")
{
    const auto up = trendOf(plain(u"95.16"), plain(u"94"), satisfaction());
    REQUIRE(up);
    CHECK(up->words == u"en hausse de 1\u00A0point"_s);
    CHECK(up->effect == Trend::Effect::Better);

    const auto down = trendOf(plain(u"3"), plain(u"5"), delay());
    REQUIRE(down);
    CHECK(down->words == u"en baisse de 2\u00A0jours"_s);
    CHECK(down->move == Trend::Move::Down);
    CHECK(down->effect == Trend::Effect::Better);
    CHECK(down->change == decimal(u"-2"));

    CHECK(trendOf(plain(u"7"), plain(u"5"), delay())->effect == Trend::Effect::Worse);
    CHECK(trendOf(plain(u"95.4"), plain(u"95.6"), satisfaction())->words == u"stable"_s);
    CHECK_FALSE(trendOf(plain(u"95"), figureOf(Missing::TooFew), satisfaction()));

    Indicator mark = delay();
    mark.unit = u"/10"_s;
    CHECK(trendOf(plain(u"7"), plain(u"6.7"), mark)->words == u"en hausse de 0,3\u00A0point"_s);
}

TEST_CASE("a year is the sum of its counts, never the mean of its rates", "[domain][figure]")
{
    const Indicator indicator = satisfaction();
    std::vector<Measurement> all{measured(indicator, u"2024-T1", Counts{9, 10}),
                                 measured(indicator, u"2024-T2", Counts{10, 100}),
                                 measured(indicator, u"2024-T3", Missing::NotMeasuredYet),
                                 measured(indicator, u"2023-T4", Counts{7, 7}),
                                 measured(delay(), u"2024-T4", PlainValue{decimal(u"5"), {}})};

    const auto year = yearFigure(indicator, all, 2024);

    CHECK(year == YearFigure{Counts{19, 110}, 2, 4});
    CHECK_FALSE(yearFigure(indicator, all, 2022));

    all.push_back(measured(indicator, u"2024-T4", PlainValue{decimal(u"50"), 12}));
    CHECK_FALSE(yearFigure(indicator, all, 2024));

    all.push_back(measured(indicator, u"2024", PlainValue{decimal(u"50"), 12}));
    CHECK(yearFigure(indicator, all, 2024) == YearFigure{PlainValue{decimal(u"50"), 12}, 4, 4});
}

TEST_CASE("figures are told in French", "[domain][figure]")
{
    Indicator calls = satisfaction();
    calls.partLabel = u"appels décrochés"_s;
    calls.wholeLabel = u"appels reçus"_s;
    const Figure figure = figureOf(Counts{356, 494});

    CHECK(countsSentence(calls, {356, 494})
          == u"356\u00A0appels décrochés sur\u00A0494\u00A0: 72,1\u00A0%"_s);
    CHECK(countsSentence(calls, {1, 0}) == u"1\u00A0appel décroché sur\u00A00"_s);
    CHECK(figureText(calls, figure, Precision::Public) == u"72\u00A0%"_s);
    CHECK(figureText(calls, figure, Precision::Exact) == u"72,1\u00A0%"_s);
    CHECK(figureText(calls, figureOf(Counts{36, 50}), Precision::Exact) == u"72,0\u00A0%"_s);
    CHECK(baseText(calls, figure) == u"calcul sur 494\u00A0appels reçus"_s);
    CHECK(outOfHundred(calls, figure) == u"soit 72\u00A0appels décrochés sur\u00A0100"_s);
    CHECK(figureText(delay(), plain(u"27"), Precision::Exact) == u"27\u00A0jours"_s);
    CHECK(figureText(delay(), plain(u"15.47"), Precision::Public) == u"15\u00A0jours"_s);
    CHECK(figureText(delay(), figureOf(Missing::NotApplicable), Precision::Public)
          == u"sans objet"_s);
}

TEST_CASE("under the minimum base no percentage is told", "[domain][figure]")
{
    const Indicator indicator = satisfaction();
    const Figure few = figureOf(Counts{12, 15});

    CHECK(figureText(indicator, few, Precision::Public) == u"12\u00A0avis positifs sur\u00A015"_s);
    CHECK(figureText(indicator, plain(u"80", 15), Precision::Public)
          == u"effectif insuffisant (15\u00A0avis)"_s);
    CHECK(figureText(indicator, plain(u"80", 30), Precision::Public) == u"80\u00A0%"_s);
    CHECK(outOfHundred(indicator, few).isEmpty());
    CHECK(
        figureSentence(indicator, few, period(u"2024-T3"), {},
                       trendOf(few, plain(u"70"), indicator))
        == u"Taux de satisfaction\u00A0: 12\u00A0avis positifs sur\u00A015 au 3e trimestre 2024."_s);
}

TEST_CASE("one sentence tells value, period, target and trend", "[domain][figure]")
{
    const Indicator indicator = satisfaction();

    CHECK(figureSentence(indicator, plain(u"87"), period(u"2024-T3"), decimal(u"85"),
                         trendOf(plain(u"87"), plain(u"84"), indicator))
          == u"Taux de satisfaction\u00A0: 87\u00A0% au 3e trimestre 2024, objectif 85\u00A0%, "
             u"en hausse de 3\u00A0points."_s);
    CHECK(figureSentence(delay(), figureOf(Missing::NotMeasuredYet), period(u"2024"), decimal(u"5"),
                         {})
          == u"Délai d’immatriculation\u00A0: pas encore mesuré en 2024, objectif 5\u00A0jours."_s);
}
