#pragma once

#include "ui/publication/layout.h"

#include <QWidget>

namespace carnet::ui {

/// The sheet as it will be printed, heard as one graphic with a name and a sentence.
class PosterPreview final : public QWidget
{
    Q_OBJECT

public:
    explicit PosterPreview(QWidget *parent = nullptr);

    void setPage(const LaidOutPages &page);
    const LaidOutPages &page() const { return m_page; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    LaidOutPages m_page;
};

} // namespace carnet::ui
