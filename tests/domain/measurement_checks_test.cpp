#include "tests/support/fixtures.h"
#include "tests/support/printing.h"

#include "core/domain/measurement_checks.h"

#include <QCoreApplication>
#include <QTranslator>

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

    std::vector<Problem> check(const Reading &reading,
                               const std::optional<Reading> &before = {}) const
    {
        Measurement now{.id = Measurement::idOf(calls.id, period),
                        .indicator = calls.id,
                        .period = period,
                        .reading = reading};
        std::optional<Measurement> previous;
        if (before) {
            previous = now;
            previous->period = period.previous();
            previous->reading = *before;
        }
        return checkMeasurement(calls, now, previous, target, today);
    }

    std::vector<QString> messages(const Reading &reading,
                                  const std::optional<Reading> &before = {}) const
    {
        std::vector<QString> result;
        for (const Problem &problem : check(reading, before)) {
            CHECK(problem.severity == Problem::Severity::Warning);
            CHECK_FALSE(problem.place.isEmpty());
            result.push_back(problem.message);
        }
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

} // namespace

TEST_CASE_METHOD(CheckFixture, "a plausible measurement has no problem", "[domain][checks]")
{
    CHECK(messages(Counts{356, 494}).empty());
    CHECK(messages(Counts{356, 494}, Counts{400, 494}).empty());
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
    CHECK(messages(Counts{80, 100}, Counts{60, 100}).empty());
    CHECK(messages(Counts{801, 1000}, Counts{60, 100})
          == Messages{u"+\u00A020,1\u00A0points par rapport à la période précédente "
                      u"(60,0\u00A0%). Vérifiez le chiffre."_s});
    CHECK(messages(Counts{60, 100}, Counts{81, 100}).size() == 1);
}

TEST_CASE_METHOD(CheckFixture, "few answers are told with what the poster will say",
                 "[domain][checks]")
{
    calls.partLabel = u"avis positifs"_s;
    calls.wholeLabel = u"avis"_s;

    CHECK(messages(Counts{12, 15})
          == Messages{u"15\u00A0avis seulement\u00A0: sur l’affiche, nous écrirons "
                      u"“12\u00A0avis positifs sur\u00A015” au lieu d’un pourcentage."_s});
}

TEST_CASE_METHOD(CheckFixture, "an open period, no target and no source are told",
                 "[domain][checks]")
{
    today = QDate(2024, 9, 30);
    target.reset();
    calls.source.clear();

    CHECK(messages(Counts{356, 494}).size() == 3);
}
