#pragma once

#include "core/exchange/keys.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <array>
#include <vector>

namespace carnet::bench {

/// The reports of a network of sites, as files. Each says what the example site says, under a
/// site's own id, and stands in the chain of that site's own device.
struct Network
{
    QStringList files; ///< By number, then by site: as they come in over the years.
    qint64 bytes = 0;  ///< Of all files.

    /// For the reference: a bare signature of each file's SHA-256, and the key that made it.
    std::vector<std::array<unsigned char, 64>> signatures;
    std::array<unsigned char, 32> publicKey{};
};

/// Writes `sites` times `reports` bundles into the folder. Throws Failure.
Network makeNetwork(const QString &folder, int sites, int reports);

} // namespace carnet::bench
