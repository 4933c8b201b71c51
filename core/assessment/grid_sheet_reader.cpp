#include "core/assessment/grid_sheet_reader.h"

#include "core/tables/measurement_table.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet::assessment {

namespace {

using tables::columnKey;

struct GridSheetText
{
    Q_DECLARE_TR_FUNCTIONS(carnet::assessment::GridSheet)

public:
    static QString noGrid()
    {
        return tr("There is no grid in this file. It needs the columns \"%1\" or \"%2\", and "
                  "\"%3\". Nothing was changed.")
            .arg(gridHeader(GridField::Code), gridHeader(GridField::Question),
                 gridHeader(GridField::Level));
    }
    static QString severalGrids(const QString &sheets)
    {
        return tr("Several sheets look like a grid: %1. Only the first one is read.").arg(sheets);
    }
    static QString tooManyRows(qsizetype rows, qsizetype most)
    {
        return tr("The sheet has %1 rows; a grid has %2 at most. Nothing was changed. Keep only "
                  "the rows of the grid.")
            .arg(rows)
            .arg(most);
    }
    static QString unknownCode(const QString &code)
    {
        return tr("The grid has no practice \"%1\".").arg(code);
    }
    static QString unknownQuestion() { return tr("The grid does not have this question."); }
    static QString nameless() { return tr("Nothing says which question this row answers."); }
    static QString notAskedFor() { return tr("This question is not asked for."); }
    static QString repeated(const QString &places)
    {
        return tr("Several rows answer this question: %1. Keep one.").arg(places);
    }
};

using Columns = std::map<GridField, int>;

constexpr GridField kReadFields[] = {GridField::Code,   GridField::Question, GridField::Level,
                                     GridField::Reason, GridField::State,    GridField::Proof,
                                     GridField::Note,   GridField::Owner};

constexpr GridField kFilledFields[] = {GridField::Level, GridField::Reason, GridField::State,
                                       GridField::Proof, GridField::Note,   GridField::Owner};

/// Which column a row of titles gives to each field.
Columns columnsOf(const tables::Row &header)
{
    Columns columns;
    for (int i = 0; i < int(header.cells.size()); ++i) {
        const QString key = columnKey(tables::cell(header, i));
        for (const GridField field : kReadFields)
            if (!key.isEmpty()
                && (key == columnKey(gridHeader(field))
                    || (field == GridField::Code && key == u"repere")))
                columns.try_emplace(field, i);
    }
    return columns;
}

bool isGridHeader(const Columns &columns)
{
    const auto has = [&](GridField field) { return columns.contains(field); };
    return (has(GridField::Code) || has(GridField::Question))
           && std::ranges::any_of(kFilledFields, has);
}

/// A sheet that holds a grid, and where it begins in it.
struct FoundGrid
{
    const tables::Table *table;
    size_t header; ///< Index of the row of titles.
    Columns columns;
};

std::optional<FoundGrid> gridIn(const tables::Table &table)
{
    constexpr size_t kSearched = 50;
    for (size_t i = 0; i < std::min(kSearched, table.rows.size()); ++i)
        if (Columns columns = columnsOf(table.rows[i]); isGridHeader(columns))
            return FoundGrid{&table, i, std::move(columns)};
    return std::nullopt;
}

class GridSheetReader final
{
public:
    GridSheetReader(const tables::Spreadsheet &file, const Grid &grid)
        : m_file(file)
        , m_grid(grid)
    {
        for (const Practice &practice : grid.edition->practices) {
            m_codes.emplace(practice.code, practice.code);
            const auto [at, fresh] =
                m_questions.try_emplace(columnKey(practice.question), practice.code);
            if (!fresh)
                at->second.clear(); // Two ask the same: the question does not tell them apart.
        }
    }

    GridSheet read()
    {
        m_sheet.problems = m_file.problems;
        if (hasErrors(m_sheet.problems))
            return std::move(m_sheet);
        readIdentity();
        if (const auto found = chooseGrid())
            readRows(*found);
        return std::move(m_sheet);
    }

private:
    void readIdentity()
    {
        for (const tables::Table &table : m_file.sheets) {
            if (gridIn(table))
                continue;
            for (const tables::Row &row : table.rows)
                readFact(columnKey(tables::cell(row, 0)), tables::cell(row, 1));
        }
    }

    void readFact(const QString &name, const QString &value)
    {
        const auto take = [&](const QString &word, QString &into) {
            const bool same = name == columnKey(word);
            if (same && into.isEmpty())
                into = value;
            return same;
        };
        take(sheet_word::year(), m_sheet.year);
        take(sheet_word::edition(), m_sheet.edition);
        take(sheet_word::site(), m_sheet.site);
        if (take(sheet_word::contributor(), m_sheet.contributor))
            m_sheet.isContribution = true;
    }

