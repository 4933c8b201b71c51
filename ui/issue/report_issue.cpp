#include "ui/issue/report_issue.h"

#include "core/base/file_name.h"
#include "core/storage/workspace.h"
#include "ui/issue/assessment_year.h"
#include "ui/issue/meeting_sources.h"
#include "ui/issue/sources.h"
#include "ui/publication/pdf.h"
#include "ui/publication/report_html.h"
#include "ui/publication/report_layout.h"
#include "ui/publication/report_odp.h"
#include "ui/publication/report_odt.h"
#include "ui/publication/slide_layout.h"

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

QString endingOf(ReportMeans means)
{
    switch (means) {
    case ReportMeans::Pdf:
        return u"pdf"_s;
    case ReportMeans::WebPage:
        return u"html"_s;
    case ReportMeans::Odt:
        return u"odt"_s;
    case ReportMeans::Odp:
        return u"odp"_s;
    }
    Q_UNREACHABLE();
}

void addMeeting(PosterSources &sources, storage::Workspace &workspace,
                const std::optional<Meeting> &meeting)
{
    if (meeting)
        sources.meeting = meetingFacts(workspace, *meeting);
    if (sources.plan)
        sources.planFacts = planFacts(workspace, *sources.plan, sources.edition.get());
}

Report tellReport(const ReportKind &kind, storage::Workspace &workspace,
                  const ReportRequest &request, const std::optional<Meeting> &meeting)
{
    const int year = request.period.year();
    PosterSources sources = posterSources(workspace, request.period);
    sources.year = assessmentYear(workspace, year);
    if (kind.committee)
        addMeeting(sources, workspace,
                   meeting ? meeting : usualMeeting(workspace, *kind.committee, year, kind.ahead));
    if (kind.frequency == Frequency::Year)
        sources.held = meetingsHeld(workspace, year, request.date);
    return kind.tell(sources, request);
}

/// The year of the meeting's plan, else of its day.
Period periodOf(const ReportKind &kind, const storage::Workspace &workspace, const Meeting &meeting,
                const QDate &date)
{
    const auto plan = meeting.plan ? workspace.records<Plan>().find(*meeting.plan) : std::nullopt;
    const int year = plan ? plan->year : meeting.heldOn.value_or(date).year();
    return Period::containing(QDate(year, 1, 1), kind.frequency);
}

} // namespace

Period usualReportPeriod(const storage::Workspace &workspace, const ReportKind &kind,
                         const QDate &today)
{
    if (kind.aboutAssessment)
        return Period::containing(QDate(lastAssessedYear(workspace, today), 1, 1), kind.frequency);
    if (kind.committee)
        return Period::containing(today, kind.frequency);
    const Period quarter = posterPeriods(workspace, today).front();
    return Period::containing(quarter.firstDay(), kind.frequency);
}

std::optional<ReportMeans> reportMeans(const QString &fileName)
{
    const QString ending = fileName.section(u'.', -1).toLower();
    for (const ReportMeans means :
         {ReportMeans::Pdf, ReportMeans::WebPage, ReportMeans::Odt, ReportMeans::Odp})
        if (ending == endingOf(means))
            return means;
    return std::nullopt;
}

ReportDraft draftReport(const ReportKind &kind, storage::Workspace &workspace, const Period &period,
                        const QDate &date, bool notes, const std::optional<Meeting> &meeting)
{
    ReportDraft draft{
        .report =
            tellReport(kind, workspace, {.period = period, .date = date, .notes = notes}, meeting),
        .logo = siteLogo(workspace),
        .pages = {}};
    draft.pages = kind.slides ? layOutSlides(draft.report, {.logo = draft.logo})
                              : layOutReport(draft.report, {.logo = draft.logo});
    return draft;
}

ReportDraft draftMeetingReport(const ReportKind &kind, storage::Workspace &workspace,
                               const Meeting &meeting, const QDate &date)
{
    return draftReport(kind, workspace, periodOf(kind, workspace, meeting, date), date, false,
                       meeting);
}

Report meetingReport(const ReportKind &kind, storage::Workspace &workspace, const Meeting &meeting,
                     const QDate &date)
{
    return tellReport(kind, workspace,
                      {.period = periodOf(kind, workspace, meeting, date), .date = date}, meeting);
}

QByteArray reportBytes(const ReportDraft &draft, ReportMeans means)
{
    switch (means) {
    case ReportMeans::Pdf:
        return writePdf(draft.pages, draft.report.date);
    case ReportMeans::WebPage:
        return writeReportHtml(draft.report, draft.logo);
    case ReportMeans::Odt:
        return writeReportOdt(draft.report, draft.logo);
    case ReportMeans::Odp:
        return writeReportOdp(draft.report, draft.logo);
    }
    Q_UNREACHABLE();
}

QByteArray reportBytes(const ReportKind &kind, storage::Workspace &workspace, const Period &period,
                       const QDate &date, ReportMeans means)
{
    return reportBytes(draftReport(kind, workspace, period, date), means);
}

QString reportFileName(const ReportDraft &draft, ReportMeans means)
{
    const ReportKind *kind = reportKind(draft.report.kind);
    Q_ASSERT(kind);
    return draft.report.periodCode + u'_' + kind->option + u'_' + siteFileName(draft.report.site)
           + u'.' + endingOf(means);
}

} // namespace carnet::ui
