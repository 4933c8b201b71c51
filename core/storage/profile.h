#pragma once

#include "core/base/id.h"
#include "core/journal/entry.h"

#include <QString>

#include <functional>
#include <map>
#include <optional>

namespace carnet::storage {

/// A document and all its copies. Only its id is known.
struct Lineage;

/// How far the chain of bundles sent from one lineage by this profile has come.
struct BundleMark
{
    qint64 seq;       ///< Of the last bundle made.
    QString manifest; ///< SHA-256 of its manifest.

    friend bool operator==(const BundleMark &, const BundleMark &) = default;
};

/// How the person at this machine said that tables of one form are to be read.
struct ImportMapping
{
    std::map<QString, int> columns;        ///< Names of fields; columns from 0.
    std::map<QString, QString> indicators; ///< Name in the file; code in the document.

    friend bool operator==(const ImportMapping &, const ImportMapping &) = default;
};

/// What a user's account on one machine knows beside the documents: a folder of small
/// files, each replaced as a whole and synced.
///
/// A journal device writes 1, 2, 3 ... and no number twice with other contents, or copies
/// could not merge. A copied document and a restored backup do not know what was written
/// since; the profile does:
///
/// 1. It lists, for each lineage, the devices at rest and the last number of each.
/// 2. Opening a document for editing takes a device off that list, durably, before the
///    first edit; the one whose last number is just what the document holds, or a new one.
/// 3. Closing puts it back with its last number.
///
/// So a document that is behind, a second copy open at the same time, and the document of a
/// program that crashed (how far it came is not known) each get a new device.
class Profile
{
public:
    /// Makes the folder, for its owner alone, when it is missing. Throws Failure(Unavailable).
    explicit Profile(const QString &folder);

    const QString &folder() const { return m_folder; }

    /// Name of the person, for the audit trail; empty until it is set.
    const QString &author() const { return m_author; }
    /// Name of the computer, for messages.
    static QString machine();

    /// Where backups go: a folder in the profile unless another was chosen.
    QString backupsFolder() const;
    /// Where the secret signing key lies, or will lie.
    QString signingKeyPath() const;

    /// Each setter throws Failure(Unavailable) and changes nothing when the disk refuses;
    /// an empty path means the usual place.
    void setAuthor(const QString &author);
    void setBackupsFolder(const QString &folder);
    void setSigningKeyPath(const QString &path);

    /// The last number of a device in the document at hand; 0 when it has none there.
    using LastNumber = std::function<qint64(const Id<journal::Device> &)>;

    /// Rule 2. When the disk refuses, a new device that nobody else can get.
    Id<journal::Device> claimDevice(const Id<Lineage> &lineage, const LastNumber &lastNumber);

    /// Rule 3. When the disk refuses, the device is given up, which is safe.
    void releaseDevice(const Id<Lineage> &lineage, const Id<journal::Device> &device,
                       qint64 lastNumber);

    /// The last bundle that left, which a restored document may have forgotten.
    std::optional<BundleMark> lastBundle(const Id<Lineage> &lineage) const;
    /// Throws Failure(Unavailable) when the disk refuses.
    void setLastBundle(const Id<Lineage> &lineage, const BundleMark &mark);

    /// Of tables whose header has that signature. Here and not in a document: the next site of
    /// the same person gets its figures from the same program; and the command line reads it too.
    std::optional<ImportMapping> importMapping(const QString &signature) const;
    /// Throws Failure(Unavailable) when the disk refuses.
    void setImportMapping(const QString &signature, const ImportMapping &mapping);

private:
    void store(const QString &author, const QString &backups, const QString &key);
    QString importsFile() const { return m_folder + QStringLiteral("/imports.json"); }
    QString documentFile(const Id<Lineage> &lineage) const;

    QString m_folder;
    QString m_author;
    QString m_backupsFolder;  ///< Empty: the usual place.
    QString m_signingKeyPath; ///< Empty: the usual place.
};

} // namespace carnet::storage
