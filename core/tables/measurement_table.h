#pragma once

#include "core/base/period.h"
#include "core/domain/indicator.h"
#include "core/domain/measurement.h"
#include "core/domain/reading.h"
#include "core/tables/measurement_columns.h"
#include "core/tables/table.h"

#include <QByteArray>
#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace carnet::tables {

/// One figure as a file gives it; not yet bound to an indicator of a document.
struct MeasurementRow
{
    int line;
    QString place; ///< Translated: where in the file.
    QString code;  ///< Of the indicator; may be empty when there is a title.
    QString title; ///< Of the indicator; may be empty when there is a code.
    QString unit;  ///< Empty when the file does not say.
    Period period;
    Reading reading;
    QString source;
    std::optional<QDate> updatedOn;
    QString comment;

    friend bool operator==(const MeasurementRow &, const MeasurementRow &) = default;
};

/// A service that a file of national results speaks of.
struct Structure
{
    QString code; ///< May be empty.
    QString title;

    friend bool operator==(const Structure &, const Structure &) = default;
};

/// A line, or a cell of a block, that cannot be taken.
struct RefusedRow
{
    int line;
    QString place; ///< Translated.
    QString why;   ///< Translated, one sentence or more.

    friend bool operator==(const RefusedRow &, const RefusedRow &) = default;
};

/// What a table of measurements holds, with all that is wrong in it, line by line. Each line
/// below the header, in a block each cell, is in just one of `rows`, `refused`,
/// `otherStructures` and `withoutFigure`.
struct MeasurementRows
{
    std::vector<MeasurementRow> rows;
    std::vector<RefusedRow> refused;
    std::vector<Problem> problems;     ///< Also those of `refused`.
    std::vector<Structure> structures; ///< Of the whole file, in its order; none in our own layout.
    int otherStructures = 0;           ///< Lines of other structures, left out.
    int withoutFigure = 0;             ///< Lines with neither a figure nor a reason.
};

struct MeasurementReadOptions
{
    /// The code of the site's structure, its title where there are no codes. Empty is enough when the file has only one.
    QString structure = {};
    /// For lines that name none; empty: a line of the national results names these.
    QString source = {};
    /// Which column holds what; without it, by their names.
    std::optional<MeasurementColumns> columns = {};
};

/// Reads our own layout, as writeMeasurements() makes it: `code indicateur`, `intitulé`,
/// `période`, `numérateur`, `dénominateur`, `valeur`, `unité`, `base`, `source`, `date`,
/// `commentaire`, `motif`; and the open data of the national results
/// (https://opendata.plus.transformation.gouv.fr, dataset `export-resultats`):
/// `code_sp_structure`, `intitule_de_la_structure`, `code_sp_de_l_indicateur`,
/// `titre_original_de_l_indicateur`, value, frequency, date of update.
///
/// Columns are found by name, whatever their order, case, accents, spaces or underscores;
/// others are ignored. Lines that begin with `#` are remarks. Titles may stand above the header.
/// A line with an error is not in `rows`.
///
/// A table with a column for each period (`Indicateur`, `2026-T1`, `2026-T2`) is read cell by
/// cell, as readFigure() does.
///
/// Counts come before a value, which is then only compared. The period of a national
/// result without a period column is the one of its frequency that ended last before the
/// date of update: updated on 20/04/2020, quarterly, it is about the 1st quarter of 2020.
MeasurementRows readMeasurements(const Table &table, const MeasurementReadOptions &options = {});

/// The layout that readMeasurements() reads back the same, for spreadsheets. Rows by
/// indicator in the order given, then by period; measurements of others are left out.
QByteArray writeMeasurements(const std::vector<Indicator> &indicators,
                             const std::vector<Measurement> &measurements);

/// `2024-T3`, `T3 2024`, `3e trimestre 2024 (juillet à septembre)`, `S1 2024`, `2024` …
std::optional<Period> readPeriod(const QString &text);

/// `20/04/2020`, `2020-04-20`, also with a time behind.
std::optional<QDate> readDate(const QString &text);

/// `pas encore mesuré`, `sans objet`, `effectif insuffisant`, `non communiqué`, `NC` …
std::optional<Missing> readMissing(const QString &text);

/// What stands in a cell for a whole figure: `87`, `95,16 %`, `356/494`, `356 sur 494`,
/// `87 (412)` with its base, `sans objet`.
std::optional<Reading> readFigure(const QString &text);

/// A whole number, 0 or more, as people write it.
std::optional<qint64> readCount(const QString &text);

/// A text without case, accents and punctuation, words joined by `_`:
/// `Code SP de l’indicateur` becomes `code_sp_de_l_indicateur`.
QString columnKey(const QString &text);

} // namespace carnet::tables
