// What reports say of the self-assessment.

#include "core/base/french.h"
#include "ui/publication/report_words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet::ui {

QString scoreWords(const Score &score)
{
    return french::number(score.mean(), 1) + u" sur "_s + QString::number(score.highest);
}

QString scoreSentence(const Score &score)
{
    switch (score.state) {
    case Score::State::TooFew:
        return u"La note n’est donnée qu’à partir de 80 % de réponses : il en manque encore "_s
               + QString::number(score.missingForScore) + u'.';
    case Score::State::NotApplicable:
        return u"Aucune pratique de la grille ne s’applique à ce site : il n’y a pas de note."_s;
    case Score::State::Known:
        return u"La note d’ensemble est de "_s + scoreWords(score)
               + u", calculée sur %1 pratiques évaluées qui s’appliquent au site."_s.arg(
                   score.practices);
    }
    Q_UNREACHABLE();
}

QString ratingWords(const Rating &rating, const Edition &edition)
{
    if (rating.isNotApplicable())
        return u"Non concerné"_s;
    const std::optional<int> level = rating.level();
    return level && size_t(*level) < edition.scale.size() ? edition.scale[size_t(*level)].label
                                                          : QString();
}

QString scoreRuleWords(const Edition &edition)
{
    return u"Chaque réponse compte pour son degré, de 0 à %1, et chaque pratique une à trois fois "
           u"selon son poids : la note est la moyenne des pratiques évaluées dans l’année. Celles "
           u"qui ne concernent pas le site sont laissées de côté. La note n’est donnée qu’à partir "
           u"de %2 % de réponses."_s.arg(QString::number(edition.scale.size() - 1),
                                         QString::number(kLeastFilledIn));
}

void tellAssessment(Report &report, const PosterSources &sources, int year)
{
    const QString number = QString::number(year);
    if (!sources.assessment) {
        report.blocks.push_back(
            ReportParagraph{u"L’autodiagnostic de %1 n’a pas été commencé."_s.arg(number)});
        return;
    }
    const Score &score = sources.assessment->score;
    const Completeness &filled = score.completeness;
    const QString total = QString::number(filled.total);
    const QString how =
        filled.isComplete()
            ? u"L’autodiagnostic de %1 est complet : les %2 pratiques ont une réponse."_s.arg(
                number, total)
            : u"L’autodiagnostic de %1 n’est pas complet : %2 pratiques sur %3 ont une réponse."_s
                  .arg(number, QString::number(filled.answered), total);
    report.blocks.push_back(ReportParagraph{how + u' ' + scoreSentence(score)});
    if (sources.edition && !sources.edition->statusNote.isEmpty())
        report.blocks.push_back(ReportNote{sources.edition->statusNote});
}

ReportBars commitmentBars(const PosterSources &sources, const QString &caption)
{
    ReportBars bars{caption, {}};
    if (!sources.assessment || !sources.edition)
        return bars;
    const auto &scores = sources.assessment->byCommitment;
    const auto &commitments = sources.edition->commitments;
    for (std::size_t i = 0; i < std::min(scores.size(), commitments.size()); ++i)
        if (scores[i].state == Score::State::Known)
            bars.bars.push_back(
                {commitments[i].title, scoreWords(scores[i]), scores[i].percent() * 10});
    std::stable_sort(bars.bars.begin(), bars.bars.end(),
                     [](const ReportBars::Bar &a, const ReportBars::Bar &b) {
                         return a.thousandths > b.thousandths;
                     });
    return bars;
}

} // namespace carnet::ui
