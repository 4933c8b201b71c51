#pragma once

#include <QByteArray>
#include <QDate>
#include <QString>

#include <variant>
#include <vector>

namespace carnet::tables {

// A workbook as values, to be written for spreadsheet programs: what readSpreadsheet() reads.

/// How a cell looks, and with it whether it can be written into on a protected sheet.
enum class CellLook {
    Plain,
    Title,
    Strong,
    Note,   ///< Small and grey.
    Header, ///< Of a column.
    Fixed,  ///< A ruled cell that stays as it is.
    Input,  ///< A ruled cell to fill in: the only look that is not locked.
};

struct BookCell
{
    std::variant<std::monostate, QString, qint64, QDate> value;
    CellLook look = CellLook::Plain;
};

struct BookColumn
{
    int width; ///< In characters of the body text.
};

/// A block of cells; all counted from 0, ends included.
struct BookRange
{
    int firstRow;
    int firstColumn;
    int lastRow;
    int lastColumn;
};

/// Cells that take one of the texts of another sheet, offered as a list.
struct BookChoice
{
    BookRange cells;
    QString sheet; ///< Where the texts stand.
    BookRange texts;
    QString title;   ///< Of what is said when something else is typed; at most 32 characters.
    QString message; ///< At most 255 characters.
};

struct BookSheet
{
    QString name; ///< At most 31 characters.
    std::vector<BookColumn> columns;
    std::vector<std::vector<BookCell>> rows;
    int frozenRows = 0; ///< Stay in sight, and stand on each printed page.
    int frozenColumns = 0;
    bool isProtected = false;            ///< Locked cells cannot be changed; without a password.
    std::vector<BookRange> filters = {}; ///< At most one: its first row takes filter buttons.
    std::vector<BookChoice> choices = {};
};

struct Workbook
{
    QString title;
    QDate madeOn; ///< The only date in the file: the same workbook gives the same bytes.
    std::vector<BookSheet> sheets;
};

/// The text as a cell can hold it: at most 32,767 characters, lines ended by LF, and no
/// control characters but those and tabs.
QString cellText(const QString &text);

/// Both throw Failure when memory or the disk (of the temporary folder, for XLSX) is short.
/// Texts are written as texts, also those that would be formulas, after cellText().
QByteArray writeXlsx(const Workbook &book);
QByteArray writeOds(const Workbook &book);

} // namespace carnet::tables
