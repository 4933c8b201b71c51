#include "ui/pages/indicators/open_data_export.h"

#include "core/base/durable_file.h"
#include "core/base/file_name.h"
#include "core/tables/open_data.h"
#include "ui/shell/session.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QDir>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

struct OpenDataText
{
    Q_DECLARE_TR_FUNCTIONS(carnet::ui::OpenDataExport)
};

void writeAll(const QString &folder, const std::vector<tables::OpenDataFile> &files)
{
    if (!QDir().mkpath(folder))
        throw Failure(Failure::Kind::Unavailable,
                      OpenDataText::tr("The folder %1 cannot be made. The notebook is as it was. "
                                       "Choose another folder.")
                          .arg(folder));
    for (const tables::OpenDataFile &file : files)
        writeDurably(QDir(folder).filePath(file.name), file.bytes);
}

} // namespace

void exportOpenData(Session &session)
{
    const auto &workspace = session.workspace();
    const std::vector<Site> sites = workspace.records<Site>().all();
    const std::vector<tables::OpenDataFile> files =
        sites.empty() ? std::vector<tables::OpenDataFile>()
                      : tables::writeOpenData(sites.front(), workspace.records<Indicator>().all(),
                                              workspace.records<Measurement>().all());
    if (files.empty()) {
        session.announce({.text = OpenDataText::tr("There is no result to export yet. Enter the "
                                                   "measurements first."),
                          .tone = Message::Tone::Warning});
        return;
    }
    const auto chosen = session.prompt().askFolder(OpenDataText::tr("Export open data"));
    if (!chosen)
        return;
    const QString folder =
        QDir(*chosen).filePath(u"donnees-ouvertes-"_s + siteFileName(sites.front().name));
    if (!attempt(session.prompt(), [&] { writeAll(folder, files); }))
        return;
    session.announce(
        {.text =
             OpenDataText::tr("Open data written: %n file(s) in %1.", nullptr, int(files.size()))
                 .arg(QDir::toNativeSeparators(folder)),
         .verb = OpenDataText::tr("Open the folder"),
         .action = [folder] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); }});
}

} // namespace carnet::ui
