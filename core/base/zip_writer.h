#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace carnet {

/// One file of an archive.
struct ZipFile
{
    QString name; ///< With `/` between folders.
    QByteArray bytes;
    bool stored = false; ///< As it is, not packed: what is packed already, or read from outside.
};

/// A ZIP archive, its files in their order. The same files give the same bytes: they are all of
/// the first day that such an archive can tell, 1 January 1980. Precondition: names differ.
QByteArray zipped(const std::vector<ZipFile> &files);

} // namespace carnet
