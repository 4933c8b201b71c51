#pragma once

#include "core/assessment/contribution.h"
#include "ui/pages/assessment/assessment_view.h"
#include "ui/pages/assessment/hand_out_card.h"

class QBoxLayout;
class QCheckBox;
class QPushButton;

namespace carnet::ui {

class ConsensusCard;
class ContributionList;
class DispersionModel;
class PageScaffold;
class PlainLabel;
class RowTable;

/// Several assessors: gives the grid out, takes contributions in, shows them side by side, and
/// keeps what was agreed on.
class ContributionsView final : public AssessmentView
{
    Q_OBJECT

public:
    explicit ContributionsView(OpenAssessment &open, QWidget *parent = nullptr);

    /// `record` is the code of a practice.
    void reveal(const Place &place) override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *buildTools();
    QWidget *buildTable();
    QWidget *buildSide();
    void load();
    void follow();
    void loadTable();
    void showCurrent();
    void tellSummary();
    void arrange();
    void sizeColumns();
    QString currentPractice() const;

    void handOut(const assessment::HandOut &what, HandOutCard::Form form);
    void takeInFile();
    void takeInFolder();
    void takeIn(const QStringList &paths);
    void erase(const std::vector<assessment::KnownContribution> &contributions);
    void retain(const QString &practice, const Rating &rating, const QString &reason);
    void retainAgreed();

    std::vector<assessment::KnownContribution> m_contributions;
    DispersionModel *m_model;
    PageScaffold *m_page;
    QBoxLayout *m_parts = nullptr;
    PlainLabel *m_summary = nullptr;
    QPushButton *m_agreed = nullptr;
    QCheckBox *m_gapsOnly = nullptr;
    RowTable *m_table = nullptr;
    QWidget *m_comparison = nullptr;
    PlainLabel *m_legend = nullptr;
    ConsensusCard *m_consensus = nullptr;
    ContributionList *m_list = nullptr;
};

} // namespace carnet::ui
