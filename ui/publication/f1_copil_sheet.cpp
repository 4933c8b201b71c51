// F1 "Fiche COPIL": what the steering committee needs on one or two pages to decide.

#include "core/base/french.h"
#include "core/domain/figure.h"
#include "core/domain/plan_review.h"
#include "ui/publication/report_words.h"
#include "ui/publication/results_content.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

constexpr int kSoon = 90; ///< Days ahead that the committee looks.

/// What one followed indicator shows.
struct CopilResult
{
    PosterCard card;
    QString target; ///< `85 %`; also where the answers are too few to be judged by it.
};

/// All that the sheet is made of, looked up once.
struct CopilFacts
{
    const PosterSources &sources;
    const ReportRequest &request;
    int year;
    std::vector<CopilResult> results;
    std::vector<Action> actions;
    std::vector<Action> late;
    OpinionCounts opinions; ///< Of the year until the date.

    qsizetype resultsThatAre(PosterCard::Status status) const
    {
        return std::count_if(results.begin(), results.end(), [&](const CopilResult &result) {
            return result.card.status == status;
        });
    }
    qsizetype actionsThatAre(Action::State state) const
    {
        return std::count_if(actions.begin(), actions.end(),
                             [&](const Action &action) { return action.state == state; });
    }
};

CopilResult copilResult(const PosterSources &sources, const Indicator &indicator,
                        const Period &period)
{
    const Period around = Period::containing(period.lastDay(), indicator.frequency);
    const Period shown = around.lastDay() > period.lastDay() ? around.previous() : around;
    CopilResult result{.card = cardOf(sources, indicator, period, false), .target = {}};
    // What is measured less often is of another period than the rest.
    if (shown != period)
        result.card.label += u" ("_s + french::periodName(shown) + u')';
    const auto target = targetInForce(sources.targets, indicator.id, shown);
    result.target = target ? valueText(indicator, target->value) : u"non fixé"_s;
    return result;
}

CopilFacts factsOf(const PosterSources &sources, const ReportRequest &request)
{
    CopilFacts facts{.sources = sources,
                     .request = request,
                     .year = request.period.year(),
                     .actions = actionsOfPlan(sources)};
    for (const Indicator &indicator : followedIndicators(sources))
        facts.results.push_back(copilResult(sources, indicator, request.period));
    std::copy_if(facts.actions.begin(), facts.actions.end(), std::back_inserter(facts.late),
                 [&](const Action &action) { return daysLate(action, request.date) > 0; });
    facts.opinions = countOpinions(sources.feedback, QDate(facts.year, 1, 1),
                                   std::min(request.date, QDate(facts.year, 12, 31)));
    return facts;
}

std::vector<QString> copilGaps(const CopilFacts &facts)
{
    std::vector<QString> missing;
    if (facts.request.period.lastDay() >= facts.request.date)
        missing.push_back(u"la période n’est pas finie"_s);
    const auto blank =
        std::count_if(facts.results.begin(), facts.results.end(),
                      [](const CopilResult &result) { return result.card.figure.isEmpty(); });
    if (facts.results.empty())
        missing.push_back(u"aucun indicateur n’est suivi"_s);
    else if (blank > 0)
        missing.push_back(u"indicateurs sans résultat : %1 sur %2"_s.arg(
            QString::number(blank), QString::number(facts.results.size())));
    if (!facts.sources.plan)
        missing.push_back(u"il n’y a pas de plan d’action"_s);
    return missing;
}

ReportFigures keyFigures(const CopilFacts &facts)
{
    const auto of = [](qsizetype part, qsizetype whole) -> QString {
        return QString::number(part) + u" sur "_s + QString::number(whole);
    };
    ReportFigures figures;
    const qsizetype reached = facts.resultsThatAre(PosterCard::Status::Reached);
    const qsizetype judged = reached + facts.resultsThatAre(PosterCard::Status::ToImprove);
    if (judged > 0)
        figures.figures.push_back({of(reached, judged), u"objectifs atteints"_s});
    if (const auto &assessment = facts.sources.assessment) {
        const Completeness &filled = assessment->score.completeness;
        figures.figures.push_back({of(filled.answered, filled.total), u"pratiques évaluées"_s});
    }
    const auto note = [](qsizetype count, const QString &words) -> QString {
        return count == 0 ? QString() : QString(QString::number(count) + u' ' + words);
    };
    if (!facts.actions.empty())
        figures.figures.push_back(
            {of(facts.actionsThatAre(Action::State::Done), qsizetype(facts.actions.size())),
             u"actions faites"_s, note(qsizetype(facts.late.size()), u"en retard"_s)});
    if (facts.opinions.total > 0)
        figures.figures.push_back({french::number(qint64(facts.opinions.total)),
                                   u"avis reçus en %1"_s.arg(facts.year),
                                   note(facts.opinions.waiting, u"à traiter"_s)});
    return figures;
}

/// What the quarter showed.
void tellResults(Report &report, const CopilFacts &facts)
{
    report.blocks.push_back(
        ReportHeading{u"Résultats du "_s + french::periodName(facts.request.period)});
    if (facts.results.empty()) {
        report.blocks.push_back(ReportParagraph{u"Aucun indicateur n’est suivi."_s});
        return;
    }
    ReportTable table{.caption = u"Chaque indicateur face à son objectif"_s,
                      .columns = {{u"Indicateur"_s},
                                  {u"Résultat"_s},
                                  {u"Objectif"_s},
                                  {u"Situation"_s},
                                  {u"Évolution"_s}},
                      .rows = {}};
    for (const auto &[card, target] : facts.results) {
        const QString unit = card.unit.isEmpty() || card.unit.startsWith(u'/')
                                 ? card.unit
                                 : QString(QChar(french::kNoBreakSpace) + card.unit);
        const bool noTarget = card.status == PosterCard::Status::None;
        table.rows.push_back(
            {{card.label},
             {card.figure.isEmpty() ? u"pas de résultat"_s : QString(card.figure + unit)},
             {target},
             {noTarget ? u"Sans objectif"_s : card.statusWord, markOf(card.status)},
             {card.change.isEmpty() ? u"pas de comparaison"_s : card.change}});
    }
    report.blocks.push_back(std::move(table));
}

