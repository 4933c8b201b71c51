#include "app/carnet/cli/poster_options.h"
#include "core/base/durable_file.h"
#include "ui/issue/report_issue.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace carnet::cli {

namespace {

struct ReportCli
{
    Q_DECLARE_TR_FUNCTIONS(carnet::cli::Reports)
};

QString reportNames()
{
    QStringList names;
    for (const ui::ReportKind &kind : ui::reportKinds())
        names += kind.option.toString();
    return names.join(u", "_s);
}

/// That asked for by year or by period, else the usual one; nothing when it is no such period.
std::optional<Period> reportPeriod(const Invocation &invocation,
                                   const storage::Workspace &workspace, const ui::ReportKind &kind,
                                   const QDate &date)
{
    for (const QString &option : {u"period"_s, u"year"_s}) {
        if (!invocation.has(option))
            continue;
        const auto period = Period::parse(invocation.value(option));
        const bool fits = period && period->frequency() == kind.frequency;
        return fits ? period : std::nullopt;
    }
    return ui::usualReportPeriod(workspace, kind, date);
}

int exportReport(Invocation &invocation)
{
    const auto refuse = [&](ExitCode code, const QString &message) {
        invocation.err << message << '\n';
        return code;
    };
    const QString path = invocation.value(u"output"_s);
    if (path.isEmpty())
        return refuse(Usage, ReportCli::tr("Say where to write with --output."));
    const ui::ReportKind *kind = ui::reportKind(invocation.value(u"kind"_s));
    if (!kind)
        return refuse(Usage, ReportCli::tr("A report is one of: %1.").arg(reportNames()));
    const auto means = meansOf(path);
    if (means != ui::PosterMeans::Pdf && means != ui::PosterMeans::WebPage)
        return refuse(Usage, ReportCli::tr("The file's name ends in .pdf or .html."));
    const auto date = displayDate(invocation);
    if (!date)
        return refuse(Usage, ReportCli::tr("A date is written 2026-10-04."));
    auto document = invocation.read();
    storage::Workspace &workspace = document->workspace();
    if (workspace.records<Site>().all().empty())
        return refuse(Refused, ReportCli::tr("The notebook has no site yet."));
    const auto period = reportPeriod(invocation, workspace, *kind, *date);
    if (!period)
        return refuse(Usage,
                      kind->frequency == Frequency::Year
                          ? ReportCli::tr("This report is about a year: --year 2026.")
                          : ReportCli::tr("This report is about a quarter: --period 2026-T3."));
    const ui::ReportDraft draft = ui::draftReport(*kind, workspace, *period, *date);
    for (const ui::Overflow &overflow : draft.pages.overflows)
        invocation.err << ReportCli::tr("Too long for the page: %1").arg(overflow.text) << '\n';
    if (!draft.pages.overflows.empty())
        return refuse(Refused, ReportCli::tr("The report was not made."));
    writeDurably(path, ui::reportBytes(draft, *means));
    invocation.out << ReportCli::tr("Written: %1").arg(path) << '\n';
    return Done;
}

} // namespace

std::vector<CommandLine> reportCommands()
{
    return {
        {u"export report"_s,
         u"DOCUMENT"_s,
         1,
         ReportCli::tr("Make a report as PDF or web page: for the COPIL, of the year"),
         {{u"output"_s, ReportCli::tr("Write there: .pdf or .html."), u"FILE"_s},
          {u"kind"_s, ReportCli::tr("Which one: %1.").arg(reportNames()), u"KIND"_s},
          {u"period"_s, ReportCli::tr("Such as 2026-T3; the last one with values if none."),
           u"PERIOD"_s},
          {u"year"_s, ReportCli::tr("Such as 2026, for a report of a year."), u"YEAR"_s},
          {u"date"_s, ReportCli::tr("As of that day, such as 2026-10-04; today if none."),
           u"DATE"_s}},
         &exportReport},
    };
}

} // namespace carnet::cli
