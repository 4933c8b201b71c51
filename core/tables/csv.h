#pragma once

#include "core/base/decimal.h"
#include "core/tables/table.h"

#include <QByteArray>
#include <QDate>
#include <QString>

#include <vector>

// CSV as spreadsheets write and read it (RFC 4180, https://www.rfc-editor.org/rfc/rfc4180,
// with what Excel does in France): what writeCsv() writes, readCsv() reads back the same.

namespace carnet::tables {

/// What a file may be at most; beyond, it is refused whole.
struct CsvLimits
{
    qsizetype bytes = 64 * 1024 * 1024;
    size_t rows = 200'000;
    size_t columns = 500;
    qsizetype cellLength = 100'000;
};

/// Reads a table: fields divided by `;`, tab or comma, found out from the first
/// rows (or said by a line `sep=;`); UTF-8 with or without BOM, else Windows-1252; lines ended
/// by CRLF, LF or CR; cells in quotes may hold line breaks and doubled quotes. Blank lines
/// are no rows. An apostrophe that keeps a spreadsheet from calculating (`'=1`) is taken
/// off. NUL characters, a quote that never ends and anything beyond the limits are errors.
Table readCsv(const QByteArray &bytes, const CsvLimits &limits = {});

/// A cell to write.
class CsvCell final
{
public:
    CsvCell() = default; ///< Empty.
    /// Text that would be a formula (= + - @, tab, CR) gets an apostrophe before it.
    static CsvCell text(const QString &text);
    /// Comma decimals, no grouping, minus as U+002D.
    static CsvCell number(const Decimal &number);
    static CsvCell number(qint64 number);
    /// JJ/MM/AAAA; empty for an invalid date.
    static CsvCell date(const QDate &date);

    const QString &content() const { return m_content; }

private:
    explicit CsvCell(QString content)
        : m_content(std::move(content))
    {}

    QString m_content;
};

/// For Excel and LibreOffice in French: UTF-8 with BOM, `;`, CRLF. A row has at least one cell.
QByteArray writeCsv(const std::vector<std::vector<CsvCell>> &rows);

} // namespace carnet::tables
