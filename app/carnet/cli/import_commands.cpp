#include "app/carnet/cli/command.h"
#include "core/tables/benchmark_table.h"
#include "core/tables/csv.h"
#include "core/tables/import_plan.h"
#include "core/tables/measurement_table.h"
#include "core/tables/spreadsheet.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace carnet::cli {

namespace {

struct Imports
{
    Q_DECLARE_TR_FUNCTIONS(carnet::cli::Imports)
};

QByteArray readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw Failure(
            Failure::Kind::Unavailable,
            Imports::tr("The file %1 cannot be read. The notebook was not changed.").arg(path),
            file.errorString());
    // One byte more than is taken is enough to be refused.
    return file.read(tables::SpreadsheetLimits().bytes + 1);
}

Problem refusal(const QString &message)
{
    return {{}, message, Problem::Severity::Error};
}

/// The sheet asked for; without a name the only one with figures. Nothing after telling why.
const tables::Table *chosenSheet(Invocation &invocation, const tables::Spreadsheet &file)
{
    QStringList names;
    for (const tables::Table &sheet : file.sheets)
        names += sheet.sheet;
    const QString list = names.join(u", "_s);
    if (invocation.has(u"sheet"_s)) {
        const QString name = invocation.value(u"sheet"_s);
        const auto found = std::ranges::find(file.sheets, name, &tables::Table::sheet);
        if (found != file.sheets.end())
            return &*found;
        invocation.tell(
            {refusal(Imports::tr("There is no sheet \"%1\". There are: %2.").arg(name, list))});
        return nullptr;
    }
    if (file.sheets.size() == 1)
        return &file.sheets.front();
    const std::vector<int> readable = tables::measurementSheets(file.sheets);
    if (readable.size() == 1)
        return &file.sheets[size_t(readable.front())];
    invocation.tell({refusal(Imports::tr("Say with --sheet which sheet to read: %1.").arg(list))});
    return nullptr;
}

/// `Taux constaté=valeur`: the column by its title or its letter. Nothing after telling why.
bool mapColumn(Invocation &invocation, const QString &said, const tables::Row &header,
               tables::MeasurementColumns &columns)
{
    const QString title = said.section(u'=', 0, -2).trimmed();
    const auto field = tables::fieldNamed(said.section(u'=', -1).trimmed());
    int column = -1;
    for (int i = int(header.cells.size()) - 1; i >= 0; --i)
        if (tables::columnKey(header.cells[size_t(i)]) == tables::columnKey(title)
            || tables::columnName(i) == title)
            column = i;
    if (!field || column < 0) {
        QStringList fields, titles;
        for (const auto &[one, name] : enumNames(tables::MeasurementField()))
            fields += name.toString();
        for (const QString &text : header.cells)
            titles += text.trimmed();
        titles.removeAll(QString());
        invocation.tell(
            {refusal(field ? Imports::tr("There is no column \"%1\". There are: %2.")
                                 .arg(title, titles.join(u", "_s))
                           : Imports::tr("--map %1: after the equals sign stands one of %2.")
                                 .arg(said, fields.join(u", "_s)))});
        return false;
    }
    std::erase_if(columns, [column](const auto &other) { return other.second == column; });
    columns[*field] = column;
    return true;
}

/// The columns as the command line says, else by their names, else as they were last mapped in
/// the window. Nothing after telling why.
std::optional<tables::MeasurementColumns> chosenColumns(Invocation &invocation,
                                                        const tables::Table &sheet)
{
    const tables::Row *header = tables::headerOf(sheet);
    if (!header)
        return tables::MeasurementColumns();
    tables::MeasurementColumns columns = tables::knownColumns(*header);
    if (!invocation.has(u"map"_s) && !tables::missingColumns(*header, columns).empty())
        if (const auto remembered =
                invocation.profile().importMapping(tables::signatureOf(*header))) {
            columns.clear();
            for (const auto &[name, column] : remembered->columns)
                if (const auto field = tables::fieldNamed(name))
                    columns[*field] = column;
            invocation.out << Imports::tr("The columns are taken as in the last import of such a "
                                          "table.")
                           << '\n';
        }
    for (const QString &said : invocation.values(u"map"_s))
        if (!mapColumn(invocation, said, *header, columns))
            return std::nullopt;
    return columns;
}

std::map<QString, QString> mappedIndicators(const Invocation &invocation)
{
    std::map<QString, QString> mapping;
    for (const QString &said : invocation.values(u"indicator"_s))
        mapping[said.section(u'=', 0, -2).trimmed()] = said.section(u'=', -1).trimmed();
    return mapping;
}

