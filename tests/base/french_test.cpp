// Every row of the published formats, under every locale a machine may have.

#include "tests/support/printing.h"

#include "core/base/french.h"

#include <QLocale>

#include <algorithm>
#include <vector>

using namespace carnet;
using namespace Qt::StringLiterals;

namespace {

Decimal decimal(QStringView text)
{
    return *Decimal::parse(text);
}

/// Runs a test under the locales of four machines, and of this one.
struct AnyMachine
{
    AnyMachine()
    {
        const QLocale locale =
            GENERATE(as<QLocale>(), QLocale(QLocale::English, QLocale::UnitedStates),
                     QLocale(QLocale::French, QLocale::France),
                     QLocale(QLocale::French, QLocale::Canada), QLocale::c(), QLocale::system());
        UNSCOPED_INFO(locale.name().toStdString());
        QLocale::setDefault(locale);
    }
    ~AnyMachine() { QLocale::setDefault(QLocale::C); }
    Q_DISABLE_COPY_MOVE(AnyMachine)
};

} // namespace

TEST_CASE_METHOD(AnyMachine, "numbers are grouped, with a comma and a true minus", "[base][french]")
{
    CHECK(french::number(0) == u"0"_s);
    CHECK(french::number(999) == u"999"_s);
    CHECK(french::number(1234) == u"1\u202F234"_s);
    CHECK(french::number(-1234567) == u"\u22121\u202F234\u202F567"_s);
    CHECK(french::number(-123) == u"\u2212123"_s);
    CHECK(french::number(std::numeric_limits<qint64>::min())
          == u"\u22129\u202F223\u202F372\u202F036\u202F854\u202F775\u202F808"_s);
    CHECK(french::number(decimal(u"1234.5")) == u"1\u202F234,5"_s);
    CHECK(french::number(decimal(u"-0.05")) == u"\u22120,05"_s);
    CHECK(french::number(decimal(u"95.16"), 0) == u"95"_s);
    CHECK(french::number(decimal(u"95.16"), 1) == u"95,2"_s);
    CHECK(french::number(decimal(u"95.16"), 4) == u"95,1600"_s);
    CHECK(french::number(decimal(u"72"), 1) == u"72,0"_s);
    CHECK(french::number(decimal(u"999.95"), 1) == u"1\u202F000,0"_s);
}

TEST_CASE_METHOD(AnyMachine, "figures are rounded half up, once", "[base][french]")
{
    CHECK(french::number(decimal(u"2.5"), 0) == u"3"_s);
    CHECK(french::number(decimal(u"-2.5"), 0) == u"\u22123"_s);
    CHECK(french::number(decimal(u"2.49"), 0) == u"2"_s);
    CHECK(french::number(decimal(u"0.449999"), 1) == u"0,4"_s);
    CHECK(french::number(decimal(u"1.005"), 2) == u"1,01"_s); // a double gives 1,00
    CHECK(french::number(decimal(u"-0.4"), 0) == u"0"_s);
}

TEST_CASE_METHOD(AnyMachine, "a percentage and a unit stay with their number", "[base][french]")
{
    CHECK(french::percent(decimal(u"87")) == u"87\u00A0%"_s);
    CHECK(french::percent(decimal(u"95.16"), 1) == u"95,2\u00A0%"_s);
    CHECK(french::withUnit(decimal(u"27"), u"jours"_s) == u"27\u00A0jours"_s);
    CHECK(french::withUnit(decimal(u"1"), u"jours"_s) == u"1\u00A0jour"_s);
    CHECK(french::withUnit(decimal(u"0"), u"minutes"_s) == u"0\u00A0minute"_s);
    CHECK(french::withUnit(decimal(u"1.5"), u"jours ouvrés"_s, 1) == u"1,5\u00A0jour ouvré"_s);
    CHECK(french::withUnit(decimal(u"1.5"), u"jours"_s) == u"2\u00A0jours"_s); // shown as 2
    CHECK(french::withUnit(decimal(u"1"), u"mois"_s) == u"1\u00A0mois"_s);
    CHECK(french::unitAfter(decimal(u"1"), u"appels traités dans les délais"_s)
          == u"appel traité dans les délais"_s);
    CHECK(french::unitAfter(decimal(u"1"), u"démarches notées 8\u00A0sur 10\u00A0ou plus"_s)
          == u"démarche notée 8\u00A0sur 10\u00A0ou plus"_s);
    CHECK(french::unitAfter(decimal(u"0"), u"avis positifs"_s) == u"avis positif"_s);
    CHECK(french::withUnit(decimal(u"7.5"), u"/10"_s, 1) == u"7,5/10"_s);
    CHECK(french::withUnit(decimal(u"12"), {}) == u"12"_s);
}

