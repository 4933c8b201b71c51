#include "tests/publication/pdf_checks.h"
#include "tests/publication/posters.h"
#include "tests/support/printing.h"

#include "ui/publication/pdf.h"
#include "ui/publication/report_html.h"
#include "ui/publication/report_kind.h"
#include "ui/publication/report_layout.h"
#include "ui/publication/slide_layout.h"

#include <QFile>
#include <QRegularExpression>

using namespace carnet;
using namespace Qt::StringLiterals;
using ui::ReportRequest;

namespace {

const Period kQuarter = *Period::of(Frequency::Quarter, 2026, 3);
const Period kYear = *Period::of(Frequency::Year, 2026);

ReportRequest requestFor(const ui::ReportKind &kind, const QDate &date = QDate(2027, 1, 15))
{
    return {kind.frequency == Frequency::Year ? kYear : kQuarter, date};
}

Action &addAction(ResultsCase &results, const QString &title, Action::State state, const QDate &due)
{
    results.actions.push_back(Action{.id = Id<Action>::create(),
                                     .plan = results.plan->id,
                                     .title = title,
                                     .commitments = {u"e2"_s},
                                     .owner = u"Claire Morel"_s,
                                     .due = due,
                                     .state = state});
    return results.actions.back();
}

void addOpinion(ResultsCase &results, Feedback::Tone tone, const QDate &received)
{
    results.feedback.push_back(Feedback{.id = Id<Feedback>::create(),
                                        .receivedOn = received,
                                        .channel = Feedback::Channel::Paper,
                                        .tone = tone,
                                        .text = u"L’attente fut longue, dit Mme Secret."_s});
}

/// A site that has all a report speaks of, in 2026.
ResultsCase fullYear()
{
    ResultsCase results = ordinaryResults();
    results.plan = Plan{.id = Plan::idOf(2026),
                        .year = 2026,
                        .title = u"Plan"_s,
                        .state = Plan::State::Validated,
                        .validatedOn = QDate(2026, 6, 12)};
    addAction(results, u"Renforcer le standard"_s, Action::State::Running, QDate(2026, 12, 31));
    addAction(results, u"Ouvrir le samedi"_s, Action::State::Planned, QDate(2027, 3, 31));
    addAction(results, u"Refaire l’accueil"_s, Action::State::Done, QDate(2026, 5, 31)).doneOn =
        QDate(2026, 5, 20);
    addOpinion(results, Feedback::Tone::Negative, QDate(2026, 2, 3));
    addOpinion(results, Feedback::Tone::Positive, QDate(2026, 8, 3));
    addOpinion(results, Feedback::Tone::Positive, QDate(2025, 8, 3));
    addOpinion(results, Feedback::Tone::Positive, QDate(2027, 1, 3));
    QFile file(QStringLiteral(CARNET_SOURCE_DIR "/resources/editions/spplus-2023.json"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    results.edition = std::make_shared<Edition>(*parseEdition(file.readAll()).edition);
    return results;
}

QString wordsOfReport(const ui::Report &report)
{
    return wordsRead(ui::layOutReport(report, {})).join(u' ');
}

} // namespace

TEST_CASE("every kind of report is a tagged PDF and a web page, full or empty",
          "[publication][report]")
{
    for (const ui::ReportKind &kind : ui::reportKinds()) {
        for (const ui::PosterSources &sources :
             {ui::PosterSources(fullYear()),
              ui::PosterSources{.site = ResultsCase::exampleSite()}}) {
            INFO(kind.option.toString().toStdString());
            const ui::Report report = kind.tell(sources, requestFor(kind));

            const ui::LaidOutPages pages =
                kind.slides ? ui::layOutSlides(report, {}) : ui::layOutReport(report, {});

            CHECK(pages.overflows.empty());
            checkDocument(pages);
            checkNesting(pathsOf(structureOf(PdfOnDisk(ui::writePdf(pages, kPdfDay)))));
            CHECK(ui::writeReportHtml(report)
                  == ui::writeReportHtml(kind.tell(sources, requestFor(kind))));
            // French spaces, as in all that is published.
            CHECK_FALSE(
                QString::fromUtf8(ui::writeReportHtml(report))
                    .remove(QRegularExpression(u"<style>.*</style>"_s,
                                               QRegularExpression::DotMatchesEverythingOption))
                    .contains(QRegularExpression(u" [;!?:%»]"_s)));
        }
    }
    CHECK(ui::reportKind(u"F1") == ui::reportKind(u"fiche-copil"));
    CHECK(ui::reportKind(u"F9") == nullptr);
}

TEST_CASE("the COPIL's sheet says how results stand, what is late and what to decide",
          "[publication][report]")
{
    ResultsCase sources = fullYear();

    const QString text =
        wordsOfReport(ui::copilSheet().tell(sources, requestFor(ui::copilSheet())));

    INFO(text.toStdString());
    CHECK(text.contains(u"Appels décrochés par un agent 72 % 85 % À améliorer"_s));
    CHECK(text.contains(u"Délai pour une carte grise 5 jours 6 jours Objectif atteint"_s));
    // Under the minimum base: numbers instead of a percentage, and the target all the same.
    CHECK(text.contains(u"12 réponses à temps sur 15 90 % Trop peu de réponses"_s));
    CHECK(text.contains(u"Renforcer le standard Claire Morel 31/12/2026 En retard de 15 jours"_s));
    CHECK(text.contains(u"a été validé par le COPIL le 12 juin 2026"_s));
    CHECK(text.contains(u"2 avis en 2026"_s));
    CHECK(text.contains(u"pour l’action « Renforcer le standard »"_s));
    CHECK(text.contains(u"Choisir une action pour améliorer « Appels décrochés par un agent »"_s));
    CHECK(text.contains(u"n’a pas été commencé"_s));
    CHECK_FALSE(text.contains(u"Mme Secret"_s));
}

TEST_CASE("a score is told from 80 % of the answers on, and whose grid it is",
          "[publication][report]")
{
    ResultsCase sources = fullYear();
    const auto tell = [&](const Score &score) {
        sources.assessment = ui::AssessmentResult{score, {}};
        return wordsOfReport(ui::copilSheet().tell(sources, requestFor(ui::copilSheet())));
    };

    const QString few = tell({.completeness = {40, 65}, .missingForScore = 12});
    CHECK(few.contains(u"40 pratiques sur 65 ont une réponse"_s));
    CHECK(few.contains(u"il en manque encore 12"_s));
    CHECK_FALSE(few.contains(u"La note d’ensemble"_s));
    CHECK(few.contains(u"pas la grille officielle"_s));

    const QString known = tell({.state = Score::State::Known,
                                .completeness = {65, 65},
                                .practices = 64,
                                .weightedLevels = 268,
                                .weights = 128,
                                .highest = 3});
    CHECK(known.contains(u"est complet"_s));
    CHECK(known.contains(u"La note d’ensemble est de 2,1 sur 3"_s));
}

TEST_CASE("the annual report sums counts and names nobody", "[publication][report]")
{
    ResultsCase sources = fullYear();
    sources.addReading(sources.indicators.front(), *Period::of(Frequency::Quarter, 2026, 4),
                       Counts{450, 500});

    const QString text =
        wordsOfReport(ui::annualReport().tell(sources, requestFor(ui::annualReport())));

    INFO(text.toStdString());
    // (342 + 356 + 450) of (480 + 494 + 500), not the mean of three rates.
    CHECK(text.contains(u"Appels décrochés par un agent 78 % 85 % À améliorer"_s));
    CHECK(text.contains(u"1 474 appels, 3 trimestres sur 4"_s));
    CHECK(text.contains(u"Délai pour une carte grise pas encore mesuré 7 jours 5 jours"_s));
    CHECK(text.contains(u"Formulaire papier 1 0 1 2"_s));
    CHECK(text.contains(u"Faite le 20/05/2026"_s));
    CHECK(text.contains(u"Ouvrir le samedi, pour le 31 mars 2027."_s));
    CHECK(text.contains(u"Engagement 1 :"_s));
    CHECK_FALSE(text.contains(u"Claire Morel"_s));
    CHECK_FALSE(text.contains(u"Mme Secret"_s));
}

TEST_CASE("a report that misses something is a draft and says what", "[publication][report]")
{
    ResultsCase sources = fullYear();
    sources.site.fictional = true;

    const ui::Report during = ui::annualReport().tell(sources, {kYear, QDate(2026, 11, 22)});
    CHECK(during.marks == QStringList{u"EXEMPLE"_s, u"PROJET"_s});
    const QString text = wordsOfReport(during);
    CHECK(text.contains(u"Ce document est un projet : l’année 2026 n’est pas finie"_s));
    CHECK(text.contains(u"l’autodiagnostic n’est pas complet"_s));

    const ui::Report sheet = ui::copilSheet().tell(sources, {kQuarter, QDate(2026, 10, 4)});
    CHECK(sheet.marks == QStringList{u"EXEMPLE"_s});
    CHECK(
        ui::copilSheet().tell(sources, {kQuarter, QDate(2026, 9, 30)}).marks.contains(u"PROJET"_s));
}
