// F4 "Dossier du COPIL": what the members read before they decide about the plan.

#include "core/base/french.h"
#include "ui/publication/f1_copil_parts.h"
#include "ui/publication/meeting_words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

constexpr int kQuartersBack = 6; ///< How far one looks for results.

/// The last quarter that is over with a result in it, else the last one over.
Period quarterToTell(const PosterSources &sources, const QDate &date)
{
    const Period last = Period::containing(date, Frequency::Quarter).previous();
    Period period = last;
    for (int back = 0; back < kQuartersBack; ++back, period = period.previous())
        if (std::ranges::any_of(sources.measurements, [&](const Measurement &measurement) {
                return measurement.period == period
                       && !std::holds_alternative<Missing>(measurement.reading);
            }))
            return period;
    return last;
}

std::vector<Action> actionsToTell(const PosterSources &sources)
{
    std::vector<Action> actions = actionsOfPlan(sources);
    std::erase_if(actions,
                  [](const Action &action) { return action.state == Action::State::Dropped; });
    return actions;
}

QString dueWords(const Action &action)
{
    return action.due ? french::longDate(*action.due) : u"sans échéance"_s;
}

QString ownerWordsOf(const Action &action)
{
    return action.owner.isEmpty() ? u"non désigné"_s : action.owner;
}

/// What was put off the last time and comes back.
std::vector<Action> deferredBefore(const PosterSources &sources, const std::vector<Action> &actions)
{
    std::vector<Action> deferred;
    if (!sources.meeting)
        return deferred;
    for (const Action &action : actions)
        for (const ActionDecision &decision : sources.meeting->decidedBefore)
            if (decision.action == action.id
                && decision.verdict == ActionDecision::Verdict::Deferred)
                deferred.push_back(action);
    return deferred;
}

void tellRequests(Report &report, const CopilFacts &facts, const std::vector<Action> &actions)
{
    const PosterSources &sources = facts.sources;
    report.blocks.push_back(ReportHeading{u"Ce qui est demandé au COPIL"_s});
    ReportList list;
    if (!actions.empty())
        list.items.push_back(
            u"Se prononcer sur chaque action du plan %1 (%2) : retenue, modifiée, ajournée ou écartée."_s
                .arg(QString::number(facts.year),
                     countOf(qsizetype(actions.size()), u"actions"_s)));
    for (const Action &action : deferredBefore(sources, actions))
        list.items.push_back(u"Revenir sur l’action "_s + french::quoted(action.title)
                             + u", ajournée à la réunion précédente."_s);
    for (const Action &action : facts.late)
        list.items.push_back(u"Donner un nouveau délai, un appui, ou renoncer pour l’action "_s
                             + french::quoted(action.title) + u'.');
    if (sources.plan)
        list.items.push_back(
            u"Valider le plan d’action %1, ou le renvoyer en disant pourquoi."_s.arg(facts.year));
    else
        list.items.push_back(u"Décider d’un plan d’action pour %1."_s.arg(facts.year));
    report.blocks.push_back(std::move(list));
}

void tellMeeting(Report &report, const PosterSources &sources)
{
    if (!sources.meeting)
        return;
    const Meeting &meeting = sources.meeting->meeting;
    report.blocks.push_back(ReportParagraph{u"Réunion : "_s + placeAndTime(meeting) + u'.'});
    const ReportList agenda = agendaList(meeting.agenda);
    if (agenda.items.empty())
        return;
    report.blocks.push_back(ReportHeading{u"Ordre du jour"_s});
    report.blocks.push_back(agenda);
}

void tellSinceValidation(Report &report, const PosterSources &sources)
{
    if (!sources.planFacts || !sources.planFacts->validatedOn)
        return;
    const PlanFacts &facts = *sources.planFacts;
    report.blocks.push_back(ReportHeading{u"Ce qui a changé depuis la validation du "_s
                                          + french::longDate(*facts.validatedOn)});
    if (facts.changes.empty()) {
        report.blocks.push_back(
            ReportParagraph{u"Rien n’a changé dans ce que le COPIL avait validé."_s});
        return;
    }
    ReportTable table{.caption = u"Changements, action par action"_s,
                      .columns = {{u"Action"_s}, {u"Changement"_s}},
                      .rows = {}};
    for (const PlanChangeLine &change : facts.changes)
        table.rows.push_back({{change.action}, {printedChange(change.words)}});
    report.blocks.push_back(std::move(table));
}

