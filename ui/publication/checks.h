#pragma once

#include "ui/publication/content.h"
#include "ui/publication/layout.h"

#include <QDate>
#include <QString>

#include <vector>

namespace carnet::ui {

/// Something to mend before a poster is printed, or to know.
struct PosterProblem
{
    enum class Weight {
        Blocking, ///< Not to be printed so.
        Advice,   ///< May be printed; someone should look.
    };
    enum class Rule {
        TextOverflow,
        TextTooSmall,
        NothingToShow,
        TooMany,
        SmallBase,
        NotMeasured,
        NoTarget,
        NoSource,
        PeriodNotOver,
        QrAddress,
        NoAddress,
        NoPosterText,
        PlanNotValidated,
        LogoTooCoarse,
        PersonalData,
        MissingCharacter,
        PlainLanguage,
    };

    Rule rule;
    Weight weight;
    QString message; ///< Translated: what it is and what to do.
    QString page;    ///< Where it is mended: `indicators`, `plan`, `settings`, `publication` …
    QString record;  ///< Code of an indicator, id of an action; empty: not about one of them.
    QString field;   ///< Of the record: `public_title`, `source`, `feedback_address` …

    friend bool operator==(const PosterProblem &, const PosterProblem &) = default;
};

/// What is wrong with the poster, blocking first, then as it is read. The pages are the
/// content laid out with the look.
std::vector<PosterProblem> checkPoster(const PosterContent &content, const PosterLook &look,
                                       const LaidOutPages &pages, const QDate &today);

inline bool isBlocked(const std::vector<PosterProblem> &problems)
{
    for (const PosterProblem &problem : problems)
        if (problem.weight == PosterProblem::Weight::Blocking)
            return true;
    return false;
}

} // namespace carnet::ui
