#pragma once

#include "ui/pages/plan/plan_view.h"

class QPushButton;
class QScrollBar;
class QStackedLayout;

namespace carnet::ui {

class BoardColumn;
class PlainLabel;
class RowTable;
class TimelineModel;
class TimelineTable;

/// The actions of the plan along the quarters, as a drawing or as a table that says the same;
/// those without a due date stand aside.
class TimelineView final : public PlanView
{
    Q_OBJECT

public:
    explicit TimelineView(OpenPlan &open, QWidget *parent = nullptr);

    void reveal(const Place &place) override;

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QWidget *buildTools();
    QWidget *buildDrawing();
    void fill();
    void followCurrent();
    void followQuarters();
    void switchTable();

    TimelineModel *m_drawn;
    TimelineModel *m_told;
    TimelineTable *m_table;
    RowTable *m_text;
    QScrollBar *m_bar;
    QStackedLayout *m_stack;
    PlainLabel *m_span;
    QPushButton *m_closer;
    QPushButton *m_wider;
    QPushButton *m_all;
    QPushButton *m_switch;
    PlainLabel *m_nothing;
    PlainLabel *m_undatedHead;
    BoardColumn *m_undated;
    bool m_stale = true;
    bool m_following = false; ///< The bar moves because the quarters did.
};

} // namespace carnet::ui
