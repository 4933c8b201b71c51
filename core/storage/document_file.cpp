#include "core/storage/document_file.h"

#include "core/base/failure.h"
#include "core/storage/durable.h"
#include "core/storage/schema.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QThread>
#include <QtEndian>

#include <algorithm>
#include <optional>
#include <sqlite3.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace carnet::storage {

namespace {

constexpr int kChunk = 1 << 20;
constexpr int kCopyAttempts = 200;

struct FileText
{
    Q_DECLARE_TR_FUNCTIONS(carnet::storage::DocumentFile)
};

[[noreturn]] void refuse(Failure::Kind kind, const QString &message, const QString &path)
{
    throw Failure(kind, message.arg(QFileInfo(path).fileName()), path);
}

QString cutShort()
{
    return FileText::tr(
        "%1 is cut short: the end is missing. Look for another copy of it, or put a "
        "backup in its place.");
}

QString journalOf(const QString &path)
{
    return path + u"-journal";
}

/// No locks are at stake in the journal: plain file calls will do.
QByteArray readJournal(const QString &path)
{
    QFile file(journalOf(path));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

quint32 number(const QByteArray &header, int offset)
{
    return qFromBigEndian<quint32>(header.constData() + offset);
}

/// Bytes that the header says the file has; nothing when it does not know.
/// https://www.sqlite.org/fileformat.html#in_header_database_size
std::optional<qint64> statedSize(const QByteArray &header)
{
    const int stored = qFromBigEndian<quint16>(header.constData() + 16);
    const qint64 pageSize = stored == 1 ? 65536 : stored;
    const bool isValid = number(header, 24) == number(header, 92) && number(header, 28) != 0;
    return isValid ? std::optional(pageSize * number(header, 28)) : std::nullopt;
}

/// Returns whether all was written.
bool copyBytes(const DocumentFile &from, QFile &to)
{
    for (qint64 offset = 0;; offset += kChunk) {
        const QByteArray chunk = from.read(offset, kChunk);
        if (to.write(chunk) != chunk.size())
            return false;
        if (chunk.size() < kChunk)
            return to.flush();
    }
}

bool hasBytes(const DocumentFile &file, QFile &expected)
{
    expected.seek(0);
    for (qint64 offset = 0;; offset += kChunk) {
        const QByteArray chunk = file.read(offset, kChunk);
        if (expected.read(kChunk) != chunk)
            return false;
        if (chunk.size() < kChunk)
            return true;
    }
}

} // namespace

DocumentFile::DocumentFile(const QString &path)
    : m_path(path)
{
    sqlite3_vfs *layer = sqlite3_vfs_find(nullptr);
    const QByteArray name = QFile::encodeName(path);
    const QByteArray journal = QFile::encodeName(journalOf(path));
    m_memory = std::make_unique<char[]>(size_t(layer->szOsFile));
    m_file = reinterpret_cast<sqlite3_file *>(m_memory.get());
    m_name = sqlite3_create_filename(name.constData(), journal.constData(), "", 0, nullptr);
    const int code =
        layer->xOpen(layer, m_name, m_file, SQLITE_OPEN_READONLY | SQLITE_OPEN_MAIN_DB, nullptr);
    if (code != SQLITE_OK) {
        sqlite3_free_filename(const_cast<char *>(m_name));
        refuse(Failure::Kind::Unavailable, FileText::tr("%1 cannot be opened."), path);
    }
}

DocumentFile::~DocumentFile()
{
    m_file->pMethods->xClose(m_file);
    sqlite3_free_filename(const_cast<char *>(m_name));
}

qint64 DocumentFile::size() const
{
    sqlite3_int64 size = 0;
    if (m_file->pMethods->xFileSize(m_file, &size) != SQLITE_OK)
        refuse(Failure::Kind::Unavailable, FileText::tr("%1 cannot be read."), m_path);
    return size;
}

QByteArray DocumentFile::read(qint64 offset, int count) const
{
    const int there = int(std::clamp<qint64>(size() - offset, 0, count));
    QByteArray bytes(there, Qt::Uninitialized);
    const int code = m_file->pMethods->xRead(m_file, bytes.data(), there, offset);
    if (code != SQLITE_OK && code != SQLITE_IOERR_SHORT_READ)
        refuse(Failure::Kind::Unavailable, FileText::tr("%1 cannot be read."), m_path);
    return bytes;
}

QString requireFile(const QString &path, Use use)
{
    const QFileInfo info(path);
    const auto unavailable = [&](const QString &message) {
        refuse(Failure::Kind::Unavailable, message, path);
    };
    if (!info.exists() && info.isSymLink())
        unavailable(FileText::tr("%1 is a link to a file that is no longer there."));
    if (!info.exists())
        unavailable(FileText::tr("%1 is not there. It may have been moved or renamed."));
    if (info.isDir())
        unavailable(FileText::tr("%1 is a folder, not a document."));
    if (!info.isFile())
        unavailable(FileText::tr("%1 is not a file."));
    const QString file = info.canonicalFilePath();
    const QByteArray name = QFile::encodeName(file);
    if (::access(name.constData(), R_OK) != 0)
        unavailable(FileText::tr("You are not allowed to open %1."));
    if (use == Use::Edit) {
        const QByteArray folder = QFile::encodeName(QFileInfo(file).absolutePath());
        if (::access(name.constData(), W_OK) != 0 || ::access(folder.constData(), W_OK) != 0)
            unavailable(
                FileText::tr("You are not allowed to change %1. You can open it for reading, "
                             "or copy it to a folder of yours."));
    }
    return file;
}

int requireDocument(const QString &path)
{
    const auto unreadable = [&](const QString &message) {
        refuse(Failure::Kind::Unreadable, message, path);
    };
    const DocumentFile file(path);
    if (file.size() == 0)
        unreadable(
            FileText::tr("%1 is empty: it holds nothing at all. Look for another copy of it, or "
                         "put a backup in its place."));
    const QByteArray header = file.read(0, 100);
    if (header.left(16) != QByteArray("SQLite format 3", 16).left(header.size()))
        unreadable(FileText::tr("%1 is not a Carnet SP+ document."));
    if (header.size() < 100)
        unreadable(cutShort());
    if (number(header, 68) != quint32(applicationId()))
        unreadable(FileText::tr("%1 is a file of another program, not a Carnet SP+ document."));
    const quint32 version = number(header, 60);
    if (version > quint32(currentSchema()))
        throw Failure(
            Failure::Kind::TooNew,
            FileText::tr("%1 was made by a later version of the program (format %2; this one "
                         "knows %3). Nothing in it has been changed.")
                .arg(QFileInfo(path).fileName(), QString::number(version),
                     QString::number(currentSchema())),
            path);
    if (version == 0)
        unreadable(FileText::tr("%1 is not a Carnet SP+ document."));
    const std::optional<qint64> stated = statedSize(header);
    if (stated && file.size() < *stated && QFileInfo(journalOf(path)).size() == 0)
        unreadable(cutShort());
    return int(version);
}

void copyDocument(const QString &from, const QString &to)
{
    // A change is written to the journal, then to the document, and ends when the journal is
    // emptied. What is the same twice, journal included, is a state from which SQLite recovers.
    for (int attempt = 0; attempt < kCopyAttempts; ++attempt) {
        const DocumentFile document(from);
        const QByteArray journal = readJournal(from);
        QFile copy(to);
        if (!copy.open(QIODevice::ReadWrite | QIODevice::Truncate) || !copyBytes(document, copy))
            refuse(Failure::Kind::Unavailable, FileText::tr("%1 could not be written."), to);
        if (readJournal(from) == journal && hasBytes(document, copy)
            && readJournal(from) == journal) {
            copy.close();
            if (!journal.isEmpty())
                writeFile(journalOf(to), journal);
            return;
        }
        QThread::msleep(10);
    }
    refuse(Failure::Kind::Unavailable,
           FileText::tr("%1 is being changed by another program all the time. Try again."), from);
}

} // namespace carnet::storage
