#include "ui/pages/plan/action_reason_list.h"

#include "core/base/french.h"
#include "core/storage/plans.h"
#include "core/validation/told_changes.h"
#include "ui/pages/plan/open_plan.h"
#include "ui/shell/session.h"
#include "ui/widgets/plain_label.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace carnet::ui {

ActionReasonList::ActionReasonList(OpenPlan &open, QWidget *parent)
    : QWidget(parent)
    , m_open(open)
    , m_lines(new PlainLabel({}, TextStyle::Small, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kHair);
    column->addWidget(new PlainLabel(tr("Changes and their reasons"), TextStyle::Small, this));
    m_lines->setObjectName(u"reasons"_s);
    m_lines->setSecondary(true);
    column->addWidget(m_lines);
    hide();
}

void ActionReasonList::show(const Id<Action> &action)
{
    const storage::Workspace &workspace = m_open.session().workspace();
    QStringList lines;
    const auto changes = storage::changesOf(workspace, action);
    validation::ChangeNames names;
    if (!changes.empty())
        names = validation::changeNames(workspace, m_open.session().year());
    for (const ActionChange &change : changes)
        lines += QString(validation::frenchChange(change.field, change.before, change.after, names)
                         + u", le "_s + french::longDate(change.changedOn) + u"\u00a0: "_s
                         + change.reason);
    m_lines->setText(lines.join(u'\n'));
    setVisible(!lines.isEmpty());
}

} // namespace carnet::ui
