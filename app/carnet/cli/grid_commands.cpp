#include "app/carnet/cli/command.h"
#include "core/assessment/edition_import.h"
#include "core/assessment/grid_import.h"
#include "core/assessment/grid_sheet.h"
#include "core/base/durable_file.h"
#include "core/storage/assessments.h"
#include "core/tables/measurement_table.h"
#include "core/tables/spreadsheet.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet::cli {

namespace {

struct GridCli
{
    Q_DECLARE_TR_FUNCTIONS(carnet::cli::Grids)
};

/// A table file, read. Throws Failure when it cannot be opened.
tables::Spreadsheet readTableFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw Failure(
            Failure::Kind::Unavailable,
            GridCli::tr("The file %1 cannot be read. The notebook was not changed.").arg(path),
            file.errorString());
    return tables::readTables(file.read(tables::SpreadsheetLimits().bytes + 1));
}

QString siteName(const storage::Workspace &workspace)
{
    const std::vector<Site> sites = workspace.records<Site>().all();
    return sites.empty() ? QString() : sites.front().name;
}

/// The grid of the year asked for, else of the last one. Nothing after telling why.
std::optional<assessment::Grid> gridAskedFor(Invocation &invocation,
                                             const storage::Workspace &workspace)
{
    const std::vector<Assessment> years = storage::assessmentsByYear(workspace);
    int year = years.empty() ? 0 : years.front().year;
    if (invocation.has(u"year"_s))
        year = invocation.value(u"year"_s).toInt();
    auto grid = assessment::loadGrid(workspace, year);
    if (!grid)
        invocation.err << (invocation.has(u"year"_s)
                               ? GridCli::tr("There is no self-assessment of %1.")
                                     .arg(invocation.value(u"year"_s))
                               : GridCli::tr("No self-assessment has begun yet."))
                       << '\n';
    return grid;
}

int exportGrid(Invocation &invocation)
{
    const auto refuse = [&](ExitCode code, const QString &message) {
        invocation.err << message << '\n';
        return code;
    };
    const QString path = invocation.value(u"output"_s);
    if (path.isEmpty())
        return refuse(Usage, GridCli::tr("Say where to write with --output."));
    QString format = invocation.value(u"format"_s);
    if (format.isEmpty())
        format = QFileInfo(path).suffix().toLower();
    if (format != u"xlsx" && format != u"ods")
        return refuse(Usage, GridCli::tr("The format is xlsx or ods: --format, or the ending of "
                                         "the file's name."));
    auto document = invocation.read();
    const auto grid = gridAskedFor(invocation, document->workspace());
    if (!grid)
        return Refused;
    const QStringList commitments = invocation.values(u"commitment"_s);
    for (const QString &code : commitments)
        if (!grid->edition->commitment(code)) {
            QStringList known;
            for (const Commitment &one : grid->edition->commitments)
                known += one.code;
            return refuse(Refused, GridCli::tr("There is no commitment \"%1\". There are: %2.")
                                       .arg(code, known.join(u", "_s)));
        }
    const tables::Workbook book =
        assessment::gridWorkbook(*grid, {.site = siteName(document->workspace()),
                                         .madeOn = systemClock()().date(),
                                         .blank = invocation.has(u"blank"_s),
                                         .commitments = commitments});
    writeDurably(path, format == u"ods" ? tables::writeOds(book) : tables::writeXlsx(book));
    invocation.out << GridCli::tr("Written: %1").arg(path) << '\n';
    return Done;
}

/// Each cell that changes or is refused, one a line.
void listCells(Invocation &invocation, const assessment::Grid &grid,
               const assessment::GridImport &plan)
{
    for (const assessment::GridCell &cell : plan.cells) {
        const bool refused = cell.kind == assessment::GridCell::Kind::Refused;
        const QString number = grid.edition->numberOf(cell.practice);
        QTextStream &stream = refused ? invocation.err : invocation.out;
        stream << cell.place << GridCli::tr(": ", "between a place and what stands there");
        if (refused)
            stream << cell.reason << '\n';
        else
            stream << GridCli::tr("%1, question %2: \"%3\" instead of \"%4\"")
                          .arg(assessment::gridFieldName(cell.field), number, cell.after,
                               cell.before)
                   << '\n';
    }
    using Kind = assessment::GridCell::Kind;
    invocation.out << GridCli::tr("%n new cell(s)", nullptr, plan.count(Kind::New)) << ", "
                   << GridCli::tr("%n changed cell(s)", nullptr, plan.count(Kind::Changed)) << ", "
                   << GridCli::tr("%n refused", nullptr, plan.count(Kind::Refused)) << ", "
                   << GridCli::tr("%n unchanged cell(s)", nullptr, plan.unchanged) << '\n';
}

