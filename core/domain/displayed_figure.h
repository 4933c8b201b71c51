#pragma once

#include "core/domain/indicator.h"
#include "core/domain/measurement.h"
#include "core/domain/publication_edition.h"

#include <QDate>

#include <map>
#include <optional>
#include <vector>

namespace carnet {

/// What a poster on the wall says of one indicator.
struct DisplayedFigure
{
    Id<PublicationEdition> edition;
    QDate since;    ///< When the poster was put up, or else issued.
    QString figure; ///< As printed, `87 %`; why there is none, `Trop peu de réponses`.
    bool hasFigure; ///< Whether `figure` is one.

    friend bool operator==(const DisplayedFigure &, const DisplayedFigure &) = default;
};

/// The last period of that length that is over by the end of the period of a poster: the one
/// that the poster tells of an indicator.
Period toldPeriod(const Period &poster, Frequency frequency);

/// The figure that a poster would print; nothing where it prints words: without a value, or
/// with a rate of too few answers.
std::optional<QString> printedFigure(const Indicator &indicator, const Reading &reading);

/// What the posters that hang say, read from their frozen contents: of each poster and period
/// the last edition, unless it was taken down before `today`.
class DisplayedFigures
{
public:
    DisplayedFigures() = default;
    DisplayedFigures(const std::vector<PublicationEdition> &editions, const QDate &today);

    /// Those about the indicator in that period, by poster.
    std::vector<DisplayedFigure> of(const Indicator &indicator, const Period &period) const;

    /// Those of them that say something else than `reading`; without one, that nothing is there.
    std::vector<DisplayedFigure> differing(const Indicator &indicator, const Period &period,
                                           const std::optional<Reading> &reading) const;

private:
    struct Told
    {
        Period poster;
        DisplayedFigure figure;
    };

    std::multimap<QString, Told> m_told; ///< By code of the indicator.
};

} // namespace carnet
