// The first pages of F3: what the self-assessment comes to.

#include "core/base/french.h"
#include "core/domain/completeness.h"
#include "ui/publication/f3_assessment_parts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

/// Practices of the grid whose answer is so.
template<typename Predicate>
int practicesThat(const PosterSources &sources, Predicate predicate)
{
    return int(std::ranges::count_if(sources.edition->practices, [&](const Practice &practice) {
        const Answer *const answer = answerTo(practice.code, sources.year->answers);
        return answer && predicate(*answer);
    }));
}

bool hasProof(const Answer &answer, const AssessmentYear &year)
{
    return !answer.proof.trimmed().isEmpty()
           || std::ranges::count(year.evidence, answer.id, &Evidence::answer) > 0;
}

bool isClaim(const Answer &answer)
{
    return answer.origin == Answer::Origin::CarriedOver && answer.rating.isAnswer();
}

QString earlierScore(const PosterSources &sources)
{
    const auto &earlier = sources.year->earlier;
    if (!earlier || earlier->score.state != Score::State::Known)
        return {};
    return u"%1 en %2"_s.arg(scoreWords(earlier->score), QString::number(earlier->year));
}

ReportFigures summaryFigures(const PosterSources &sources)
{
    const Score &score = sources.assessment->score;
    const AssessmentYear &year = *sources.year;
    const Completeness &filled = score.completeness;
    ReportFigures figures;
    if (score.state == Score::State::Known)
        figures.figures.push_back({scoreWords(score), u"note d’ensemble"_s, earlierScore(sources)});
    const int claims = practicesThat(sources, isClaim);
    figures.figures.push_back({u"%1 sur %2"_s.arg(filled.answered).arg(filled.total),
                               u"pratiques évaluées"_s,
                               claims > 0 ? u"%1 à confirmer"_s.arg(claims) : QString()});
    const int bare = practicesThat(sources, [&](const Answer &answer) {
        return counts(answer) && answer.rating.level().value_or(0) > 0 && !hasProof(answer, year);
    });
    figures.figures.push_back({QString::number(bare), u"réponses sans preuve"_s});
    return figures;
}

/// In groups of eight, so that two people can compare them.
QString stampWords(const QString &stamp)
{
    QStringList groups;
    for (qsizetype i = 0; i < stamp.size(); i += 8)
        groups += stamp.mid(i, 8);
    return groups.join(u' ');
}

QString versionWords(const QString &version)
{
    const QDate day = QDate::fromString(version, Qt::ISODate);
    return day.isValid() ? u", version du "_s + french::longDate(day) : u", version "_s + version;
}

QString stateWords(const Assessment &assessment)
{
    if (assessment.state == Assessment::State::Closed)
        return assessment.closedOn ? u"Clos le "_s + french::longDate(*assessment.closedOn)
                                   : u"Clos"_s;
    QString words = u"Projet : les réponses peuvent encore changer."_s;
    if (!assessment.reopenedFor.isEmpty())
        words += u" Rouvert : "_s + assessment.reopenedFor;
    return words;
}

QString completenessWords(const PosterSources &sources)
{
    const Completeness &filled = sources.assessment->score.completeness;
    QString words =
        u"%1 pratiques sur %2 ont une réponse de l’année."_s.arg(filled.answered).arg(filled.total);
    if (const int claims = practicesThat(sources, isClaim); claims > 0)
        words += u" Réponses reprises, à confirmer, qui ne comptent pas encore : %1."_s.arg(claims);
    return words;
}

/// Answers that moved by at least one level since the year before.
int movedAnswers(const PosterSources &sources, bool up)
{
    return practicesThat(sources, [&](const Answer &answer) {
        const Answer *const before = answerTo(answer.practice, sources.year->earlier->answers);
        const auto old = before ? before->rating.level() : std::nullopt;
        const auto now = counts(answer) ? answer.rating.level() : std::nullopt;
        return old && now && (up ? *now > *old : *now < *old);
    });
}

QString earlierYearWords(const PosterSources &sources)
{
    const EarlierAssessment &earlier = *sources.year->earlier;
    const QString score = earlier.score.state == Score::State::Known
                              ? u"Note de %1 : "_s.arg(earlier.year) + scoreWords(earlier.score)
                              : u"Pas de note en %1"_s.arg(earlier.year);
    const QString reading =
        earlier.sameEdition
            ? QString()
            : u", d’après les réponses de %1 lues dans la grille de cette année"_s.arg(
                earlier.year);
    return score + reading
           + u". Depuis, réponses en hausse : %1 ; en baisse : %2."_s
                 .arg(movedAnswers(sources, true))
                 .arg(movedAnswers(sources, false));
}

/// What the score would be if all that was taken over were confirmed; empty when nothing was.
QString forecastWords(const Forecast &forecast)
{
    if (!forecast.isApart() || forecast.score.state != Score::State::Known)
        return {};
    return scoreWords(forecast.score)
           + u" si les réponses reprises sont toutes confirmées (à confirmer : %1)."_s.arg(
               forecast.unconfirmed);
}

/// What the score would be if the plan were carried out; empty when it raises nothing.
QString futureWords(const FutureScore &future)
{
    if (future.raised.empty() || future.score.state != Score::State::Known)
        return {};
    return scoreWords(future.score)
           + u" si les actions du plan nées d’une pratique sont faites, chacune d’elles gagnant "
             u"un degré (pratiques concernées : %1)."_s.arg(future.raised.size());
}

} // namespace

