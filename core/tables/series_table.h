#pragma once

#include "core/domain/figure_series.h"

#include <QByteArray>

#include <vector>

namespace carnet::tables {

/// What a chart shows, as writeCsv() writes tables: one row per indicator and period, French
/// headers, numbers with at most two decimals, a reason where there is no value. Its first
/// columns are those of writeMeasurements(), so that it can be read back.
QByteArray writeSeries(const std::vector<IndicatorSeries> &series);

} // namespace carnet::tables
