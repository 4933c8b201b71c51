#pragma once

#include <QByteArrayView>
#include <QString>

namespace carnet {

/// Writes a file so that after a power cut there is the old one or the new one, whole:
/// a temporary file beside it, flushed, renamed over it, and then the folder flushed, which
/// QSaveFile leaves out. Throws Failure(Unavailable); then the old file is as it was.
void writeDurably(const QString &path, QByteArrayView bytes);

/// Makes the content of that file durable. Throws Failure(Unavailable).
void flushFile(const QString &path);

/// Makes the names in that folder durable. What it cannot do, as on some network file
/// systems, it leaves.
void flushFolder(const QString &folder);

} // namespace carnet
