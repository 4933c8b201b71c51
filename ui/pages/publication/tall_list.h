#pragma once

#include <QListView>

namespace carnet::ui {

/// A list as tall as its rows, whose words wrap: the page scrolls, the list does not.
class TallList final : public QListView
{
    Q_OBJECT

public:
    explicit TallList(QWidget *parent = nullptr);

protected:
    void updateGeometries() override;
    void changeEvent(QEvent *event) override;
};

} // namespace carnet::ui
