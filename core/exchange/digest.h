#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace carnet::exchange {

/// 32 bytes. OpenSSL's, which is nine times as fast as QCryptographicHash.
QByteArray sha256(QByteArrayView bytes);

/// 64 lower-case hexadecimal digits.
QByteArray sha256Hex(QByteArrayView bytes);

/// Whether `text` is 64 lower-case hexadecimal digits.
bool isSha256Hex(QByteArrayView text);

} // namespace carnet::exchange
