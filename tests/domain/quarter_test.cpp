#include "tests/support/printing.h"

#include "core/domain/quarter.h"

using namespace carnet;
using namespace Qt::StringLiterals;

namespace {

const Period kThird = *Period::of(Frequency::Quarter, 2026, 3);
const Period kFourth = *Period::of(Frequency::Quarter, 2026, 4);
const QDate kToday(2027, 1, 10);

Indicator indicator(const QString &code, Frequency frequency, int position)
{
    return {.id = Indicator::idOf(code),
            .code = code,
            .title = code,
            .form = Indicator::Form::Share,
            .unit = u"%"_s,
            .frequency = frequency,
            .position = position,
            .followed = true};
}

Measurement measured(const Indicator &indicator, const Period &period, const Reading &reading)
{
    return {.id = Measurement::idOf(indicator.id, period),
            .indicator = indicator.id,
            .period = period,
            .reading = reading,
            .state = Measurement::State::Entered,
            .source = u"standard"_s};
}

} // namespace

TEST_CASE("a quarter asks for the indicators whose period ends with it", "[quarter]")
{
    std::vector<Indicator> indicators{indicator(u"YEAR"_s, Frequency::Year, 2),
                                      indicator(u"QUARTER"_s, Frequency::Quarter, 1),
                                      indicator(u"HALF"_s, Frequency::HalfYear, 0),
                                      indicator(u"FORMER"_s, Frequency::Quarter, 3)};
    indicators.back().followed = false;
    const auto codes = [&](const Period &quarter) {
        QStringList names;
        for (const QuarterRow &row : quarterRows(indicators, {}, {}, quarter, kToday))
            names += row.indicator.code + u' ' + row.period.toString();
        return names.join(u", "_s).toStdString();
    };

    CHECK(codes(kThird) == "QUARTER 2026-T3");
    CHECK(codes(*Period::of(Frequency::Quarter, 2026, 2)) == "HALF 2026-S1, QUARTER 2026-T2");
    CHECK(codes(kFourth) == "HALF 2026-S2, QUARTER 2026-T4, YEAR 2026");
}

TEST_CASE("a reason is no gap, and what was entered waits to be read again", "[quarter]")
{
    const Indicator calls = indicator(u"CALLS"_s, Frequency::Quarter, 0);
    const Indicator visits = indicator(u"VISITS"_s, Frequency::Quarter, 1);
    const Indicator mails = indicator(u"MAILS"_s, Frequency::Quarter, 2);
    Measurement read = measured(visits, kThird, Missing::NotApplicable);
    read.state = Measurement::State::Reviewed;

    const auto rows = quarterRows(
        {calls, visits, mails},
        {measured(calls, kThird, Counts{512, 494}), read, measured(mails, kFourth, Counts{1, 2})},
        {}, kThird, kToday);

    REQUIRE(rows.size() == 3);
    CHECK_FALSE(rows[0].isMissing());
    CHECK(rows[0].isUnread());
    CHECK_FALSE(rows[0].remarks.empty());
    CHECK_FALSE(rows[1].isMissing());
    CHECK_FALSE(rows[1].isUnread());
    CHECK(rows[1].remarks.empty());
    CHECK(rows[2].isMissing());
    CHECK_FALSE(rows[2].isUnread());
}
