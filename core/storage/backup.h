#pragma once

#include <QDateTime>
#include <QString>

#include <vector>

namespace carnet::storage {

class Database;

/// A dated copy of a document that was opened and checked before it got its name.
struct Backup
{
    /// Routine ones are thinned out with time; the others were made for an occasion.
    enum class Reason { Routine, Asked };

    QString path;
    QDateTime takenAt; ///< Civil time, to the second.
    Reason reason;
    qint64 size; ///< Bytes.

    friend bool operator==(const Backup &, const Backup &) = default;
};

/// How many backups stay: of the latest days, weeks and months that have one, the last one
/// of each; of those made for an occasion, the latest.
struct BackupPolicy
{
    int days = 12;
    int weeks = 10;
    int months = 9;
    int asked = 10;
};

/// Those of `backups` that the policy lets go, oldest first; never the one taken last.
std::vector<Backup> superfluous(const std::vector<Backup> &backups, const BackupPolicy &policy);

/// The backups of one document.
class Backups
{
public:
    /// `name` starts the files' names. The folder is made when it is first needed.
    Backups(QString folder, QString name, BackupPolicy policy = {});

    /// The latest first. A file that is not named like a backup is none.
    std::vector<Backup> all() const;

    /// Checks the document, copies it, checks the copy, names it, and only then lets the
    /// superfluous ones go. Throws Failure and keeps all it had when a stage fails.
    Backup take(Database &document, const QDateTime &now, Backup::Reason reason);

private:
    QString m_folder;
    QString m_name;
    BackupPolicy m_policy;
};

} // namespace carnet::storage
