#include "ui/publication/f1_copil_parts.h"

#include "core/base/french.h"
#include "core/domain/figure.h"

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

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

} // namespace

CopilFacts copilFacts(const PosterSources &sources, const ReportRequest &request)
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

} // namespace carnet::ui
