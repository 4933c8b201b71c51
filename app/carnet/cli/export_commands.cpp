#include "app/carnet/cli/command.h"
#include "core/base/durable_file.h"
#include "core/exchange/keys.h"
#include "core/exchange/refusal.h"
#include "core/exchange/report.h"
#include "core/tables/csv.h"
#include "core/tables/measurement_table.h"
#include "core/tables/table_export.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace carnet::cli {

namespace {

struct Exports
{
    Q_DECLARE_TR_FUNCTIONS(carnet::cli::Exports)
};

QCommandLineOption outputOption(const QString &value, const QString &description)
{
    return {u"output"_s, description, value};
}

QCommandLineOption periodOption()
{
    return {u"period"_s, Exports::tr("Such as 2026-T3; the last quarter with values if none."),
            u"PERIOD"_s};
}

/// The period asked for; without one, the last quarter that has a measurement.
std::optional<Period> periodOf(const Invocation &invocation, const storage::Workspace &workspace)
{
    if (invocation.has(u"period"_s))
        return Period::parse(invocation.value(u"period"_s));
    std::optional<Period> last;
    for (const Measurement &measurement : workspace.records<Measurement>().all())
        if (measurement.period.frequency() == Frequency::Quarter
            && (!last || *last < measurement.period))
            last = measurement.period;
    return last;
}

std::optional<Site> siteOf(const storage::Workspace &workspace)
{
    const std::vector<Site> sites = workspace.records<Site>().all();
    return sites.empty() ? std::nullopt : std::optional(sites.front());
}

int exportBundle(Invocation &invocation)
{
    auto document = invocation.open();
    storage::Workspace &workspace = document->workspace();
    const auto period = periodOf(invocation, workspace);
    if (!period || !siteOf(workspace)) {
        invocation.err << Exports::tr("There is no such period, or no value yet.") << '\n';
        return Refused;
    }
    storage::Profile &profile = invocation.profile();
    const auto key = exchange::DeviceKey::loadOrCreate(profile.signingKeyPath());
    const auto made =
        exchange::makeReportBundle(workspace, document->lineage(), key, {.period = *period},
                                   systemClock(), profile.lastBundle(document->lineage()));
    if (const auto *refusal = std::get_if<exchange::Refusal>(&made)) {
        invocation.err << refusal->message() << '\n';
        return Refused;
    }
    const auto &bundle = std::get<exchange::ReportBundle>(made);
    QString path = invocation.has(u"output"_s) ? invocation.value(u"output"_s) : u"."_s;
    if (QFileInfo(path).isDir())
        path = QDir(path).filePath(bundle.fileName);
    writeDurably(path, bundle.bytes);
    SentBundle record = bundle.record;
    record.fileName = QFileInfo(path).fileName();
    workspace.apply(exchange::sentStep(record));
    profile.setLastBundle(document->lineage(), {record.seq, record.manifest});
    for (const exchange::LeavingRow &row : bundle.rows)
        invocation.out << (row.leaves ? u"  "_s : u"  — "_s) << row.what << ": " << row.count
                       << '\n';
    invocation.out
        << Exports::tr("Written: %1").arg(path) << '\n'
        << Exports::tr("Key of this machine: %1").arg(key.publicKey().spokenFingerprint()) << '\n';
    return invocation.tell(document->close()) ? Unreadable : Done;
}

int exportCsv(Invocation &invocation)
{
    const QString folder = invocation.value(u"output"_s);
    if (folder.isEmpty()) {
        invocation.err << Exports::tr("Say where to write with --output.") << '\n';
        return Usage;
    }
    auto document = invocation.read();
    const storage::Workspace &workspace = document->workspace();
    if (!QDir().mkpath(folder))
        throw Failure(Failure::Kind::Unavailable,
                      Exports::tr("The folder %1 cannot be made.").arg(folder));
    const std::vector<std::pair<QString, QByteArray>> files{
        {u"indicateurs.csv"_s, tables::writeMeasurements(workspace.records<Indicator>().all(),
                                                         workspace.records<Measurement>().all())},
        {u"plan-d-action.csv"_s,
         tables::writeActions(workspace.records<Plan>().all(), workspace.records<Action>().all())},
        {u"autodiagnostic.csv"_s, tables::writeAnswers(workspace.records<Assessment>().all(),
                                                       workspace.records<Answer>().all(),
                                                       workspace.records<EditionRecord>().all())},
    };
    for (const auto &[name, bytes] : files) {
        const QString path = QDir(folder).filePath(name);
        writeDurably(path, bytes);
        invocation.out << Exports::tr("Written: %1").arg(path) << '\n';
    }
    return Done;
}

} // namespace

std::vector<CommandLine> exportCommands()
{
    return {
        {u"export bundle"_s,
         u"DOCUMENT"_s,
         1,
         Exports::tr("Make the report for the national hub"),
         {outputOption(u"PATH"_s, Exports::tr("A file, or a folder; the current one if none.")),
          periodOption()},
         &exportBundle},
        {u"export csv"_s,
         u"DOCUMENT"_s,
         1,
         Exports::tr("Write the tables as CSV files for spreadsheets"),
         {outputOption(u"FOLDER"_s, Exports::tr("Write into this folder."))},
         &exportCsv},
    };
}

} // namespace carnet::cli
