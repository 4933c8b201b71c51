#include "tests/support/fixtures.h"
#include "tests/support/printing.h"

#include "core/domain/measurement_checks.h"

#include <QCoreApplication>
#include <QTranslator>

#include <algorithm>
#include <random>

using namespace carnet;
using namespace Qt::StringLiterals;

namespace {

struct CheckFixture
{
    CheckFixture()
    {
        REQUIRE(translator.load(u":/translations/carnet_fr.qm"_s));
        QCoreApplication::installTranslator(&translator);
        calls.partLabel = u"appels décrochés"_s;
        calls.wholeLabel = u"appels reçus"_s;
        calls.source = u"Standard téléphonique"_s;
    }

    Measurement measured(const Period &when, const Reading &reading) const
    {
        return {.id = Measurement::idOf(calls.id, when),
                .indicator = calls.id,
                .period = when,
                .reading = reading};
    }

    /// `before`: of the periods before, the latest first.
    std::vector<Remark> check(const Reading &reading, const std::vector<Reading> &before = {}) const
    {
        std::vector<Measurement> history;
        for (size_t i = 0; i < before.size(); ++i)
            history.push_back(measured(period.plus(-int(i) - 1), before[i]));
        return checkMeasurement(calls, measured(period, reading), history, target, today);
    }

    std::vector<QString> messages(const Reading &reading,
                                  const std::vector<Reading> &before = {}) const
    {
        std::vector<QString> result;
        for (const Remark &remark : check(reading, before)) {
            CHECK_FALSE(remark.message.isEmpty());
            result.push_back(remark.message);
        }
        return result;
    }

    std::vector<Remark::Rule> rules(const Reading &reading,
                                    const std::vector<Reading> &before = {}) const
    {
        std::vector<Remark::Rule> result;
        for (const Remark &remark : check(reading, before))
            result.push_back(remark.rule);
        return result;
    }

    QTranslator translator;
    Indicator calls = indicator(u"IND-1"_s);
    Period period = *Period::parse(u"2024-T3");
    std::optional<Target> target =
        Target{Target::idOf(calls.id, period), calls.id, period, *Decimal::of(85)};
    QDate today{2024, 10, 1};
};

using Messages = std::vector<QString>;
using Rules = std::vector<Remark::Rule>;
using enum Remark::Rule;

/// Plain values as one would write them: `95.16`.
std::vector<Reading> values(std::initializer_list<const char *> texts)
{
    std::vector<Reading> readings;
    for (const char *text : texts)
        readings.push_back(PlainValue{*Decimal::parse(QString::fromLatin1(text)), {}});
    return readings;
}

Reading value(const char *text)
{
    return values({text}).front();
}

} // namespace

TEST_CASE_METHOD(CheckFixture, "a plausible measurement has no problem", "[domain][checks]")
{
    CHECK(messages(Counts{356, 494}).empty());
    CHECK(messages(Counts{356, 494}, {Counts{400, 494}}).empty());
    CHECK(messages(Missing::NotMeasuredYet).empty());
}

TEST_CASE_METHOD(CheckFixture, "counts that make no rate are told", "[domain][checks]")
{
    CHECK(messages(Counts{512, 494})
          == Messages{u"Le taux dépasse 100\u00A0%\u00A0: 512\u00A0appels décrochés pour "
                      u"494\u00A0appels reçus. Vérifiez les deux nombres."_s});
    CHECK(messages(Counts{0, 0}).size() == 1);
}

TEST_CASE_METHOD(CheckFixture, "values beyond what is plausible are told", "[domain][checks]")
{
    calls.lowest = Decimal::of(10);
    calls.highest = Decimal::of(90);

    CHECK(messages(Counts{95, 100}).size() == 1);
    CHECK(messages(Counts{5, 100}).size() == 1);
    CHECK(messages(Counts{90, 100}).empty());
    CHECK(messages(PlainValue{*Decimal::of(101), 200}).size() == 1);
}

TEST_CASE_METHOD(CheckFixture, "a jump of more than 20 points is told", "[domain][checks]")
{
    CHECK(messages(Counts{80, 100}, {Counts{60, 100}}).empty());
    CHECK(messages(Counts{801, 1000}, {Counts{60, 100}})
          == Messages{u"+\u00A020,1\u00A0points par rapport à la période précédente "
                      u"(60,0\u00A0%). Vérifiez le chiffre."_s});
    CHECK(messages(Counts{60, 100}, {Counts{81, 100}}).size() == 1);
}

