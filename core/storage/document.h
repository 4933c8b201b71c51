#pragma once

#include "core/base/clock.h"
#include "core/base/problem.h"
#include "core/storage/backup.h"
#include "core/storage/document_holder.h"
#include "core/storage/profile.h"
#include "core/storage/workspace.h"

#include <QDateTime>
#include <QString>
#include <QTemporaryDir>

#include <memory>
#include <optional>
#include <vector>

namespace carnet::storage {

/// A document's file, opened for editing by this program alone, or a private copy of it for
/// reading.
///
/// 1. Nothing is written before the file has shown to be a document of this or an earlier
///    version, down to the last object of its schema.
/// 2. SQLite's lock decides who edits. What is written beside the file only tells who it is.
/// 3. The file is never opened by plain file calls: closing it would drop SQLite's lock.
/// 4. Every copy is made under another name, opened, checked and synced before it gets its own.
class Document
{
public:
    /// A new, empty document. Throws Failure(Unavailable), also when there is a file already.
    static std::unique_ptr<Document> create(const QString &path, Profile &profile, Clock clock);

    /// Opens it for editing. One of an earlier version is first kept as a dated copy beside it,
    /// then brought up to date. Takes a backup when the last one is not of today.
    /// Throws DocumentHeld, Failure(TooNew), Failure(Unreadable) or Failure(Unavailable).
    static std::unique_ptr<Document> open(const QString &path, Profile &profile, Clock clock);

    /// Opens a private copy as the document was last saved, also while another program has it
    /// open. Throws like open(), but never DocumentHeld.
    static std::unique_ptr<Document> openReadOnly(const QString &path, Profile &profile,
                                                  Clock clock);

    /// Puts a backup in the place of a document. A document that is there is first kept as a
    /// dated copy beside it, whose path is returned; empty when there was none.
    /// Throws DocumentHeld, or Failure when the backup is not whole; then nothing has changed.
    static QString restore(const QString &backupPath, const QString &documentPath,
                           const Clock &clock);

    /// Whether the path lies on a network or foreign file system, where a document that is
    /// edited can be destroyed. A path that does not exist yet is judged by its folder.
    static bool isOnNetwork(const QString &path);

    /// Closes like close(); problems go to the log.
    ~Document();
    Document(const Document &) = delete;
    Document &operator=(const Document &) = delete;

    /// Takes a backup when something has changed, then lets the file go. Nothing may be asked of
    /// the document afterwards. Returns what did not go well; what was saved is saved.
    std::vector<Problem> close();

    Workspace &workspace() { return *m_workspace; }
    /// The document's own path, also for a copy opened for reading.
    const QString &path() const { return m_path; }
    bool isReadOnly() const { return m_copiedAt.isValid(); }
    /// When the copy that is being read was taken; invalid when the document is edited.
    const QDateTime &copiedAt() const { return m_copiedAt; }
    const Id<Lineage> &lineage() const { return *m_lineage; }

    /// What did not go well at opening though the document is open: a backup that failed.
    const std::vector<Problem> &problems() const { return m_problems; }
    /// The dated copy made before the document was brought up to date; empty when it was.
    const QString &copyBeforeUpgrade() const { return m_copyBeforeUpgrade; }

    /// Writes a whole copy there, replacing a file of that name. The copy may be edited: it
    /// merges with this one. Throws DocumentHeld when the other file is open somewhere, Failure
    /// when the disk refuses; then that file is as it was.
    void saveCopy(const QString &path);

    /// The latest first.
    std::vector<Backup> backups() const;
    /// A backup for an occasion, such as an import. Throws Failure; nothing is lost.
    Backup backUpNow();

private:
    Document(QString path, Profile &profile, Clock clock);

    void adopt(std::unique_ptr<Database> db);
    void backUpWhenDue();
    void backUp();
    Backups backupStore() const;

    QString m_path;
    Profile &m_profile;
    Clock m_clock;
    std::unique_ptr<QTemporaryDir> m_copyFolder; ///< Of the private copy; outlives the connection.
    std::unique_ptr<Workspace> m_workspace;      ///< None after close().
    std::optional<Id<Lineage>> m_lineage;
    QDateTime m_copiedAt;
    QString m_copyBeforeUpgrade;
    std::vector<Problem> m_problems;
    bool m_changed = false;
};

} // namespace carnet::storage
