// F1 "Fiche COPIL": what the steering committee needs on one or two pages to decide.

#include "core/base/french.h"
#include "ui/publication/f1_copil_parts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

constexpr int kSoon = 90; ///< Days ahead that the committee looks.

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
    const CopilFacts facts = copilFacts(sources, request);
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
