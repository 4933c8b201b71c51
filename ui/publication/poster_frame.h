#pragma once

#include "ui/publication/content.h"
#include "ui/publication/layout.h"

#include <QRectF>

namespace carnet::ui {

/// How the frame of a poster differs from the usual one; millimetres of an A4 sheet where
/// nothing else is said.
struct FrameShape
{
    bool leads = true;     ///< Says the lead in the header.
    bool invites = true;   ///< Says in the footer how to answer.
    bool rules = false;    ///< Parts the footer from a body that has no cards by a line.
    qreal code = 40;       ///< Width of the QR code in the footer with its quiet zone.
    qreal footerWidth = 0; ///< Millimetres of this sheet; 0: as wide as the sheet.
};

/// What all posters share: above, the title, the site and the period; below, how to
/// answer, the sources and the edition. The body between them belongs to the poster.
class PosterFrame
{
public:
    /// For pages of that scale; see PageBuilder.
    PosterFrame(const PosterContent &content, const PosterLook &look, qreal scale,
                const FrameShape &shape = {});

    const QRectF &body() const { return m_body; }
    void layHeader(PageBuilder &page) const;
    void layFooter(PageBuilder &page) const;
    /// The pages with what they are called.
    LaidOutPages finished(PageBuilder &page) const;

private:
    /// Returns the last base line.
    qreal layHeader(PageBuilder &page, const QRectF &area) const;
    qreal layPeriod(PageBuilder &page, QPointF at, qreal width) const;
    qreal layFooter(PageBuilder &page, const QRectF &area) const;
    qreal layInvitation(PageBuilder &page, const QRectF &area, const QStringList &lastLines) const;
    qreal layAbout(PageBuilder &page, const QRectF &area, const QStringList &texts) const;

    const PosterContent &m_content;
    FrameShape m_shape;
    QRectF m_area;
    QRectF m_rule;
    QRectF m_footer;
    QRectF m_body;
};

} // namespace carnet::ui
