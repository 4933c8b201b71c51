#pragma once

#include "ui/publication/layout.h"

#include <QPixmap>
#include <QWidget>

namespace carnet::ui {

/// One sheet as it will be printed, with its edge and its margins; heard as one graphic with a
/// name and a sentence.
class PosterPreview final : public QWidget
{
    Q_OBJECT

public:
    explicit PosterPreview(QWidget *parent = nullptr);

    /// `number` counts from 0.
    void setPage(const LaidOutPages &pages, int number = 0);
    const LaidOutPages &page() const { return m_pages; }
    int number() const { return m_number; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

signals:
    /// The keyboard asks for the page so many further on.
    void turned(int by);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void paintMargins(QPainter &painter, const QRectF &sheet) const;

    LaidOutPages m_pages;
    int m_number = 0;
    QPixmap m_picture; ///< Of the page, at the size and scale of the widget; null: to be made.
    QRectF m_sheet;    ///< Where the paper is in it.
};

} // namespace carnet::ui
