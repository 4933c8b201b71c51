#pragma once

#include "core/domain/finding.h"
#include "ui/pages/assessment/assessment_view.h"

namespace carnet::ui {

class ChartPanel;
class ChoiceBar;
class FindingsCard;
class LinksCard;
class PageScaffold;
class ScoreCard;

/// The year at a glance: score, profile, levels by year, strengths and gaps, checks. Everything
/// that the document changes comes in by itself, once it is seen.
class SummaryView final : public AssessmentView
{
    Q_OBJECT

public:
    explicit SummaryView(OpenAssessment &open, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build();
    QWidget *buildProfile();
    QWidget *buildHeat();
    void follow();
    void load();
    void loadProfile();
    void decide(const Finding &finding, Finding::Decision decision);
    void goTo(const QString &practice, const QString &field = {});
    void savePicture(const ChartPanel *chart, const QString &name);
    void saveTable(const ChartPanel *chart, const QString &name);

    PageScaffold *m_scaffold;
    ScoreCard *m_score = nullptr;
    ChoiceBar *m_profileKind = nullptr;
    ChartPanel *m_profile = nullptr;
    ChartPanel *m_heat = nullptr;
    FindingsCard *m_findings = nullptr;
    LinksCard *m_checks = nullptr;
    bool m_stale = true; ///< Something changed while it was not seen.
};

} // namespace carnet::ui
