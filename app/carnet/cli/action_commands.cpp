#include "app/carnet/cli/command.h"
#include "core/base/durable_file.h"
#include "core/planning/action_criteria.h"
#include "core/planning/action_import.h"
#include "core/planning/action_sheet.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet::cli {

namespace {

struct ActionCli
{
    Q_DECLARE_TR_FUNCTIONS(carnet::cli::Actions)
};

/// The year asked for, else that of the latest plan, else today's.
int planYear(const Invocation &invocation, const storage::Workspace &workspace)
{
    if (invocation.has(u"year"_s))
        return invocation.value(u"year"_s).toInt();
    int year = 0;
    for (const Plan &plan : workspace.records<Plan>().all())
        year = std::max(year, plan.year);
    return year > 0 ? year : systemClock()().date().year();
}

/// Which actions the options ask for; nothing after telling what is not understood.
std::optional<planning::ActionCriteria> criteriaAskedFor(Invocation &invocation)
{
    planning::ActionCriteria criteria{.owner = invocation.value(u"owner"_s),
                                      .commitment = invocation.value(u"commitment"_s),
                                      .openOnly = invocation.has(u"open"_s),
                                      .text = invocation.value(u"text"_s)};
    if (invocation.has(u"late"_s))
        criteria.when = planning::ActionCriteria::When::Late;
    else if (invocation.has(u"this-quarter"_s))
        criteria.when = planning::ActionCriteria::When::ThisQuarter;
    if (invocation.has(u"state"_s)) {
        criteria.state = Column<Action::State>::read(invocation.value(u"state"_s));
        if (!criteria.state) {
            invocation.err << ActionCli::tr("A state is one of: planned, running, done, dropped.")
                           << '\n';
            return std::nullopt;
        }
    }
    if (invocation.has(u"source"_s)) {
        criteria.source = Column<Action::Source>::read(invocation.value(u"source"_s));
        if (!criteria.source) {
            invocation.err << ActionCli::tr("A source is one of: none, practice, finding, "
                                            "indicator, feedback, meeting.")
                           << '\n';
            return std::nullopt;
        }
    }
    return criteria;
}

int exportPlan(Invocation &invocation)
{
    const auto refuse = [&](const QString &message) {
        invocation.err << message << '\n';
        return Usage;
    };
    const QString path = invocation.value(u"output"_s);
    if (path.isEmpty())
        return refuse(ActionCli::tr("Say where to write with --output."));
    const QString format = QFileInfo(path).suffix().toLower();
    if (format != u"csv" && format != u"xlsx" && format != u"ods")
        return refuse(ActionCli::tr("The file's name ends in .csv, .xlsx or .ods."));
    const auto criteria = criteriaAskedFor(invocation);
    if (!criteria)
        return Usage;
    auto document = invocation.read();
    const storage::Workspace &workspace = document->workspace();
    const QDate today = systemClock()().date();
    const planning::ActionBook book =
        planning::loadActionBook(workspace, planYear(invocation, workspace));
    const std::vector<Action> actions = planning::matching(*criteria, book.actions, today);
    const tables::Workbook made = planning::actionWorkbook(book, actions, today);
    writeDurably(path, format == u"csv"    ? planning::actionCsv(actions)
                       : format == u"xlsx" ? tables::writeXlsx(made)
                                           : tables::writeOds(made));
    invocation.out << ActionCli::tr("%n action(s)", nullptr, int(actions.size())) << '\n'
                   << ActionCli::tr("Written: %1").arg(path) << '\n';
    return Done;
}

tables::Spreadsheet readActionFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw Failure(
            Failure::Kind::Unavailable,
            ActionCli::tr("The file %1 cannot be read. The notebook was not changed.").arg(path),
            file.errorString());
    return tables::readTables(file.read(tables::SpreadsheetLimits().bytes + 1));
}

