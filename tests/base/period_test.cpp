#include "tests/support/printing.h"

#include "core/base/period.h"

using namespace carnet;
using namespace Qt::StringLiterals;

TEST_CASE("a period is written as it was read and knows its days", "[base][period]")
{
    const auto [text, first, last] = GENERATE(table<QString, QDate, QDate>({
        {u"2024-T1"_s, QDate(2024, 1, 1), QDate(2024, 3, 31)},
        {u"2024-T4"_s, QDate(2024, 10, 1), QDate(2024, 12, 31)},
        {u"2024-S2"_s, QDate(2024, 7, 1), QDate(2024, 12, 31)},
        {u"2024"_s, QDate(2024, 1, 1), QDate(2024, 12, 31)},
    }));
    CAPTURE(text);

    const std::optional<Period> period = Period::parse(text);

    REQUIRE(period);
    CHECK(period->toString() == text);
    CHECK(period->firstDay() == first);
    CHECK(period->lastDay() == last);
    CHECK(Period::containing(first, period->frequency()) == *period);
    CHECK(Period::containing(last, period->frequency()) == *period);
}

TEST_CASE("what is no period is refused", "[base][period]")
{
    const QString text =
        GENERATE(as<QString>(), u""_s, u"2024-T5"_s, u"2024-T0"_s, u"2024-S3"_s, u"2024-Q1"_s,
                 u"24-T1"_s, u"2024-T"_s, u"1899"_s, u"2024-t1"_s, u"20é4"_s);
    CAPTURE(text);

    CHECK_FALSE(Period::parse(text));
}

TEST_CASE("periods follow each other without gap", "[base][period]")
{
    const QString start = GENERATE(as<QString>(), u"2023-T4"_s, u"2023-S2"_s, u"2023"_s);
    const Period period = *Period::parse(start);

    CHECK(period.next().firstDay() == period.lastDay().addDays(1));
    CHECK(period.next().previous() == period);
    CHECK(period.plus(-9).plus(9) == period);
    CHECK(period < period.next());
}