ReportEntry actionEntry(const PosterSources &sources, const Action &action, int number,
                        const QDate &date)
{
    ReportEntry entry{.title = u"%1. %2"_s.arg(QString::number(number), action.title),
                      .state = stateOf(action, date)};
    entry.aside =
        u"Responsable : "_s + ownerWordsOf(action) + u" ; échéance : "_s + dueWords(action);
    const auto add = [&entry](const QString &label, const QString &text) {
        if (!text.trimmed().isEmpty())
            entry.texts.push_back(label + text.trimmed());
    };
    if (sources.planFacts) {
        const auto origin = sources.planFacts->origins.find(action.id.toString());
        if (origin != sources.planFacts->origins.end())
            add(u"Origine : "_s, origin->second);
    }
    add({}, action.description);
    add(u"Effet attendu : "_s, action.expectedEffect);
    if (!action.successIndicator.isEmpty() || !action.successTarget.isEmpty()) {
        QString sign = action.successIndicator;
        for (const Indicator &indicator : sources.indicators)
            if (indicator.code == action.successIndicator)
                sign = indicator.title;
        if (!sign.isEmpty() && !action.successTarget.isEmpty())
            sign += u", à atteindre : "_s;
        add(u"Signe de réussite : "_s, sign + action.successTarget);
    }
    if (action.cost)
        add(u"Coût : "_s, french::withUnit(*action.cost, u"€"_s));
    return entry;
}

void tellActions(Report &report, const CopilFacts &facts, const std::vector<Action> &actions)
{
    report.blocks.push_back(ReportHeading{u"Le plan d’action %1"_s.arg(facts.year)});
    report.blocks.push_back(ReportParagraph{planSentence(facts.sources, facts.year)});
    if (actions.empty())
        return;
    ReportTable table{
        .caption = u"Les actions en un coup d’œil"_s,
        .columns = {{u"Action"_s}, {u"Responsable"_s}, {u"Échéance"_s}, {u"Situation"_s}},
        .rows = {}};
    int number = 0;
    for (const Action &action : actions)
        table.rows.push_back({{u"%1. %2"_s.arg(QString::number(++number), action.title)},
                              {ownerWordsOf(action)},
                              {action.due ? french::shortDate(*action.due) : u"sans"_s},
                              stateOf(action, facts.request.date)});
    report.blocks.push_back(std::move(table));
    tellSinceValidation(report, facts.sources);
    report.blocks.push_back(ReportHeading{u"Chaque action et son origine"_s});
    number = 0;
    for (const Action &action : actions)
        report.blocks.push_back(actionEntry(facts.sources, action, ++number, facts.request.date));
}

std::vector<QString> fileGaps(const CopilFacts &facts, const std::vector<Action> &actions)
{
    std::vector<QString> missing;
    const auto &meeting = facts.sources.meeting;
    if (!meeting)
        missing.push_back(u"aucune réunion du COPIL n’est préparée"_s);
    else if (!meeting->meeting.heldOn)
        missing.push_back(u"la date de la réunion n’est pas fixée"_s);
    if (!facts.sources.plan)
        missing.push_back(u"il n’y a pas de plan d’action"_s);
    else if (actions.empty())
        missing.push_back(u"le plan ne contient aucune action"_s);
    else if (facts.sources.plan->state == Plan::State::Draft
             || facts.sources.plan->state == Plan::State::Returned)
        missing.push_back(u"le plan n’est pas encore proposé"_s);
    return missing;
}

Report tellCopilFile(const PosterSources &sources, const ReportRequest &request)
{
    CopilFacts facts =
        copilFacts(sources, {.period = quarterToTell(sources, request.date), .date = request.date});
    facts.year = request.period.year();
    const std::vector<Action> actions = actionsToTell(sources);
    Report report = reportFrame(u"F4", u"Dossier du COPIL"_s, sources, request);
    if (sources.meeting)
        report.period = printedMeetingName(sources.meeting->meeting);
    report.audience = u"Pour les membres du COPIL, le comité de pilotage du site"_s;
    tellMeeting(report, sources);
    tellRequests(report, facts, actions);
    report.blocks.push_back(ReportHeading{u"L’essentiel"_s});
    report.blocks.push_back(keyFigures(facts));
    tellActions(report, facts, actions);
    tellResults(report, facts);
    tellOpinions(report, facts);
    report.blocks.push_back(ReportHeading{u"Autodiagnostic %1"_s.arg(facts.year)});
    tellAssessment(report, sources, facts.year);
    if (sources.assessment)
        report.blocks.push_back(commitmentBars(sources, u"Note de chaque engagement"_s));
    markAsDraft(report, fileGaps(facts, actions));
    setTypography(report);
    return report;
}

} // namespace

ReportKind copilFile()
{
    return {.code = u"F4",
            .option = u"dossier-copil",
            .frequency = Frequency::Year,
            .tell = &tellCopilFile,
            .committee = Meeting::Kind::Copil};
}

} // namespace carnet::ui