TEST_CASE_METHOD(CheckFixture, "few answers are told with what the poster will say",
                 "[domain][checks]")
{
    calls.partLabel = u"avis positifs"_s;
    calls.wholeLabel = u"avis"_s;

    CHECK(messages(Counts{12, 15})
          == Messages{
              u"15\u00A0avis seulement\u00A0: sur l’affiche, nous écrirons "
              u"«\u00A012\u00A0avis positifs sur\u00A015\u00A0» au lieu d’un pourcentage."_s});
}

TEST_CASE_METHOD(CheckFixture, "an open period, no target and no source are told",
                 "[domain][checks]")
{
    today = QDate(2024, 9, 30);
    target.reset();
    calls.source.clear();

    CHECK(messages(Counts{356, 494}).size() == 3);
}

TEST_CASE_METHOD(CheckFixture, "each remark stands beside its field", "[domain][checks]")
{
    const auto fields = [this](const Reading &reading, const std::vector<Reading> &before = {}) {
        std::vector<Remark::Field> result;
        for (const Remark &remark : check(reading, before))
            result.push_back(remark.field);
        return result;
    };
    using Fields = std::vector<Remark::Field>;
    using enum Remark::Field;

    CHECK(fields(Counts{512, 494}) == Fields{Whole});
    CHECK(fields(Counts{0, 0}) == Fields{Whole});
    CHECK(fields(Counts{12, 15}) == Fields{Whole});
    CHECK(fields(PlainValue{*Decimal::of(80), 15}) == Fields{Base});
    CHECK(fields(value("120")) == Fields{Value});
    CHECK(fields(Counts{800, 1000}, {Counts{500, 1000}}) == Fields{Whole});
    calls.source.clear();
    target.reset();
    today = QDate(2024, 9, 30);
    CHECK(fields(Counts{356, 494}) == Fields{Remark::Field::Period, Remark::Field::Target, Source});
}

TEST_CASE_METHOD(CheckFixture, "figures far from the recent ones are told", "[domain][checks]")
{
    calls.form = Indicator::Form::Value;
    calls.unit = GENERATE(as<QString>(), u"%"_s, u"jours"_s);
    const bool rate = calls.unit == u"%"_s;
    const std::vector<Reading> recent = values({"30", "27", "33", "31", "40"});

    CHECK(rules(value("53"), recent).empty() == !rate); // 23 points from the period before
    CHECK(rules(value("53.1"), recent) == Rules{Jump});
    CHECK(rules(value("14"), recent).empty());
    CHECK(rules(value("13.9"), recent) == Rules{Jump});
    // Three figures are too few to know what is usual.
    CHECK(rules(value("49"), values({"30", "31", "30"})).empty());
    // What hardly ever changes may change a little.
    const std::vector<Reading> still = values({"30", "30", "30.1", "30"});
    CHECK(rules(value(rate ? "35.1" : "33.1"), still).empty());
    CHECK(rules(value(rate ? "35.2" : "33.2"), still) == Rules{Jump});
    // Only the last eight periods count.
    std::vector<Reading> long_ago = values({"30", "31", "30", "31", "30", "31", "30", "31"});
    long_ago.push_back(value("48"));
    CHECK(rules(value("48"), long_ago) == Rules{Jump});
}

TEST_CASE_METHOD(CheckFixture, "the span of the recent figures is named", "[domain][checks]")
{
    calls.form = Indicator::Form::Value;
    calls.unit = u"jours"_s;

    CHECK(messages(value("60"), values({"30", "27", "33", "31", "40"}))
          == Messages{u"Loin des dernières périodes (de 27\u00A0jours à 40\u00A0jours). "
                      u"Vérifiez le chiffre."_s});
}

TEST_CASE_METHOD(CheckFixture, "a lost comma is told with the number that was meant",
                 "[domain][checks]")
{
    const std::vector<Reading> recent = values({"94", "95.2", "93.9"});

    CHECK(messages(value("951.6"), recent).back()
          == u"Bien au-dessus des dernières périodes (de 93,9\u00A0% à 95,2\u00A0%)\u00A0: une "
             u"virgule est peut-être perdue. Vouliez-vous écrire 95,16\u00A0%\u202F?"_s);
    CHECK(rules(value("9516"), recent) == Rules{OverHundred, Slip});
    CHECK(messages(value("9516"), recent).back().contains(u" 95,16\u00A0%"_s));
    CHECK(messages(value("0.9516"), recent).back().contains(u" 95,16\u00A0%"_s));
    CHECK(messages(value("9.516"), recent).back().contains(u" 95,16\u00A0%"_s));
    CHECK(rules(value("95.16"), recent).empty());
    CHECK(rules(value("951.6"), values({"94", "95.2"})) == Rules{OverHundred, Jump});
    CHECK(rules(value("300"), values({"0", "0", "0"})) == Rules{OverHundred, Jump});
}

