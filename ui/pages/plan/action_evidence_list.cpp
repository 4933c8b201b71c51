#include "ui/pages/plan/action_evidence_list.h"

#include "core/base/french.h"
#include "core/storage/plans.h"
#include "core/storage/workspace.h"
#include "ui/evidence/evidence_form.h"
#include "ui/evidence/evidence_opener.h"
#include "ui/pages/plan/open_plan.h"
#include "ui/shell/session.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/plain_label.h"

#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

assessment::Piece pieceOfAction(const ActionEvidence &evidence)
{
    return {.title = evidence.title,
            .link = evidence.link,
            .attachment = evidence.attachment,
            .madeOn = evidence.madeOn};
}

} // namespace

ActionEvidenceList::ActionEvidenceList(OpenPlan &open, QWidget *parent)
    : QWidget(parent)
    , m_open(open)
    , m_opener(new EvidenceOpener(open.session(), this))
    , m_lines(new QVBoxLayout)
    , m_add(quietButton(tr("Add a piece"), this))
    , m_form(new EvidenceForm(this))
{
    setObjectName(u"action_evidence"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kHair);
    column->addLayout(m_lines);
    m_add->setObjectName(u"add_piece"_s);
    m_add->setAccessibleName(tr("Add a piece that shows what came of the action"));
    column->addWidget(m_add, 0, Qt::AlignLeft);
    column->addWidget(m_form);
    m_form->hide();
    buildMenu();
    connect(m_form, &EvidenceForm::saved, this, [this] {
        save();
        if (m_form->isHidden())
            m_add->setFocus();
    });
    connect(m_form, &EvidenceForm::cancelled, this, [this] {
        closeForm();
        m_add->setFocus();
    });
}

void ActionEvidenceList::buildMenu()
{
    auto *menu = new QMenu(m_add);
    menu->addAction(tr("Attach a file..."), this, &ActionEvidenceList::attach)
        ->setObjectName(u"attach_file"_s);
    menu->addAction(tr("Write a text or a link..."), this, [this] { openForm(std::nullopt); })
        ->setObjectName(u"write_piece"_s);
    m_add->setMenu(menu);
    m_add->setProperty("menu", true);
}

void ActionEvidenceList::show(const Id<Action> &action)
{
    if (m_action != action) {
        flush();
        closeForm();
        m_action = action;
    }
    follow();
}

void ActionEvidenceList::follow()
{
    if (!m_action)
        return;
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        // Deleted later: the signal may come from one of its buttons.
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const ActionEvidence &piece : storage::evidenceOf(m_open.session().workspace(), *m_action))
        m_lines->addWidget(lineOf(piece));
    m_add->setEnabled(m_open.isWritable());
}

QWidget *ActionEvidenceList::lineOf(const ActionEvidence &piece)
{
    auto *line = new QWidget(this);
    auto *column = new QVBoxLayout(line);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(new PlainLabel(piece.title, TextStyle::Body, line));
    if (const QString words = about(piece); !words.isEmpty()) {
        auto *small = new PlainLabel(words, TextStyle::Small, line);
        small->setSecondary(true);
        column->addWidget(small);
    }
    auto *buttons = new QWidget(line);
    auto *flow = new FlowLayout(buttons);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(0);
    const auto add = [&](const QString &name, const QString &text, const auto &act) {
        auto *button = quietButton(text, buttons);
        button->setObjectName(name);
        button->setAccessibleName(tr("%1: %2").arg(text, piece.title));
        flow->addWidget(button);
        connect(button, &QPushButton::clicked, this, act);
        return button;
    };
    if (piece.attachment || !piece.link.isEmpty())
        add(u"open_piece"_s, tr("Open"), [this, piece] { m_opener->open(pieceOfAction(piece)); });
    if (piece.attachment)
        add(u"save_piece"_s, tr("Save a copy"),
            [this, piece] { m_opener->saveCopy(pieceOfAction(piece)); });
    add(u"change_piece"_s, tr("Change"), [this, piece] {
        openForm(piece);
    })->setEnabled(m_open.isWritable());
    add(u"remove_piece"_s, tr("Remove"), [this, piece] {
        m_add->setFocus();
        journal::Step step(tr("Remove a piece of an action"));
        step.remove(piece);
        m_open.write(step);
    })->setEnabled(m_open.isWritable());
    column->addWidget(buttons);
    return line;
}

QString ActionEvidenceList::about(const ActionEvidence &piece) const
{
    QStringList words;
    if (piece.attachment)
        if (const auto file =
                m_open.session().workspace().records<Attachment>().find(*piece.attachment))
            words += file->name == piece.title ? describeFile(*file)
                                               : QString(file->name + u", " + describeFile(*file));
    if (!piece.link.isEmpty())
        words += piece.link;
    if (piece.madeOn)
        words += french::shortDate(*piece.madeOn);
    return words.join(u" · "_s);
}

void ActionEvidenceList::attach()
{
    Prompt &prompt = m_open.session().prompt();
    const auto path = prompt.askFileToOpen(tr("Attach a file"), tr("All files (*)"));
    if (!path || !m_action)
        return;
    auto kept = assessment::keepFileAt(m_open.session().workspace(), *path,
                                       tr("Attach a file to an action"));
    if (const QString *problem = std::get_if<QString>(&kept))
        return prompt.tell(*problem);
    auto &[step, piece] = std::get<assessment::KeptFile>(kept);
    step.insert(ActionEvidence{.id = Id<ActionEvidence>::create(),
                               .action = *m_action,
                               .title = piece.title,
                               .link = {},
                               .attachment = piece.attachment,
                               .madeOn = piece.madeOn});
    m_open.write(step);
}

void ActionEvidenceList::openForm(const std::optional<ActionEvidence> &piece)
{
    flush();
    m_changed = piece;
    m_form->load(piece ? pieceOfAction(*piece) : assessment::Piece(),
                 piece ? tr("Keep the change") : tr("Add this piece"));
    m_form->setVisible(true);
    m_form->setFocus(Qt::OtherFocusReason);
}

void ActionEvidenceList::closeForm()
{
    m_changed.reset();
    m_form->setVisible(false);
    m_form->load({}, {});
}

void ActionEvidenceList::save()
{
    const auto typed = m_form->piece();
    if (!typed || !m_action)
        return;
    ActionEvidence after =
        m_changed.value_or(ActionEvidence{.id = Id<ActionEvidence>::create(), .action = *m_action});
    after.title = typed->title;
    after.link = typed->link;
    after.attachment = typed->attachment;
    after.madeOn = typed->madeOn;
    journal::Step step(m_changed ? tr("Change a piece of an action")
                                 : tr("Add a piece to an action"));
    if (m_changed)
        step.update(*m_changed, after);
    else
        step.insert(after);
    if (!m_open.write(step))
        return;
    closeForm();
}

void ActionEvidenceList::flush()
{
    if (!m_form->isHidden() && m_form->isChanged() && m_open.isWritable())
        save();
}

} // namespace carnet::ui
