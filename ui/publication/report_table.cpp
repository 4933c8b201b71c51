#include "ui/publication/report_table.h"

#include "ui/publication/report_style.h"

#include <QStringList>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

using namespace report_style;

constexpr qreal kGutterOfCells = 4;
constexpr qreal kCellPadding = 2.1; ///< Above and below the words.
constexpr qreal kMarkSize = 3;
constexpr qreal kMarkToWords = 1.6;
constexpr qreal kEndlessLine = 1e5;

/// One row with its place in the table.
struct TableRow
{
    std::vector<ReportCell> cells;
    bool isHeader;
};

type::Style styleOf(const TableRow &row)
{
    return row.isHeader ? columnTitle() : cell();
}

qreal indentOf(const ReportCell &cell)
{
    return cell.mark == ReportMark::None ? 0 : kMarkSize + kMarkToWords;
}

/// How wide a cell is at least, and in one line.
struct Width
{
    qreal least = 0;
    qreal natural = 0;
};

Width widthOf(const PageBuilder &measure, const TableRow &row, const ReportCell &cell)
{
    const type::Style style = styleOf(row);
    Width width;
    for (const type::Line &line : measure.lines(cell.text, style, 1)) // A word a line.
        width.least = std::max(width.least, line.width);
    for (const type::Line &line : measure.lines(cell.text, style, kEndlessLine))
        width.natural = std::max(width.natural, line.width);
    // More than the measure says by a hair: rounding shall not break a line.
    return {width.least + indentOf(cell) + 0.1, width.natural + indentOf(cell) + 0.1};
}

std::vector<TableRow> rowsOf(const ReportTable &table)
{
    std::vector<TableRow> rows(1);
    rows.front().isHeader = true;
    for (const ReportTable::Column &column : table.columns)
        rows.front().cells.push_back({column.title});
    for (const auto &cells : table.rows)
        rows.push_back({cells, false});
    return rows;
}

Flow::Piece pieceOf(const PageBuilder &measure, const ReportTable &table,
                    const std::vector<qreal> &widths, const TableRow &row, qreal roomOnPage)
{
    const type::Style style = styleOf(row);
    std::size_t lines = 1;
    for (std::size_t i = 0; i < row.cells.size(); ++i)
        lines = std::max(
            lines,
            measure.lines(row.cells[i].text, style, widths[i] - indentOf(row.cells[i])).size());
    // A row that no page can hold is not cut: its words are reported as too long.
    const qreal words = std::min(type::height(lines, style), roomOnPage);
    const qreal height = words + 2 * kCellPadding;
    const auto draw = [table, widths, row, style, words, height](PageBuilder &page,
                                                                 QPointF topLeft) {
        const auto part = page.part(Role::Row);
        qreal left = topLeft.x();
        for (std::size_t i = 0; i < row.cells.size(); ++i) {
            const ReportCell &it = row.cells[i];
            const QRectF box(left + indentOf(it), topLeft.y() + kCellPadding,
                             widths[i] - indentOf(it), words);
            if (it.mark != ReportMark::None)
                paintMark(
                    page, it.mark,
                    QRectF(left, box.top() + (style.cap - kMarkSize) / 2, kMarkSize, kMarkSize));
            const Role role = row.isHeader ? Role::ColumnHeader
                              : i == 0     ? Role::RowHeader
                                           : Role::Cell;
            const bool isNumber = table.columns[i].isNumber;
            if (it.text.isEmpty())
                const auto empty = page.part(role);
            page.text(box, {it.text, style, Ink::Text, role, table.caption,
                            isNumber ? Align::Right : Align::Left});
            left += widths[i] + kGutterOfCells;
        }
        const qreal line = row.isHeader ? 2 * kHair : kHair;
        const qreal width = left - kGutterOfCells - topLeft.x();
        page.shape(ShapeMark::Shape::Rectangle,
                   QRectF(topLeft.x(), topLeft.y() + height - line, width, line),
                   row.isHeader ? Ink::Text : Ink::Track);
    };
    return {.before = 0, .height = height, .keepWithNext = row.isHeader, .draw = draw};
}