TEST_CASE_METHOD(CheckFixture, "a digit too many in a count is told", "[domain][checks]")
{
    const std::vector<Reading> recent{Counts{356, 494}, Counts{340, 480}, Counts{371, 510}};

    CHECK(rules(Counts{3560, 494}, recent) == Rules{PartOverWhole, Slip});
    CHECK(rules(Counts{356, 4940}, recent) == Rules{Slip});
    CHECK(messages(Counts{356, 4940}, recent)
          == Messages{u"Bien au-dessus des dernières périodes (de 480 à 510)\u00A0: un chiffre en "
                      u"trop\u202F? Vouliez-vous écrire 494\u202F?"_s});
    CHECK(rules(Counts{35, 49}, recent) == Rules{Slip});
    // There is no half call.
    CHECK(rules(Counts{356, 4945}, recent) == Rules{Jump});
    CHECK(rules(Counts{30, 40}, {Counts{3, 4}, Counts{3, 4}, Counts{3, 5}}).empty());
}

TEST_CASE_METHOD(CheckFixture, "the same figure four times in a row is told", "[domain][checks]")
{
    const std::vector<Reading> three{Counts{356, 494}, Counts{356, 494}, Counts{356, 494}};
    const std::vector<Reading> gap{Counts{356, 494}, Missing::NotProvided, Counts{356, 494},
                                   Counts{356, 494}};

    CHECK(rules(Counts{356, 494}, three) == Rules{SameAgain});
    CHECK(messages(Counts{356, 494}, three).front().contains(u"4 périodes"_s));
    CHECK(rules(Counts{356, 494}, {three[0], three[1]}).empty());
    CHECK(rules(Counts{356, 494}, gap).empty());
    // The same rate of other counts is no copy.
    CHECK(rules(Counts{50, 100}, {Counts{60, 120}, Counts{30, 60}, Counts{40, 80}}).empty());
    CHECK(rules(PlainValue{*Decimal::of(80), 200}, values({"80", "80", "80"})) == Rules{SameAgain});
}

TEST_CASE_METHOD(CheckFixture, "other indicators and later periods do not matter",
                 "[domain][checks]")
{
    Measurement now = measured(period, Counts{356, 494});
    Measurement later = measured(period.next(), Counts{1, 494});
    Measurement other = measured(period.previous(), Counts{1, 494});
    other.indicator = Indicator::idOf(u"IND-2"_s);
    Measurement year = measured(*Period::parse(u"2023"), Counts{1, 494});

    CHECK(checkMeasurement(calls, now, {now, later, other, year}, target, today).empty());
}

TEST_CASE_METHOD(CheckFixture, "what surprises upwards surprises further up too",
                 "[domain][checks]")
{
    const auto seed = GENERATE(range(1u, 60u));
    CAPTURE(seed);
    std::mt19937 random(seed);
    std::uniform_int_distribution<int> count(4, 8);
    std::uniform_int_distribution<int> tenths(100, 900);
    std::vector<Measurement> history;
    for (int i = count(random); i > 0; --i)
        history.push_back(
            measured(period.plus(-i), PlainValue{*Decimal::of(tenths(random), 1), {}}));
    std::vector<Measurement> shuffled = history;
    std::shuffle(shuffled.begin(), shuffled.end(), random);
    calls.unit = seed % 2 ? u"%"_s : u"jours"_s;

    const auto isUnusual = [](const std::vector<Remark> &remarks) {
        return std::ranges::any_of(remarks, [](const Remark &remark) {
            return remark.rule == Jump || remark.rule == Slip;
        });
    };
    bool before = false;
    for (int value = 900; value < 20'000; value += 37) {
        const Measurement now = measured(period, PlainValue{*Decimal::of(value, 1), {}});
        const auto remarks = checkMeasurement(calls, now, history, target, today);
        CHECK(remarks == checkMeasurement(calls, now, shuffled, target, today));
        CHECK((isUnusual(remarks) || !before));
        before = before || isUnusual(remarks);
    }
    CHECK(before);
}
