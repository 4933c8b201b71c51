#include "app/carnet/cli/poster_options.h"
#include "core/base/durable_file.h"
#include "ui/issue/meeting_sources.h"
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
                                   const QDate &date, const QStringList &options)
{
    for (const QString &option : options) {
        if (!invocation.has(option))
            continue;
        const auto period = Period::parse(invocation.value(option));
        const bool fits = period && period->frequency() == kind.frequency;
        return fits ? period : std::nullopt;
    }
    return ui::usualReportPeriod(workspace, kind, date);
}

/// Writes what was drafted, unless it does not fit.
int writeDraft(Invocation &invocation, const ui::ReportDraft &draft, ui::ReportMeans means)
{
    if (means == ui::ReportMeans::Pdf && !draft.pages.overflows.empty()) {
        for (const ui::Overflow &overflow : draft.pages.overflows)
            invocation.err << ReportCli::tr("Too long for the page: %1").arg(overflow.text) << '\n';
        invocation.err << ReportCli::tr("The report was not made.") << '\n';
        return Refused;
    }
    const QString path = invocation.value(u"output"_s);
    writeDurably(path, ui::reportBytes(draft, means));
    invocation.out << ReportCli::tr("Written: %1").arg(path) << '\n';
    return Done;
}

/// `options` are those that may say of which period.
int writeReport(Invocation &invocation, const ui::ReportKind *kind, const QStringList &options)
{
    const auto refuse = [&](ExitCode code, const QString &message) {
        invocation.err << message << '\n';
        return code;
    };
    const QString path = invocation.value(u"output"_s);
    if (path.isEmpty())
        return refuse(Usage, ReportCli::tr("Say where to write with --output."));
    if (!kind)
        return refuse(Usage, ReportCli::tr("A report is one of: %1.").arg(reportNames()));
    const auto means = ui::reportMeans(path);
    if (!means || (*means == ui::ReportMeans::Odp && !kind->slides))
        return refuse(Usage, kind->slides
                                 ? ReportCli::tr("The file's name ends in .pdf, .odp or .odt.")
                                 : ReportCli::tr("The file's name ends in .pdf, .html or .odt."));
    const auto date = displayDate(invocation);
    if (!date)
        return refuse(Usage, ReportCli::tr("A date is written 2026-10-04."));
    auto document = invocation.read();
    storage::Workspace &workspace = document->workspace();
    if (workspace.records<Site>().all().empty())
        return refuse(Refused, ReportCli::tr("The notebook has no site yet."));
    const auto period = reportPeriod(invocation, workspace, *kind, *date, options);
    if (!period)
        return refuse(Usage,
                      kind->frequency == Frequency::Year
                          ? ReportCli::tr("This report is about a year: --year 2026.")
                          : ReportCli::tr("This report is about a quarter: --period 2026-T3."));
    const ui::ReportDraft draft =
        ui::draftReport(*kind, workspace, *period, *date, invocation.has(u"notes"_s));
    return writeDraft(invocation, draft, *means);
}

/// The meeting that is asked for by its day, else the usual one of the year of `date`.
std::optional<Meeting> meetingAsked(const Invocation &invocation,
                                    const storage::Workspace &workspace, const QDate &date)
{
    const Meeting::Kind committee =
        invocation.value(u"committee"_s) == u"clac" ? Meeting::Kind::Clac : Meeting::Kind::Copil;
    if (!invocation.has(u"meeting"_s))
        return ui::usualMeeting(workspace, committee, date.year());
    const QDate day = QDate::fromString(invocation.value(u"meeting"_s), Qt::ISODate);
    return day.isValid() ? ui::meetingOn(workspace, committee, day) : std::nullopt;
}

