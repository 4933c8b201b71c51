#pragma once

#include "ui/pages/assessment/answer_paste.h"
#include "ui/pages/assessment/assessment_view.h"

class QPushButton;
class QStackedLayout;

namespace carnet::ui {

class AnswerGrid;
class AnswerGridModel;
class NoteLabel;
class PlainLabel;
class QuestionDetail;
class ReviewPanel;

/// All practices in one table, to be filled in by keyboard: see AnswerGrid for the keys.
class GridView final : public AssessmentView
{
    Q_OBJECT

public:
    explicit GridView(OpenAssessment &open, QWidget *parent = nullptr);

    bool showsPractices() const override { return true; }
    void setFilter(const assessment::GridFilter &filter) override;
    void reveal(const Place &place) override;
    void commitPending() override;

protected:
    void hideEvent(QHideEvent *event) override;

private:
    void build();
    void load();
    void follow(const QStringList &practices);
    void followCurrent();
    void tellKeys();
    void rate(int level);
    void confirm();
    void clear();
    void fillDown();
    void enter(const QModelIndex &index, const QString &text);
    void paste(const tables::Block &block);
    void applyPaste(const AnswerPaste &plan);
    void offerLevels(const QPoint &where);
    bool isRefused();
    void endReview();
    void showDetail(bool shown);

    AnswerGridModel *m_model;
    AnswerGrid *m_grid;
    QStackedLayout *m_parts;
    QWidget *m_work;
    PlainLabel *m_keys;
    PlainLabel *m_empty;
    NoteLabel *m_problem;
    QPushButton *m_showDetail;
    QPushButton *m_showKeys;
    QWidget *m_head = nullptr;
    QuestionDetail *m_detail;
    ReviewPanel *m_review;
    AnswerPaste m_waiting; ///< What is being reviewed.
    assessment::GridFilter m_filter;
    bool m_stale = true; ///< The choice of rows is to be made again.
};

} // namespace carnet::ui
