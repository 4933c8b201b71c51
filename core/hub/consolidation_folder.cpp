#include "core/base/durable_file.h"
#include "core/base/failure.h"
#include "core/hub/consolidation.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cstdio>
#include <fcntl.h>
#include <memory>

using namespace Qt::StringLiterals;

namespace carnet::hub {

namespace {

struct Folder
{
    Q_DECLARE_TR_FUNCTIONS(carnet::hub::Folder)

public:
    [[noreturn]] static void fail(const QString &path, const QString &detail)
    {
        throw Failure(Failure::Kind::Unavailable,
                      tr("The folder \"%1\" could not be written. It is as it was; check that "
                         "the disk is not full and that you may write there.")
                          .arg(path),
                      detail);
    }
};

/// A folder beside the one that is to be replaced; whatever it then holds is removed at the end.
class FolderBeside
{
public:
    explicit FolderBeside(const QString &target)
        : m_path(target + u".part-"_s + QString::number(QCoreApplication::applicationPid()))
    {
        QDir(m_path).removeRecursively();
        if (!QDir().mkpath(m_path))
            Folder::fail(m_path, qt_error_string());
    }
    ~FolderBeside() { QDir(m_path).removeRecursively(); }
    FolderBeside(const FolderBeside &) = delete;
    FolderBeside &operator=(const FolderBeside &) = delete;

    const QString &path() const { return m_path; }

private:
    QString m_path;
};

/// Refuses to replace a folder with files that a consolidation did not make.
void checkReplaceable(const QString &path, const QStringList &ours)
{
    const QFileInfo info(path);
    if (info.exists() && !info.isDir())
        Folder::fail(path, u"not a folder"_s);
    for (const QString &name : QDir(path).entryList(QDir::AllEntries | QDir::Hidden | QDir::System
                                                    | QDir::NoDotAndDotDot)) {
        if (!ours.contains(name)) {
            throw Failure(Failure::Kind::Conflict,
                          Folder::tr("The folder \"%1\" holds other files, such as \"%2\". It was "
                                     "not changed; choose another folder, or an empty one.")
                              .arg(path, name));
        }
    }
}

/// One move: whoever opens `path` sees the old folder or the new one.
void exchange(const QString &fresh, const QString &path)
{
    const QByteArray from = QFile::encodeName(fresh);
    const QByteArray to = QFile::encodeName(path);
    const bool moved = QFileInfo::exists(path) ? ::renameat2(AT_FDCWD, from.constData(), AT_FDCWD,
                                                             to.constData(), RENAME_EXCHANGE)
                                                     == 0
                                               : ::rename(from.constData(), to.constData()) == 0;
    if (!moved)
        Folder::fail(path, qt_error_string());
}

} // namespace

ConsolidationSummary writeConsolidation(Store &store, const ConsolidationOptions &options,
                                        const QString &path)
{
    const QString target = QDir::cleanPath(QFileInfo(path).absoluteFilePath());
    if (!QDir().mkpath(QFileInfo(target).absolutePath()))
        Folder::fail(target, qt_error_string());
    const FolderBeside beside(target);
    std::map<QString, std::unique_ptr<QFile>> files;
    const ConsolidationSummary summary =
        consolidate(store, options, [&](const QString &name) -> QIODevice & {
            std::unique_ptr<QFile> &file = files[name];
            file = std::make_unique<QFile>(QDir(beside.path()).filePath(name));
            if (!file->open(QIODevice::WriteOnly | QIODevice::NewOnly))
                Folder::fail(target, file->errorString());
            return *file;
        });
    QStringList names;
    for (const auto &[name, file] : files) {
        names += name;
        if (!file->flush())
            Folder::fail(target, file->errorString());
        file->close();
        flushFile(file->fileName());
    }
    checkReplaceable(target, names);
    flushFolder(beside.path());
    exchange(beside.path(), target);
    flushFolder(QFileInfo(target).absolutePath());
    return summary;
}

} // namespace carnet::hub