int exportMinutes(Invocation &invocation)
{
    const auto refuse = [&](ExitCode code, const QString &message) {
        invocation.err << message << '\n';
        return code;
    };
    const QString path = invocation.value(u"output"_s);
    if (path.isEmpty())
        return refuse(Usage, ReportCli::tr("Say where to write with --output."));
    const auto means = ui::reportMeans(path);
    if (!means || *means == ui::ReportMeans::Odp)
        return refuse(Usage, ReportCli::tr("The file's name ends in .pdf, .html or .odt."));
    const auto date = displayDate(invocation);
    if (!date)
        return refuse(Usage, ReportCli::tr("A date is written 2026-10-04."));
    auto document = invocation.read();
    storage::Workspace &workspace = document->workspace();
    if (workspace.records<Site>().all().empty())
        return refuse(Refused, ReportCli::tr("The notebook has no site yet."));
    const auto meeting = meetingAsked(invocation, workspace, *date);
    if (!meeting)
        return refuse(Refused,
                      ReportCli::tr("The notebook has no such meeting. Say its day with "
                                    "--meeting 2026-06-12, and --committee clac for the CLAC."));
    const ui::ReportKind *kind = ui::reportKind(u"releve-de-decisions");
    return writeDraft(invocation, ui::draftMeetingReport(*kind, workspace, *meeting, *date),
                      *means);
}

int exportReport(Invocation &invocation)
{
    return writeReport(invocation, ui::reportKind(invocation.value(u"kind"_s)),
                       {u"period"_s, u"year"_s});
}

int reportAssessment(Invocation &invocation)
{
    return writeReport(invocation, ui::reportKind(u"autodiagnostic"), {u"year"_s});
}

int reportPresentation(Invocation &invocation)
{
    return writeReport(invocation, ui::reportKind(u"presentation-clac"), {u"year"_s});
}

} // namespace

std::vector<CommandLine> reportCommands()
{
    const QCommandLineOption output(u"output"_s, ReportCli::tr("Write there: .pdf, .html or .odt."),
                                    u"FILE"_s);
    const QCommandLineOption year(u"year"_s, ReportCli::tr("Such as 2026, for a report of a year."),
                                  u"YEAR"_s);
    const QCommandLineOption date(
        u"date"_s, ReportCli::tr("As of that day, such as 2026-10-04; today if none."), u"DATE"_s);
    const QCommandLineOption notes(u"notes"_s,
                                   ReportCli::tr("With the notes for the site's own use."));
    return {
        {u"export report"_s,
         u"DOCUMENT"_s,
         1,
         ReportCli::tr("Make a report as PDF, web page or text document: for the COPIL, of the "
                       "year, of the self-assessment"),
         {output,
          {u"kind"_s, ReportCli::tr("Which one: %1.").arg(reportNames()), u"KIND"_s},
          {u"period"_s, ReportCli::tr("Such as 2026-T3; the last one with values if none."),
           u"PERIOD"_s},
          year,
          date,
          notes},
         &exportReport},
        {u"report assessment"_s,
         u"DOCUMENT"_s,
         1,
         ReportCli::tr("Make the report of the self-assessment as PDF, web page or text document"),
         {output, year, date, notes},
         &reportAssessment},
        {u"report presentation"_s,
         u"DOCUMENT"_s,
         1,
         ReportCli::tr("Make the slides for the CLAC as PDF, presentation or text document"),
         {{u"output"_s, ReportCli::tr("Write there: .pdf, .odp or .odt."), u"FILE"_s},
          year,
          date,
          notes},
         &reportPresentation},
        {u"export minutes"_s,
         u"DOCUMENT"_s,
         1,
         ReportCli::tr("Make the minutes of a meeting as PDF, web page or text document"),
         {output,
          {u"meeting"_s, ReportCli::tr("Its day, such as 2026-06-12; the last one if none."),
           u"DATE"_s},
          {u"committee"_s, ReportCli::tr("copil, or clac for the local committee."),
           u"COMMITTEE"_s},
          date},
         &exportMinutes},
    };
}

} // namespace carnet::cli
