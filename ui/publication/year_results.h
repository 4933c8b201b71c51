#pragma once

#include "core/domain/figure.h"
#include "ui/publication/poster_sources.h"
#include "ui/publication/report.h"

#include <QString>

#include <optional>

namespace carnet::ui {

/// What was measured in that period; `NotMeasuredYet` without a measurement.
Figure figureInPeriod(const PosterSources &sources, const Indicator &indicator,
                      const Period &period);

/// The one in force at the end of the year.
std::optional<Decimal> targetOfYear(const PosterSources &sources, const Indicator &indicator,
                                    int year);

/// The shape of a result.
ReportMark figureMark(FigureStatus status);

/// What a year of an indicator amounts to.
struct YearResult
{
    Figure figure;
    QString result; ///< In words, for the public.
    QString basis;  ///< `412 avis, 3 trimestres sur 4`.
};

/// Nothing for what cannot be added up and is told quarter by quarter.
std::optional<YearResult> yearResultOf(const PosterSources &sources, const Indicator &indicator,
                                       int year);

} // namespace carnet::ui
