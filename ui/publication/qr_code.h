#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace carnet::ui {

/// Dark and light modules of a QR code, without the quiet zone.
struct QrCode
{
    static constexpr int kQuietZone = 4; ///< Modules, on each side.

    int side; ///< Modules.
    std::vector<bool> dark;

    bool isDark(int x, int y) const
    {
        return x >= 0 && y >= 0 && x < side && y < side && dark[std::size_t(y * side + x)];
    }

    /// Of correction level M, in the smallest version that holds the text as UTF-8.
    /// Nothing when the text is empty or too long for a QR code.
    static std::optional<QrCode> of(const QString &text);
};

} // namespace carnet::ui
