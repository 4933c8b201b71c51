#pragma once

#include "ui/shell/page_factory.h"

#include <QListWidget>

#include <vector>

namespace carnet::ui {

/// The sidebar's list of pages: drawing, word and badge.
class PageList : public QListWidget
{
    Q_OBJECT

public:
    explicit PageList(const std::vector<PageFactory> &pages, QWidget *parent = nullptr);

    void setBadge(int row, const Badge &badge);
    Badge badge(int row) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
};

} // namespace carnet::ui
