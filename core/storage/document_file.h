#pragma once

#include <QByteArray>
#include <QString>

#include <memory>

struct sqlite3_file;

namespace carnet::storage {

/// The bytes of a database that may be open, here or elsewhere.
///
/// They are read through SQLite's own file layer, which keeps the descriptor as long as this
/// process has a lock on the file: closing one of our own would drop that lock (POSIX;
/// https://www.sqlite.org/howtocorrupt.html#_posix_advisory_locks_canceled_by_a_separate_thread_doing_close_).
class DocumentFile
{
public:
    /// Throws Failure(Unavailable).
    explicit DocumentFile(const QString &path);
    ~DocumentFile();
    DocumentFile(const DocumentFile &) = delete;
    DocumentFile &operator=(const DocumentFile &) = delete;

    qint64 size() const;

    /// Fewer bytes than `count` at the end of the file. Throws Failure(Unavailable).
    QByteArray read(qint64 offset, int count) const;

private:
    QString m_path;
    const char *m_name; ///< As SQLite wants it, with what follows the name.
    std::unique_ptr<char[]> m_memory;
    sqlite3_file *m_file;
};

enum class Use { Edit, Read };

/// The file that `path` names, links followed. Throws Failure(Unavailable) that says what is in
/// the way: nothing there, a link to nothing, a folder, no permission for that use.
QString requireFile(const QString &path, Use use);

/// Reads the header and nothing else, before any connection. Returns the version of the schema.
/// Throws Failure(TooNew), and Failure(Unreadable) for a file that is empty, cut short, no
/// database, or another program's.
int requireDocument(const QString &path);

/// Copies the document, with what a crash left beside it, to a new file, as it is between two
/// changes also while another program makes them. Throws Failure(Unavailable) when it changes
/// all the time.
void copyDocument(const QString &from, const QString &to);

} // namespace carnet::storage
