#include "tests/support/fixtures.h"
#include "tests/support/options.h"
#include "tests/support/printing.h"

#include "core/domain/figure_series.h"

#include <random>

using namespace carnet;
using namespace Qt::StringLiterals;

namespace {

Period at(QStringView text)
{
    return *Period::parse(text);
}

Indicator shareOfCalls(Frequency frequency = Frequency::Quarter)
{
    Indicator indicator = carnet::indicator(u"IND-1"_s);
    indicator.title = u"Appels décrochés"_s;
    indicator.form = Indicator::Form::Share;
    indicator.unit = u"%"_s;
    indicator.direction = Indicator::Direction::HigherIsBetter;
    indicator.frequency = frequency;
    return indicator;
}

Measurement entered(const Indicator &of, const Period &when, const Reading &reading)
{
    return {.id = Measurement::idOf(of.id, when),
            .indicator = of.id,
            .period = when,
            .reading = reading};
}

} // namespace

TEST_CASE("a series has every period, in order, with its target", "[domain][figure]")
{
    const Indicator calls = shareOfCalls();
    Indicator other = shareOfCalls();
    other.id = Indicator::idOf(u"IND-2"_s);
    const std::vector<Measurement> all{entered(calls, at(u"2026-T3"), Counts{87, 100}),
                                       entered(calls, at(u"2025-T4"), Counts{1, 2}),
                                       entered(other, at(u"2026-T2"), Counts{1, 3}),
                                       entered(calls, at(u"2026-T1"), Missing::NotProvided)};
    const std::vector<Target> targets{
        {Target::idOf(calls.id, at(u"2026-T2")), calls.id, at(u"2026-T2"), *Decimal::of(85)}};

    const auto series = figureSeries(calls, all, targets, at(u"2026-T3"), 4);

    REQUIRE(series.size() == 4);
    CHECK(series[0].period == at(u"2025-T4"));
    CHECK(series[0].figure.value == Fraction::of(*Decimal::of(50)));
    CHECK_FALSE(series[0].target);
    CHECK(series[1].figure.missing == Missing::NotProvided);
    CHECK(series[2].figure.missing == Missing::NotMeasuredYet);
    CHECK(series[3].target == Decimal::of(85));
    CHECK(latestMeasured(series) == size_t(3));
    CHECK_FALSE(trendAt(series, 3, calls)); // A gap makes no trend.
    CHECK_FALSE(trendAt(series, 0, calls));
}

TEST_CASE("the last period that has begun", "[domain][figure]")
{
    const QDate today(2026, 11, 21);
    CHECK(lastPeriodBegun(2026, today, Frequency::Quarter) == at(u"2026-T4"));
    CHECK(lastPeriodBegun(2025, today, Frequency::HalfYear) == at(u"2025-S2"));
    CHECK(lastPeriodBegun(2026, QDate(2026, 3, 1), Frequency::Year) == at(u"2026"));
}

TEST_CASE("an incomplete year says so", "[domain][figure]")
{
    using enum Frequency;
    CHECK(coverageText({Counts{1, 2}, 3, 4}, Quarter) == u"3\u00a0trimestres sur\u00a04"_s);
    CHECK(coverageText({Counts{1, 2}, 1, 4}, Quarter) == u"1\u00a0trimestre sur\u00a04"_s);
    CHECK(coverageText({Counts{1, 2}, 1, 2}, HalfYear) == u"1\u00a0semestre sur\u00a02"_s);
    CHECK(coverageText({Counts{1, 2}, 4, 4}, Quarter).isEmpty());
}

TEST_CASE("a year is told with what is in it", "[domain][figure]")
{
    const Indicator calls = shareOfCalls();
    std::vector<Measurement> all{entered(calls, at(u"2026-T1"), Counts{9, 10}),
                                 entered(calls, at(u"2026-T2"), Counts{10, 100})};

    CHECK(yearText(calls, all, 2026) == u"2026\u00a0: 17,3\u00a0%, 2\u00a0trimestres sur\u00a04"_s);
    CHECK(yearText(calls, all, 2025).isEmpty());

    all.push_back(entered(calls, at(u"2026-T3"), PlainValue{*Decimal::of(50), {}}));
    CHECK(yearText(calls, all, 2026) == u"2026\u00a0: sans total"_s);
    all.push_back(entered(calls, at(u"2026"), Counts{1, 2}));
    CHECK(yearText(calls, all, 2026) == u"2026\u00a0: 50,0\u00a0%"_s);
}

TEST_CASE("whatever the counts, a year is their sum and lies between its rates",
          "[domain][figure][property]")
{
    INFO("--seed " << options().seed);
    std::mt19937_64 random(options().seed);
    const auto below = [&](qint64 limit) { return qint64(random() % quint64(limit)); };
    int unlikeTheMean = 0;
    for (int round = 0; round < 2000; ++round) {
        const Indicator calls = shareOfCalls(below(3) ? Frequency::Quarter : Frequency::HalfYear);
        std::vector<Measurement> all;
        Counts sum{0, 0};
        int measured = 0;
        double rates = 0;
        std::optional<Fraction> lowest, highest;
        Period period = *Period::of(calls.frequency, 2026);
        for (; period.year() == 2026; period = period.next()) {
            if (below(5) == 0)
                continue; // Never entered.
            if (below(6) == 0) {
                all.push_back(entered(calls, period, Missing(below(4))));
                continue;
            }
            const qint64 whole = 1 + below(below(2) ? 10 : 100'000);
            const Counts counts{below(whole + 1), whole};
            all.push_back(entered(calls, period, counts));
            all.push_back(entered(calls, period.plus(-4), Counts{below(9), 9})); // Other years.
            sum = {sum.part + counts.part, sum.whole + counts.whole};
            ++measured;
            const Fraction rate = *Fraction::percent(counts.part, counts.whole);
            rates += rate.rounded(6).toDouble();
            lowest = lowest ? std::min(*lowest, rate) : rate;
            highest = highest ? std::max(*highest, rate) : rate;
        }
        std::shuffle(all.begin(), all.end(), random);

        const std::optional<YearFigure> year = yearFigure(calls, all, 2026);

        INFO("round " << round);
        REQUIRE(year.has_value() == (measured > 0));
        if (!year)
            continue;
        REQUIRE(year->reading == Reading(sum));
        REQUIRE(year->measured == measured);
        REQUIRE(year->expected == (calls.frequency == Frequency::Quarter ? 4 : 2));
        REQUIRE(coverageText(*year, calls.frequency).isEmpty() == (measured == year->expected));
        const Fraction rate = *figureOf(year->reading).value;
        REQUIRE(rate >= *lowest);
        REQUIRE(rate <= *highest);
        unlikeTheMean += std::abs(rates / measured - rate.rounded(6).toDouble()) > 1;
    }
    CHECK(unlikeTheMean > 500); // Else the property could not tell a sum from a mean.
}
