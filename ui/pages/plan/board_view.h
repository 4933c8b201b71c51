#pragma once

#include "ui/pages/plan/plan_view.h"

#include <array>

class QGridLayout;
class QPushButton;

namespace carnet::ui {

class BoardColumn;
class PlainLabel;
class StatusMark;

/// The actions of the plan by state, a column each. A card is moved to another state by dragging
/// it, by the buttons below the columns, or by Ctrl and the arrows; the keyboard goes with it.
class BoardView final : public PlanView
{
    Q_OBJECT

public:
    explicit BoardView(OpenPlan &open, QWidget *parent = nullptr);

    void reveal(const Place &place) override;

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    static constexpr std::array kStates{Action::State::Planned, Action::State::Running,
                                        Action::State::Done, Action::State::Dropped};

    struct Column
    {
        QWidget *box;
        StatusMark *head;
        BoardColumn *cards;
        QPushButton *move; ///< Moves the current card here.
    };

    Column makeColumn(Action::State state);
    QWidget *buildMoves();
    void fill();
    void followCurrent();
    void arrange();
    void goSideways(size_t column, int direction, bool carried);
    void move(const QString &id, size_t column);
    /// Nothing when the action is not shown.
    std::optional<size_t> columnOf(const QString &id) const;

    std::array<Column, kStates.size()> m_columns;
    QGridLayout *m_grid;
    PlainLabel *m_chosen;
    QPushButton *m_details;
    int m_across = 0; ///< Columns side by side.
    bool m_stale = true;
};

} // namespace carnet::ui