TEST_CASE_METHOD(AnyMachine, "a change is in points or in the unit", "[base][french]")
{
    CHECK(french::change(decimal(u"3"), u"%"_s) == u"+\u00A03\u00A0points"_s);
    CHECK(french::change(decimal(u"-3"), u"%"_s) == u"\u2212\u00A03\u00A0points"_s);
    CHECK(french::change(decimal(u"1.16"), u"%"_s) == u"+\u00A01\u00A0point"_s);
    CHECK(french::change(decimal(u"-0.4"), u"%"_s) == u"0\u00A0point"_s);
    CHECK(french::change(decimal(u"-2"), u"jours"_s) == u"\u2212\u00A02\u00A0jours"_s);
    CHECK(french::change(decimal(u"0.6"), u"/10"_s, 1) == u"+\u00A00,6\u00A0point"_s);
}

TEST_CASE_METHOD(AnyMachine, "dates and times are French", "[base][french]")
{
    CHECK(french::longDate(QDate(2023, 11, 1)) == u"1er\u00A0novembre 2023"_s);
    CHECK(french::longDate(QDate(2024, 8, 11)) == u"11\u00A0août 2024"_s);
    CHECK(french::longDate(QDate()).isEmpty());
    CHECK(french::shortDate(QDate(2023, 11, 1)) == u"01/11/2023"_s);
    CHECK(french::shortDate(QDate()).isEmpty());
    CHECK(french::time(QTime(14, 5)) == u"14\u00A0h\u00A005"_s);
    CHECK(french::time(QTime(9, 0)) == u"9\u00A0h\u00A000"_s);
}

TEST_CASE_METHOD(AnyMachine, "periods are named in full, in short and in sentences",
                 "[base][french]")
{
    const Period quarter = *Period::parse(u"2024-T3");
    const Period half = *Period::parse(u"2024-S1");
    const Period year = *Period::parse(u"2024");

    CHECK(french::period(quarter) == u"3e trimestre 2024 (juillet à septembre)"_s);
    CHECK(french::period(quarter.plus(-2)) == u"1er trimestre 2024 (janvier à mars)"_s);
    CHECK(french::period(half) == u"1er semestre 2024 (janvier à juin)"_s);
    CHECK(french::period(year) == u"année 2024"_s);
    CHECK(french::periodName(quarter) == u"3e trimestre 2024"_s);
    CHECK(french::inPeriod(quarter) == u"au 3e trimestre 2024"_s);
    CHECK(french::inPeriod(half) == u"au 1er semestre 2024"_s);
    CHECK(french::inPeriod(year) == u"en 2024"_s);
    CHECK(french::shortPeriod(quarter) == u"T3 2024"_s);
    CHECK(french::shortPeriod(half) == u"S1 2024"_s);
    CHECK(french::shortPeriod(year) == u"2024"_s);
}

TEST_CASE_METHOD(AnyMachine, "quotes hold no-break spaces", "[base][french]")
{
    CHECK(french::quoted(u"texte"_s) == u"«\u00A0texte\u00A0»"_s);
}

TEST_CASE_METHOD(AnyMachine, "sizes of files are in units of a thousand", "[base][french]")
{
    CHECK(french::fileSize(0) == u"0\u00A0octet"_s);
    CHECK(french::fileSize(512) == u"512\u00A0octets"_s);
    CHECK(french::fileSize(340'400) == u"340\u00A0ko"_s);
    CHECK(french::fileSize(1'234'567) == u"1,2\u00A0Mo"_s);
    CHECK(french::fileSize(999'960) == u"1\u00A0Mo"_s);
    CHECK(french::fileSize(2'500'000'000) == u"2,5\u00A0Go"_s);
}

TEST_CASE_METHOD(AnyMachine, "lists are in the order of French dictionaries", "[base][french]")
{
    const std::vector<QString> expected{u"cote"_s, u"coté"_s, u"côte"_s,  u"etage"_s, u"Étape"_s,
                                        u"ete"_s,  u"été"_s,  u"odeur"_s, u"œuvre"_s, u"zoo"_s};
    std::vector<QString> words = expected;
    std::reverse(words.begin(), words.end());

    std::sort(words.begin(), words.end(),
              [](const QString &a, const QString &b) { return french::compare(a, b) < 0; });

    CHECK(words == expected);
}
