#include "core/planning/action_sheet.h"

#include "core/base/french.h"
#include "core/tables/csv.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet::planning {

using tables::BookCell;
using tables::BookRange;
using tables::BookSheet;
using tables::CellLook;

namespace action_sheet_word {

QString year()
{
    return u"Année du plan"_s;
}
QString site()
{
    return u"Site"_s;
}

} // namespace action_sheet_word

namespace {

const QString kActionsName = u"Plan d’action"_s;
const QString kWordsName = u"Listes"_s;

/// Characters; identifiers are for the program.
int columnWidth(ActionField field)
{
    switch (field) {
    case ActionField::Title:
    case ActionField::Description:
    case ActionField::Effect:
    case ActionField::Note:
        return 36;
    case ActionField::PosterText:
    case ActionField::Contributors:
    case ActionField::Indicator:
        return 26;
    case ActionField::Owner:
    case ActionField::Commitments:
    case ActionField::Origin:
    case ActionField::Target:
        return 20;
    default:
        return 13;
    }
}

std::optional<QDate> dateOf(ActionField field, const Action &action)
{
    switch (field) {
    case ActionField::Start:
        return action.start;
    case ActionField::Due:
        return action.due;
    case ActionField::DoneOn:
        return action.doneOn;
    default:
        return std::nullopt;
    }
}

BookCell sheetCell(ActionField field, const Action &action)
{
    const CellLook look = field == ActionField::Identifier ? CellLook::Fixed : CellLook::Input;
    if (const auto date = dateOf(field, action))
        return {*date, look};
    if (field == ActionField::Progress)
        return {qint64(action.progress), look};
    if (field == ActionField::Cost && action.cost && action.cost->decimals() == 0)
        return {action.cost->units(), look};
    const QString text = actionCell(field, action);
    return text.isEmpty() ? BookCell{std::monostate(), look} : BookCell{text, look};
}

/// The titles in their order; the identifier stands last in a workbook, out of the way.
std::vector<ActionField> bookColumns()
{
    std::vector<ActionField> columns = actionFields();
    std::rotate(columns.begin(), columns.begin() + 1, columns.end());
    return columns;
}

constexpr int kSpareRows = 200; ///< Below the actions, with the same lists, for new ones.

BookSheet actionSheet(const std::vector<Action> &actions, const std::vector<int> &listColumns)
{
    const std::vector<ActionField> columns = bookColumns();
    BookSheet sheet{
        .name = kActionsName, .columns = {}, .rows = {{}}, .frozenRows = 1, .frozenColumns = 1};
    for (const ActionField field : columns) {
        sheet.columns.push_back({field == ActionField::Identifier ? 38 : columnWidth(field)});
        sheet.rows[0].push_back({actionHeader(field), CellLook::Header});
    }
    for (const Action &action : actions) {
        std::vector<BookCell> row;
        for (const ActionField field : columns)
            row.push_back(sheetCell(field, action));
        sheet.rows.push_back(std::move(row));
    }
    const int last = int(actions.size());
    sheet.filters = {BookRange{0, 0, last, int(columns.size()) - 1}};
    for (int column = 0, list = 0; column < int(columns.size()); ++column) {
        const QStringList words = actionChoices(columns[size_t(column)]);
        if (words.isEmpty())
            continue;
        const int at = listColumns[size_t(list++)];
        sheet.choices.push_back({BookRange{1, column, last + kSpareRows, column},
                                 kWordsName,
                                 {1, at, int(words.size()), at},
                                 u"Mot inconnu"_s,
                                 u"Choisissez un mot dans la liste, ou videz la cellule."_s});
    }
    return sheet;
}

/// A column for each list, then the commitments.
BookSheet wordSheet(const ActionBook &book, std::vector<int> &listColumns)
{
    BookSheet sheet{.name = kWordsName, .columns = {}, .rows = {}};
    const auto put = [&sheet](size_t row, size_t column, const QString &text, CellLook look) {
        if (sheet.rows.size() <= row)
            sheet.rows.resize(row + 1);
        if (sheet.rows[row].size() <= column)
            sheet.rows[row].resize(column + 1);
        sheet.rows[row][column] = {text, look};
    };
    for (const ActionField field : bookColumns()) {
        const QStringList words = actionChoices(field);
        if (words.isEmpty())
            continue;
        const size_t column = sheet.columns.size();
        listColumns.push_back(int(column));
        sheet.columns.push_back({18});
        put(0, column, actionHeader(field), CellLook::Header);
        for (qsizetype i = 0; i < words.size(); ++i)
            put(size_t(i) + 1, column, words[i], CellLook::Fixed);
    }
    if (!book.edition)
        return sheet;
    const size_t column = sheet.columns.size();
    sheet.columns.push_back({20});
    sheet.columns.push_back({60});
    put(0, column, u"Engagements"_s, CellLook::Header);
    put(0, column + 1, u"Ce qu’ils disent"_s, CellLook::Header);
    for (size_t i = 0; i < book.edition->commitments.size(); ++i) {
        const Commitment &one = book.edition->commitments[i];
        put(i + 1, column, one.code, CellLook::Fixed);
        put(i + 1, column + 1, u"%1. %2"_s.arg(QString::number(one.number), one.title),
            CellLook::Fixed);
    }
    return sheet;
}

BookSheet guideSheet(const ActionBook &book, const QDate &madeOn)
{
    BookSheet sheet{.name = u"Mode d’emploi"_s, .columns = {{26}, {100}}, .rows = {}};
    const auto line = [&sheet](const QString &what, BookCell value, CellLook look) {
        sheet.rows.push_back({{french::typo(what), look}, std::move(value)});
    };
    line(u"Plan d’action %1"_s.arg(book.year), {}, CellLook::Title);
    sheet.rows.push_back({});
    line(action_sheet_word::site(), {book.site}, CellLook::Strong);
    line(action_sheet_word::year(), {QString::number(book.year)}, CellLook::Strong);
    line(u"Écrit le"_s, {madeOn}, CellLook::Strong);
    sheet.rows.push_back({});
    line(u"Comment faire"_s, {}, CellLook::Strong);
    const QString lines[] = {
        u"Une ligne est une action. Changez ce qui doit l’être, puis enregistrez le fichier dans "
        "son format."_s,
        u"Pour une nouvelle action, écrivez une ligne de plus et laissez la case « Identifiant » "
        "vide. Pour les autres, ne changez pas cette case."_s,
        u"Une date s’écrit 31/03/2026. Plusieurs engagements ou plusieurs noms se séparent par "
        "des virgules. La feuille « Listes » dit les mots à choisir."_s,
        u"Vous pouvez trier, filtrer et déplacer les colonnes. Une case vide n’efface rien, une "
        "ligne ôtée ne supprime pas l’action."_s,
        u"Dans Carnet SP+, « Importer des actions… » montre chaque changement avant de le "
        "prendre."_s};
    int number = 0;
    for (const QString &one : lines)
        line(u"%1."_s.arg(++number), {french::typo(one)}, CellLook::Plain);
    return sheet;
}

tables::CsvCell csvCell(ActionField field, const Action &action)
{
    if (const auto date = dateOf(field, action))
        return tables::CsvCell::date(*date);
    if (field == ActionField::Progress)
        return tables::CsvCell::number(qint64(action.progress));
    if (field == ActionField::Cost && action.cost)
        return tables::CsvCell::number(*action.cost);
    return tables::CsvCell::text(actionCell(field, action));
}

} // namespace

tables::Workbook actionWorkbook(const ActionBook &book, const std::vector<Action> &actions,
                                const QDate &madeOn)
{
    std::vector<int> listColumns;
    BookSheet words = wordSheet(book, listColumns);
    return {
        .title = u"Plan d’action %1"_s.arg(book.year),
        .madeOn = madeOn,
        .sheets = {actionSheet(actions, listColumns), std::move(words), guideSheet(book, madeOn)}};
}

QByteArray actionCsv(const std::vector<Action> &actions)
{
    std::vector<std::vector<tables::CsvCell>> rows(1);
    for (const ActionField field : actionFields())
        rows[0].push_back(tables::CsvCell::text(actionHeader(field)));
    for (const Action &action : actions) {
        std::vector<tables::CsvCell> row;
        for (const ActionField field : actionFields())
            row.push_back(csvCell(field, action));
        rows.push_back(std::move(row));
    }
    return tables::writeCsv(rows);
}

} // namespace carnet::planning
