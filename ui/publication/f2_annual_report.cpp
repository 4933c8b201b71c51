// F2 "Bilan annuel": the year of a site, for the local committee of users, elected officials and
// agents (CLAC). It goes outside: no names, no texts of users.

#include "core/base/french.h"
#include "core/domain/figure.h"
#include "core/domain/plan_review.h"
#include "ui/publication/clac_words.h"
#include "ui/publication/content_frame.h"
#include "ui/publication/meeting_words.h"
#include "ui/publication/report_words.h"
#include "ui/publication/year_results.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

constexpr int kQuarters = 4;

/// One line of the results.
std::optional<std::vector<ReportCell>> resultRow(const PosterSources &sources,
                                                 const Indicator &indicator, int year)
{
    const auto now = yearResultOf(sources, indicator, year);
    if (!now)
        return std::nullopt;
    const bool tooFew = isBelowMinimumBase(indicator, now->figure);
    const auto target = targetOfYear(sources, indicator, year);
    const FigureStatus status = statusOf(now->figure, target, indicator.direction);
    const auto before = yearResultOf(sources, indicator, year - 1);
    const bool comparable = before && !tooFew && !isBelowMinimumBase(indicator, before->figure);
    const auto trend = comparable ? trendOf(now->figure, before->figure, indicator) : std::nullopt;
    return std::vector<ReportCell>{{publicTitle(indicator)},
                                   {now->result},
                                   {target ? valueText(indicator, *target) : u"non fixé"_s},
                                   tooFew ? ReportCell{u"Trop peu de réponses"_s, ReportMark::Open}
                                   : status == FigureStatus::NoTarget
                                       ? ReportCell{u"Sans objectif"_s}
                                       : ReportCell{statusWords(status), figureMark(status)},
                                   {trend ? capitalised(trend->words) : u"pas de comparaison"_s},
                                   {now->basis}};
}

/// The quarters of what is measured each quarter.
ReportTable quarterTable(const PosterSources &sources, int year)
{
    ReportTable table{.caption = u"Trimestre par trimestre en %1"_s.arg(year),
                      .columns = {{u"Indicateur"_s}},
                      .rows = {}};
    for (int quarter = 1; quarter <= kQuarters; ++quarter)
        table.columns.push_back(
            {quarter == 1 ? u"1er trimestre"_s : u"%1e trimestre"_s.arg(quarter)});
    for (const Indicator &indicator : followedIndicators(sources)) {
        if (indicator.frequency != Frequency::Quarter)
            continue;
        std::vector<ReportCell> row{{publicTitle(indicator)}};
        for (int quarter = 1; quarter <= kQuarters; ++quarter) {
            const Period period = *Period::of(Frequency::Quarter, year, quarter);
            row.push_back({figureText(indicator, figureInPeriod(sources, indicator, period),
                                      Precision::Public)});
        }
        table.rows.push_back(std::move(row));
    }
    return table;
}

void tellCommitments(Report &report, const PosterSources &sources)
{
    report.blocks.push_back(ReportHeading{u"Nos engagements"_s});
    if (!sources.edition) {
        report.blocks.push_back(
            ReportParagraph{u"La liste des engagements n’a pas encore été choisie."_s});
        return;
    }
    const Edition &edition = *sources.edition;
    report.blocks.push_back(ReportParagraph{edition.officialTitle + u'.'});
    const auto listOf = [&](const QString &group) {
        ReportList list;
        for (const Commitment &commitment : edition.commitments) {
            if (commitment.group != group)
                continue;
            const QString text = commitment.publicText.isEmpty() ? QString(commitment.title + u'.')
                                                                 : commitment.publicText;
            list.items.push_back(
                u"Engagement %1 : "_s.arg(commitment.number) + text
                + (commitment.note.isEmpty() ? QString() : QString(u' ' + commitment.note)));
        }
        return list;
    };
    for (const CommitmentGroup &group : edition.groups) {
        report.blocks.push_back(ReportHeading{group.title, ReportHeading::Level::Part});
        report.blocks.push_back(listOf(group.code));
    }
    report.blocks.push_back(listOf({}));
}

void tellYear(Report &report, const PosterSources &sources, int year)
{
    report.blocks.push_back(ReportHeading{u"Nos résultats en %1"_s.arg(year)});
    ReportTable table{.caption = u"Chaque indicateur sur l’année"_s,
                      .columns = {{u"Indicateur"_s},
                                  {u"Année %1"_s.arg(year)},
                                  {u"Objectif"_s},
                                  {u"Situation"_s},
                                  {u"Par rapport à %1"_s.arg(year - 1)},
                                  {u"Calculé sur"_s}},
                      .rows = {}};
    for (const Indicator &indicator : followedIndicators(sources))
        if (auto row = resultRow(sources, indicator, year))
            table.rows.push_back(std::move(*row));
    ReportTable quarters = quarterTable(sources, year);
    if (table.rows.empty() && quarters.rows.empty()) {
        report.blocks.push_back(
            ReportParagraph{u"Aucun résultat n’a été saisi pour %1."_s.arg(year)});
        return;
    }
    report.blocks.push_back(ReportParagraph{
        u"Le chiffre d’une année additionne les nombres de ses périodes : un taux n’est jamais la "
        u"moyenne d’autres taux. Ce qui ne s’additionne pas, comme un délai, est donné trimestre "
        u"par trimestre."_s});
    report.blocks.push_back(std::move(table));
    report.blocks.push_back(std::move(quarters));
}

