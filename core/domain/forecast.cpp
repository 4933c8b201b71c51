#include "core/domain/forecast.h"

#include "core/domain/plan_review.h"

#include <QCoreApplication>

#include <algorithm>

namespace carnet {

namespace {

struct ForecastWords
{
    Q_DECLARE_TR_FUNCTIONS(carnet::Forecast)
};

bool isClaim(const Answer &answer)
{
    return answer.origin == Answer::Origin::CarriedOver && answer.rating.isAnswer();
}

std::vector<Answer> allConfirmed(std::vector<Answer> answers)
{
    for (Answer &answer : answers)
        if (isClaim(answer))
            answer.origin = Answer::Origin::Confirmed;
    return answers;
}

} // namespace

Forecast forecastOf(const Edition &edition, const std::vector<Answer> &answers)
{
    Forecast forecast{.score = scoreOf(edition, allConfirmed(answers))};
    for (const Practice &practice : edition.practices)
        if (const Answer *answer = answerTo(practice.code, answers); answer && isClaim(*answer))
            ++forecast.unconfirmed;
    return forecast;
}

Forecast forecastOf(const Edition &edition, const QString &commitment,
                    const std::vector<Answer> &answers)
{
    Forecast forecast{.score = scoreOf(edition, commitment, allConfirmed(answers))};
    for (const Practice *practice : edition.practicesOf(commitment))
        if (const Answer *answer = answerTo(practice->code, answers); answer && isClaim(*answer))
            ++forecast.unconfirmed;
    return forecast;
}

QString forecastText(const Forecast &forecast)
{
    if (!forecast.isApart())
        return {};
    const int total = std::max(1, forecast.score.completeness.total);
    // Never "0 % is not confirmed" of something that is not.
    const int share = std::max(1, (200 * forecast.unconfirmed + total) / (2 * total));
    return ForecastWords::tr("Forecast if all is confirmed: %1. %2 % is not confirmed.")
        .arg(scoreText(forecast.score))
        .arg(share);
}

QString forecastRule()
{
    return ForecastWords::tr("The forecast is the same mean over all answers, also those taken "
                             "over from the year before that nobody has confirmed yet. It is no "
                             "score.");
}

std::set<QString> servedPractices(const std::vector<Action> &plan,
                                  const std::vector<Finding> &findings)
{
    std::set<QString> served;
    for (const Action &action : plan) {
        if (!isOpen(action))
            continue;
        if (action.source == Action::Source::Practice)
            served.insert(action.origin);
        if (action.source != Action::Source::Finding)
            continue;
        for (const Finding &finding : findings)
            if (finding.id.toString() == action.origin)
                served.insert(finding.practices.begin(), finding.practices.end());
    }
    return served;
}

FutureScore futureScore(const Edition &edition, const std::vector<Answer> &answers,
                        const std::set<QString> &served)
{
    const int highest = edition.scale.empty() ? 0 : edition.scale.back().level;
    FutureScore future;
    std::vector<Answer> after = answers;
    for (const Practice &practice : edition.practices) {
        const auto answer = std::ranges::find(after, practice.code, &Answer::practice);
        if (!served.contains(practice.code) || answer == after.end() || !counts(*answer)
            || !answer->rating.level())
            continue;
        if (*answer->rating.level() >= highest) {
            future.atTheTop.push_back(practice.code);
            continue;
        }
        answer->rating = Rating::level(*answer->rating.level() + 1);
        future.raised.push_back(practice.code);
    }
    future.score = scoreOf(edition, after);
    return future;
}

QString futureScoreText(const FutureScore &future)
{
    if (future.raised.empty())
        return {};
    return ForecastWords::tr("Future score if the plan is carried out: %1, %n practice(s) one "
                             "level higher.",
                             nullptr, int(future.raised.size()))
        .arg(scoreText(future.score));
}

QString futureScoreRule()
{
    return ForecastWords::tr("The future score supposes that each practice from which at least "
                             "one open action of the year's plan was born, directly or through a "
                             "strength or gap, rises by one level, at most to the highest. "
                             "Practices that do not apply stay out.");
}

} // namespace carnet
