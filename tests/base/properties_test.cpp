// What holds of every period, number and text. Random, by the printed seed.

#include "tests/support/options.h"
#include "tests/support/printing.h"

#include "core/base/french.h"
#include "core/base/number_parser.h"
#include "core/base/period.h"

#include <random>

using namespace carnet;
using namespace Qt::StringLiterals;

namespace {

constexpr int kRounds = 2'000;

/// One random case after the other; a failure tells how to repeat it.
class Chance
{
public:
    qint64 from(qint64 least, qint64 most)
    {
        return std::uniform_int_distribution<qint64>(least, most)(m_random);
    }
    Frequency frequency() { return Frequency(from(0, 2)); }
    QDate day() { return QDate(1950, 1, 1).addDays(from(0, 150 * 365)); }
    Period period() { return Period::containing(day(), frequency()); }
    Decimal decimal()
    {
        // As many small numbers as large ones.
        qint64 most = 1;
        for (qint64 digits = from(1, 14); digits > 0; --digits)
            most *= 10;
        return *Decimal::of(from(-most, most), int(from(0, Decimal::kMaxDecimals)));
    }
    QString text()
    {
        static const QStringList pieces{u"délai"_s,  u" "_s,
                                        u"\u00A0"_s, u"\u202F"_s,
                                        u":"_s,      u";"_s,
                                        u"?"_s,      u"!"_s,
                                        u"%"_s,      u"«"_s,
                                        u"»"_s,      u"12"_s,
                                        u"14:05"_s,  u"https://a.example/b?c=d:e"_s,
                                        u"\n"_s,     u"("_s,
                                        u"œ"_s,      u"www.a.fr"_s,
                                        u"’"_s,      u"a@b.fr"_s,
                                        u"…"_s};
        QString text;
        for (qint64 n = from(0, 12); n > 0; --n)
            text += pieces[qsizetype(from(0, pieces.size() - 1))];
        return text;
    }

private:
    std::mt19937_64 m_random{options().seed};
};

QString withoutSpaces(QString text)
{
    for (const char16_t space : {u' ', u'\u00A0', u'\u202F'})
        text.remove(QChar(space));
    return text;
}

} // namespace

TEST_CASE("periods are counted like numbers", "[base][period][properties]")
{
    INFO("to repeat: --seed " << options().seed);
    Chance chance;
    for (int round = 0; round < kRounds; ++round) {
        const Period period = chance.period();
        const int some = int(chance.from(-60, 60));
        const int more = int(chance.from(-60, 60));
        INFO(period.toString().toStdString() << ' ' << some << ' ' << more);

        CHECK(period.plus(some).plus(more) == period.plus(some + more));
        CHECK(period.plus(some).plus(-some) == period);
        CHECK(((period <=> period.plus(some)) == (0 <=> some)));
        CHECK(Period::parse(period.toString()) == period);
        CHECK(Column<Period>::read(Column<Period>::write(period)) == period);
        CHECK(period.plus(some).frequency() == period.frequency());
    }
}

TEST_CASE("every day lies in one period of each length, and these in one another",
          "[base][period][properties]")
{
    INFO("to repeat: --seed " << options().seed);
    Chance chance;
    for (int round = 0; round < kRounds; ++round) {
        const QDate day = chance.day();
        INFO(day.toString(Qt::ISODate).toStdString());
        const Period quarter = Period::containing(day, Frequency::Quarter);
        const Period half = Period::containing(day, Frequency::HalfYear);
        const Period year = Period::containing(day, Frequency::Year);

        for (const Period &period : {quarter, half, year}) {
            CHECK(period.firstDay() <= day);
            CHECK(day <= period.lastDay());
            CHECK(period.next().firstDay() == period.lastDay().addDays(1));
            CHECK(period.year() == day.year());
        }
        CHECK(half.firstDay() <= quarter.firstDay());
        CHECK(quarter.lastDay() <= half.lastDay());
        CHECK(Period::containing(half.lastDay(), Frequency::Year) == year);
        CHECK(Period::of(Frequency::Quarter, day.year(), 1)->firstDay() == year.firstDay());
        CHECK(Period::of(Frequency::Quarter, day.year(), 1)->plus(3).lastDay() == year.lastDay());
    }
}

TEST_CASE("what is printed as a number is read as that number", "[base][french][properties]")
{
    INFO("to repeat: --seed " << options().seed);
    Chance chance;
    for (int round = 0; round < kRounds; ++round) {
        const Decimal value = chance.decimal();
        INFO(value.toString().toStdString());
        const QString printed = french::number(value);

        CHECK(parseNumber(printed) == value);
        CHECK(Decimal::parse(value.toString()) == value);
        CHECK(withoutSpaces(printed).replace(u',', u'.').replace(QChar(french::kMinus), u'-')
              == value.toString());
        // Groups of three digits, never a space at which a line could break.
        CHECK_FALSE(printed.contains(u' '));
        const QStringList groups = printed.section(u',', 0, 0)
                                       .remove(QChar(french::kMinus))
                                       .split(QChar(french::kNarrowSpace));
        for (qsizetype i = 0; i < groups.size(); ++i)
            CHECK((i == 0 ? groups[i].size() <= 3 : groups[i].size() == 3));
    }
}

TEST_CASE("a rounded number is the nearest with so many decimals", "[base][french][properties]")
{
    INFO("to repeat: --seed " << options().seed);
    Chance chance;
    for (int round = 0; round < kRounds; ++round) {
        const Decimal value = *Decimal::of(chance.from(-999'999'999, 999'999'999),
                                           int(chance.from(0, Decimal::kMaxDecimals)));
        const int decimals = int(chance.from(0, 6));
        INFO(value.toString().toStdString() << " to " << decimals);
        const QString printed = french::number(value, decimals);
        const auto read = parseNumber(printed);

        REQUIRE(read);
        CHECK(printed.section(u',', 1).size() == decimals);
        // In millionths: twice the error is no more than one unit of the last decimal.
        const auto millionths = [](const Decimal &number) {
            qint64 units = number.units();
            for (int i = number.decimals(); i < 6; ++i)
                units *= 10;
            return units;
        };
        qint64 unit = 1;
        for (int i = decimals; i < 6; ++i)
            unit *= 10;
        const qint64 error = millionths(*read) - millionths(value);
        CHECK(2 * std::abs(error) <= unit);
        // Halves go away from zero.
        if (2 * std::abs(error) == unit)
            CHECK((error > 0) == (value.units() > 0));
        CHECK(french::percent(value, decimals) == printed + u"\u00A0%"_s);
    }
}

TEST_CASE("typography changes spaces alone, and once", "[base][french][properties]")
{
    INFO("to repeat: --seed " << options().seed);
    Chance chance;
    for (int round = 0; round < kRounds; ++round) {
        const QString text = chance.text();
        INFO(text.toStdString());
        const QString printed = french::typo(text);

        CHECK(french::typo(printed) == printed);
        CHECK(withoutSpaces(printed) == withoutSpaces(text));
    }
}
