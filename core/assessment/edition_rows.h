#pragma once

#include "core/assessment/edition_columns.h"
#include "core/base/problem.h"
#include "core/tables/table.h"

#include <QString>

#include <vector>

namespace carnet::assessment {

/// A question of a table, with the headings under which it stands.
struct QuestionRow
{
    const tables::Row *row;
    QString group; ///< Titles; the group may be empty.
    QString commitment;
    QString question;
};

struct QuestionRows
{
    std::vector<QuestionRow> rows;
    std::vector<Problem> problems;
};

/// Finds the questions below the row of titles and what they stand under, by columns of headings
/// or by the hierarchy. The table outlives the result.
QuestionRows questionRows(const tables::Table &table, const EditionColumns &columns);

/// One line without what cannot be seen.
QString visibleLine(const QString &text);

} // namespace carnet::assessment
