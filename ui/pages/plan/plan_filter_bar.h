#pragma once

#include "core/planning/action_criteria.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace carnet::ui {

class OpenPlan;
class PlainLabel;

/// Which actions the user wants to see, in every view of the plan, and how many these are. What is
/// chosen rarely stands in a second line that opens.
class PlanFilterBar final : public QWidget
{
    Q_OBJECT

public:
    explicit PlanFilterBar(OpenPlan &open, QWidget *parent = nullptr);

    /// How many are seen, and how many of all are late. A day may have passed.
    void tellCount();

    void focusSearch();

    /// Every action is seen again.
    void reset();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QComboBox *addChoice(QWidget *line, const QString &name, const QString &label);
    void offer();
    void show();
    void choose();
    planning::ActionCriteria chosen() const;

    OpenPlan &m_open;
    QComboBox *m_state;
    QComboBox *m_when;
    QLineEdit *m_search;
    QPushButton *m_more;
    QWidget *m_second;
    QComboBox *m_owner;
    QComboBox *m_commitment;
    QComboBox *m_source;
    PlainLabel *m_count;
    QPushButton *m_reset;
    bool m_showing = true; ///< The choices change because of us, not of the user.
};

} // namespace carnet::ui
