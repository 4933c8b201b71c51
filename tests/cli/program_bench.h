#pragma once

#include "core/storage/document.h"

#include <QByteArray>
#include <QProcessEnvironment>
#include <QStringList>
#include <QTemporaryDir>

#include <memory>

namespace carnet {

/// A document on the disk, and the real program beside it with a home of its own.
class ProgramBench
{
public:
    ProgramBench();

    QString path(const QString &name) const { return m_folder.filePath(name); }

    /// A new document, open for editing until it is closed.
    storage::Workspace &newDocument(const QString &name);
    void closeDocument();

    /// Runs `carnet …`; what it said on both channels. Fails the test unless it ends with 0.
    QByteArray run(const QStringList &arguments, const QProcessEnvironment &more = {}) const;

    QByteArray bytes(const QString &name) const;

private:
    QTemporaryDir m_folder;
    storage::Profile m_profile{m_folder.filePath(QStringLiteral("profile"))};
    std::unique_ptr<storage::Document> m_document;
};

} // namespace carnet
