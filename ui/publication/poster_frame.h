#pragma once

#include "ui/publication/content.h"
#include "ui/publication/layout.h"

#include <QRectF>

namespace carnet::ui {

/// What all posters share: above, the title, the site and the period; below, how to
/// answer, the sources and the edition. The body between them belongs to the poster.
class PosterFrame
{
public:
    /// For pages of that scale; see PageBuilder.
    PosterFrame(const PosterContent &content, const PosterLook &look, qreal scale);

    const QRectF &body() const { return m_body; }
    void layHeader(PageBuilder &page) const;
    void layFooter(PageBuilder &page) const;
    /// The pages with what they are called.
    LaidOutPages finished(PageBuilder &page) const;

private:
    /// Returns the last base line.
    qreal layHeader(PageBuilder &page, const QRectF &area) const;
    qreal layFooter(PageBuilder &page, const QRectF &area) const;
    qreal layInvitation(PageBuilder &page, const QRectF &area, const QString &lastLine) const;

    const PosterContent &m_content;
    QRectF m_area;
    QRectF m_footer;
    QRectF m_body;
};

} // namespace carnet::ui
