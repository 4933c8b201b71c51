#include "ui/pages/meetings/meeting_files.h"

#include "core/base/durable_file.h"
#include "core/storage/workspace.h"
#include "ui/shell/session.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace carnet::ui {

namespace {

struct MeetingFiles
{
    Q_DECLARE_TR_FUNCTIONS(carnet::ui::MeetingFiles)
};

QString meetingFileFilter(ReportMeans means)
{
    switch (means) {
    case ReportMeans::Pdf:
        return MeetingFiles::tr("PDF files (*.pdf)");
    case ReportMeans::WebPage:
        return MeetingFiles::tr("Web pages (*.html)");
    case ReportMeans::Odt:
        return MeetingFiles::tr("Text documents (*.odt)");
    case ReportMeans::Odp:
        return MeetingFiles::tr("Presentations (*.odp)");
    }
    Q_UNREACHABLE();
}

} // namespace

void makeMeetingFile(Session &session, const Meeting &meeting, QStringView option,
                     ReportMeans means)
{
    storage::Workspace &workspace = session.workspace();
    const ReportKind *kind = reportKind(option);
    Q_ASSERT(kind);
    attempt(session.prompt(), [&] {
        if (workspace.records<Site>().all().empty()) {
            session.prompt().tell(MeetingFiles::tr(
                "The notebook has no site yet. Nothing was written. Describe the site in the "
                "settings first."));
            return;
        }
        const ReportDraft draft = draftMeetingReport(*kind, workspace, meeting, session.today());
        const auto path = session.prompt().askFileToSave(
            MeetingFiles::tr("Where should the document be written?"), reportFileName(draft, means),
            meetingFileFilter(means));
        if (!path)
            return;
        writeDurably(*path, reportBytes(draft, means));
        session.announce({.text = MeetingFiles::tr("The document was written: %1")
                                      .arg(QFileInfo(*path).fileName())});
    });
}

} // namespace carnet::ui
