#include "ui/pages/assessment/contribution_band.h"

#include "core/assessment/contribution.h"
#include "core/storage/workspace.h"
#include "ui/pages/assessment/open_assessment.h"
#include "ui/shell/session.h"
#include "ui/widgets/line_field.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

QString nameLabelOfContribution()
{
    return ContributionBand::tr("Name the agent of a contribution");
}

} // namespace

ContributionBand::ContributionBand(OpenAssessment &open, QWidget *parent)
    : QFrame(parent)
    , m_open(open)
    , m_text(new PlainLabel({}, TextStyle::Body, this))
    , m_name(new LineField(this))
{
    setObjectName(u"contribution_band"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, space::kSmall);
    column->setSpacing(space::kSmall);
    column->addWidget(m_text);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::kMedium);
    auto *label = new PlainLabel(tr("Your name"), TextStyle::Strong, this);
    label->setWordWrap(false);
    m_name->setObjectName(u"contributor_name"_s);
    m_name->setMaximumWidth(360);
    label->setBuddy(m_name);
    row->addWidget(label);
    row->addWidget(m_name, 1);
    row->addStretch(1);
    column->addLayout(row);
    connect(m_name, &LineField::committed, this, &ContributionBand::writeName);
    load();
}

void ContributionBand::load()
{
    const bool isContribution =
        m_open.grid() && assessment::isContributionNotebook(m_open.grid()->assessment);
    setVisible(isContribution);
    if (!isContribution)
        return;
    const auto sites = m_open.session().workspace().records<Site>().all();
    const QString site = sites.empty() ? QString() : sites.front().name;
    m_text->setText(tr("This notebook is your contribution to the self-assessment %1 of %2. Answer "
                       "what you know, leave the rest empty. Everything is saved as you go; when "
                       "you are done, close the program and send this file back to the person who "
                       "gave it to you.")
                        .arg(m_open.grid()->assessment.year)
                        .arg(site));
    m_name->setValue(m_open.grid()->assessment.contributor);
    m_name->setEnabled(m_open.isWritable());
}

void ContributionBand::commitPending()
{
    m_name->flush();
}

void ContributionBand::writeName(const QString &name)
{
    const Assessment &before = m_open.grid()->assessment;
    Assessment after = before;
    after.contributor = name;
    journal::Step step(nameLabelOfContribution());
    step.update(before, after);
    if (!step.edits().empty())
        m_open.session().apply(step);
}

} // namespace carnet::ui
