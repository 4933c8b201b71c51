#pragma once

#include <QByteArray>
#include <QString>

namespace carnet::storage {

/// Returns when the file's bytes are on the disk. Not for the file of an open document:
/// closing a descriptor of it would drop SQLite's lock. Throws Failure(Unavailable).
void syncFile(const QString &path);

/// Returns when the names in the folder are on the disk. Throws Failure(Unavailable).
void syncFolder(const QString &folder);

/// An empty file for its owner alone. Throws Failure(Unavailable), also when there is one.
void createPrivateFile(const QString &path);

/// A folder, with those above it, for its owner alone. Throws Failure(Unavailable).
void createPrivateFolder(const QString &path);

/// Like replaceFile(), but fails when there is a file of that name.
void nameFile(const QString &to, const QString &from);

/// Gives `from`, in the same folder, the name `to`, which another file may have had, and
/// syncs the folder. Throws Failure(Unavailable) when nothing was renamed.
void replaceFile(const QString &to, const QString &from);

/// Replaces or makes a small file as a whole, for its owner alone, and syncs it and its
/// folder. Throws Failure(Unavailable); the file is then as it was.
void writeFile(const QString &path, const QByteArray &bytes);

/// A lock between programs, which goes with the program that has it, however it ends.
class ProgramLock
{
public:
    /// Waits for its turn a few seconds at most. Throws Failure(Unavailable) after that, or when
    /// the file cannot be made.
    explicit ProgramLock(const QString &path);
    ~ProgramLock();
    ProgramLock(const ProgramLock &) = delete;
    ProgramLock &operator=(const ProgramLock &) = delete;

private:
    int m_descriptor;
};

/// Whether statfs(2) gives this number for a file system that other machines write too, or
/// whose locks are somebody else's program.
bool isNetworkFileSystem(qint64 type);

/// isNetworkFileSystem() of the path, or of the nearest folder above it that exists.
bool isOnNetworkFileSystem(const QString &path);

} // namespace carnet::storage
