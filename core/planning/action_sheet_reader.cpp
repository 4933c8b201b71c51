#include "core/planning/action_sheet.h"
#include "core/tables/measurement_table.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet::planning {

namespace {

struct ActionSheetText
{
    Q_DECLARE_TR_FUNCTIONS(carnet::planning::ActionSheet)

public:
    static QString noActions()
    {
        return tr("There is no table of actions in this file. It needs a column \"%1\" and "
                  "another one, such as \"%2\". Nothing was changed.")
            .arg(actionHeader(ActionField::Title), actionHeader(ActionField::Due));
    }
    static QString severalSheets(const QString &sheets)
    {
        return tr("Several sheets look like a table of actions: %1. Only the first one is read.")
            .arg(sheets);
    }
    static QString tooManyRows(qsizetype rows, qsizetype most)
    {
        return tr("The sheet has %1 rows, %2 at most can be read. Nothing was changed. Keep only "
                  "the rows of the actions.")
            .arg(rows)
            .arg(most);
    }
};

using ActionColumns = std::map<ActionField, int>;

/// What people write over a column, besides our own titles.
const std::pair<QStringView, ActionField> kOtherTitles[] = {
    {u"id", ActionField::Identifier},       {u"action", ActionField::Title},
    {u"intitule", ActionField::Title},      {u"engagement", ActionField::Commitments},
    {u"date_de_debut", ActionField::Start}, {u"date_d_echeance", ActionField::Due},
    {u"avancement", ActionField::Progress}, {u"indicateur", ActionField::Indicator},
    {u"cout", ActionField::Cost},           {u"texte_d_affiche", ActionField::PosterText},
    {u"note", ActionField::Note},
};

ActionColumns actionColumns(const tables::Row &header)
{
    ActionColumns columns;
    for (int i = 0; i < int(header.cells.size()); ++i) {
        const QString key = tables::columnKey(tables::cell(header, i));
        if (key.isEmpty())
            continue;
        for (const ActionField field : actionFields())
            if (key == tables::columnKey(actionHeader(field)))
                columns.try_emplace(field, i);
        for (const auto &[title, field] : kOtherTitles)
            if (key == title)
                columns.try_emplace(field, i);
    }
    return columns;
}

/// A sheet that holds actions, and where they begin in it.
struct FoundActions
{
    const tables::Table *table;
    size_t header; ///< Index of the row of titles.
    ActionColumns columns;
};

std::optional<FoundActions> actionsIn(const tables::Table &table)
{
    constexpr size_t kSearched = 50;
    for (size_t i = 0; i < std::min(kSearched, table.rows.size()); ++i) {
        ActionColumns columns = actionColumns(table.rows[i]);
        const bool named =
            columns.contains(ActionField::Title) || columns.contains(ActionField::Identifier);
        if (named && columns.size() > 1)
            return FoundActions{&table, i, std::move(columns)};
    }
    return std::nullopt;
}

class ActionSheetReader final
{
public:
    explicit ActionSheetReader(const tables::Spreadsheet &file)
        : m_file(file)
    {}

    ActionSheet read()
    {
        m_sheet.problems = m_file.problems;
        if (hasErrors(m_sheet.problems))
            return std::move(m_sheet);
        const auto found = choose();
        if (!found)
            return std::move(m_sheet);
        for (const tables::UnknownCell &unknown : found->table->unknown)
            m_unknown.emplace(std::pair(unknown.line, unknown.column), unknown.why);
        for (size_t i = found->header + 1; i < found->table->rows.size(); ++i)
            readRow(*found, found->table->rows[i]);
        return std::move(m_sheet);
    }

private:
    std::optional<FoundActions> choose()
    {
        std::optional<FoundActions> chosen;
        QStringList names;
        for (const tables::Table &table : m_file.sheets) {
            auto found = actionsIn(table);
            if (!found) {
                readFacts(table);
                continue;
            }
            names += table.sheet;
            if (!chosen)
                chosen = std::move(found);
        }
        const auto tell = [this](const QString &message, Problem::Severity severity) {
            m_sheet.problems.push_back({{}, message, severity});
        };
        if (!chosen) {
            tell(ActionSheetText::noActions(), Problem::Severity::Error);
            return chosen;
        }
        if (names.size() > 1)
            tell(ActionSheetText::severalSheets(names.join(u", "_s)), Problem::Severity::Warning);
        for (const Problem &problem : chosen->table->problems)
            m_sheet.problems.push_back(problem);
        constexpr size_t kMostRows = 10'000;
        if (const size_t rows = chosen->table->rows.size(); rows > kMostRows) {
            tell(ActionSheetText::tooManyRows(qsizetype(rows), kMostRows),
                 Problem::Severity::Error);
            return std::nullopt;
        }
        return chosen;
    }

    void readFacts(const tables::Table &table)
    {
        for (const tables::Row &row : table.rows) {
            const QString name = tables::columnKey(tables::cell(row, 0));
            if (name == tables::columnKey(action_sheet_word::year()) && m_sheet.year.isEmpty())
                m_sheet.year = tables::cell(row, 1);
            if (name == tables::columnKey(action_sheet_word::site()) && m_sheet.site.isEmpty())
                m_sheet.site = tables::cell(row, 1);
        }
    }

    void readRow(const FoundActions &found, const tables::Row &row)
    {
        ActionSheetRow read{.place = tables::placeOf(*found.table, row.line), .cells = {}};
        bool says = false;
        for (const auto &[field, column] : found.columns) {
            ActionSheetCell cell{
                tables::cell(row, column), tables::placeOf(*found.table, row.line, column), {}};
            if (const auto unknown = m_unknown.find({row.line, column}); unknown != m_unknown.end())
                cell.unknown = unknown->second;
            says = says || !cell.text.isEmpty() || !cell.unknown.isEmpty();
            read.cells.emplace(field, std::move(cell));
        }
        if (!says)
            return;
        for (const ActionField field : {ActionField::Title, ActionField::Identifier})
            if (const auto cell = read.cells.find(field); cell != read.cells.end()) {
                read.place = cell->second.place;
                break;
            }
        m_sheet.rows.push_back(std::move(read));
    }

    const tables::Spreadsheet &m_file;
    std::map<std::pair<int, int>, QString> m_unknown;
    ActionSheet m_sheet;
};

} // namespace

QString ActionSheetRow::text(ActionField field) const
{
    const auto cell = cells.find(field);
    return cell == cells.end() ? QString() : cell->second.text;
}

ActionSheet readActionSheet(const tables::Spreadsheet &file)
{
    return ActionSheetReader(file).read();
}

} // namespace carnet::planning
