#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace carnet::tables {

struct ZipEntry
{
    QString name;
    QByteArray bytes;
    bool stored = false; ///< Not deflated.
};

/// An archive of these entries, in their order and dated 1980: the same entries give the same
/// bytes. Throws Failure.
QByteArray zipOf(const std::vector<ZipEntry> &entries);

/// The archive with these entries in the place of those it has under their names. Throws Failure.
QByteArray zipWith(const QByteArray &archive, const std::vector<ZipEntry> &entries);

} // namespace carnet::tables