int importGrid(Invocation &invocation)
{
    const QString path = invocation.words().first();
    const tables::Spreadsheet file = readTableFile(path);
    auto document = invocation.open();
    storage::Workspace &workspace = document->workspace();
    const auto grid = gridAskedFor(invocation, workspace);
    if (!grid)
        return Refused;
    const assessment::GridImport plan = assessment::planGridImport(
        file, *grid, systemClock()().date(),
        {.emptyErases = invocation.has(u"erase-empty"_s), .site = siteName(workspace)});
    if (invocation.tell(plan.problems))
        return Refused;
    listCells(invocation, *grid, plan);
    if (plan.count(assessment::GridCell::Kind::Refused) > 0 && !invocation.has(u"partly"_s)) {
        invocation.err << GridCli::tr("Nothing was imported: mend the cells above first, or take "
                                      "the others with --partly.")
                       << '\n';
        return Refused;
    }
    if (invocation.has(u"dry-run"_s) || plan.answers.empty())
        return Done;
    workspace.apply(assessment::gridImportStep(*grid, plan, QFileInfo(path).fileName()));
    return invocation.tell(document->close()) ? Unreadable : Done;
}

/// The sheet asked for, else the first one that is not hidden. Nothing after telling why.
const tables::Table *sheetAskedFor(Invocation &invocation, const tables::Spreadsheet &file)
{
    const QString name = invocation.value(u"sheet"_s);
    QStringList names;
    for (const tables::Table &sheet : file.sheets) {
        if (name.isEmpty() ? !sheet.hidden : sheet.sheet == name)
            return &sheet;
        names += sheet.sheet;
    }
    invocation.err
        << GridCli::tr("There is no sheet \"%1\". There are: %2.").arg(name, names.join(u", "_s))
        << '\n';
    return nullptr;
}

/// By its title or its letter; -1 without such a column.
int columnCalled(const tables::Row &header, const QString &title)
{
    for (int i = 0; i < int(header.cells.size()); ++i)
        if (tables::columnKey(header.cells[size_t(i)]) == tables::columnKey(title)
            || tables::columnName(i) == title)
            return i;
    return -1;
}

/// The columns by their titles, and as the command line says. Nothing after telling why.
std::optional<assessment::EditionColumns> columnsAskedFor(Invocation &invocation,
                                                          const tables::Table &sheet)
{
    const tables::Row *const header = assessment::editionHeader(sheet);
    if (!header)
        return assessment::EditionColumns();
    assessment::EditionColumns columns = assessment::guessedEditionColumns(*header);
    const auto unknown = [&](const QString &said) {
        QStringList fields;
        for (const auto &[field, name] : enumNames(assessment::EditionField()))
            fields += name.toString();
        invocation.err
            << GridCli::tr("%1: no such column, or not one of %2.").arg(said, fields.join(u", "_s))
            << '\n';
        return std::nullopt;
    };
    for (const QString &said : invocation.values(u"map"_s)) {
        const int column = columnCalled(*header, said.section(u'=', 0, -2).trimmed());
        const auto field = Column<assessment::EditionField>::read(said.section(u'=', -1).trimmed());
        if (column < 0 || !field)
            return unknown(said);
        std::erase_if(columns.fields, [&](const auto &other) { return other.second == column; });
        std::erase(columns.levels, column);
        columns.fields[*field] = column;
    }
    if (invocation.has(u"level"_s))
        columns.levels.clear();
    for (const QString &said : invocation.values(u"level"_s)) {
        const int column = columnCalled(*header, said);
        if (column < 0)
            return unknown(said);
        columns.levels.push_back(column);
    }
    return columns;
}

