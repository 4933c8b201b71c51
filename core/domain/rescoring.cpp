#include "core/domain/rescoring.h"

#include <QCoreApplication>

#include <algorithm>

namespace carnet {

namespace {

struct RescoringWords
{
    Q_DECLARE_TR_FUNCTIONS(carnet::Rescoring)
};

const EditionMapping *mappingFrom(const QString &code, const Edition &edition)
{
    const auto found = std::ranges::find(edition.mappings, code, &EditionMapping::edition);
    return found == edition.mappings.end() ? nullptr : &*found;
}

/// What `later` says of how it came from `earlier`, read the other way: the answers of `later`
/// lead to the practices that it came from.
EditionMapping backwards(const Edition &later, const EditionMapping &mapping)
{
    using enum Succession::Kind;
    EditionMapping inverse{.edition = later.code, .commitments = {}, .practices = {}};
    for (const Practice &practice : later.practices) {
        Succession succession{.from = practice.code, .to = {}, .kind = Dropped, .note = {}};
        bool shared = false;
        for (const Succession &forwards : mapping.practices) {
            if (std::ranges::count(forwards.to, practice.code) == 0 || forwards.from.isEmpty())
                continue;
            succession.to.push_back(forwards.from);
            shared = shared || forwards.to.size() > 1;
        }
        if (succession.to.size() > 1)
            succession.kind = Split;
        else if (!succession.to.empty())
            succession.kind = shared ? Merged : Kept;
        inverse.practices.push_back(std::move(succession));
    }
    return inverse;
}

CarryOver carriedTo(const Edition &own, const std::vector<Answer> &answers, const Edition &other)
{
    const EditionMapping *const back = mappingFrom(other.code, own);
    if (own.code == other.code || !back || mappingFrom(own.code, other))
        return carryOver(own, answers, other);
    Edition reached = other;
    reached.mappings = {backwards(own, *back)};
    return carryOver(own, answers, reached);
}

} // namespace

std::vector<Answer> answersUnder(const Edition &own, const std::vector<Answer> &answers,
                                 const Edition &other)
{
    std::vector<Answer> read;
    for (const CarriedAnswer &carried : carriedTo(own, answers, other).answers) {
        Answer answer = carried.answers.front();
        answer.id = Answer::idOf(answer.assessment, carried.practice);
        answer.practice = carried.practice;
        answer.rating = carried.rating;
        answer.origin = std::ranges::all_of(carried.answers, counts) ? Answer::Origin::Confirmed
                                                                     : Answer::Origin::CarriedOver;
        read.push_back(answer);
    }
    return read;
}

Score scoreUnder(const Edition &own, const std::vector<Answer> &answers, const Edition &other)
{
    return scoreOf(other, answersUnder(own, answers, other));
}

QString rescoringRule()
{
    return RescoringWords::tr("Answers are read in the other grid by what became of each practice: "
                              "of several that became one the lowest level counts, one that was "
                              "split counts for each part, and those that only the other grid has "
                              "are not answered.");
}

} // namespace carnet