/// Columns that need less than an equal share get what they need, those that cannot do with it
/// their least, and the others share the rest. Precondition: there is room for the least of all.
std::vector<qreal> sharedWidths(const std::vector<Width> &asked, qreal room)
{
    std::vector<qreal> widths(asked.size());
    std::vector<std::size_t> open(asked.size());
    std::iota(open.begin(), open.end(), 0);
    for (const bool modest : {false, true}) {
        for (bool settled = true; settled && !open.empty();) {
            const qreal share = room / qreal(open.size());
            const auto found = std::find_if(open.begin(), open.end(), [&](std::size_t i) {
                return modest ? asked[i].natural <= share : asked[i].least >= share;
            });
            settled = found != open.end();
            if (!settled)
                break;
            widths[*found] = modest ? asked[*found].natural : asked[*found].least;
            room -= widths[*found];
            open.erase(found);
        }
    }
    for (const std::size_t i : open)
        widths[i] = room / qreal(open.size());
    return widths;
}

} // namespace

std::vector<qreal> columnWidths(const PageBuilder &measure, const ReportTable &table, qreal width)
{
    const std::size_t count = table.columns.size();
    std::vector<Width> asked(count);
    for (const TableRow &row : rowsOf(table)) {
        for (std::size_t i = 0; i < count; ++i) {
            const Width one = widthOf(measure, row, row.cells[i]);
            asked[i].least = std::max(asked[i].least, one.least);
            asked[i].natural = std::max(asked[i].natural, one.natural);
        }
    }
    const qreal room = width - qreal(count - 1) * kGutterOfCells;
    const auto sum = [&](qreal Width::*member) {
        return std::accumulate(asked.begin(), asked.end(), qreal(0),
                               [&](qreal all, const Width &one) { return all + one.*member; });
    };
    const qreal least = sum(&Width::least);
    const qreal natural = sum(&Width::natural);
    std::vector<qreal> widths(count);
    for (std::size_t i = 0; i < count; ++i) {
        if (natural <= room)
            widths[i] = asked[i].natural * room / natural;
        else if (least > room)
            widths[i] = asked[i].least * room / least;
    }
    return natural <= room || least > room ? widths : sharedWidths(asked, room);
}

void addTable(Flow &flow, const PageBuilder &measure, const ReportTable &table)
{
    const std::vector<qreal> widths = columnWidths(measure, table, flow.width());
    flow.open(Role::Table);
    if (!table.caption.isEmpty()) {
        const qreal width = flow.width();
        const auto lines = measure.lines(table.caption, strong(), width);
        flow.add(
            {.before = kAboveTable,
             .height = type::height(lines.size(), strong()) + 2,
             .keepWithNext = true,
             .draw = [table, width](PageBuilder &page, QPointF topLeft) {
                 page.text(topLeft, width, {table.caption, strong(), Ink::Text, Role::Caption});
             }});
    }
    const std::vector<TableRow> rows = rowsOf(table);
    Flow::Piece header = pieceOf(measure, table, widths, rows.front(), flow.height());
    const qreal room = flow.height() - header.height - 2 * kCellPadding;
    Flow::Piece first = header;
    first.before = table.caption.isEmpty() ? kAboveTable : 0;
    flow.add(std::move(first));
    flow.repeat(std::move(header));
    for (std::size_t i = 1; i < rows.size(); ++i) {
        Flow::Piece piece = pieceOf(measure, table, widths, rows[i], room);
        piece.keepWithNext = i + 2 == rows.size(); // The last one does not stand alone.
        flow.add(std::move(piece));
    }
    flow.endRepeat();
    flow.close();
}

void paintMark(PageBuilder &page, ReportMark mark, const QRectF &square)
{
    using Shape = ShapeMark::Shape;
    switch (mark) {
    case ReportMark::None:
        return;
    case ReportMark::Good:
        return page.shape(Shape::Disc, square, Ink::Accent);
    case ReportMark::Warning:
        return page.shape(Shape::Triangle, square, Ink::Improve);
    case ReportMark::Running:
        return page.shape(Shape::HalfDisc, square, Ink::Text);
    case ReportMark::Open:
        return page.shape(Shape::Diamond, square, Ink::Muted);
    }
    Q_UNREACHABLE();
}

} // namespace carnet::ui
