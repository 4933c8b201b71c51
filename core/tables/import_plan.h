#pragma once

#include "core/base/problem.h"
#include "core/domain/indicator.h"
#include "core/domain/measurement.h"
#include "core/tables/measurement_table.h"

#include <QString>

#include <map>
#include <vector>

namespace carnet::tables {

/// What an import would do to a document, as values: the caller makes one step of it, or
/// shows it first. With an error in `problems` nothing should be taken, unless the user
/// says so.
struct ImportPlan
{
    struct Update
    {
        Measurement before;
        Measurement after;
    };

    std::vector<Indicator> newIndicators; ///< To insert before the measurements.
    std::vector<Measurement> inserts;
    std::vector<Update> updates;
    int unchanged = 0;
    std::vector<Problem> problems; ///< Those of the rows come first.
};

struct ImportPlanOptions
{
    enum class Unknown {
        Refuse, ///< An indicator that the document lacks is an error.
        Create, ///< It is made from what the file says of it, with a warning to complete it.
    };

    Unknown unknown = Unknown::Refuse;
    /// From a code or title in the file to the code of an indicator of the document.
    std::map<QString, QString> mapping = {};
};

/// Binds rows to indicators by the mapping, by code, then by title, without regard to case
/// and accents. What the file leaves blank (source, date, comment) stays as it is; a figure
/// that changes is to be reviewed again. The same figure twice is told; two different ones
/// for one indicator and period are an error.
ImportPlan planImport(const MeasurementRows &file, const std::vector<Indicator> &indicators,
                      const std::vector<Measurement> &measurements,
                      const ImportPlanOptions &options = {});

} // namespace carnet::tables
