#include "core/tables/sheet_builder.h"

#include "core/base/french.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace carnet::tables {

namespace {

struct SheetText
{
    Q_DECLARE_TR_FUNCTIONS(carnet::tables::Spreadsheet)

public:
    static QString tooManyRows(int limit)
    {
        return tr("The sheet has more than %1 lines.").arg(french::number(qint64(limit)));
    }
    static QString tooManyColumns(int limit)
    {
        return tr("The sheet has more than %1 columns.").arg(french::number(qint64(limit)));
    }
    static QString tooManyCells(qint64 limit)
    {
        return tr("The file has more than %1 cells.").arg(french::number(limit));
    }
    static QString cellTooLong(const QString &cell)
    {
        return tr("The text in the cell %1 is too long.").arg(cell);
    }
    static QString outOfOrder() { return tr("The file is damaged: its lines are mixed up."); }
    static QString hiddenRows(int count)
    {
        return tr("%n hidden line(s) are read too.", nullptr, count);
    }
    static QString hiddenColumns(int count)
    {
        return tr("%n hidden column(s) are read too.", nullptr, count);
    }
    static QString merged(const QString &ranges)
    {
        return tr("Merged cells (%1): what they hold counts for the first one only.").arg(ranges);
    }
    static QString neverCalculated()
    {
        return tr("The formula has no result. Open the file in the spreadsheet program and save "
                  "it again.");
    }
    static QString holdsError(const QString &shown)
    {
        return tr("The cell shows the error %1.").arg(shown);
    }
};

constexpr qsizetype kMergedTold = 3;

} // namespace

QString neverCalculated()
{
    return SheetText::neverCalculated();
}

QString holdsError(const QString &shown)
{
    return SheetText::holdsError(shown);
}

SheetBuilder::SheetBuilder(const QString &name, bool hidden, const SpreadsheetLimits &limits,
                           qint64 &cellsLeft)
    : m_limits(limits)
    , m_cellsLeft(cellsLeft)
{
    m_table.sheet = name;
    m_table.hidden = hidden;
}

bool SheetBuilder::startRow(int line, bool hidden)
{
    if (line <= m_row.line)
        refuse(SheetText::outOfOrder());
    m_row = {line, {}};
    m_rowHidden = hidden;
    m_rowKnown = false;
    return m_refusal.isEmpty();
}

void SheetBuilder::put(int column, const QString &text)
{
    if (text.isEmpty() || !m_refusal.isEmpty())
        return;
    if (column < 0 || column >= m_limits.columns)
        return refuse(SheetText::tooManyColumns(m_limits.columns));
    if (text.size() > m_limits.cellLength)
        return refuse(SheetText::cellTooLong(columnName(column) + QString::number(m_row.line)));
    if (--m_cellsLeft < 0)
        return refuse(SheetText::tooManyCells(m_limits.cells));
    if (size_t(column) >= m_row.cells.size())
        m_row.cells.resize(size_t(column) + 1);
    m_row.cells[size_t(column)] = text;
    m_rowKnown = m_rowKnown || !text.trimmed().isEmpty();
}

void SheetBuilder::putUnknown(int column, const QString &why)
{
    if (!m_refusal.isEmpty())
        return;
    if (column < 0 || column >= m_limits.columns)
        return refuse(SheetText::tooManyColumns(m_limits.columns));
    if (--m_cellsLeft < 0)
        return refuse(SheetText::tooManyCells(m_limits.cells));
    m_table.unknown.push_back({m_row.line, column, why});
    m_rowKnown = true;
}

void SheetBuilder::merge(const QString &range)
{
    if (m_merged.size() <= kMergedTold)
        m_merged += range;
}

void SheetBuilder::endRow()
{
    if (!m_rowKnown || !m_refusal.isEmpty())
        return;
    if (m_table.rows.size() == size_t(m_limits.rows))
        return refuse(SheetText::tooManyRows(m_limits.rows));
    m_hiddenRows += m_rowHidden;
    m_row.cells.shrink_to_fit();
    m_table.rows.push_back(std::move(m_row));
    m_row = {m_table.rows.back().line, {}};
}

Table SheetBuilder::take()
{
    if (m_hiddenRows > 0)
        tell(SheetText::hiddenRows(m_hiddenRows));
    if (m_hiddenColumns > 0 && !m_table.rows.empty())
        tell(SheetText::hiddenColumns(m_hiddenColumns));
    if (!m_merged.isEmpty()) {
        QString ranges = m_merged.mid(0, kMergedTold).join(u", "_s);
        if (m_merged.size() > kMergedTold)
            ranges += u"…"_s;
        tell(SheetText::merged(ranges));
    }
    return std::move(m_table);
}

void SheetBuilder::refuse(const QString &why)
{
    if (m_refusal.isEmpty())
        m_refusal = why;
}

void SheetBuilder::tell(const QString &message)
{
    m_table.problems.push_back({m_table.sheet, message, Problem::Severity::Warning});
}

} // namespace carnet::tables
