#include "tests/support/fixtures.h"
#include "tests/support/options.h"
#include "tests/support/printing.h"

#include "core/domain/figure.h"
#include "core/tables/csv.h"
#include "core/tables/import_plan.h"
#include "core/tables/measurement_table.h"

#include <QCoreApplication>
#include <QFile>
#include <QTranslator>

#include <random>

using namespace carnet;
using namespace carnet::tables;
using namespace Qt::StringLiterals;

namespace {

MeasurementRows readText(const QString &text, const MeasurementReadOptions &options = {})
{
    return readMeasurements(readCsv(text.toUtf8()), options);
}

MeasurementRows readSample(const QString &name)
{
    QFile file(QStringLiteral(CARNET_SOURCE_DIR "/resources/samples/") + name);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return readMeasurements(readCsv(file.readAll()));
}

Period period(QStringView text)
{
    return *Period::parse(text);
}

PlainValue plain(QStringView value, std::optional<qint64> base = {})
{
    return {*Decimal::parse(value), base};
}

Indicator titled(const QString &code, const QString &title)
{
    Indicator result = indicator(code);
    result.title = title;
    result.frequency = Frequency::Quarter;
    return result;
}

std::vector<QString> messagesOf(const std::vector<Problem> &problems)
{
    std::vector<QString> messages;
    for (const Problem &problem : problems)
        messages.push_back(problem.place + u" : " + problem.message);
    return messages;
}

const QString kHeader = u"code indicateur;période;numérateur;dénominateur;valeur;base;source;"
                        "date;commentaire;motif\n"_s;

struct InFrench
{
    InFrench()
    {
        REQUIRE(translator.load(u":/translations/carnet_fr.qm"_s));
        QCoreApplication::installTranslator(&translator);
    }
    QTranslator translator;
};

} // namespace

TEST_CASE("periods and dates are read as people write them", "[tables][import]")
{
    for (const QString &text :
         {u"2024-T3"_s, u"2024T3"_s, u"T3 2024"_s, u"t3-2024"_s, u"3e trimestre 2024"_s,
          u"3ème trimestre 2024"_s, u"3e trimestre 2024 (juillet à septembre)"_s}) {
        CAPTURE(text);
        CHECK(readPeriod(text) == period(u"2024-T3"));
    }
    CHECK(readPeriod(u"1er semestre 2024"_s) == period(u"2024-S1"));
    CHECK(readPeriod(u"année 2024"_s) == period(u"2024"));
    CHECK_FALSE(readPeriod(u"2024-T5"_s));
    CHECK_FALSE(readPeriod(u"S4 2024"_s));
    CHECK_FALSE(readPeriod(u"bientôt"_s));
    CHECK(readDate(u"1/4/2020"_s) == QDate(2020, 4, 1));
    CHECK(readDate(u"2020-04-01T12:00:00+00:00"_s) == QDate(2020, 4, 1));
    CHECK_FALSE(readDate(u"31/02/2020"_s));
}

TEST_CASE("our own layout is read whatever the order and case of its columns", "[tables][import]")
{
    const auto file = readText(u"PERIODE;Couleur;Code Indicateur;NUMERATEUR;Dénominateur;valeur;"
                               "base;motif;date\n"
                               "T3 2024;vert;IND-1;356;494;;;;01/10/2024\n"
                               "2024-T3;;IND-2;;;1 234,5;412;;\n"
                               "# une remarque\n"
                               "2024-T3;;IND-3;;;;;Sans objet;\n"
                               "2024-T3;;IND-4;;;;;;\n"_s);

    CHECK(file.problems.empty());
    CHECK(file.withoutFigure == 1);
    REQUIRE(file.rows.size() == 3);
    CHECK(file.rows[0].code == u"IND-1"_s);
    CHECK(file.rows[0].period == period(u"2024-T3"));
    CHECK(file.rows[0].reading == Reading(Counts{356, 494}));
    CHECK(file.rows[0].updatedOn == QDate(2024, 10, 1));
    CHECK(file.rows[1].reading == Reading(plain(u"1234.5", 412)));
    CHECK(file.rows[1].line == 3);
    CHECK(file.rows[2].reading == Reading(Missing::NotApplicable));
}

