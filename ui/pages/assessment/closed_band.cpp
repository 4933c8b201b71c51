#include "ui/pages/assessment/closed_band.h"

#include "core/assessment/closing.h"
#include "core/base/french.h"
#include "core/storage/assessments.h"
#include "core/storage/workspace.h"
#include "ui/pages/assessment/open_assessment.h"
#include "ui/shell/session.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/plain_label.h"

#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace carnet::ui {

QString closedText(const OpenAssessment &open)
{
    if (!open.grid() || !open.grid()->isClosed())
        return {};
    const assessment::Grid &grid = *open.grid();
    const QString day =
        grid.assessment.closedOn ? french::longDate(*grid.assessment.closedOn) : QString();
    // Closed by a version that made no stamps.
    if (grid.assessment.stamp.isEmpty())
        return ClosedBand::tr("Year closed on %1: it can only be read.").arg(day);
    const QString text = ClosedBand::tr("Year closed on %1, stamp %2: it can only be read.")
                             .arg(day, assessment::stampText(grid.assessment.stamp));
    if (assessment::keepsItsStamp(
            grid, storage::findingsOf(open.session().workspace(), grid.assessment.id)))
        return text;
    return text + u' '
           + ClosedBand::tr("What it holds is no longer what was closed: it was changed in "
                            "another copy of the notebook. Compare in the history, or reopen the "
                            "year and close it again.");
}

void reopenAsking(OpenAssessment &open)
{
    if (!open.grid() || !open.grid()->isClosed())
        return;
    Prompt &prompt = open.session().prompt();
    const int year = open.grid()->assessment.year;
    const auto reason = prompt.askText(
        ClosedBand::tr("Why is the year %1 reopened? The reason stays in the history.").arg(year),
        {});
    if (!reason)
        return;
    if (reason->trimmed().isEmpty()) {
        prompt.tell(ClosedBand::tr("The year %1 stays closed: no reason was given. Nothing was "
                                   "changed. Reopen it with a few words of why.")
                        .arg(year));
        return;
    }
    open.session().apply(assessment::reopenYear(*open.grid(), *reason));
}

ClosedBand::ClosedBand(OpenAssessment &open, QWidget *parent)
    : QWidget(parent)
    , m_open(open)
    , m_text(new PlainLabel({}, TextStyle::Strong, this))
    , m_reopen(secondaryButton({}, this))
{
    setObjectName(u"closed_band"_s);
    m_text->setObjectName(u"closed_text"_s);
    m_reopen->setObjectName(u"reopen_year"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::kMedium);
    row->addWidget(m_text, 1);
    row->addWidget(m_reopen, 0, Qt::AlignTop);
    connect(m_reopen, &QPushButton::clicked, this, [this] { reopenAsking(m_open); });
    load();
}

void ClosedBand::load()
{
    const QString text = closedText(m_open);
    m_text->setText(text);
    setVisible(!text.isEmpty());
    if (!m_open.grid())
        return;
    m_reopen->setText(tr("Reopen the year %1...").arg(m_open.grid()->assessment.year));
    m_reopen->setEnabled(!m_open.session().isReadOnly());
}

} // namespace carnet::ui