/// Each thing that changes, is refused or remarked, one a line; then how many rows.
void tellImport(Invocation &invocation, const planning::ActionImport &plan)
{
    using Kind = planning::ImportLine::Kind;
    for (const planning::ImportLine &line : plan.lines) {
        const bool said = line.kind == Kind::Refused || line.kind == Kind::Remark;
        QTextStream &stream = said ? invocation.err : invocation.out;
        stream << line.place << ActionCli::tr(": ", "between a place and what stands there");
        if (said)
            stream << planning::actionHeader(line.field)
                   << ActionCli::tr(": ", "between a place and what stands there") << line.why;
        else if (line.kind == Kind::Added)
            stream << ActionCli::tr("new action \"%1\"").arg(line.title);
        else
            stream << ActionCli::tr("%1 of \"%2\": \"%3\" instead of \"%4\"")
                          .arg(planning::actionHeader(line.field), line.title, line.after,
                               line.before);
        stream << '\n';
    }
    invocation.out << ActionCli::tr("%n row(s)", nullptr, plan.rows) << ": "
                   << ActionCli::tr("%n new", nullptr, int(plan.added.size())) << ", "
                   << ActionCli::tr("%n changed", nullptr, int(plan.changed.size())) << ", "
                   << ActionCli::tr("%n unchanged", nullptr, plan.unchanged) << ", "
                   << ActionCli::tr("%n refused", nullptr, plan.refused) << '\n';
}

int importActions(Invocation &invocation)
{
    const QString path = invocation.words().first();
    const tables::Spreadsheet file = readActionFile(path);
    auto document = invocation.open();
    storage::Workspace &workspace = document->workspace();
    const QDate today = systemClock()().date();
    const planning::ActionBook book =
        planning::loadActionBook(workspace, planYear(invocation, workspace));
    const planning::ActionImport plan = planning::planActionImport(
        file, book, today, {.emptyErases = invocation.has(u"erase-empty"_s)});
    if (invocation.tell(plan.problems))
        return Refused;
    tellImport(invocation, plan);
    const auto refuse = [&](const QString &message) {
        invocation.err << message << '\n';
        return Refused;
    };
    if (plan.count(planning::ImportLine::Kind::Refused) > 0 && !invocation.has(u"partly"_s))
        return refuse(ActionCli::tr("Nothing was imported: mend the cells above first, or take "
                                    "the others with --partly."));
    if (invocation.has(u"dry-run"_s) || plan.isEmpty())
        return Done;
    const QString reason = invocation.value(u"reason"_s).trimmed();
    if (planning::asksForReason(plan, book) && reason.isEmpty())
        return refuse(ActionCli::tr("Nothing was imported: due dates, or what the committee "
                                    "validated, would change. Say why with --reason."));
    workspace.apply(
        planning::actionImportStep(book, plan, QFileInfo(path).fileName(), reason, today));
    return invocation.tell(document->close()) ? Unreadable : Done;
}

} // namespace

std::vector<CommandLine> actionCommands()
{
    const QCommandLineOption year(
        u"year"_s, ActionCli::tr("Such as 2026; that of the latest plan if none."), u"YEAR"_s);
    return {
        {u"export plan"_s,
         u"DOCUMENT"_s,
         1,
         ActionCli::tr("Write the actions of a plan as a table: CSV, XLSX or ODS"),
         {{u"output"_s, ActionCli::tr("Write there: .csv, .xlsx or .ods."), u"FILE"_s},
          year,
          {u"owner"_s, ActionCli::tr("Only those of this person."), u"NAME"_s},
          {u"commitment"_s, ActionCli::tr("Only those for this commitment."), u"CODE"_s},
          {u"state"_s, ActionCli::tr("Only planned, running, done or dropped ones."), u"STATE"_s},
          {u"source"_s, ActionCli::tr("Only those born from that: practice, finding …"),
           u"SOURCE"_s},
          {u"open"_s, ActionCli::tr("Only those where something remains to be done.")},
          {u"late"_s, ActionCli::tr("Only those that are late.")},
          {u"this-quarter"_s, ActionCli::tr("Only those due this quarter.")},
          {u"text"_s, ActionCli::tr("Only those with these words."), u"WORDS"_s}},
         &exportPlan},
        {u"import actions"_s,
         u"FILE DOCUMENT"_s,
         2,
         ActionCli::tr("Take in actions from a table: CSV, XLSX or ODS"),
         {year,
          {u"dry-run"_s, ActionCli::tr("Say what would change, and change nothing.")},
          {u"partly"_s, ActionCli::tr("Take what can be taken although cells are refused.")},
          {u"erase-empty"_s, ActionCli::tr("Empty cells take away what the notebook has.")},
          {u"reason"_s,
           ActionCli::tr("Why due dates or validated actions change, for the trace of it."),
           u"TEXT"_s}},
         &importActions},
    };
}

} // namespace carnet::cli