void tellAssessmentSummary(Report &report, const PosterSources &sources)
{
    const Assessment &assessment = sources.year->assessment;
    const Edition &edition = *sources.edition;
    if (!edition.statusNote.isEmpty())
        report.blocks.push_back(ReportNote{edition.statusNote});
    report.blocks.push_back(summaryFigures(sources));
    report.blocks.push_back(ReportHeading{u"L’essentiel"_s});
    ReportTable table{.caption = u"L’autodiagnostic de %1 en bref"_s.arg(assessment.year),
                      .columns = {{u"Sujet"_s}, {u"Ce qu’il en est"_s}},
                      .rows = {}};
    const auto add = [&](const QString &name, const QString &words) {
        if (!words.isEmpty())
            table.rows.push_back({{name}, {words}});
    };
    add(u"État"_s, stateWords(assessment));
    if (!assessment.contributor.isEmpty())
        add(u"Contribution"_s, u"Réponses d’une seule personne, avant la mise en commun : "_s
                                   + assessment.contributor);
    add(u"Ont participé"_s,
        assessment.assessors.isEmpty() ? u"Non indiqué"_s : assessment.assessors);
    add(u"Grille"_s, edition.title + versionWords(edition.version));
    add(u"Réponses"_s, completenessWords(sources));
    add(u"Note"_s, scoreSentence(sources.assessment->score));
    add(u"Comment elle est faite"_s, scoreRuleWords(edition));
    add(u"Prévision"_s, forecastWords(sources.year->forecast));
    add(u"Avec le plan d’action"_s, futureWords(sources.year->future));
    if (sources.year->earlier)
        add(u"Année d’avant"_s, earlierYearWords(sources));
    add(u"Remarque"_s, assessment.note);
    if (assessment.state == Assessment::State::Closed)
        add(u"Empreinte des réponses"_s, stampWords(assessment.stamp));
    report.blocks.push_back(std::move(table));
}

void tellProfile(Report &report, const PosterSources &sources)
{
    const Edition &edition = *sources.edition;
    const auto &scores = sources.assessment->byCommitment;
    const auto &earlier = sources.year->earlier;
    report.blocks.push_back(ReportHeading{u"Profil par engagement"_s});
    ReportBars bars{
        u"Note de chaque engagement, sur %1, la plus haute d’abord"_s.arg(edition.scale.size() - 1),
        {}};
    if (earlier)
        bars.caption += u" ; trait gris : %1"_s.arg(earlier->year);
    QStringList without;
    for (std::size_t i = 0; i < scores.size(); ++i) {
        const Commitment &commitment = edition.commitments[i];
        const QString label = QString::number(commitment.number) + u". "_s + commitment.title;
        if (scores[i].state != Score::State::Known) {
            without += label;
            continue;
        }
        ReportBars::Bar bar{label, french::number(scores[i].mean(), 1), scores[i].percent() * 10};
        if (earlier && earlier->byCommitment[i].state == Score::State::Known) {
            const Score &before = earlier->byCommitment[i];
            bar.before = before.percent() * 10;
            bar.words += u" ; en %1 : "_s.arg(earlier->year) + french::number(before.mean(), 1);
        }
        bars.bars.push_back(std::move(bar));
    }
    std::ranges::stable_sort(bars.bars, std::ranges::greater(), &ReportBars::Bar::thousandths);
    report.blocks.push_back(std::move(bars));
    if (without.isEmpty())
        return;
    report.blocks.push_back(ReportParagraph{
        u"Sans note, faute d’assez de réponses ou parce que rien ne s’y applique :"_s});
    report.blocks.push_back(ReportList{{without.begin(), without.end()}});
}

void tellFindings(Report &report, const PosterSources &sources)
{
    const Edition &edition = *sources.edition;
    report.blocks.push_back(ReportHeading{u"Points forts et points à améliorer"_s});
    const auto tell = [&](Finding::Kind kind, const QString &title, const QString &none) {
        report.blocks.push_back(ReportHeading{title, ReportHeading::Level::Part});
        ReportList list;
        for (const auto decision : {Finding::Decision::Retained, Finding::Decision::Proposed})
            for (const Finding &finding : sources.year->findings) {
                if (finding.kind != kind || finding.decision != decision)
                    continue;
                QStringList numbers;
                for (const QString &practice : finding.practices)
                    numbers += edition.numberOf(practice);
                numbers.removeAll(QString());
                QString item = finding.title.trimmed();
                while (item.endsWith(u'.'))
                    item.chop(1);
                if (!numbers.isEmpty())
                    item += (numbers.size() > 1 ? u" (pratiques "_s : u" (pratique "_s)
                            + numbers.join(u", "_s) + u')';
                if (decision == Finding::Decision::Proposed)
                    item += u" : proposé, à décider"_s;
                if (!finding.note.trimmed().isEmpty())
                    item += u". "_s + finding.note.simplified();
                list.items.push_back(item);
            }
        if (list.items.empty())
            report.blocks.push_back(ReportParagraph{none});
        report.blocks.push_back(std::move(list));
    };
    tell(Finding::Kind::Strength, u"Points forts"_s, u"Aucun point fort n’a été retenu."_s);
    tell(Finding::Kind::Gap, u"Points à améliorer"_s, u"Aucun point à améliorer n’a été retenu."_s);
}

} // namespace carnet::ui
