#pragma once

#include "core/assessment/grid_filter.h"

#include <QWidget>

class QComboBox;

namespace carnet::ui {

/// What the user chose to see of the grid.
class FilterBar final : public QWidget
{
    Q_OBJECT

public:
    explicit FilterBar(QWidget *parent = nullptr);

    /// Offers what the grid has; the choices stay where they still exist.
    void load(const assessment::Grid &grid);

    assessment::GridFilter filter() const;

    /// Shows everything again.
    void reset();

signals:
    void filterChanged();

private:
    QComboBox *m_show;
};

} // namespace carnet::ui
