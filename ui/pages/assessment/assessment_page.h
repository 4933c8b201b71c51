#pragma once

#include "ui/pages/assessment/assessment_steps.h"
#include "ui/shell/page.h"

#include <optional>
#include <vector>

class QComboBox;
class QListView;
class QScrollArea;
class QStackedLayout;
class QVBoxLayout;

namespace carnet::storage {
class Changes;
}

namespace carnet::ui {

class CommitmentListModel;
class PlainLabel;
class PracticeCard;
class Session;

/// The self-assessment of the year: commitments at the left, at the right the practices of
/// the chosen one as cards, one under the other.
class AssessmentPage final : public Page
{
    Q_OBJECT

public:
    explicit AssessmentPage(Session &session, QWidget *parent = nullptr);
    ~AssessmentPage() override;

    QString name() const override { return QStringLiteral("assessment"); }
    QString title() const override;

    /// `record` is the code of a practice or of a commitment.
    void reveal(const Place &place) override;
    void commitPending() override;

    /// `3 of 58`, for the sidebar; empty while there is no assessment.
    static QString badge(const Session &session);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    enum Filter { All, ToFill, Lower };

    void build();
    QWidget *buildEmpty();
    QWidget *buildWork();
    QWidget *buildToolRow();
    void load();
    void follow(const storage::Changes &changes);
    void tellProgress();
    void showCommitment();
    void addCard(const Practice &practice);
    void selectCommitment(const QString &commitment);
    bool passes(const QString &practice) const;
    void write(const Answer &after);
    void start(bool fromLastYear);
    void goToNext();
    void createAction(const QString &practice);
    PracticeCard *card(const QString &practice) const;

    Session &m_session;
    std::optional<AssessmentGrid> m_grid;
    CommitmentListModel *m_commitments;
    std::vector<PracticeCard *> m_cards;
    QString m_current; ///< Code of the practice last answered.

    QStackedLayout *m_stack = nullptr;
    QWidget *m_empty = nullptr;
    QWidget *m_work = nullptr;
    QListView *m_list = nullptr;
    QComboBox *m_filter = nullptr;
    PlainLabel *m_progress = nullptr;
    PlainLabel *m_score = nullptr;
    PlainLabel *m_status = nullptr;
    PlainLabel *m_nothing = nullptr;
    QScrollArea *m_scroll = nullptr;
    QVBoxLayout *m_column = nullptr;
};

} // namespace carnet::ui
