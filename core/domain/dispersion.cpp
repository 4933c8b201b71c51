#include "core/domain/dispersion.h"

#include <algorithm>

namespace carnet {

namespace {

void addVoice(Dispersion &dispersion, const Rating &rating, int highest)
{
    if (rating.isNotApplicable()) {
        ++dispersion.answers;
        ++dispersion.notApplicable;
        return;
    }
    const std::optional<int> level = rating.level();
    if (!level || *level > highest)
        return;
    const bool isFirst = dispersion.levels() == 0;
    dispersion.lowest = isFirst ? *level : std::min(dispersion.lowest, *level);
    dispersion.highest = isFirst ? *level : std::max(dispersion.highest, *level);
    dispersion.sum += *level;
    ++dispersion.answers;
}

} // namespace

const GivenAnswer *GivenAnswers::of(const QString &practice) const
{
    const auto found = std::ranges::find(answers, practice, &GivenAnswer::practice);
    return found == answers.end() ? nullptr : &*found;
}

std::optional<Decimal> Dispersion::mean() const
{
    if (levels() == 0)
        return std::nullopt;
    return Decimal::of((20LL * sum + levels()) / (2LL * levels()), 1);
}

std::vector<Dispersion> dispersion(const Edition &edition,
                                   const std::vector<GivenAnswers> &contributions)
{
    const int highest = int(edition.scale.size()) - 1;
    std::vector<Dispersion> found;
    for (const Practice &practice : edition.practices) {
        Dispersion one{.practice = practice.code};
        for (const GivenAnswers &given : contributions)
            if (const GivenAnswer *answer = given.of(practice.code))
                addVoice(one, answer->rating, highest);
        if (one.answers > 0)
            found.push_back(one);
    }
    std::ranges::stable_sort(found, [](const Dispersion &a, const Dispersion &b) {
        return a.isDisputed() != b.isDisputed() ? a.isDisputed() : a.spread() > b.spread();
    });
    return found;
}

} // namespace carnet