int importEdition(Invocation &invocation)
{
    const QString path = invocation.words().first();
    if (invocation.value(u"title"_s).isEmpty()) {
        invocation.err << GridCli::tr("Say with --title what the grid is called.") << '\n';
        return Usage;
    }
    const tables::Spreadsheet file = readTableFile(path);
    auto document = invocation.open();
    storage::Workspace &workspace = document->workspace();
    if (invocation.tell(file.problems))
        return Refused;
    const tables::Table *const sheet = sheetAskedFor(invocation, file);
    const auto columns = sheet ? columnsAskedFor(invocation, *sheet) : std::nullopt;
    if (!columns)
        return Refused;
    const assessment::EditionImport plan = assessment::planEditionImport(
        *sheet,
        {.title = invocation.value(u"title"_s),
         .file = QFileInfo(path).fileName(),
         .today = systemClock()().date(),
         .columns = *columns,
         .scale = invocation.value(u"scale"_s).split(u';', Qt::SkipEmptyParts)},
        storage::editionsByCode(workspace));
    if (invocation.tell(plan.problems)) {
        invocation.err << GridCli::tr("Nothing was imported: mend the lines above first.") << '\n';
        return Refused;
    }
    invocation.out << plan.record.code << GridCli::tr(": ", "between a place and what stands there")
                   << assessment::editionSummary(plan) << '\n';
    for (const QString &line : plan.successions)
        invocation.out << "  " << line << '\n';
    if (invocation.has(u"dry-run"_s))
        return Done;
    workspace.apply(assessment::editionImportStep(plan));
    return invocation.tell(document->close()) ? Unreadable : Done;
}

QCommandLineOption gridYear()
{
    return {u"year"_s, GridCli::tr("Such as 2026; the last one if none."), u"YEAR"_s};
}

QCommandLineOption gridDryRun()
{
    return {u"dry-run"_s, GridCli::tr("Say what would change, and change nothing.")};
}

} // namespace

std::vector<CommandLine> gridCommands()
{
    return {
        {u"export grid"_s,
         u"DOCUMENT"_s,
         1,
         GridCli::tr("Write the self-assessment as a spreadsheet to fill in elsewhere"),
         {{u"output"_s, GridCli::tr("Write there: .xlsx or .ods."), u"FILE"_s},
          {u"format"_s, GridCli::tr("xlsx or ods, if the file's name does not tell."), u"FORMAT"_s},
          gridYear(),
          {u"blank"_s, GridCli::tr("Without answers, for somebody's own contribution.")},
          {u"commitment"_s, GridCli::tr("This commitment alone; once for each."), u"CODE"_s}},
         &exportGrid},
        {u"import grid"_s,
         u"FILE DOCUMENT"_s,
         2,
         GridCli::tr("Take back a self-assessment filled in as a spreadsheet"),
         {gridYear(),
          gridDryRun(),
          {u"partly"_s, GridCli::tr("Take what can be taken although cells are refused.")},
          {u"erase-empty"_s, GridCli::tr("Empty cells take away what the notebook has.")}},
         &importGrid},
        {u"import edition"_s,
         u"FILE DOCUMENT"_s,
         2,
         GridCli::tr("Take in a grid of questions of your own: XLSX, ODS or CSV"),
         {{u"title"_s, GridCli::tr("What the grid is called; its versions share it."), u"TITLE"_s},
          gridDryRun(),
          {u"sheet"_s, GridCli::tr("Of a spreadsheet, read this sheet."), u"NAME"_s},
          {u"map"_s,
           GridCli::tr("What a column holds, such as \"Critère=question\"; once for each column."),
           u"COLUMN=FIELD"_s},
          {u"level"_s,
           GridCli::tr("A column that tells what a level means; once for each, the lowest first."),
           u"COLUMN"_s},
          {u"scale"_s,
           GridCli::tr("Labels of the levels, the lowest first, parted by semicolons, when no "
                       "column tells them."),
           u"LABELS"_s}},
         &importEdition},
    };
}

} // namespace carnet::cli
