#include "core/exchange/container.h"

#include <algorithm>
#include <iterator>

namespace carnet::exchange {

namespace {

int rank(QByteArrayView name)
{
    static constexpr QByteArrayView first[] = {kMediaTypeEntry, kManifestEntry, kSignatureEntry,
                                               kMetaEntry};
    return int(std::find(std::begin(first), std::end(first), name) - std::begin(first));
}

} // namespace

bool isEntryName(QByteArrayView name)
{
    if (rank(name) < 3)
        return true;
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    if (name.startsWith("MANIFEST.") && name.endsWith(".minisig")) {
        const QByteArrayView number = name.sliced(9, std::max<qsizetype>(0, name.size() - 17));
        return (number.size() == 1 || number.size() == 2) && number[0] != '0'
               && std::all_of(number.begin(), number.end(), isDigit);
    }
    if (name == kVerifyEntry)
        return true;
    const qsizetype slash = name.indexOf('/');
    if (slash < 0)
        return false;
    const QByteArrayView folder = name.first(slash);
    const QByteArrayView file = name.sliced(slash + 1);
    if ((folder != "META" && folder != "data" && folder != "files") || file.isEmpty()
        || file.size() > 64)
        return false;
    const auto isPlain = [&](char c) { return isDigit(c) || (c >= 'a' && c <= 'z'); };
    return isPlain(file[0]) && std::all_of(file.begin(), file.end(), [&](char c) {
               return isPlain(c) || c == '_' || c == '.' || c == '-';
           });
}

bool comesBefore(QByteArrayView a, QByteArrayView b)
{
    const int rankOfA = rank(a);
    const int rankOfB = rank(b);
    return rankOfA != rankOfB ? rankOfA < rankOfB : a < b;
}

} // namespace carnet::exchange
