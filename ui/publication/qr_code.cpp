#include "ui/publication/qr_code.h"

#include <qrcodegen.hpp>

namespace carnet::ui {

std::optional<QrCode> QrCode::of(const QString &text)
{
    constexpr qsizetype kCapacity = 2331; // Bytes of version 40-M (ISO/IEC 18004, table 7).
    const QByteArray bytes = text.toUtf8();
    if (bytes.isEmpty() || bytes.size() > kCapacity)
        return std::nullopt;
    using Code = qrcodegen::QrCode;
    const auto segment = qrcodegen::QrSegment::makeBytes({bytes.begin(), bytes.end()});
    // Not boosted: a free version would otherwise change the picture with the length.
    const Code code = Code::encodeSegments({segment}, Code::Ecc::MEDIUM, 1, 40, -1, false);
    QrCode result{code.getSize(), {}};
    result.dark.reserve(std::size_t(result.side * result.side));
    for (int y = 0; y < result.side; ++y)
        for (int x = 0; x < result.side; ++x)
            result.dark.push_back(code.getModule(x, y));
    return result;
}

} // namespace carnet::ui
