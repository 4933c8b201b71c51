#include "tests/support/printing.h"

#include "core/base/decimal.h"

using namespace carnet;
using namespace Qt::StringLiterals;

TEST_CASE("a decimal is written as it was read", "[base][decimal]")
{
    const auto [text, written] = GENERATE(table<QString, QString>({
        {u"0"_s, u"0"_s},
        {u"95.16"_s, u"95.16"_s},
        {u"-0.5"_s, u"-0.5"_s},
        {u"95.10"_s, u"95.1"_s},
        {u"007"_s, u"7"_s},
        {u"999999999999999"_s, u"999999999999999"_s},
    }));
    CAPTURE(text);

    const std::optional<Decimal> number = Decimal::parse(text);

    REQUIRE(number);
    CHECK(number->toString() == written);
    CHECK(Column<Decimal>::read(Column<Decimal>::write(*number)) == number);
}

TEST_CASE("what is no decimal is refused", "[base][decimal]")
{
    const QString text =
        GENERATE(as<QString>(), u""_s, u"-"_s, u"."_s, u".5"_s, u"5."_s, u"1.2.3"_s, u"1,5"_s,
                 u"1e3"_s, u"+1"_s, u" 1"_s, u"1000000000000000"_s, u"0.1234567"_s);
    CAPTURE(text);

    CHECK_FALSE(Decimal::parse(text));
}

TEST_CASE("decimals are compared by value", "[base][decimal]")
{
    CHECK(*Decimal::parse(u"95.1") < *Decimal::parse(u"95.16"));
    CHECK(*Decimal::parse(u"-1") < *Decimal::parse(u"0.000001"));
    CHECK(*Decimal::parse(u"2.50") == *Decimal::parse(u"2.5"));
    CHECK(Decimal::parse(u"95.16")->toDouble() == 95.16);
}
