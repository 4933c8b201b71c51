#pragma once

#include "core/base/problem.h"
#include "core/domain/indicator.h"
#include "core/domain/measurement.h"
#include "core/journal/step.h"
#include "core/tables/measurement_table.h"

#include <QString>

#include <map>
#include <optional>
#include <set>
#include <vector>

namespace carnet::tables {

/// What becomes of one figure of a file.
struct ImportLine
{
    enum class Outcome {
        Refused, ///< `remark` says why.
        Changed, ///< Another figure, or other words, than in the document.
        New,
        Unchanged, ///< The document has just that.
        Repeated,  ///< The file says the same on an earlier line.
        LeftOut,   ///< Of an indicator that the user leaves out.
    };

    int line;
    QString place; ///< Translated: where in the file.
    Outcome outcome;
    QString indicator;            ///< Its title, or the name in the file; may be empty.
    std::optional<Period> period; ///< Nothing where the line could not be read.
    QString before;               ///< What the document shows, in French; may be empty.
    QString after;                ///< What the file gives, in French; may be empty.
    QString remark;               ///< Translated; what is wrong, or to be looked at.
};

/// An indicator of a file that the document does not have.
struct UnknownIndicator
{
    QString name;  ///< By which ImportPlanOptions speaks of it: its code, else its title.
    QString title; ///< To show.

    friend bool operator==(const UnknownIndicator &, const UnknownIndicator &) = default;
};

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
    std::vector<Problem> problems;         ///< Those of the rows come first.
    std::vector<ImportLine> lines;         ///< One for each figure of the file, by line.
    std::vector<UnknownIndicator> unknown; ///< Each once, in the order of the file.
    int otherStructures = 0;               ///< As MeasurementRows has them.
    int withoutFigure = 0;

    int count(ImportLine::Outcome outcome) const;

    /// How many measurements it writes.
    int size() const { return int(inserts.size() + updates.size()); }
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
    std::set<QString> created = {}; ///< By UnknownIndicator::name: to be made, as by Create.
    std::set<QString> leftOut = {}; ///< By UnknownIndicator::name: to be passed over.
};

/// Binds rows to indicators by the mapping, by code, then by title, without regard to case
/// and accents. What the file leaves blank (source, date, comment) stays as it is; a figure
/// that changes is to be reviewed again. The same figure twice is told; two different ones
/// for one indicator and period are an error.
ImportPlan planImport(const MeasurementRows &file, const std::vector<Indicator> &indicators,
                      const std::vector<Measurement> &measurements,
                      const ImportPlanOptions &options = {});

/// One step for all of it. `file` is the name that the Undo menu will say.
journal::Step importStep(const ImportPlan &plan, const QString &file);

} // namespace carnet::tables
