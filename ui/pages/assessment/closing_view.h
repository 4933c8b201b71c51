#pragma once

#include "core/domain/readiness.h"
#include "ui/pages/assessment/assessment_view.h"

class QPushButton;

namespace carnet::ui {

class Card;
class LinksCard;
class PageScaffold;
class PlainLabel;
class TextField;

/// What is missing before the year is closed, who took part, and the closing itself.
class ClosingView final : public AssessmentView
{
    Q_OBJECT

public:
    explicit ClosingView(OpenAssessment &open, QWidget *parent = nullptr);

    void reveal(const Place &place) override;
    void commitPending() override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void buildAssessors();
    void buildClosing();
    void follow();
    void load();
    void tellState(const std::vector<ReadinessItem> &items);
    void writeAssessors(const QString &assessors);
    void close();

    PageScaffold *m_scaffold;
    LinksCard *m_readiness = nullptr;
    TextField *m_assessors = nullptr;
    PlainLabel *m_state = nullptr;
    QPushButton *m_close = nullptr;
    QPushButton *m_reopen = nullptr;
    bool m_stale = true; ///< Something changed while it was not seen.
};

} // namespace carnet::ui
