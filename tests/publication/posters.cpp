#include "tests/publication/posters.h"

#include "tests/support/printing.h"

#include "ui/publication/results_content.h"

#include <QProcess>

using namespace Qt::StringLiterals;

namespace carnet {

Site ResultsCase::exampleSite()
{
    return Site{.id = Id<Site>::create(),
                .name = u"Sous-préfecture de Nogent-sur-Seine"_s,
                .feedbackAddress = u"https://www.aube.example.fr/donner-mon-avis"_s};
}

namespace {

Indicator &add(ResultsCase &results, const QString &title)
{
    const QString code = u"IND-%1"_s.arg(results.indicators.size() + 1);
    results.indicators.push_back(Indicator{.id = Indicator::idOf(code),
                                           .code = code,
                                           .title = title,
                                           .source = u"logiciels du site"_s,
                                           .minimumBase = 30,
                                           .position = int(results.indicators.size()),
                                           .followed = true});
    results.options.indicators.push_back(results.indicators.back().id);
    return results.indicators.back();
}

} // namespace

Indicator &ResultsCase::addShare(const QString &title, qint64 part, qint64 whole)
{
    Indicator &indicator = add(*this, title);
    indicator.family = Indicator::Family::Perceived;
    indicator.form = Indicator::Form::Share;
    indicator.unit = u"%"_s;
    indicator.partLabel = u"avis positifs"_s;
    indicator.wholeLabel = u"avis"_s;
    addReading(indicator, options.period, Counts{part, whole});
    return indicator;
}

Indicator &ResultsCase::addDays(const QString &title, const QString &days)
{
    Indicator &indicator = add(*this, title);
    indicator.form = Indicator::Form::Value;
    indicator.direction = Indicator::Direction::LowerIsBetter;
    indicator.unit = u"jours"_s;
    indicator.wholeLabel = u"dossiers"_s;
    addReading(indicator, options.period, PlainValue{*Decimal::parse(days), std::nullopt});
    return indicator;
}

void ResultsCase::addReading(const Indicator &indicator, const Period &when, const Reading &reading)
{
    measurements.push_back(Measurement{Measurement::idOf(indicator.id, when), indicator.id, when,
                                       reading, Measurement::State::Reviewed});
}

void ResultsCase::addTarget(const Indicator &indicator, const QString &value)
{
    const Period from = *Period::of(Frequency::Quarter, 2020, 1);
    targets.push_back(
        {Target::idOf(indicator.id, from), indicator.id, from, *Decimal::parse(value)});
}

ui::PosterContent ResultsCase::content() const
{
    return ui::resultsContent(*this, options);
}

ResultsCase ordinaryResults()
{
    ResultsCase results;
    const Period before = results.options.period.previous();
    {
        Indicator &calls = results.addShare(u"Appels décrochés par un agent"_s, 356, 494);
        calls.wholeLabel = u"appels"_s;
        calls.partLabel = u"appels décrochés"_s;
        results.addReading(calls, before, Counts{342, 480});
        results.addTarget(calls, u"85"_s);
    }
    {
        Indicator &satisfaction = results.addShare(u"Usagers satisfaits de l’accueil"_s, 359, 412);
        results.addReading(satisfaction, before, Counts{320, 381});
        results.addTarget(satisfaction, u"85"_s);
    }
    {
        Indicator &days = results.addDays(u"Délai pour une carte grise"_s, u"5"_s);
        results.addReading(days, before, PlainValue{*Decimal::of(7), std::nullopt});
        results.addTarget(days, u"6"_s);
    }
    Indicator &replies = results.addShare(u"Réponse aux courriels en moins de 5 jours"_s, 12, 15);
    replies.partLabel = u"réponses à temps"_s;
    results.addTarget(replies, u"90"_s);
    return results;
}

ResultsCase publishedResults()
{
    ResultsCase results;
    results.site.name = u"Préfecture des Alpes-de-Haute-Provence"_s;
    results.options.period = *Period::of(Frequency::Quarter, 2020, 1);
    results.options.displayedOn = QDate(2020, 4, 20);
    const Period before = results.options.period.previous();
    const auto rate = [&](const QString &title, const QString &now, const QString &then) {
        Indicator &indicator = results.addShare(title, 0, 0);
        results.measurements.back().reading = PlainValue{*Decimal::parse(now), std::nullopt};
        results.addReading(indicator, before, PlainValue{*Decimal::parse(then), std::nullopt});
    };
    rate(u"Appels téléphoniques aboutis"_s, u"95.16"_s, u"94"_s);
    rate(u"Satisfaction sur la délivrance des titres"_s, u"78"_s, u"70"_s);
    results.addDays(u"Délai pour un certificat d’immatriculation"_s, u"5"_s);
    results.addDays(u"Délai pour un permis de conduire"_s, u"27"_s);
    for (Indicator &indicator : results.indicators)
        indicator.source = u"préfecture des Alpes-de-Haute-Provence"_s;
    return results;
}

ResultsCase longestResults(int count)
{
    ResultsCase results;
    results.site.name = u"Direction départementale de l’emploi de l’Aube"_s;
    // 84 bytes: the most that the code may hold.
    results.site.feedbackAddress =
        u"https://www.services-publics.example.fr/aube/direction-departementale/donner-mon-avis"_s
            .left(84);
    results.site.fictional = true;
    results.options.inHundred = true;
    results.options.edition = 12;
    results.options.displayedOn = QDate(2026, 9, 30);
    for (int i = 0; i < count; ++i) {
        // 40 characters.
        Indicator &indicator =
            results.addShare(u"Dossiers complets traités dans les temps"_s, 8'743, 10'012);
        indicator.partLabel = u"usagers"_s;
        indicator.wholeLabel = u"réponses"_s;
        indicator.source =
            u"enquête d’accueil, standard téléphonique, logiciel des titres et relevé"_s;
        results.addReading(indicator, results.options.period.previous(), Counts{7'412, 10'012});
        results.addTarget(indicator, u"87.5"_s);
    }
    return results;
}

QByteArray run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    INFO(program.toStdString() << ' ' << arguments.join(u' ').toStdString());
    REQUIRE(process.waitForFinished(60'000));
    INFO(process.readAllStandardError().toStdString());
    REQUIRE(process.exitCode() == 0);
    return process.readAllStandardOutput();
}

} // namespace carnet
