#pragma once

#include "core/base/period.h"
#include "core/domain/action_comment.h"
#include "ui/pages/plan/plan_view.h"

#include <QStringList>

class QProgressBar;
class QPushButton;
class QStackedLayout;
class QVBoxLayout;

namespace carnet::ui {

class PlainLabel;
class ReviewCard;
class StatusMark;

/// The review of the present quarter: the open actions one after another, the latest first, and
/// what came of it at the end.
class ReviewView final : public PlanView
{
    Q_OBJECT

public:
    explicit ReviewView(OpenPlan &open, QWidget *parent = nullptr);

    void reveal(const Place &place) override;
    void commitPending() override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *buildWork();
    QWidget *buildButtons();
    QWidget *buildEnd();
    Period quarter() const;
    QString currentId() const; ///< Empty at the end and without any action.
    void order();
    void follow();
    void go(int index);
    void showAction();
    void showEnd();
    void tellProgress();
    void remark(const QString &text);
    void redate(const QDate &due, const QString &reason);
    void nothingNew();
    void copy();

    QStringList m_order;                    ///< Ids; fixed for as long as the review goes on.
    int m_index = 0;                        ///< As many as there are: the end.
    QString m_shown;                        ///< Id of what the card shows.
    std::optional<ActionComment> m_written; ///< The remark that was just written, to go on with it.

    QStackedLayout *m_stack;
    QWidget *m_work = nullptr;
    QWidget *m_end = nullptr;
    PlainLabel *m_place = nullptr;
    StatusMark *m_state = nullptr;
    QProgressBar *m_progress = nullptr;
    ReviewCard *m_card = nullptr;
    QPushButton *m_previous = nullptr;
    QPushButton *m_nothingNew = nullptr;
    QPushButton *m_next = nullptr;
    PlainLabel *m_endTitle = nullptr;
    QVBoxLayout *m_endLines = nullptr;
    QPushButton *m_copy = nullptr;
    bool m_stale = true;
};

} // namespace carnet::ui
