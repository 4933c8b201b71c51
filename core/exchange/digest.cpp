#include "core/exchange/digest.h"

#include <algorithm>
#include <memory>
#include <openssl/evp.h>

namespace carnet::exchange {

QByteArray sha256(QByteArrayView bytes)
{
    // Fetched once: EVP_sha256() would look it up for every digest.
    static const std::unique_ptr<EVP_MD, decltype(&EVP_MD_free)> algorithm(
        EVP_MD_fetch(nullptr, "SHA256", nullptr), &EVP_MD_free);
    QByteArray digest(32, Qt::Uninitialized);
    const int done = EVP_Digest(bytes.data(), size_t(bytes.size()),
                                reinterpret_cast<unsigned char *>(digest.data()), nullptr,
                                algorithm.get(), nullptr);
    if (done != 1)
        qFatal("SHA-256 is missing from the OpenSSL of this machine");
    return digest;
}

QByteArray sha256Hex(QByteArrayView bytes)
{
    return sha256(bytes).toHex();
}

bool isSha256Hex(QByteArrayView text)
{
    return text.size() == 64 && std::all_of(text.begin(), text.end(), [](char c) {
               return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
           });
}

} // namespace carnet::exchange
