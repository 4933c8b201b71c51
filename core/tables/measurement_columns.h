#pragma once

#include "core/base/fields.h"
#include "core/base/period.h"
#include "core/base/problem.h"
#include "core/tables/table.h"

#include <QString>

#include <array>
#include <map>
#include <optional>
#include <utility>
#include <vector>

namespace carnet::tables {

/// What a column of a table of measurements may hold.
enum class MeasurementField {
    Code,
    Title,
    Period,
    Part,
    Whole,
    Value,
    Unit,
    Base,
    Source,
    Date,
    Comment,
    Reason,
    Structure,
    StructureTitle,
    Frequency,
};

/// Their names in what is remembered and on the command line: those of our own columns.
constexpr auto enumNames(MeasurementField)
{
    using enum MeasurementField;
    return std::array<std::pair<MeasurementField, QStringView>, 15>{{
        {Code, u"code"},
        {Title, u"indicateur"},
        {Period, u"periode"},
        {Part, u"numerateur"},
        {Whole, u"denominateur"},
        {Value, u"valeur"},
        {Unit, u"unite"},
        {Base, u"base"},
        {Source, u"source"},
        {Date, u"date"},
        {Comment, u"commentaire"},
        {Reason, u"motif"},
        {Structure, u"structure"},
        {StructureTitle, u"intitule-structure"},
        {Frequency, u"frequence"},
    }};
}

QString fieldName(MeasurementField field);

/// By that name, or by that of a known column such as `Dénominateur` or `code SP structure`.
std::optional<MeasurementField> fieldNamed(const QString &name);

/// Which column holds what, from 0. A column serves one field.
using MeasurementColumns = std::map<MeasurementField, int>;

/// The row that names the columns: the first in which enough of them are known for figures to
/// be read, else the first with two texts (a title above stands alone). Null for no table.
/// Rows that begin with `#` are remarks.
const Row *headerOf(const Table &table);

/// The columns whose names are known, in our own layout and in the national results.
MeasurementColumns knownColumns(const Row &header);

/// The columns named by a period, in a table of indicators by periods (`Indicateur`,
/// `2026-T1`, `2026-T2`), unless another column has figures or periods.
std::vector<std::pair<int, Period>> periodColumns(const Row &header,
                                                  const MeasurementColumns &columns);

/// `known`, and where indicator, period or value have no column, one that looks like it by what
/// stands below the header: to be confirmed by a person.
MeasurementColumns guessedColumns(const Row &header, const Row &example,
                                  const MeasurementColumns &known);

/// What is missing for figures to be read, as messages without a place; none when all is there.
std::vector<Problem> missingColumns(const Row &header, const MeasurementColumns &columns);

/// Which of these have columns for figures to be read, the shown before the hidden ones.
std::vector<int> measurementSheets(const std::vector<Table> &sheets);

/// The same for headers that name the same columns in the same order, whatever their spelling:
/// by it a mapping is remembered. Not to be turned back into the names.
QString signatureOf(const Row &header);

/// Whether the row is only for people.
bool isRemark(const Row &row);

} // namespace carnet::tables