void tellListening(Report &report, const PosterSources &sources, int year, const QDate &until)
{
    const OpinionCounts counts = countOpinions(sources.feedback, QDate(year, 1, 1), until);
    report.blocks.push_back(ReportHeading{u"Ce que disent les usagers"_s});
    if (counts.total == 0) {
        report.blocks.push_back(
            ReportParagraph{u"Aucun avis reçu en %1 n’a été saisi."_s.arg(year)});
        return;
    }
    QString text = u"Nous avons reçu "_s + countOf(counts.total, u"avis"_s, u"aucun"_s)
                   + u" en %1. "_s.arg(year);
    text += counts.answered == 0
                ? u"Aucun n’a encore reçu de réponse. "_s
                : QString(u"Réponses données : "_s + QString::number(counts.answered) + u". "_s);
    if (counts.ledToAction > 0)
        text +=
            u"Avis à l’origine d’une action : "_s + QString::number(counts.ledToAction) + u". "_s;
    if (counts.waiting > 0)
        text += u"Avis encore à traiter : "_s + QString::number(counts.waiting) + u'.';
    report.blocks.push_back(ReportParagraph{text.trimmed()});
    report.blocks.push_back(opinionTable(counts, u"Avis reçus en %1"_s.arg(year)));
}

/// `3, 5`: the numbers of the commitments that the action serves.
QString servedBy(const Action &action, const PosterSources &sources)
{
    QStringList numbers;
    for (const QString &code : action.commitments)
        if (const Commitment *commitment =
                sources.edition ? sources.edition->commitment(code) : nullptr)
            numbers += QString::number(commitment->number);
    return numbers.isEmpty() ? u"non précisé"_s : numbers.join(u", "_s);
}

/// What was finished.
void tellDoneActions(Report &report, const PosterSources &sources, int year, const QDate &until)
{
    ReportList done;
    for (const Action &action : sources.actions)
        if (action.state == Action::State::Done && action.doneOn && action.doneOn->year() == year
            && *action.doneOn <= until)
            done.items.push_back(action.title + u" (le "_s + french::longDate(*action.doneOn) + u')'
                                 + (action.expectedEffect.isEmpty()
                                        ? QString(u'.')
                                        : QString(u" : "_s + action.expectedEffect)));
    report.blocks.push_back(
        ReportHeading{u"Ce qui a été fait en %1"_s.arg(year), ReportHeading::Level::Part});
    if (done.items.empty())
        report.blocks.push_back(ReportParagraph{u"Aucune action n’a été terminée dans l’année."_s});
    report.blocks.push_back(std::move(done));
}

void tellActions(Report &report, const PosterSources &sources, int year, const QDate &date)
{
    report.blocks.push_back(ReportHeading{u"Le plan d’action et ce qui a été fait"_s});
    report.blocks.push_back(ReportParagraph{planSentence(sources, year)});
    const std::vector<Action> actions = actionsOfPlan(sources);
    ReportTable table{
        .caption = u"Les actions de %1"_s.arg(year),
        .columns = {{u"Action"_s}, {u"Engagement"_s}, {u"Échéance"_s}, {u"Situation"_s}},
        .rows = {}};
    for (const Action &action : actions)
        table.rows.push_back({{action.title},
                              {servedBy(action, sources)},
                              {action.due ? french::shortDate(*action.due) : u"sans date"_s},
                              stateOf(action, date)});
    report.blocks.push_back(std::move(table));
    tellDoneActions(report, sources, year, std::min(date, QDate(year, 12, 31)));
}

void tellNext(Report &report, const PosterSources &sources, int year, const QDate &date)
{
    const std::vector<Action> actions = actionsOfPlan(sources);
    report.blocks.push_back(ReportHeading{u"Et ensuite"_s});
    ReportList next;
    for (const Action &action : actions)
        if (isOpen(action))
            next.items.push_back(
                action.title
                + (action.due ? u", pour le "_s + french::longDate(*action.due) : QString())
                + (daysLate(action, date) > 0 ? u" : en retard."_s : u"."_s));
    for (const Indicator &indicator : followedIndicators(sources)) {
        const auto result = yearResultOf(sources, indicator, year);
        if (result
            && statusOf(result->figure, targetOfYear(sources, indicator, year), indicator.direction)
                   == FigureStatus::ToImprove)
            next.items.push_back(u"Résultat à améliorer : "_s
                                 + french::quoted(publicTitle(indicator)) + u'.');
    }
    if (next.items.empty())
        report.blocks.push_back(
            ReportParagraph{u"Les suites seront décidées avec le prochain plan d’action."_s});
    report.blocks.push_back(std::move(next));
}