TEST_CASE_METHOD(InFrench, "all problems are told with their line, the other lines are ready",
                 "[tables][import]")
{
    const auto file = readText(kHeader
                               + u"IND-1;2024-T3;12 ?;494;;;;;;\n"
                                 "IND-1;2024-T7;;;12;;;;;\n"
                                 "IND-1;2024-T2;3;;;;;;;\n"
                                 "IND-1;2024-T1;3,5;4;;;;;;\n"
                                 ";2024-T1;;;4;;;;;\n"
                                 "IND-1;2023-T4;;;5;;;32/01/2024;;\n"
                                 "IND-1;2023-T3;;;5;;;;;sans objet\n"
                                 "IND-1;2023-T2;;;;;;;;perdu\n"
                                 "IND-1;2023-T1;;;;12;;;;\n"
                                 "IND-1;2022-T4;356;494;80;;;;;\n"
                                 "IND-1;2022-T3;;;7;;;;;\n"_s);

    CHECK(messagesOf(file.problems)
          == std::vector<QString>{
              u"Ligne 2 : “12 ?” n’est pas un nombre."_s,
              u"Ligne 3 : “2024-T7” n’est pas une période. Écrivez par exemple 2024-T3."_s,
              u"Ligne 4 : Il faut à la fois un numérateur et un dénominateur."_s,
              u"Ligne 5 : “3,5” n’est pas un nombre entier."_s,
              u"Ligne 6 : L’indicateur n’est pas indiqué."_s,
              u"Ligne 7 : “32/01/2024” n’est pas une date."_s,
              u"Ligne 8 : La ligne donne à la fois un chiffre et le motif de son absence."_s,
              u"Ligne 9 : “perdu” n’est pas un motif connu\u00A0: pas encore mesuré, sans objet, "
              u"effectif insuffisant ou non communiqué."_s,
              u"Ligne 10 : La base est indiquée, mais pas le chiffre."_s,
              u"Ligne 11 : La valeur 80 ne correspond pas aux deux nombres. "
              u"Ce sont eux qui sont retenus."_s});
    CHECK(file.problems.back().severity == Problem::Severity::Warning);
    CHECK(file.rows.size() == 2);
}

TEST_CASE("a file without the needed columns is refused", "[tables][import]")
{
    for (const QString &text : {u""_s, u"a;b\n1;2\n"_s, u"code;période\nIND-1;2024\n"_s,
                                u"code;valeur\nIND-1;3\n"_s, u"période;valeur\n2024;3\n"_s}) {
        CAPTURE(text);
        const auto file = readText(text);
        CHECK(file.rows.empty());
        CHECK(hasErrors(file.problems));
    }
}

TEST_CASE("national results give the period that ended last before their update",
          "[tables][import]")
{
    const QString text = u"Code SP structure;Intitulé de la structure;Code SP de l'indicateur;"
                         "Titre original de l’indicateur;Valeur;Fréquence;Date de mise à jour\n"
                         "S-1;Préfecture;IND-27;Taux;95.16;Trimestrielle;2020-04-20\n"
                         "S-1;Préfecture;IND-28;Taux;NC;Semestrielle;2020-06-30\n"
                         "S-1;Préfecture;IND-29;Taux;7,5;annuelle;01/01/2020\n"
                         "S-2;Mairie;IND-27;Taux;50;Trimestrielle;2020-04-20\n"
                         "S-1;Préfecture;IND-30;Taux;3;mensuelle;2020-04-20\n"_s;

    const auto file = readText(text, {.structure = u"s-1"_s});

    REQUIRE(file.rows.size() == 3);
    CHECK(file.rows[0].period == period(u"2020-T1"));
    CHECK(file.rows[0].code == u"IND-27"_s);
    CHECK(file.rows[0].reading == Reading(plain(u"95.16")));
    CHECK(file.rows[0].source == u"Services Publics +, données ouvertes (20/04/2020)"_s);
    CHECK(file.rows[1].period == period(u"2019-S2"));
    CHECK(file.rows[1].reading == Reading(Missing::NotProvided));
    CHECK(file.rows[2].period == period(u"2019"));
    CHECK(file.otherStructures == 1);
    CHECK(file.structures.size() == 2);
    REQUIRE(file.problems.size() == 1);
    CHECK(file.problems[0].place == u"Line 6"_s);

    CHECK(hasErrors(readText(text).problems)); // Which of the two?
    CHECK(hasErrors(readText(text, {.structure = u"S-3"_s}).problems));
}

