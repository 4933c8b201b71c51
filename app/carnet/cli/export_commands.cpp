#include "app/carnet/cli/command.h"
#include "core/base/durable_file.h"
#include "core/exchange/keys.h"
#include "core/exchange/refusal.h"
#include "core/exchange/report.h"
#include "core/tables/csv.h"
#include "core/tables/measurement_table.h"
#include "core/tables/table_export.h"
#include "ui/issue/sources.h"
#include "ui/publication/checks.h"
#include "ui/publication/html.h"
#include "ui/publication/pdf.h"
#include "ui/publication/picture.h"
#include "ui/publication/poster.h"
#include "ui/publication/results_content.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

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

/// The bytes in the format that the file's name asks for; nothing for another ending.
std::optional<QByteArray> write(const ui::PosterContent &content, const QString &path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == u"pdf"_s)
        return ui::writePdf(content, {});
    if (ending == u"html"_s)
        return ui::writeHtml(content);
    if (ending == u"png"_s)
        return ui::writePng(ui::layOutPoster(content, {}), 0);
    return std::nullopt;
}

bool hasFigure(const ui::PosterCard &card)
{
    return !card.figure.isEmpty();
}

/// The four indicators of a poster that nobody chose: those with a figure first, in their order.
/// `cards` are those of all of them.
std::vector<Id<Indicator>> firstMeasured(const std::vector<Id<Indicator>> &indicators,
                                         const std::vector<ui::PosterCard> &cards)
{
    std::vector<Id<Indicator>> chosen;
    for (const bool measured : {true, false})
        for (size_t n = 0; n < cards.size() && chosen.size() < 4; ++n)
            if (hasFigure(cards[n]) == measured)
                chosen.push_back(indicators[n]);
    return chosen;
}

bool tell(Invocation &invocation, const std::vector<ui::PosterProblem> &problems)
{
    for (const ui::PosterProblem &problem : problems)
        invocation.err << (problem.weight == ui::PosterProblem::Weight::Blocking
                               ? Exports::tr("To be mended: %1")
                               : Exports::tr("Advice: %1"))
                              .arg(problem.message)
                       << '\n';
    return ui::isBlocked(problems);
}

int exportPoster(Invocation &invocation)
{
    const QString path = invocation.value(u"output"_s);
    auto document = invocation.read();
    const storage::Workspace &workspace = document->workspace();
    const auto site = siteOf(workspace);
    const auto period = periodOf(invocation, workspace);
    if (path.isEmpty() || !period || !site) {
        invocation.err << (path.isEmpty() ? Exports::tr("Say where to write with --output.")
                           : !site        ? Exports::tr("The notebook has no site yet.")
                                   : Exports::tr("There is no such period, or no value yet."))
                       << '\n';
        return path.isEmpty() ? Usage : Refused;
    }
    const ui::PosterSources sources = ui::posterSources(workspace, *period);
    const std::vector<Indicator> &indicators = sources.indicators;
    const QDate today = systemClock()().date();
    const QDate displayed = invocation.has(u"date"_s)
                                ? QDate::fromString(invocation.value(u"date"_s), Qt::ISODate)
                                : today;
    const auto say = [&](const std::vector<Id<Indicator>> &shown) {
        return ui::resultsContent(sources, {.period = *period,
                                            .indicators = shown,
                                            .inHundred = invocation.has(u"in-hundred"_s),
                                            .displayedOn = displayed});
    };
    const auto followed = ui::headlineIndicators(indicators, int(indicators.size()));
    const ui::PosterContent content = say(firstMeasured(followed, say(followed).cards));
    if (std::none_of(content.cards.begin(), content.cards.end(), &hasFigure)) {
        invocation.err << Exports::tr("There is no such period, or no value yet.") << '\n';
        return Refused;
    }
    if (tell(invocation, ui::checkPoster(content, {}, ui::layOutPoster(content, {}), today))) {
        invocation.err << Exports::tr("The poster was not made.") << '\n';
        return Refused;
    }
    const std::optional<QByteArray> bytes = write(content, path);
    if (!bytes) {
        invocation.err << Exports::tr("The file's name ends in .pdf, .html or .png.") << '\n';
        return Usage;
    }
    writeDurably(path, *bytes);
    invocation.out << Exports::tr("Written: %1").arg(path) << '\n';
    return Done;
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
        {u"export poster"_s,
         u"DOCUMENT"_s,
         1,
         Exports::tr("Make the poster \"Nos resultats\" as PDF, web page or picture"),
         {outputOption(u"FILE"_s, Exports::tr("Write there: .pdf, .html or .png.")),
          periodOption(),
          {u"date"_s, Exports::tr("Date of display, such as 2026-10-04; today if none."),
           u"DATE"_s},
          {u"in-hundred"_s, Exports::tr("Add \"so many users of 100\".")}},
         &exportPoster},
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