    std::optional<FoundGrid> chooseGrid()
    {
        std::optional<FoundGrid> chosen;
        QStringList names;
        for (const tables::Table &table : m_file.sheets)
            if (auto found = gridIn(table)) {
                names += table.sheet;
                if (!chosen)
                    chosen = std::move(found);
            }
        if (!chosen)
            m_sheet.problems.push_back({{}, GridSheetText::noGrid(), Problem::Severity::Error});
        else if (names.size() > 1)
            m_sheet.problems.push_back(
                {{}, GridSheetText::severalGrids(names.join(u", "_s)), Problem::Severity::Warning});
        if (!chosen)
            return chosen;
        for (const Problem &problem : chosen->table->problems)
            m_sheet.problems.push_back(problem);
        constexpr size_t kMostRows = 10'000;
        if (const size_t rows = chosen->table->rows.size(); rows > kMostRows) {
            m_sheet.problems.push_back({chosen->table->sheet,
                                        GridSheetText::tooManyRows(qsizetype(rows), kMostRows),
                                        Problem::Severity::Error});
            return std::nullopt;
        }
        return chosen;
    }

    void readRows(const FoundGrid &found)
    {
        for (const tables::UnknownCell &unknown : found.table->unknown)
            m_unknown.emplace(std::pair(unknown.line, unknown.column), unknown.why);
        for (size_t i = found.header + 1; i < found.table->rows.size(); ++i)
            readRow(found, found.table->rows[i]);
        loseRepeated();
    }

    void readRow(const FoundGrid &found, const tables::Row &row)
    {
        SheetRow read;
        bool says = false;
        for (const auto &[field, column] : found.columns) {
            SheetCell cell{
                tables::cell(row, column), tables::placeOf(*found.table, row.line, column), {}};
            if (const auto unknown = m_unknown.find({row.line, column}); unknown != m_unknown.end())
                cell.unknown = unknown->second;
            says = says
                   || (std::ranges::count(kFilledFields, field) > 0
                       && !(cell.text.isEmpty() && cell.unknown.isEmpty()));
            read.cells.emplace(field, std::move(cell));
        }
        const QString code = textAt(read, GridField::Code);
        const QString question = textAt(read, GridField::Question);
        read.place = placeOfName(read, found, row);
        if (code.isEmpty() && question.isEmpty()) {
            if (says) // Else it is a heading or a remark that somebody added.
                m_sheet.lost.push_back({{}, read.place, GridSheetText::nameless()});
            return;
        }
        read.practice = practiceOf(code, question);
        if (read.practice.isEmpty()) {
            if (!code.isEmpty() || says)
                m_sheet.lost.push_back({code.isEmpty() ? question : code, read.place,
                                        code.isEmpty() ? GridSheetText::unknownQuestion()
                                                       : GridSheetText::unknownCode(code)});
            return;
        }
        const Practice &practice = *m_grid.edition->practice(read.practice);
        if (!m_grid.isAskedFor(practice.commitment))
            m_sheet.lost.push_back({practice.code, read.place, GridSheetText::notAskedFor()});
        else
            m_sheet.rows.push_back(std::move(read));
    }

    static QString textAt(const SheetRow &row, GridField field)
    {
        const auto cell = row.cells.find(field);
        return cell == row.cells.end() ? QString() : cell->second.text;
    }

    static QString placeOfName(const SheetRow &read, const FoundGrid &found, const tables::Row &row)
    {
        for (const GridField field : {GridField::Code, GridField::Question})
            if (const auto cell = read.cells.find(field); cell != read.cells.end())
                return cell->second.place;
        return tables::placeOf(*found.table, row.line);
    }

    QString practiceOf(const QString &code, const QString &question) const
    {
        const auto &known = code.isEmpty() ? m_questions : m_codes;
        const auto found = known.find(code.isEmpty() ? columnKey(question) : code);
        return found == known.end() ? QString() : found->second;
    }

    void loseRepeated()
    {
        std::map<QString, QStringList> places;
        for (const SheetRow &row : m_sheet.rows)
            places[row.practice] += row.place;
        std::erase_if(m_sheet.rows, [&](const SheetRow &row) {
            const QStringList &all = places[row.practice];
            if (all.size() > 1)
                m_sheet.lost.push_back(
                    {row.practice, row.place, GridSheetText::repeated(all.join(u", "_s))});
            return all.size() > 1;
        });
    }

    const tables::Spreadsheet &m_file;
    const Grid &m_grid;
    std::map<QString, QString> m_codes;
    std::map<QString, QString> m_questions; ///< By key; empty where two practices share it.
    std::map<std::pair<int, int>, QString> m_unknown;
    GridSheet m_sheet;
};

} // namespace

GridSheet readGridSheet(const tables::Spreadsheet &file, const Grid &grid)
{
    return GridSheetReader(file, grid).read();
}

} // namespace carnet::assessment
