#include "ui/pages/plan/modified_band.h"

#include "core/base/durable_file.h"
#include "core/base/file_name.h"
#include "core/storage/workspace.h"
#include "ui/issue/report_issue.h"
#include "ui/pages/plan/changes_report.h"
#include "ui/pages/plan/open_plan.h"
#include "ui/publication/report_layout.h"
#include "ui/shell/session.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/note_label.h"

#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace carnet::ui {

ModifiedBand::ModifiedBand(OpenPlan &open, QWidget *parent)
    : QWidget(parent)
    , m_open(open)
    , m_note(new NoteLabel(StatusShape::Triangle, this))
    , m_toggle(quietButton(tr("See the list"), this))
{
    setObjectName(u"modified_band"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kHair);
    auto *head = new QHBoxLayout;
    head->setSpacing(space::kMedium);
    head->addWidget(m_note, 1);
    m_toggle->setObjectName(u"see_changes"_s);
    m_toggle->setCheckable(true);
    head->addWidget(m_toggle, 0, Qt::AlignTop);
    column->addLayout(head);
    column->addWidget(buildList());
    connect(m_toggle, &QPushButton::toggled, this, &ModifiedBand::showList);
    connect(&open, &OpenPlan::reloaded, this, &ModifiedBand::load);
    connect(&open.session().workspace(), &storage::Workspace::changed, this, &ModifiedBand::follow);
    load();
}

QWidget *ModifiedBand::buildList()
{
    m_part = new QWidget(this);
    auto *column = new QVBoxLayout(m_part);
    column->setContentsMargins(0, 0, 0, space::kSmall);
    column->setSpacing(space::kHair);
    m_list = new QListWidget(m_part);
    m_list->setObjectName(u"changes"_s);
    m_list->setAccessibleName(tr("Changes since the validation"));
    m_list->setWordWrap(true);
    m_list->setMinimumHeight(fontMetrics().height() * 7);
    m_list->setMaximumHeight(fontMetrics().height() * 12);
    column->addWidget(m_list);
    auto *line = new QWidget(m_part);
    auto *flow = new FlowLayout(line);
    flow->setContentsMargins(0, 0, 0, 0);
    auto *copying = quietButton(tr("Copy the list"), line);
    copying->setObjectName(u"copy_changes"_s);
    auto *saving = quietButton(tr("Write the list to a file..."), line);
    saving->setObjectName(u"save_changes"_s);
    flow->addWidget(copying);
    flow->addWidget(saving);
    column->addWidget(line);
    connect(copying, &QPushButton::clicked, this, &ModifiedBand::copy);
    connect(saving, &QPushButton::clicked, this, &ModifiedBand::save);
    m_part->hide();
    return m_part;
}

void ModifiedBand::follow(const storage::Changes &changes)
{
    if (changes.concerns<Action>() || changes.concerns<Validation>()
        || changes.concerns<ActionChange>())
        load();
}

void ModifiedBand::load()
{
    m_changes.clear();
    storage::Workspace &workspace = m_open.session().workspace();
    if (m_open.plan())
        if (const auto changed = validation::changesSinceValidation(workspace, *m_open.plan())) {
            m_validatedOn = changed->validatedOn;
            m_changes = validation::toldChanges(
                workspace, *changed, validation::changeNames(workspace, m_open.session().year()));
        }
    setVisible(!m_changes.empty());
    const int count = int(m_changes.size());
    m_note->setText(count == 0
                        ? QString()
                        : tr("Changed since the validation of %1: %n change(s)", nullptr, count)
                              .arg(french::longDate(m_validatedOn)));
    m_list->clear();
    for (const validation::ToldChange &change : m_changes) {
        const QString reason = validation::frenchReason(change);
        m_list->addItem(change.action + u'\n' + change.what
                        + (reason.isEmpty() ? QString() : QString(u'\n' + reason)));
    }
    m_list->setCurrentRow(0);
}

void ModifiedBand::showList(bool shown)
{
    m_part->setVisible(shown);
    m_toggle->setText(shown ? tr("Hide the list") : tr("See the list"));
    if (shown)
        m_list->setFocus(Qt::OtherFocusReason);
}

QString ModifiedBand::text() const
{
    QStringList lines{changesTitle(int(m_changes.size()), m_validatedOn)};
    for (const validation::ToldChange &change : m_changes) {
        lines += u"- "_s + change.action;
        lines += u"  "_s + change.what;
        if (const QString reason = validation::frenchReason(change); !reason.isEmpty())
            lines += u"  "_s + reason;
    }
    return lines.join(u'\n') + u'\n';
}

void ModifiedBand::copy()
{
    QGuiApplication::clipboard()->setText(text());
    m_open.session().announce({.text = tr("The list was copied.")});
}

void ModifiedBand::save()
{
    Session &session = m_open.session();
    const auto sites = session.workspace().records<Site>().all();
    const QString site = sites.empty() ? QString() : sites.front().name;
    attempt(session.prompt(), [&] {
        const auto path = session.prompt().askFileToSave(
            tr("Where should the list be written?"),
            QString::number(session.year()) + u"_changements-du-plan_"_s + siteFileName(site)
                + u".pdf"_s,
            tr("PDF (*.pdf);;Text document (*.odt);;Web page (*.html)"));
        if (!path)
            return;
        ReportDraft draft{.report = changesReport(site, session.year(), m_validatedOn,
                                                  session.today(), m_changes),
                          .logo = {},
                          .pages = {}};
        draft.pages = layOutReport(draft.report, {});
        writeDurably(*path, reportBytes(draft, reportMeans(*path).value_or(ReportMeans::Pdf)));
        session.announce({.text = tr("The list was written: %1").arg(QFileInfo(*path).fileName())});
    });
}

} // namespace carnet::ui
