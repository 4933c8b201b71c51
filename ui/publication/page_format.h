#pragma once

#include <QPageLayout>
#include <QRectF>
#include <QSizeF>
#include <QString>

#include <array>
#include <optional>
#include <utility>

namespace carnet::ui {

/// The sheet of paper. All lengths of this folder are millimetres.
struct PageFormat
{
    enum class Paper { A4, A3, A5 };
    enum class Orientation { Portrait, Landscape };

    Paper paper = Paper::A4;
    Orientation orientation = Orientation::Portrait;

    QSizeF size() const;
    /// The same for Qt's printers, without margins: a poster has its own.
    QPageLayout pageLayout() const;
    /// What lies within the margins of 12 mm.
    QRectF printArea() const;
    /// 1 for A4, √2 for A3: an A4 sheet copied at 141 % and an A3 sheet are the same. 1 for A5
    /// too: letters do not fall below the floor.
    qreal scale() const;
    bool isWide() const { return orientation == Orientation::Landscape; }

    friend bool operator==(const PageFormat &, const PageFormat &) = default;
};

constexpr auto enumNames(PageFormat::Paper)
{
    return std::array<std::pair<PageFormat::Paper, QStringView>, 3>{{
        {PageFormat::Paper::A4, u"A4"},
        {PageFormat::Paper::A3, u"A3"},
        {PageFormat::Paper::A5, u"A5"},
    }};
}

constexpr auto enumNames(PageFormat::Orientation)
{
    return std::array<std::pair<PageFormat::Orientation, QStringView>, 2>{{
        {PageFormat::Orientation::Portrait, u"portrait"},
        {PageFormat::Orientation::Landscape, u"landscape"},
    }};
}

} // namespace carnet::ui
