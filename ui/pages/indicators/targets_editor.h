#pragma once

#include "core/domain/target.h"

#include <QWidget>

#include <vector>

class QPushButton;

namespace carnet::ui {

class ChoiceField;
class DecimalField;
class FormRows;
class RowTable;
class TargetListModel;

/// The targets of one indicator as a small table: one is set from a period on, changed, or
/// taken away. Works on a copy.
class TargetsEditor final : public QWidget
{
    Q_OBJECT

public:
    explicit TargetsEditor(QWidget *parent = nullptr);

    /// `first` is the period offered for a new target.
    void load(const Indicator &indicator, const std::vector<Target> &targets, const Period &first);

    /// Takes up what is typed and not set yet. Returns whether it can be read.
    bool flush();

    std::vector<Target> targets() const;

private:
    void build();
    void offerPeriods(const Period &around);
    void showCurrent();
    void set();
    void removeCurrent();
    void refreshButtons();

    TargetListModel *m_model;
    RowTable *m_table;
    FormRows *m_rows;
    ChoiceField *m_from;
    DecimalField *m_value;
    bool m_typed = false; ///< A value was typed that is not set.
    QPushButton *m_set;
    QPushButton *m_remove;
};

} // namespace carnet::ui
