#pragma once

#include "tests/support/fixtures.h"
#include "tests/support/printing.h"

#include "core/base/failure.h"
#include "core/storage/document.h"

#include <QFile>
#include <QTemporaryDir>

#include <functional>
#include <stdexcept>

namespace carnet {

/// A user with a profile, a folder for documents and a clock that stands still.
struct Desk
{
    QTemporaryDir folder;
    QDateTime now{QDate(2026, 11, 21), QTime(9, 12, 5)};
    storage::Profile profile{folder.filePath(QStringLiteral("profile"))};
    Clock clock = [this] { return now; };
    QString path = folder.filePath(QStringLiteral("Mairie.carnet"));

    Desk() { profile.setAuthor(QStringLiteral("Ada")); }

    std::unique_ptr<storage::Document> create()
    {
        return storage::Document::create(path, profile, clock);
    }
    std::unique_ptr<storage::Document> open() { return open(path); }
    std::unique_ptr<storage::Document> open(const QString &file)
    {
        return storage::Document::open(file, profile, clock);
    }
    std::unique_ptr<storage::Document> read()
    {
        return storage::Document::openReadOnly(path, profile, clock);
    }

    QStringList files() const
    {
        return QDir(folder.path()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }
};

/// Adds a site of that name.
inline Site addSite(storage::Document &document, const QString &name)
{
    const Site added = site(name);
    document.workspace().apply(journal::Step(QStringLiteral("Add")).insert(added));
    return added;
}

inline bool has(storage::Document &document, const Site &site)
{
    return document.workspace().records<Site>().find(site.id) == site;
}

/// What the action failed with; it is an error that it did not.
inline Failure failureOf(const std::function<void()> &action)
{
    try {
        action();
    } catch (const Failure &failure) {
        UNSCOPED_INFO(failure.what());
        return failure;
    }
    throw std::runtime_error("nothing failed");
}

/// Only for files that are not open: see Document.
inline QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw std::runtime_error("cannot read");
    return file.readAll();
}

inline void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        throw std::runtime_error("cannot write");
}

} // namespace carnet
