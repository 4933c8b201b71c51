// What holds of every year of an indicator. Random, by the printed seed.

#include "tests/support/fixtures.h"
#include "tests/support/options.h"
#include "tests/support/printing.h"

#include "core/domain/figure.h"

#include <algorithm>
#include <random>

using namespace carnet;
using namespace Qt::StringLiterals;

namespace {

constexpr int kRounds = 500;
constexpr int kYear = 2026;

struct RandomYear
{
    std::mt19937_64 random{options().seed};
    Indicator indicator = carnet::indicator(QStringLiteral("IND-1"));
    std::vector<Measurement> measurements;
    std::vector<Counts> counts; ///< Of the periods that were measured.

    qint64 from(qint64 least, qint64 most)
    {
        return std::uniform_int_distribution<qint64>(least, most)(random);
    }

    void add(const Indicator &of, const Period &when, const Reading &reading)
    {
        measurements.push_back({.id = Measurement::idOf(of.id, when),
                                .indicator = of.id,
                                .period = when,
                                .reading = reading});
    }

    /// Each period measured or not, among those of other years and of another indicator.
    void fill()
    {
        measurements.clear();
        counts.clear();
        indicator.form = Indicator::Form::Share;
        indicator.unit = u"%"_s;
        indicator.frequency = from(0, 1) ? Frequency::Quarter : Frequency::HalfYear;
        const Indicator other = carnet::indicator(u"IND-2"_s);
        const int inYear = indicator.frequency == Frequency::Quarter ? 4 : 2;
        for (int i = 1; i <= inYear; ++i) {
            const Period when = *Period::of(indicator.frequency, kYear, i);
            const qint64 whole = from(1, 5'000);
            const Counts read{from(0, whole), whole};
            add(other, when, Counts{from(0, 9), 9});
            add(indicator, when.plus(inYear), Counts{from(0, 9), 9});
            add(indicator, when.plus(-inYear), Counts{from(0, 9), 9});
            if (from(0, 4) == 0) {
                add(indicator, when, Missing(from(0, 3)));
            } else {
                add(indicator, when, read);
                counts.push_back(read);
            }
        }
        std::shuffle(measurements.begin(), measurements.end(), random);
    }
};

} // namespace

TEST_CASE_METHOD(RandomYear, "every year is the sum of its counts", "[domain][figure][properties]")
{
    INFO("to repeat: --seed " << options().seed);
    for (int round = 0; round < kRounds; ++round) {
        fill();
        const auto year = yearFigure(indicator, measurements, kYear);

        Counts sum{0, 0};
        for (const Counts &part : counts) {
            sum.part += part.part;
            sum.whole += part.whole;
        }
        REQUIRE(year.has_value() == !counts.empty());
        if (!year)
            continue;
        CHECK(year->reading == Reading(sum));
        CHECK(year->measured == int(counts.size()));
        CHECK(year->expected == (indicator.frequency == Frequency::Quarter ? 4 : 2));
        // No matter in which order they are known.
        std::reverse(measurements.begin(), measurements.end());
        CHECK(yearFigure(indicator, measurements, kYear) == year);
    }
}

TEST_CASE_METHOD(RandomYear, "the rate of a year lies between the rates of its parts",
                 "[domain][figure][properties]")
{
    INFO("to repeat: --seed " << options().seed);
    for (int round = 0; round < kRounds; ++round) {
        fill();
        const auto year = yearFigure(indicator, measurements, kYear);
        if (!year)
            continue;
        const Fraction rate = *figureOf(year->reading).value;
        const auto rates = [this] {
            std::vector<Fraction> all;
            for (const Counts &part : counts)
                all.push_back(*Fraction::percent(part.part, part.whole));
            return all;
        }();
        CHECK(*std::min_element(rates.begin(), rates.end()) <= rate);
        CHECK(rate <= *std::max_element(rates.begin(), rates.end()));
    }
}

TEST_CASE_METHOD(RandomYear, "one value that cannot be summed leaves the year without a figure",
                 "[domain][figure][properties]")
{
    INFO("to repeat: --seed " << options().seed);
    for (int round = 0; round < kRounds; ++round) {
        fill();
        const auto mine =
            std::find_if(measurements.begin(), measurements.end(), [&](const Measurement &one) {
                return one.indicator == indicator.id && one.period.year() == kYear;
            });
        REQUIRE(mine != measurements.end());
        mine->reading = PlainValue{*Decimal::of(from(0, 100)), std::nullopt};

        CHECK_FALSE(yearFigure(indicator, measurements, kYear));

        const Period whole = *Period::of(Frequency::Year, kYear);
        add(indicator, whole, PlainValue{*Decimal::of(73), 4'000});
        const auto measured = yearFigure(indicator, measurements, kYear);
        REQUIRE(measured);
        CHECK(measured->reading == Reading(PlainValue{*Decimal::of(73), 4'000}));
    }
}
