#include "core/exchange/report_file.h"

#include "core/base/durable_file.h"
#include "core/base/failure.h"

#include <QCoreApplication>
#include <QFile>

namespace carnet::exchange {

namespace {

struct ReportFile
{
    Q_DECLARE_TR_FUNCTIONS(carnet::exchange::ReportFile)
};

/// One byte more than a bundle may have shows that it is too large.
constexpr qint64 kMostRead = 32 * 1024 * 1024 + 1;

} // namespace

void writeBundleFile(const ReportBundle &bundle, const QString &path)
{
    writeDurably(path, bundle.bytes);
    const QByteArray written = readBundleFile(path);
    const BundleReading reading = openBundle(written);
    const auto *opened = std::get_if<OpenedBundle>(&reading);
    if (opened && opened->manifestHash == bundle.record.manifest)
        return;
    QFile::remove(path);
    throw Failure(
        Failure::Kind::Unavailable,
        ReportFile::tr("The bundle was not written as it should be, and the file was removed. "
                       "Your notebook is as it was. Choose another folder or another disk."),
        path);
}

QByteArray readBundleFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw Failure(Failure::Kind::Unavailable,
                      ReportFile::tr("The file \"%1\" cannot be read. Nothing was changed. Check "
                                     "that it is still there, or ask for it again.")
                          .arg(path),
                      file.errorString());
    return file.read(kMostRead);
}

} // namespace carnet::exchange