/// Every line of the file, by what becomes of it.
void count(Invocation &invocation, const tables::ImportPlan &plan)
{
    using Outcome = tables::ImportLine::Outcome;
    const auto of = [&](Outcome outcome) { return plan.count(outcome); };
    invocation.out << Imports::tr("%n new value(s)", nullptr, of(Outcome::New)) << ", "
                   << Imports::tr("%n changed value(s)", nullptr, of(Outcome::Changed)) << ", "
                   << Imports::tr("%n unchanged value(s)", nullptr, of(Outcome::Unchanged));
    const auto also = [&](int number, const QString &words) {
        if (number > 0)
            invocation.out << ", " << words;
    };
    also(of(Outcome::Refused), Imports::tr("%n refused", nullptr, of(Outcome::Refused)));
    also(of(Outcome::Repeated), Imports::tr("%n repeated", nullptr, of(Outcome::Repeated)));
    also(plan.withoutFigure, Imports::tr("%n without figure", nullptr, plan.withoutFigure));
    also(plan.otherStructures,
         Imports::tr("%n of other structures", nullptr, plan.otherStructures));
    invocation.out << '\n';
}

int importMeasurements(Invocation &invocation)
{
    using Unknown = tables::ImportPlanOptions::Unknown;
    const QString path = invocation.words().first();
    const tables::Spreadsheet file = tables::readTables(readFile(path));
    auto document = invocation.open();
    storage::Workspace &workspace = document->workspace();
    if (invocation.tell(file.problems))
        return Refused;
    const tables::Table *sheet = chosenSheet(invocation, file);
    const auto columns = sheet ? chosenColumns(invocation, *sheet) : std::nullopt;
    if (!columns)
        return Refused;
    const tables::MeasurementRows rows =
        tables::readMeasurements(*sheet, {.structure = invocation.value(u"structure"_s),
                                          .source = invocation.value(u"source"_s),
                                          .columns = *columns});
    const tables::ImportPlan plan = tables::planImport(
        rows, workspace.records<Indicator>().all(), workspace.records<Measurement>().all(),
        {.unknown = invocation.has(u"create-indicators"_s) ? Unknown::Create : Unknown::Refuse,
         .mapping = mappedIndicators(invocation)});
    const bool refused = invocation.tell(plan.problems);
    count(invocation, plan);
    if (refused) {
        invocation.err << Imports::tr("Nothing was imported: mend the lines above first.") << '\n';
        return Refused;
    }
    if (invocation.has(u"dry-run"_s))
        return Done;
    workspace.apply(tables::importStep(plan, QFileInfo(path).fileName()));
    return invocation.tell(document->close()) ? Unreadable : Done;
}

int importBenchmark(Invocation &invocation)
{
    const tables::Table table = tables::readCsv(readFile(invocation.words().first()));
    auto document = invocation.open();
    storage::Workspace &workspace = document->workspace();
    const tables::BenchmarkRows read = tables::readBenchmarks(table, systemClock()().date());
    invocation.tell(read.problems);
    if (hasErrors(read.problems)) {
        invocation.err << Imports::tr("Nothing was imported: mend the lines above first.") << '\n';
        return Refused;
    }
    const journal::Step step =
        tables::benchmarkStep(read.benchmarks, workspace.records<Benchmark>().all());
    std::set<QString> written;
    for (const journal::Edit &edit : step.edits())
        written.insert(edit.record);
    invocation.out << Imports::tr("%n mark(s) of the network", nullptr, int(read.benchmarks.size()))
                   << ", " << Imports::tr("%n new or changed", nullptr, int(written.size()))
                   << '\n';
    if (invocation.has(u"dry-run"_s) || step.edits().empty())
        return Done;
    workspace.apply(step);
    return invocation.tell(document->close()) ? Unreadable : Done;
}

} // namespace

std::vector<CommandLine> importCommands()
{
    return {
        {u"import measurements"_s,
         u"FILE DOCUMENT"_s,
         2,
         Imports::tr("Enter the measurements of a table: CSV, XLSX, ODS, or national results"),
         {{u"dry-run"_s, Imports::tr("Say what would change, and change nothing.")},
          {u"sheet"_s, Imports::tr("Of a spreadsheet, read this sheet."), u"NAME"_s},
          {u"map"_s,
           Imports::tr("What a column holds, such as \"Taux=valeur\"; once for each column."),
           u"COLUMN=FIELD"_s},
          {u"indicator"_s,
           Imports::tr("Which indicator of the notebook a name in the file means; once for each."),
           u"NAME=CODE"_s},
          {u"create-indicators"_s,
           Imports::tr("Follow the indicators of the file that the notebook does not have.")},
          {u"structure"_s, Imports::tr("Of the national results, take this structure only."),
           u"CODE"_s},
          {u"source"_s, Imports::tr("Where the figures come from, if the file does not say."),
           u"TEXT"_s}},
         &importMeasurements},
        {u"import benchmark"_s,
         u"FILE DOCUMENT"_s,
         2,
         Imports::tr("Take in where the sites of the network stand: reperes.csv of the hub"),
         {{u"dry-run"_s, Imports::tr("Say what would change, and change nothing.")}},
         &importBenchmark},
    };
}

} // namespace carnet::cli