std::vector<QString> annualGaps(const PosterSources &sources, int year, const QDate &date)
{
    std::vector<QString> missing;
    if (date <= QDate(year, 12, 31))
        missing.push_back(u"l’année %1 n’est pas finie"_s.arg(year));
    const std::vector<Indicator> followed = followedIndicators(sources);
    const auto whole =
        std::count_if(followed.begin(), followed.end(), [&](const Indicator &indicator) {
            const Period last = Period::containing(QDate(year, 12, 31), indicator.frequency);
            for (Period period = last; period.year() == year; period = period.previous())
                if (figureInPeriod(sources, indicator, period).missing == Missing::NotMeasuredYet)
                    return false;
            return true;
        });
    if (followed.empty())
        missing.push_back(u"aucun indicateur n’est suivi"_s);
    else if (whole < qsizetype(followed.size()))
        missing.push_back(u"indicateurs sans tous leurs résultats : %1 sur %2"_s.arg(
            QString::number(qsizetype(followed.size()) - whole), QString::number(followed.size())));
    const bool validated = sources.plan
                           && (sources.plan->state == Plan::State::Validated
                               || sources.plan->state == Plan::State::Closed);
    if (!validated)
        missing.push_back(u"le plan d’action n’est pas validé"_s);
    if (!sources.assessment || !sources.assessment->score.completeness.isComplete())
        missing.push_back(u"l’autodiagnostic n’est pas complet"_s);
    return missing;
}

QString meetingLine(const MeetingFacts &facts)
{
    const auto there = std::ranges::count_if(facts.attendances, [](const Attendance &member) {
        return member.presence == Attendance::Presence::Present
               || member.presence == Attendance::Presence::Remote
               || member.presence == Attendance::Presence::Represented;
    });
    return printedMeetingName(facts.meeting) + u" : "_s
           + countOf(there, u"membres présents ou représentés"_s, u"aucun"_s) + u" sur "_s
           + QString::number(facts.attendances.size())
           + (facts.validation ? u" ; le plan d’action y a été validé."_s : u"."_s);
}

/// The committees of the year, and what the local one wished.
void tellMeetings(Report &report, const PosterSources &sources, int year, const QDate &date)
{
    report.blocks.push_back(ReportHeading{u"Les réunions de l’année"_s});
    ReportList meetings;
    for (const MeetingFacts &facts : sources.held)
        meetings.items.push_back(meetingLine(facts));
    if (meetings.items.empty())
        report.blocks.push_back(ReportParagraph{
            u"Aucune réunion du COPIL ou du CLAC n’a été enregistrée en %1."_s.arg(year)});
    report.blocks.push_back(std::move(meetings));
    ReportTable table{.caption = u"Vœux et avis du CLAC, et ce qu’ils sont devenus"_s,
                      .columns = {{u"Collège"_s}, {u"Vœu ou avis"_s}, {u"Suite"_s}},
                      .rows = {}};
    for (const MeetingFacts &facts : sources.held)
        for (const Wish &wish : facts.wishes)
            table.rows.push_back({{printedCollege(wish.college)},
                                  {wish.text.simplified()},
                                  wishOutcome(wish, sources, date)});
    report.blocks.push_back(std::move(table));
}

Report tellAnnualReport(const PosterSources &sources, const ReportRequest &request)
{
    const int year = request.period.year();
    const QDate until = std::min(request.date, QDate(year, 12, 31));
    Report report = reportFrame(u"F2", u"Bilan annuel"_s, sources, request);
    report.audience = u"Présenté au CLAC, le comité local des usagers, des élus et des agents"_s;
    tellCommitments(report, sources);
    tellYear(report, sources, year);
    tellListening(report, sources, year, until);
    report.blocks.push_back(ReportHeading{u"Notre autodiagnostic"_s});
    tellAssessment(report, sources, year);
    report.blocks.push_back(
        commitmentBars(sources, u"Note des engagements remplis à 80 % au moins"_s));
    tellActions(report, sources, year, request.date);
    tellMeetings(report, sources, year, request.date);
    tellNext(report, sources, year, request.date);
    markAsDraft(report, annualGaps(sources, year, request.date));
    setTypography(report);
    return report;
}

} // namespace

ReportKind annualReport()
{
    return {.code = u"F2",
            .option = u"bilan-annuel",
            .frequency = Frequency::Year,
            .tell = &tellAnnualReport};
}

} // namespace carnet::ui