TEST_CASE("the published figures of Alpes-de-Haute-Provence are taken", "[tables][import]")
{
    const QString name = GENERATE(as<QString>(), u"alpes-de-haute-provence-2020-T1.csv"_s,
                                  u"alpes-de-haute-provence-2020-T1-carnet.csv"_s);
    CAPTURE(name);
    Indicator calls = titled(u"TEL-ABOUTI"_s, u"Taux d’appels aboutis"_s);
    Indicator vehicles =
        titled(u"DELAI-IMMATRICULATION"_s, u"Délai moyen d’immatriculation d’un véhicule"_s);
    Indicator licences =
        titled(u"DELAI-PERMIS"_s, u"Délai moyen de délivrance du permis de conduire"_s);
    vehicles.unit = licences.unit = u"jours"_s;
    const MeasurementRows file = readSample(name);
    CHECK(file.problems.empty());

    const ImportPlan refused = planImport(file, {calls, vehicles, licences}, {});
    const ImportPlan plan = planImport(file, {calls, vehicles, licences}, {},
                                       {.unknown = ImportPlanOptions::Unknown::Create});

    CHECK(hasErrors(refused.problems));
    CHECK_FALSE(hasErrors(plan.problems));
    REQUIRE(plan.newIndicators.size() == 1);
    const Indicator satisfaction = plan.newIndicators[0];
    CHECK(satisfaction.title == u"Satisfaction sur la délivrance des titres"_s);
    CHECK(satisfaction.unit == u"%"_s);
    CHECK(satisfaction.family == Indicator::Family::Perceived);
    REQUIRE(plan.inserts.size() == 6);
    const auto figure = [&](const Indicator &of, QStringView when) {
        const Id<Measurement> id = Measurement::idOf(of.id, period(when));
        for (const Measurement &measurement : plan.inserts)
            if (measurement.id == id)
                return figureOf(measurement.reading);
        FAIL("not there");
        return Figure();
    };
    CHECK(figureText(calls, figure(calls, u"2020-T1"), Precision::Public) == u"95\u00A0%"_s);
    CHECK(trendOf(figure(calls, u"2020-T1"), figure(calls, u"2019-T4"), calls)->words
          == u"en hausse de 1\u00A0point"_s);
    CHECK(trendOf(figure(satisfaction, u"2020-T1"), figure(satisfaction, u"2019-T4"), satisfaction)
              ->words
          == u"en hausse de 8\u00A0points"_s);
    CHECK(figureText(vehicles, figure(vehicles, u"2020-T1"), Precision::Public)
          == u"5\u00A0jours"_s);
    CHECK(figureText(licences, figure(licences, u"2020-T1"), Precision::Public)
          == u"27\u00A0jours"_s);
    CHECK(plan.inserts[0].source.startsWith(u"Préfecture des Alpes-de-Haute-Provence"));
}

