#include "core/base/durable_file.h"

#include "core/base/failure.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

namespace carnet {

namespace {

struct DurableFile
{
    Q_DECLARE_TR_FUNCTIONS(carnet::DurableFile)

public:
    [[noreturn]] static void fail(const QString &path, const QString &detail)
    {
        throw Failure(
            Failure::Kind::Unavailable,
            tr("The file \"%1\" could not be written. Nothing was changed. Check that the "
               "folder exists, that it is not full and that you may write there.")
                .arg(path),
            detail);
    }
};

} // namespace

void writeDurably(const QString &path, QByteArrayView bytes)
{
    QSaveFile file(path);
    // QSaveFile flushes the temporary file before it renames it.
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes.data(), bytes.size()) != bytes.size()
        || !file.commit())
        DurableFile::fail(path, file.errorString());
    flushFolder(QFileInfo(path).absolutePath());
}

void flushFile(const QString &path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    const bool flushed = descriptor >= 0 && ::fsync(descriptor) == 0;
    const QString detail = flushed ? QString() : qt_error_string(errno);
    if (descriptor >= 0)
        ::close(descriptor);
    if (!flushed)
        DurableFile::fail(path, detail);
}

void flushFolder(const QString &folder)
{
    const int descriptor =
        ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return;
    ::fsync(descriptor);
    ::close(descriptor);
}

} // namespace carnet
