#include "tests/support/options.h"
#include "tests/support/printing.h"

#include "core/base/french.h"
#include "core/base/number_parser.h"

#include <QLocale>

#include <random>

using namespace carnet;
using namespace Qt::StringLiterals;

TEST_CASE("numbers are read as people write and paste them", "[base][french][number]")
{
    QLocale::setDefault(GENERATE(as<QLocale>(), QLocale(u"en_US"_s), QLocale(u"fr_FR"_s),
                                 QLocale(u"fr_CA"_s), QLocale::c()));
    const auto [text, value] = GENERATE(table<QString, QString>({
        {u"1.5"_s, u"1.5"_s},
        {u"1,5"_s, u"1.5"_s},
        {u"1 234,5"_s, u"1234.5"_s},
        {u"1\u00A0234,5"_s, u"1234.5"_s},
        {u"1\u202F234,5"_s, u"1234.5"_s},
        {u"1\u2009234,5"_s, u"1234.5"_s},
        {u"1\u202F234 567"_s, u"1234567"_s},
        {u"12,5 %"_s, u"12.5"_s},
        {u"12,5%"_s, u"12.5"_s},
        {u"87\u00A0%"_s, u"87"_s},
        {u"1234.5"_s, u"1234.5"_s},
        {u"1.234,5"_s, u"1234.5"_s},
        {u"1,234.5"_s, u"1234.5"_s},
        {u"1.234.567"_s, u"1234567"_s},
        {u"1,234,567.25"_s, u"1234567.25"_s},
        {u"1.234"_s, u"1.234"_s}, // A single sign is decimal.
        {u"1,234"_s, u"1.234"_s},
        {u"-3"_s, u"-3"_s},
        {u"\u2212 3"_s, u"-3"_s},
        {u"+\u00A03"_s, u"3"_s},
        {u" \t12\u00A0"_s, u"12"_s},
        {u",5"_s, u"0.5"_s},
        {u"5,"_s, u"5"_s},
        {u"007"_s, u"7"_s},
        {u"0,951612903225806"_s, u"0.951613"_s},
        {u"1234567890,1234567"_s, u"1234567890.12346"_s},
        {u"999999999999999"_s, u"999999999999999"_s},
    }));
    CAPTURE(text);

    const std::optional<Decimal> number = parseNumber(text);
    QLocale::setDefault(QLocale::C);

    REQUIRE(number);
    CHECK(number->toString() == value);
}

TEST_CASE("what is no number is refused", "[base][french][number]")
{
    const QString text = GENERATE(
        as<QString>(), u""_s, u" "_s, u"12 ?"_s, u"?"_s, u"%"_s, u"-"_s, u","_s, u"1,2,3"_s,
        u"1.2.3"_s, u"1,234,5"_s, u"1.23.456"_s, u"1.234.567,8,9"_s, u"1,5.234,5"_s, u"12 34"_s,
        u"1  234"_s, u"1234 567"_s, u"1 234 5"_s, u"1 234.567,8"_s, u"1,234 5"_s, u"1e3"_s,
        u"--3"_s, u"3-"_s, u"12,5 %%"_s, u"12 jours"_s, u"0x10"_s, u"१२"_s, u"1\n2"_s,
        u"1000000000000000"_s, u".234.567"_s, u"NaN"_s, u"01/11/2023"_s);
    CAPTURE(text);

    CHECK_FALSE(parseNumber(text));
}

TEST_CASE("what the formatter writes the parser reads", "[base][french][number]")
{
    std::mt19937_64 random(options().seed);
    INFO("--seed " << options().seed);

    for (int i = 0; i < 5000; ++i) {
        const qint64 limit = i % 2 ? 1'000'000'000'000'000 : 100'000;
        const auto units = qint64(random() % quint64(2 * limit - 1)) - limit + 1;
        const Decimal number = *Decimal::of(units, int(random() % 7));
        CAPTURE(number.toString());

        REQUIRE(parseNumber(french::number(number)) == number);
        REQUIRE(parseNumber(french::percent(number, number.decimals())) == number);
        REQUIRE(parseNumber(number.toString()) == number);
    }
}
