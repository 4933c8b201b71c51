#include "core/domain/completeness.h"

#include <QSet>

#include <algorithm>

namespace carnet {

namespace {

QSet<QString> filledIn(const std::vector<Answer> &answers)
{
    QSet<QString> practices;
    for (const Answer &answer : answers)
        if (counts(answer))
            practices.insert(answer.practice);
    return practices;
}

} // namespace

bool counts(const Answer &answer)
{
    return answer.rating.isAnswer() && answer.origin != Answer::Origin::CarriedOver;
}

const Answer *answerTo(const QString &practice, const std::vector<Answer> &answers)
{
    const auto found = std::ranges::find(answers, practice, &Answer::practice);
    return found == answers.end() ? nullptr : &*found;
}

Completeness completenessOf(const Edition &edition, const std::vector<Answer> &answers)
{
    Completeness whole;
    for (const Completeness &part : completenessByCommitment(edition, answers)) {
        whole.answered += part.answered;
        whole.total += part.total;
    }
    return whole;
}

Completeness completenessOf(const Edition &edition, const QString &commitment,
                            const std::vector<Answer> &answers)
{
    const QSet<QString> filled = filledIn(answers);
    Completeness part;
    for (const Practice *practice : edition.practicesOf(commitment)) {
        ++part.total;
        part.answered += filled.contains(practice->code) ? 1 : 0;
    }
    return part;
}

std::vector<Completeness> completenessByCommitment(const Edition &edition,
                                                   const std::vector<Answer> &answers)
{
    std::vector<Completeness> parts;
    for (const Commitment &commitment : edition.commitments)
        parts.push_back(completenessOf(edition, commitment.code, answers));
    return parts;
}

std::optional<QString> nextToFill(const Edition &edition, const std::vector<Answer> &answers,
                                  const QString &after)
{
    const QSet<QString> filled = filledIn(answers);
    const auto &practices = edition.practices;
    const auto current = std::ranges::find(practices, after, &Practice::code);
    const size_t first = current == practices.end() ? 0 : size_t(current - practices.begin()) + 1;
    for (size_t step = 0; step < practices.size(); ++step) {
        const Practice &candidate = practices[(first + step) % practices.size()];
        if (!filled.contains(candidate.code))
            return candidate.code;
    }
    return std::nullopt;
}

} // namespace carnet
