#include "tests/support/printing.h"

#include "core/base/fraction.h"

using namespace carnet;
using namespace Qt::StringLiterals;

TEST_CASE("a fraction is rounded half up, once", "[base][fraction]")
{
    const auto [numerator, denominator, decimals, expected] =
        GENERATE(table<qint64, qint64, int, QString>({
            {35'600, 494, 0, u"72"_s},
            {35'600, 494, 1, u"72.1"_s},
            {1, 8, 2, u"0.13"_s},
            {-1, 8, 2, u"-0.13"_s},
            {4'499'999'999, 10'000'000'000, 0, u"0"_s}, // twice rounded it would be 1
            {2, 3, 6, u"0.666667"_s},
            {100'000'000'000'000'000, 1, 0, u"999999999999999"_s},
            {999'999'999'999'999, 2, 3, u"500000000000000"_s},
        }));
    CAPTURE(numerator, denominator, decimals);

    CHECK(Fraction::of(numerator, denominator)->rounded(decimals).toString() == expected);
}

TEST_CASE("fractions are compared and subtracted exactly", "[base][fraction]")
{
    const Fraction third = *Fraction::of(1, 3);

    CHECK(third == *Fraction::of(2, 6));
    CHECK(third > Fraction::of(*Decimal::parse(u"0.333333")));
    CHECK(third < Fraction::of(*Decimal::parse(u"0.333334")));
    CHECK(roundedDifference(*Fraction::percent(2, 3), *Fraction::percent(1, 3), 1).toString()
          == u"33.3"_s);
    CHECK(roundedDifference(Fraction::of(*Decimal::parse(u"94")),
                            Fraction::of(*Decimal::parse(u"95.16")), 2)
              .toString()
          == u"-1.16"_s);
}

TEST_CASE("a share of nothing is no fraction", "[base][fraction]")
{
    CHECK_FALSE(Fraction::percent(0, 0));
    CHECK_FALSE(Fraction::of(1, -2));
    CHECK(Fraction::percent(512, 494)->rounded(0).toString() == u"104"_s);
}
