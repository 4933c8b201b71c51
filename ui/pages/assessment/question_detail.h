#pragma once

#include "ui/pages/assessment/open_assessment.h"

#include <QScrollArea>

namespace carnet::ui {

class EvidencePanel;
class PlainLabel;

/// What the dense grid has no room for, of one practice: what one looks at, what each level means,
/// and the pieces of evidence.
class QuestionDetail final : public QScrollArea
{
    Q_OBJECT

public:
    explicit QuestionDetail(OpenAssessment &open, QWidget *parent = nullptr);

    void setPractice(const QString &practice);
    void follow();
    void flush();

    QSize sizeHint() const override;

private:
    OpenAssessment &m_open;
    PlainLabel *m_title;
    PlainLabel *m_lookAt;
    PlainLabel *m_levels;
    EvidencePanel *m_evidence;
};

} // namespace carnet::ui
