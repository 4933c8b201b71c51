#include "core/storage/durable.h"

#include "core/base/failure.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QThread>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/vfs.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace carnet::storage {

namespace {

struct Disk
{
    Q_DECLARE_TR_FUNCTIONS(carnet::storage::Disk)
};

[[noreturn]] void raise(const QString &path, int error)
{
    const QString detail = path + u": " + QString::fromLocal8Bit(std::strerror(error));
    const QString name = QFileInfo(path).fileName();
    if (error == ENOSPC || error == EDQUOT)
        throw Failure(Failure::Kind::Unavailable,
                      Disk::tr("The disk is full: %1 could not be written.").arg(name), detail);
    if (error == EEXIST)
        throw Failure(Failure::Kind::Unavailable,
                      Disk::tr("There is already a file named %1.").arg(name), detail);
    if (error == EACCES || error == EPERM || error == EROFS)
        throw Failure(Failure::Kind::Unavailable,
                      Disk::tr("You are not allowed to write %1 here.").arg(name), detail);
    throw Failure(Failure::Kind::Unavailable, Disk::tr("%1 could not be written.").arg(name),
                  detail);
}

/// An open descriptor, closed when it goes.
class Descriptor
{
public:
    Descriptor(const QString &path, int flags, mode_t mode = 0)
        : m_descriptor(::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC, mode))
    {
        if (m_descriptor < 0)
            raise(path, errno);
    }
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;
    ~Descriptor() { ::close(m_descriptor); }

    int get() const { return m_descriptor; }

private:
    int m_descriptor;
};

void sync(const QString &path, int flags)
{
    const Descriptor descriptor(path, flags);
    if (::fsync(descriptor.get()) != 0)
        raise(path, errno);
}

} // namespace

void syncFile(const QString &path)
{
    sync(path, O_RDONLY);
}

void syncFolder(const QString &folder)
{
    sync(folder, O_RDONLY | O_DIRECTORY);
}

void createPrivateFile(const QString &path)
{
    const Descriptor descriptor(path, O_WRONLY | O_CREAT | O_EXCL, S_IRUSR | S_IWUSR);
}

void createPrivateFolder(const QString &path)
{
    if (QFileInfo(path).isDir())
        return;
    const QString parent = QFileInfo(path).absolutePath();
    if (parent != path)
        createPrivateFolder(parent);
    if (::mkdir(QFile::encodeName(path).constData(), S_IRWXU) != 0 && errno != EEXIST)
        raise(path, errno);
    if (!QFileInfo(path).isDir())
        raise(path, ENOTDIR);
}

void replaceFile(const QString &to, const QString &from)
{
    const QByteArray source = QFile::encodeName(from);
    const QByteArray target = QFile::encodeName(to);
    if (std::rename(source.constData(), target.constData()) != 0)
        raise(to, errno);
    syncFolder(QFileInfo(to).absolutePath());
}

void nameFile(const QString &to, const QString &from)
{
    const QByteArray source = QFile::encodeName(from);
    const QByteArray target = QFile::encodeName(to);
    int code =
        ::renameat2(AT_FDCWD, source.constData(), AT_FDCWD, target.constData(), RENAME_NOREPLACE);
    if (code != 0 && (errno == EINVAL || errno == ENOSYS) && !QFileInfo::exists(to))
        code = std::rename(source.constData(), target.constData()); // FAT knows no better.
    if (code != 0)
        raise(to, errno);
    syncFolder(QFileInfo(to).absolutePath());
}

void writeFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    errno = 0;
    if (!file.open(QIODevice::WriteOnly)
        || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        || file.write(bytes) != bytes.size() || !file.commit())
        raise(path, errno == 0 ? EIO : errno);
    syncFolder(QFileInfo(path).absolutePath());
}

ProgramLock::ProgramLock(const QString &path)
    : m_descriptor(::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC,
                          S_IRUSR | S_IWUSR))
{
    if (m_descriptor < 0)
        raise(path, errno);
    for (int attempt = 0; ::flock(m_descriptor, LOCK_EX | LOCK_NB) != 0; ++attempt) {
        if (errno != EINTR && (errno != EWOULDBLOCK || attempt == 500)) {
            const int error = errno;
            ::close(m_descriptor);
            raise(path, error);
        }
        QThread::msleep(10);
    }
}

ProgramLock::~ProgramLock()
{
    ::close(m_descriptor);
}

bool isNetworkFileSystem(qint64 type)
{
    // linux/magic.h, and statfs(2) for those that it lacks. FUSE may be a local stick too: one
    // cannot tell, and asking once too often destroys nothing.
    switch (quint32(type)) {
    case 0x00006969: // NFS
    case 0x0000517b: // SMB
    case 0xff534d42: // CIFS
    case 0xfe534d42: // SMB2
    case 0x65735546: // FUSE
    case 0x01021997: // 9p
    case 0x0000564c: // NCP
    case 0x5346414f: // AFS
    case 0x6b414653: // kAFS
    case 0x73757245: // Coda
    case 0x00c36400: // Ceph
    case 0x7461636f: // OCFS2
    case 0x01161970: // GFS2
    case 0x0bd00bd0: // Lustre
    case 0x47504653: // GPFS
    case 0x786f4256: // VirtualBox shared folder
        return true;
    default:
        return false;
    }
}

bool isOnNetworkFileSystem(const QString &path)
{
    QFileInfo place(QFileInfo(path).absoluteFilePath());
    while (!place.exists() && !place.isRoot())
        place = QFileInfo(place.absolutePath());
    struct statfs about = {};
    if (::statfs(QFile::encodeName(place.absoluteFilePath()).constData(), &about) != 0)
        return false;
    return isNetworkFileSystem(about.f_type);
}

} // namespace carnet::storage
