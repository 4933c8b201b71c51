#pragma once

#include "core/tables/spreadsheet.h"

#include <QString>
#include <QStringList>

namespace carnet::tables {

/// Collects the cells of one sheet, and stops at the limits.
class SheetBuilder final
{
public:
    /// `cellsLeft` goes down, over all sheets.
    SheetBuilder(const QString &name, bool hidden, const SpreadsheetLimits &limits,
                 qint64 &cellsLeft);

    /// Lines come in their order, from 1, each once; false after a limit was reached.
    bool startRow(int line, bool hidden);
    void put(int column, const QString &text);
    void putUnknown(int column, const QString &why);
    void endRow();

    void hideColumns(int count) { m_hiddenColumns += count; }
    void merge(const QString &range);

    /// The sentence about the limit that was reached, translated; else empty.
    const QString &refusal() const { return m_refusal; }

    /// The sheet, with what is to be told of it.
    Table take();

private:
    void refuse(const QString &why);
    void tell(const QString &message);

    const SpreadsheetLimits &m_limits;
    qint64 &m_cellsLeft;
    Table m_table;
    Row m_row{0, {}};
    bool m_rowHidden = false;
    bool m_rowKnown = false; ///< It holds something.
    int m_hiddenRows = 0;
    int m_hiddenColumns = 0;
    QStringList m_merged; ///< The first of them.
    QString m_refusal;
};

/// Of a cell with a formula and no result.
QString neverCalculated();

/// Of a cell that shows `#DIV/0!`.
QString holdsError(const QString &shown);

} // namespace carnet::tables
