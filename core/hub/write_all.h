#pragma once

#include <QByteArrayView>

class QIODevice;

namespace carnet::hub {

/// Writes all of `bytes`. Throws Failure(Unavailable).
void writeAll(QIODevice &device, QByteArrayView bytes);

} // namespace carnet::hub
