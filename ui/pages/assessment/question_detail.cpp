#include "ui/pages/assessment/question_detail.h"

#include "ui/pages/assessment/evidence_panel.h"
#include "ui/widgets/plain_label.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace carnet::ui {

QuestionDetail::QuestionDetail(OpenAssessment &open, QWidget *parent)
    : QScrollArea(parent)
    , m_open(open)
    , m_title(new PlainLabel({}, TextStyle::Strong))
    , m_lookAt(new PlainLabel({}, TextStyle::Small))
    , m_levels(new PlainLabel({}, TextStyle::Small))
    , m_evidence(new EvidencePanel(open))
{
    setObjectName(u"question_detail"_s);
    setAccessibleName(tr("Detail of the question"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, space::kMedium, 0);
    column->setSpacing(space::kSmall);
    m_lookAt->setSecondary(true);
    column->addWidget(m_title);
    column->addWidget(m_lookAt);
    column->addWidget(m_levels);
    column->addWidget(m_evidence);
    column->addStretch(1);
    setWidget(body);
}

void QuestionDetail::setPractice(const QString &practice)
{
    const assessment::Grid &grid = *m_open.grid();
    const Practice *const shown = grid.edition->practice(practice);
    if (!shown)
        return;
    m_title->setText(grid.edition->numberOf(practice) + u"  "_s + shown->question);
    m_lookAt->setText(tr("What one looks at: %1").arg(shown->lookAt));
    QStringList levels;
    for (const Level &level : grid.edition->scale)
        levels += u"%1  %2\u00a0: %3"_s.arg(level.level)
                      .arg(level.label, shown->levels[size_t(level.level)]);
    m_levels->setText(levels.join(u'\n'));
    m_evidence->setPractice(practice);
    m_evidence->follow();
}

void QuestionDetail::follow()
{
    m_evidence->follow();
}

void QuestionDetail::flush()
{
    m_evidence->flush();
}

QSize QuestionDetail::sizeHint() const
{
    return {400, fontMetrics().lineSpacing() * 11};
}

} // namespace carnet::ui
