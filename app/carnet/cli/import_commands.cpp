#include "app/carnet/cli/command.h"
#include "core/tables/csv.h"
#include "core/tables/import_plan.h"
#include "core/tables/measurement_table.h"
#include "ui/pages/indicators/measurement_import.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

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
    return file.readAll();
}

int importMeasurements(Invocation &invocation)
{
    using Unknown = tables::ImportPlanOptions::Unknown;
    const QString path = invocation.words().first();
    const tables::MeasurementRows rows = tables::readMeasurements(
        tables::readCsv(readFile(path)),
        {.structure = invocation.value(u"structure"_s), .source = invocation.value(u"source"_s)});
    auto document = invocation.open();
    storage::Workspace &workspace = document->workspace();
    const tables::ImportPlan plan = tables::planImport(
        rows, workspace.records<Indicator>().all(), workspace.records<Measurement>().all(),
        {.unknown = invocation.has(u"create-indicators"_s) ? Unknown::Create : Unknown::Refuse});
    if (invocation.tell(plan.problems)) {
        invocation.err << Imports::tr("Nothing was imported: mend the lines above first.") << '\n';
        return Refused;
    }
    invocation.out << Imports::tr("%n new value(s)", nullptr, int(plan.inserts.size())) << ", "
                   << Imports::tr("%n changed value(s)", nullptr, int(plan.updates.size())) << ", "
                   << Imports::tr("%n unchanged value(s)", nullptr, plan.unchanged) << '\n';
    if (invocation.has(u"dry-run"_s))
        return Done;
    workspace.apply(ui::importStep(plan, QFileInfo(path).fileName()));
    return invocation.tell(document->close()) ? Unreadable : Done;
}

} // namespace

std::vector<CommandLine> importCommands()
{
    return {
        {u"import measurements"_s,
         u"FILE DOCUMENT"_s,
         2,
         Imports::tr("Enter the measurements of a CSV file, or of the national results"),
         {{u"dry-run"_s, Imports::tr("Say what would change, and change nothing.")},
          {u"create-indicators"_s,
           Imports::tr("Follow the indicators of the file that the notebook does not have.")},
          {u"structure"_s, Imports::tr("Of the national results, take this structure only."),
           u"CODE"_s},
          {u"source"_s, Imports::tr("Where the figures come from, if the file does not say."),
           u"TEXT"_s}},
         &importMeasurements},
    };
}

} // namespace carnet::cli
