#pragma once

#include "core/domain/saved_filter.h"

#include <QObject>

#include <vector>

class QMenu;
class QPushButton;

namespace carnet::ui {

class OpenPlan;

/// The filters of the plan that were given a name: applied, kept and removed from the menu of one
/// button.
class SavedFilters final : public QObject
{
    Q_OBJECT

public:
    /// The button has the menu.
    SavedFilters(OpenPlan &open, QPushButton *button);

    /// By name.
    std::vector<SavedFilter> all() const;

private:
    void fill();
    void apply(const SavedFilter &filter);
    void keep();
    void remove(const SavedFilter &filter);

    OpenPlan &m_open;
    QMenu *m_menu;
};

} // namespace carnet::ui
