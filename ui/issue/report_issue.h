#pragma once

#include "ui/publication/layout.h"
#include "ui/publication/report_kind.h"

#include <QByteArray>
#include <QImage>

#include <optional>

namespace carnet::storage {
class Workspace;
}

namespace carnet::ui {

/// How a report leaves the program; as Odt, or as Odp where it is slides, it can be changed by
/// whoever gets it.
enum class ReportMeans { Pdf, WebPage, Odt, Odp };

/// By the end of a file's name: `pdf`, `html`, `odt`, `odp`; nothing for another one.
std::optional<ReportMeans> reportMeans(const QString &fileName);

/// A report as the document has it now.
struct ReportDraft
{
    Report report;
    QImage logo;
    LaidOutPages pages; ///< To be shown and printed; says what does not fit.
};

/// The period that a report of that kind is usually about: the last quarter with values that is
/// over, or the year before today's when its last quarter has no value yet; for one about the
/// self-assessment the last year that was begun.
Period usualReportPeriod(const storage::Workspace &workspace, const ReportKind &kind,
                         const QDate &today);

/// `notes`: with the notes that are for the site's own use. `meeting`: which one, of a kind that is
/// about a meeting; no value: the usual one. Precondition: the document has a site.
ReportDraft draftReport(const ReportKind &kind, storage::Workspace &workspace, const Period &period,
                        const QDate &date, bool notes = false,
                        const std::optional<Meeting> &meeting = {});

/// The same about that meeting, and the year of its plan.
ReportDraft draftMeetingReport(const ReportKind &kind, storage::Workspace &workspace,
                               const Meeting &meeting, const QDate &date);

/// What it says alone, not laid out.
Report meetingReport(const ReportKind &kind, storage::Workspace &workspace, const Meeting &meeting,
                     const QDate &date);

/// The file's bytes, the same for the same document, period and date. Throws Failure.
QByteArray reportBytes(const ReportDraft &draft, ReportMeans means);
QByteArray reportBytes(const ReportKind &kind, storage::Workspace &workspace, const Period &period,
                       const QDate &date, ReportMeans means);

/// `2026-T3_fiche-copil_sous-prefecture-de-clairval.pdf`.
QString reportFileName(const ReportDraft &draft, ReportMeans means);

} // namespace carnet::ui