void tellPlan(Report &report, const CopilFacts &facts)
{
    report.blocks.push_back(ReportHeading{u"Plan d’action %1"_s.arg(facts.year)});
    report.blocks.push_back(ReportParagraph{planSentence(facts.sources, facts.year)});
    if (!facts.sources.plan)
        return;
    if (facts.actions.empty()) {
        report.blocks.push_back(ReportParagraph{u"Il ne contient encore aucune action."_s});
        return;
    }
    ReportTable table{
        .caption = u"Actions en retard, ou à finir dans les trois mois"_s,
        .columns = {{u"Action"_s}, {u"Responsable"_s}, {u"Échéance"_s}, {u"Situation"_s}},
        .rows = {}};
    for (const Action &action : facts.actions)
        if (isOpen(action) && action.due && *action.due <= facts.request.date.addDays(kSoon))
            table.rows.push_back({{action.title},
                                  {action.owner.isEmpty() ? u"non désigné"_s : action.owner},
                                  {french::shortDate(*action.due)},
                                  stateOf(action, facts.request.date)});
    if (table.rows.empty())
        report.blocks.push_back(
            ReportParagraph{u"Aucune action n’est en retard ni à finir dans les trois mois."_s});
    report.blocks.push_back(std::move(table));
}

void tellOpinions(Report &report, const CopilFacts &facts)
{
    const OpinionCounts &counts = facts.opinions;
    report.blocks.push_back(ReportHeading{u"Avis des usagers"_s});
    if (counts.total == 0) {
        report.blocks.push_back(
            ReportParagraph{u"Aucun avis reçu en %1 n’a été saisi."_s.arg(facts.year)});
        return;
    }
    const auto tone = [&](Feedback::Tone one) {
        const auto found = counts.byTone.find(one);
        return found == counts.byTone.end() ? 0 : found->second;
    };
    report.blocks.push_back(ReportParagraph{
        countOf(counts.total, u"avis"_s) + u" en %1 : "_s.arg(facts.year)
        + countOf(tone(Feedback::Tone::Positive), u"positifs"_s, u"aucun"_s) + u", "_s
        + countOf(tone(Feedback::Tone::Neutral), u"neutres"_s, u"aucun"_s) + u", "_s
        + countOf(tone(Feedback::Tone::Negative), u"négatifs"_s, u"aucun"_s) + u". "_s
        + (counts.waiting == 0
               ? u"Tous ont été traités."_s
               : QString(u"À traiter : "_s + QString::number(counts.waiting) + u'.'))});
}

/// What follows from the facts, each as a question to the committee.
void askDecisions(Report &report, const CopilFacts &facts)
{
    ReportList decisions;
    const auto ask = [&](const QString &text) { decisions.items.push_back(text); };
    if (facts.sources.plan && facts.sources.plan->state == Plan::State::Proposed)
        ask(u"Valider le plan d’action %1."_s.arg(facts.year));
    if (!facts.sources.plan)
        ask(u"Décider d’un plan d’action pour %1."_s.arg(facts.year));
    for (const Action &action : facts.late)
        ask(u"Donner un nouveau délai, un appui, ou renoncer pour l’action "_s
            + french::quoted(action.title) + u'.');
    for (const CopilResult &result : facts.results) {
        const PosterCard &card = result.card;
        const bool isServed =
            std::any_of(facts.actions.begin(), facts.actions.end(), [&](const Action &action) {
                return isOpen(action) && action.source == Action::Source::Indicator
                       && (action.origin == card.indicator
                           || action.origin == Indicator::idOf(card.indicator).toString());
            });
        if (card.status == PosterCard::Status::ToImprove && !isServed)
            ask(u"Choisir une action pour améliorer "_s + french::quoted(card.label) + u'.');
        if (card.status == PosterCard::Status::None)
            ask(u"Fixer un objectif pour "_s + french::quoted(card.label) + u'.');
    }
    report.blocks.push_back(ReportHeading{u"Décisions demandées"_s});
    if (decisions.items.empty())
        report.blocks.push_back(
            ReportParagraph{u"Les données n’appellent pas de décision particulière."_s});
    report.blocks.push_back(std::move(decisions));
}

Report tellCopilSheet(const PosterSources &sources, const ReportRequest &request)
{
    const CopilFacts facts = factsOf(sources, request);
    Report report = reportFrame(u"F1", u"Fiche COPIL"_s, sources, request);
    report.audience = u"Pour le COPIL, le comité de pilotage du site"_s;
    report.blocks.push_back(keyFigures(facts));
    tellResults(report, facts);
    tellPlan(report, facts);
    report.blocks.push_back(ReportHeading{u"Autodiagnostic %1"_s.arg(facts.year)});
    tellAssessment(report, sources, facts.year);
    tellOpinions(report, facts);
    askDecisions(report, facts);
    markAsDraft(report, copilGaps(facts));
    setTypography(report);
    return report;
}

} // namespace

ReportKind copilSheet()
{
    return {.code = u"F1",
            .option = u"fiche-copil",
            .frequency = Frequency::Quarter,
            .tell = &tellCopilSheet};
}

} // namespace carnet::ui
