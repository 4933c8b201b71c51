#include "ui/issue/report_issue.h"

#include "core/base/file_name.h"
#include "core/storage/workspace.h"
#include "ui/issue/sources.h"
#include "ui/publication/pdf.h"
#include "ui/publication/report_html.h"
#include "ui/publication/report_layout.h"

using namespace Qt::StringLiterals;

namespace carnet::ui {

Period usualReportPeriod(const storage::Workspace &workspace, const ReportKind &kind,
                         const QDate &today)
{
    const Period quarter = posterPeriods(workspace, today).front();
    return Period::containing(quarter.firstDay(), kind.frequency);
}

ReportDraft draftReport(const ReportKind &kind, storage::Workspace &workspace, const Period &period,
                        const QDate &date)
{
    ReportDraft draft{.report = kind.tell(posterSources(workspace, period), {period, date}),
                      .logo = siteLogo(workspace),
                      .pages = {}};
    draft.pages = layOutReport(draft.report, {.logo = draft.logo});
    return draft;
}

QByteArray reportBytes(const ReportDraft &draft, PosterMeans means)
{
    if (means == PosterMeans::WebPage)
        return writeReportHtml(draft.report, draft.logo);
    return writePdf(draft.pages, draft.report.date);
}

QByteArray reportBytes(const ReportKind &kind, storage::Workspace &workspace, const Period &period,
                       const QDate &date, PosterMeans means)
{
    return reportBytes(draftReport(kind, workspace, period, date), means);
}

QString reportFileName(const ReportDraft &draft, PosterMeans means)
{
    const ReportKind *kind = reportKind(draft.report.kind);
    Q_ASSERT(kind);
    return draft.report.periodCode + u'_' + kind->option + u'_' + siteFileName(draft.report.site)
           + (means == PosterMeans::WebPage ? u".html"_s : u".pdf"_s);
}

} // namespace carnet::ui
