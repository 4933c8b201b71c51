#pragma once

#include "core/planning/review.h"
#include "ui/pages/plan/plan_view.h"

#include <map>

class QPushButton;
class QVBoxLayout;

namespace carnet::ui {

class ChoiceField;
class MineRow;
class PlainLabel;

/// What one person has to do, the latest first: by the name under which they write in this
/// notebook, or anybody else of the plan.
class MineView final : public PlanView
{
    Q_OBJECT

public:
    explicit MineView(OpenPlan &open, QWidget *parent = nullptr);

    bool isFiltered() const override { return false; }
    void reveal(const Place &place) override;
    void commitPending() override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    /// What is shown, in its order.
    using Groups = std::vector<std::pair<planning::MineGroup, std::vector<Action>>>;

    QWidget *buildHead();
    void fillSoon();
    void fill();
    void offerPeople();
    Groups groups() const;
    void build(const Groups &groups);
    QString roleIn(const Action &action) const;

    QString m_person;
    ChoiceField *m_choice;
    PlainLabel *m_known;
    PlainLabel *m_nothing;
    QVBoxLayout *m_column;
    QWidget *m_list = nullptr; ///< Made anew when other actions are shown.
    std::vector<std::pair<planning::MineGroup, QString>> m_shown; ///< Ids, in their order.
    std::map<QString, MineRow *> m_rows;                          ///< By id of the action.
    bool m_stale = true;
};

} // namespace carnet::ui