TEST_CASE("what the document has is updated, not erased", "[tables][import]")
{
    Indicator calls = titled(u"IND-1"_s, u"Appels"_s);
    Measurement old{.id = Measurement::idOf(calls.id, period(u"2024-T1")),
                    .indicator = calls.id,
                    .period = period(u"2024-T1"),
                    .reading = plain(u"80"),
                    .state = Measurement::State::Displayed,
                    .source = u"Standard"_s,
                    .comment = u"à revoir"_s};
    Measurement same = old;
    same.period = period(u"2024-T2");
    same.id = Measurement::idOf(calls.id, same.period);

    const ImportPlan plan =
        planImport(readText(kHeader + u"ind-1;2024-T1;;;85;;;;;\nIND-1;2024-T2;;;80;;;;;\n"_s),
                   {calls}, {old, same});

    CHECK(plan.problems.empty());
    CHECK(plan.unchanged == 1);
    CHECK(plan.inserts.empty());
    REQUIRE(plan.updates.size() == 1);
    CHECK(plan.updates[0].before == old);
    CHECK(plan.updates[0].after.reading == Reading(plain(u"85")));
    CHECK(plan.updates[0].after.state == Measurement::State::Entered);
    CHECK(plan.updates[0].after.source == u"Standard"_s);
    CHECK(plan.updates[0].after.comment == u"à revoir"_s);
}

TEST_CASE("unknown indicators and contradictions are told", "[tables][import]")
{
    const Indicator calls = titled(u"IND-1"_s, u"Appels"_s);
    const MeasurementRows file = readText(kHeader
                                          + u"IND-9;2024-T1;;;85;;;;;\n"
                                            "IND-1;2024-T1;;;85;;;;;\n"
                                            "IND-1;2024-T1;;;86;;;;;\n"
                                            "IND-1;2024;;;85;;;;;\n"_s);

    const ImportPlan plan = planImport(file, {calls}, {});
    REQUIRE(plan.problems.size() == 3);
    CHECK(plan.problems[0].place == u"Line 2"_s);
    CHECK(plan.problems[0].severity == Problem::Severity::Error);
    CHECK(plan.problems[1].place == u"Line 4"_s);
    CHECK(plan.problems[1].severity == Problem::Severity::Error);
    CHECK(plan.problems[2].severity == Problem::Severity::Warning); // a year of quarters

    const ImportPlan mapped = planImport(file, {calls, titled(u"IND-2"_s, u"Autre"_s)}, {},
                                         {.mapping = {{u"IND-9"_s, u"IND-2"_s}}});
    CHECK(mapped.inserts.size() == 3);
    CHECK(mapped.inserts[0].indicator == Indicator::idOf(u"IND-2"_s));
}

TEST_CASE("measurements written are read back the same", "[tables][import]")
{
    std::mt19937_64 random(options().seed);
    INFO("--seed " << options().seed);
    const auto text = [&] {
        const QString alphabet = u"aé;,\"=-'\n#1 %"_s;
        QString result = u"x"_s;
        for (auto n = random() % 6; n > 0; --n)
            result += alphabet[qsizetype(random() % quint64(alphabet.size()))];
        return result.trimmed();
    };
    int taken = 0;

    for (int i = 0; i < 200; ++i) {
        std::vector<Indicator> indicators{titled(u"IND-1"_s, text()), titled(u"IND-2"_s, text())};
        std::vector<Measurement> measurements;
        for (const Indicator &indicator : indicators)
            for (int n = 0; n < 4; ++n) {
                const Period when = period(u"2023-T1").plus(n);
                const std::array<Reading, 4> readings{
                    Counts{qint64(random() % 500), qint64(random() % 500)},
                    PlainValue{*Decimal::of(qint64(random() % 100'000) - 50'000, 2), {}},
                    PlainValue{*Decimal::of(qint64(random() % 100'000), 3), qint64(random() % 900)},
                    Missing(random() % 4)};
                measurements.push_back({.id = Measurement::idOf(indicator.id, when),
                                        .indicator = indicator.id,
                                        .period = when,
                                        .reading = readings[random() % 4],
                                        .state = Measurement::State::Entered,
                                        .source = text(),
                                        .updatedOn = QDate(2024, 1, 1 + n),
                                        .comment = text()});
            }

        const QByteArray bytes = writeMeasurements(indicators, measurements);
        CAPTURE(bytes.toStdString());
        const ImportPlan plan = planImport(readMeasurements(readCsv(bytes)), indicators, {});

        REQUIRE(plan.problems.empty());
        REQUIRE(plan.inserts == measurements);
        taken += int(plan.inserts.size());
    }
    CHECK(taken == 1600);
}
