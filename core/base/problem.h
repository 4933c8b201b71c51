#pragma once

#include <QString>

#include <vector>

namespace carnet {

/// Something wrong, or worth knowing, in what a person or a file gave. All problems
/// of an input are returned at once, each with its place.
struct Problem
{
    enum class Severity {
        Error,   ///< The input, or this part of it, cannot be taken.
        Warning, ///< It is taken, and someone should look.
    };

    QString place;   ///< Translated: `Line 14`, `B7`, `commitments[3].title`; may be empty.
    QString message; ///< Translated, one sentence or two: what is wrong, what to do.
    Severity severity = Severity::Error;

    friend bool operator==(const Problem &, const Problem &) = default;
};

inline bool hasErrors(const std::vector<Problem> &problems)
{
    for (const Problem &problem : problems)
        if (problem.severity == Problem::Severity::Error)
            return true;
    return false;
}

} // namespace carnet
