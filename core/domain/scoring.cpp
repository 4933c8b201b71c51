#include "core/domain/scoring.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace carnet {

namespace {

struct ScoringWords
{
    Q_DECLARE_TR_FUNCTIONS(carnet::Scoring)
};

int highestLevel(const Edition &edition)
{
    return edition.scale.empty() ? 0 : edition.scale.back().level;
}

/// The answers that must stand before a score is shown: 80 % of `total`, rounded up.
int neededFor(int total)
{
    return (kLeastFilledIn * total + 99) / 100;
}

void add(Score &score, const Practice &practice, const std::vector<Answer> &answers)
{
    ++score.completeness.total;
    const Answer *const answer = answerTo(practice.code, answers);
    if (!answer || !counts(*answer))
        return;
    ++score.completeness.answered;
    const std::optional<int> level = answer->rating.level();
    if (!level)
        return;
    // A level above the scale comes from a grid that was replaced; it says "all of it".
    score.weightedLevels += practice.weight * std::min(*level, score.highest);
    score.weights += practice.weight;
    ++score.practices;
}

Score concluded(Score score)
{
    const int needed = neededFor(score.completeness.total);
    if (score.completeness.total == 0)
        score.state = Score::State::NotApplicable;
    else if (score.completeness.answered < needed) {
        score.state = Score::State::TooFew;
        score.missingForScore = needed - score.completeness.answered;
    } else {
        score.state = score.weights > 0 ? Score::State::Known : Score::State::NotApplicable;
    }
    if (score.state != Score::State::Known) {
        score.practices = 0;
        score.weightedLevels = 0;
        score.weights = 0;
    }
    return score;
}

} // namespace

Decimal Score::mean() const
{
    Q_ASSERT(state == State::Known && weights > 0);
    const qint64 tenths = (20LL * weightedLevels + weights) / (2LL * weights);
    return *Decimal::of(tenths, 1);
}

int Score::percent() const
{
    Q_ASSERT(state == State::Known && weights > 0 && highest > 0);
    const qint64 whole = qint64(weights) * highest;
    return int((200LL * weightedLevels + whole) / (2LL * whole));
}

Score scoreOf(const Edition &edition, const std::vector<Answer> &answers)
{
    Score score{.highest = highestLevel(edition)};
    for (const Practice &practice : edition.practices)
        add(score, practice, answers);
    return concluded(score);
}

Score scoreOf(const Edition &edition, const QString &commitment, const std::vector<Answer> &answers)
{
    Score score{.highest = highestLevel(edition)};
    for (const Practice *practice : edition.practicesOf(commitment))
        add(score, *practice, answers);
    return concluded(score);
}

std::vector<Score> scoresByCommitment(const Edition &edition, const std::vector<Answer> &answers)
{
    std::vector<Score> scores;
    for (const Commitment &commitment : edition.commitments)
        scores.push_back(scoreOf(edition, commitment.code, answers));
    return scores;
}

QString scoringRule(const Edition &edition)
{
    return ScoringWords::tr(
               "The score is the mean of the levels, from 0 to %1, of the practices answered "
               "this year, each counted 1 to 3 times by its weight; those that do not apply "
               "are left out. It is shown once %2 % of the practices are filled in.")
        .arg(highestLevel(edition))
        .arg(kLeastFilledIn);
}

QString scoreText(const Score &score)
{
    switch (score.state) {
    case Score::State::TooFew:
        return ScoringWords::tr("%n more practice(s) to fill in before a score is shown", nullptr,
                                score.missingForScore);
    case Score::State::NotApplicable:
        return ScoringWords::tr("No practice applies here");
    case Score::State::Known:
        break;
    }
    const QString mean = QLocale(QLocale::French).toString(score.mean().toDouble(), 'f', 1);
    return ScoringWords::tr("%1 out of %2 (%n practice(s))", nullptr, score.practices)
        .arg(mean)
        .arg(score.highest);
}

} // namespace carnet
