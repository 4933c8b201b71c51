#pragma once

#include <QString>

#include <memory>

namespace carnet::storage {

class Database;

enum class Existing { Refuse, Replace };

/// All of an open document in a file of another name beside `path`: opened, checked, compared
/// with the document, synced. It goes again unless it is given its name.
class CheckedCopy
{
public:
    /// Throws Failure; nothing is left behind.
    CheckedCopy(Database &document, const QString &path);
    ~CheckedCopy();
    CheckedCopy(const CheckedCopy &) = delete;
    CheckedCopy &operator=(const CheckedCopy &) = delete;

    /// Puts it at `path`. Throws Failure(Unavailable), and `path` is as it was.
    void takePlace(Existing existing);

private:
    QString m_path;
    QString m_draft;
};

/// A name for a file to be made beside `path`, whatever happens to be there. What a crash left
/// under such a name is removed a day later.
QString draftName(const QString &path);

/// Opens a file that nobody edits and finds it sound to the last index, or throws Failure.
/// Nothing is written.
std::unique_ptr<Database> openWhole(const QString &path);

/// A path in the same folder that no file has, `Name (what).carnet`.
QString freeName(const QString &path, const QString &what);

} // namespace carnet::storage
