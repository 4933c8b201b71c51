#pragma once

#include "ui/shell/page.h"

#include <map>

class QStackedWidget;

namespace carnet::ui {

class AssessmentView;
class ChoiceBar;
class ClosedBand;
class ContributionBand;
class FilterBar;
class OpenAssessment;
class PlainLabel;
class Session;

/// The self-assessment of the year: what is common to its views, and the view that was chosen.
class AssessmentPage final : public Page
{
    Q_OBJECT

public:
    explicit AssessmentPage(Session &session, QWidget *parent = nullptr);
    ~AssessmentPage() override;

    QString name() const override { return QStringLiteral("assessment"); }
    QString title() const override;

    /// `record` is the code of a practice or of a commitment, or the name of a view.
    void reveal(const Place &place) override;
    void commitPending() override;

    /// `3 of 58`, for the sidebar; empty while there is no assessment.
    static QString badge(const Session &session);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *buildWork();
    QWidget *buildToolRow();
    void load();
    void tellProgress();
    void choose(const QString &view);
    AssessmentView *view(const QString &name);
    AssessmentView *current() const;
    void applyFilter();
    void goToNext();

    Session &m_session;
    OpenAssessment *m_open;
    std::map<QString, AssessmentView *> m_views; ///< Those built so far, by name.
    QString m_practiceView; ///< Name of the view of practices that was last chosen.

    QStackedWidget *m_stack;
    QWidget *m_start = nullptr;
    QWidget *m_work = nullptr;
    QStackedWidget *m_viewStack = nullptr;
    ClosedBand *m_closed = nullptr;
    ContributionBand *m_contribution = nullptr;
    ChoiceBar *m_choice = nullptr;
    FilterBar *m_filter = nullptr;
    PlainLabel *m_progress = nullptr;
    PlainLabel *m_score = nullptr;
    PlainLabel *m_how = nullptr;
};

} // namespace carnet::ui
