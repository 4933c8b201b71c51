#pragma once

#include "ui/issue/issue.h"
#include "ui/publication/report_kind.h"

#include <QByteArray>

namespace carnet::storage {
class Workspace;
}

namespace carnet::ui {

/// A report as the document has it now.
struct ReportDraft
{
    Report report;
    QImage logo;
    LaidOutPages pages; ///< To be shown and printed; says what does not fit.
};

/// The period that a report of that kind is usually about: the last quarter with values that is
/// over, or the year before today's when its last quarter has no value yet.
Period usualReportPeriod(const storage::Workspace &workspace, const ReportKind &kind,
                         const QDate &today);

/// Precondition: the document has a site.
ReportDraft draftReport(const ReportKind &kind, storage::Workspace &workspace, const Period &period,
                        const QDate &date);

/// The file's bytes, the same for the same document, period and date. Precondition: Pdf or
/// WebPage. Throws Failure.
QByteArray reportBytes(const ReportDraft &draft, PosterMeans means);
QByteArray reportBytes(const ReportKind &kind, storage::Workspace &workspace, const Period &period,
                       const QDate &date, PosterMeans means);

/// `2026-T3_fiche-copil_sous-prefecture-de-clairval.pdf`. Precondition: Pdf or WebPage.
QString reportFileName(const ReportDraft &draft, PosterMeans means);

} // namespace carnet::ui
