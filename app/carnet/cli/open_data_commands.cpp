#include "app/carnet/cli/command.h"
#include "core/base/durable_file.h"
#include "core/tables/open_data.h"

#include <QCoreApplication>
#include <QDir>

using namespace Qt::StringLiterals;

namespace carnet::cli {

namespace {

struct OpenData
{
    Q_DECLARE_TR_FUNCTIONS(carnet::cli::OpenData)
};

/// Nothing when an option does not say what it should.
std::optional<tables::OpenDataScope> scopeOf(const Invocation &invocation)
{
    tables::OpenDataScope scope;
    if (invocation.has(u"year"_s)) {
        const auto year = Period::parse(invocation.value(u"year"_s));
        if (!year || year->frequency() != Frequency::Year)
            return std::nullopt;
        scope.year = year->year();
    }
    if (invocation.has(u"period"_s)) {
        scope.period = Period::parse(invocation.value(u"period"_s));
        if (!scope.period)
            return std::nullopt;
    }
    return scope;
}

int exportOpenData(Invocation &invocation)
{
    const QString folder = invocation.value(u"output"_s);
    const auto scope = scopeOf(invocation);
    if (folder.isEmpty() || !scope) {
        invocation.err << (folder.isEmpty()
                               ? OpenData::tr("Say where to write with --output.")
                               : OpenData::tr("A year is written 2026, a period 2026-T3."))
                       << '\n';
        return Usage;
    }
    const auto document = invocation.read();
    const storage::Workspace &workspace = document->workspace();
    const std::vector<Site> sites = workspace.records<Site>().all();
    const std::vector<tables::OpenDataFile> files =
        sites.empty() ? std::vector<tables::OpenDataFile>()
                      : tables::writeOpenData(sites.front(), workspace.records<Indicator>().all(),
                                              workspace.records<Measurement>().all(), *scope);
    if (files.empty()) {
        invocation.err << OpenData::tr("The notebook has no such result yet. Nothing was written.")
                       << '\n';
        return Refused;
    }
    if (!QDir().mkpath(folder))
        throw Failure(Failure::Kind::Unavailable,
                      OpenData::tr("The folder %1 cannot be made.").arg(folder));
    for (const tables::OpenDataFile &file : files) {
        const QString path = QDir(folder).filePath(file.name);
        writeDurably(path, file.bytes);
        invocation.out << OpenData::tr("Written: %1").arg(path) << '\n';
    }
    return Done;
}

} // namespace

std::vector<CommandLine> openDataCommands()
{
    return {
        {u"export open-data"_s,
         u"DOCUMENT"_s,
         1,
         OpenData::tr("Write the results as open data: CSV, Table Schema, Data Package"),
         {{u"output"_s, OpenData::tr("Write into this folder."), u"FOLDER"_s},
          {u"year"_s, OpenData::tr("Only of this year."), u"YEAR"_s},
          {u"period"_s, OpenData::tr("Only of this period, such as 2026-T3."), u"PERIOD"_s}},
         &exportOpenData},
    };
}

} // namespace carnet::cli
