#include "ui/pages/publication/poster_checks.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/status_mark.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

/// Not in the words of the record, but of who has to find it.
QString verbFor(const PosterProblem &problem)
{
    if (problem.page == u"settings")
        return PosterChecks::tr("Go to the settings");
    if (problem.page == u"publication")
        return PosterChecks::tr("Go to the choice");
    if (problem.page == u"plan")
        return PosterChecks::tr("Go to the action plan");
    return PosterChecks::tr("Go to the value");
}

} // namespace

PosterChecks::PosterChecks(QWidget *parent)
    : Card(tr("Checks"), parent)
    , m_remark(new PlainLabel({}, TextStyle::Small, this))
{
    setObjectName(u"checks"_s);
    m_remark->setObjectName(u"unchecked"_s);
    m_remark->setSecondary(true);
    setProblems({});
    setRemark({});
}

void PosterChecks::setRemark(const QString &remark)
{
    m_remark->setText(remark);
    m_remark->setVisible(!remark.isEmpty());
}

void PosterChecks::setProblems(const std::vector<PosterProblem> &problems)
{
    if (m_list && problems == m_problems)
        return;
    m_problems = problems;
    if (m_list) {
        // Later: one of its buttons may be the reason.
        m_list->hide();
        m_list->deleteLater();
    }
    m_list = new QWidget(this);
    auto *column = new QVBoxLayout(m_list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kSmall);
    if (problems.empty())
        column->addWidget(new StatusMark(StatusShape::Disc, tr("Nothing to mend."), m_list));
    int number = 0;
    for (const PosterProblem &problem : problems)
        addRow(problem, number++);
    column->addStretch(1);
    body()->addWidget(m_list);
    body()->addWidget(m_remark);
}

void PosterChecks::addRow(const PosterProblem &problem, int number)
{
    auto *column = static_cast<QVBoxLayout *>(m_list->layout());
    if (number > 0)
        column->addWidget(separator(m_list));
    const bool blocking = problem.weight == PosterProblem::Weight::Blocking;
    column->addWidget(new StatusMark(blocking ? StatusShape::Cross : StatusShape::Triangle,
                                     blocking ? tr("Blocking") : tr("Advice"), m_list));
    column->addWidget(new PlainLabel(problem.message, TextStyle::Body, m_list));
    auto *go = quietButton(verbFor(problem), m_list);
    go->setObjectName(u"go_to_%1"_s.arg(number));
    go->setAccessibleName(verbFor(problem) + u" ("_s + problem.message + u')');
    column->addWidget(go, 0, Qt::AlignLeft);
    connect(go, &QPushButton::clicked, this, [this, problem] { emit placeRequested(problem); });
}

} // namespace carnet::ui
