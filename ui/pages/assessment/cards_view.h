#pragma once

#include "ui/pages/assessment/assessment_view.h"

#include <vector>

class QListView;
class QScrollArea;
class QVBoxLayout;

namespace carnet::ui {

class CommitmentListModel;
class PracticeCard;

/// Commitments at the left, at the right the practices of the chosen one as cards, one under the
/// other.
class CardsView final : public AssessmentView
{
    Q_OBJECT

public:
    explicit CardsView(OpenAssessment &open, QWidget *parent = nullptr);

    bool showsPractices() const override { return true; }
    void setFilter(const assessment::GridFilter &filter) override;
    void reveal(const Place &place) override;
    void commitPending() override;

private:
    void load();
    void follow();
    void showCommitment();
    void addCard(const Practice &practice);
    void selectCommitment(const QString &commitment);
    PracticeCard *card(const QString &practice) const;

    assessment::GridFilter m_filter;
    CommitmentListModel *m_commitments;
    std::vector<PracticeCard *> m_cards;
    QListView *m_list;
    QScrollArea *m_scroll;
    QVBoxLayout *m_column = nullptr;
};

} // namespace carnet::ui
