#pragma once

#include "core/assessment/edition_columns.h"
#include "core/domain/edition.h"
#include "core/journal/step.h"

#include <QDate>
#include <QStringList>

#include <optional>
#include <vector>

namespace carnet::assessment {

struct EditionImportOptions
{
    QString title; ///< What the grid is called; its versions share it.
    QString file;  ///< Name of the file, told as the source.
    QDate today;
    EditionColumns columns;
    /// Labels of the levels, from the lowest, when no column tells what they mean; empty: four
    /// usual ones.
    QStringList scale = {};
};

/// What the import of a whole grid would make.
struct EditionImport
{
    std::optional<Edition> edition; ///< Nothing when one of the problems is an error.
    EditionRecord record{.id = EditionRecord::idOf({})}; ///< Of that edition.
    std::vector<Problem> problems;                       ///< Each with its cell.
    QString earlier;         ///< Code of the version before; empty for a first one.
    QStringList successions; ///< What becomes of each practice of it, in words. Translated.
};

/// Reads a table of questions as an edition of its own, with the next version number of the grids
/// of that title among `known`, and a mapping from the one before: by code, else by the same
/// question. Commitments come from their column; without one from the hierarchy: the deepest rows
/// are questions, those above them commitments, those above these groups. Wordings are those of
/// the table; what it does not say (what one looks at, weight) is filled in neutrally.
EditionImport planEditionImport(const tables::Table &table, const EditionImportOptions &options,
                                const std::vector<EditionRecord> &known);

/// `8 commitments, 40 questions, 4 levels: …`. Translated; empty without an edition.
QString editionSummary(const EditionImport &import);

/// Puts the edition into the document, to be chosen when a year begins.
journal::Step editionImportStep(const EditionImport &import);

} // namespace carnet::assessment
