#include "ui/pages/plan/action_comments.h"

#include "core/base/french.h"
#include "core/storage/plans.h"
#include "ui/pages/plan/open_plan.h"
#include "ui/shell/session.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/text_field.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace carnet::ui {

ActionComments::ActionComments(OpenPlan &open, QWidget *parent)
    : QWidget(parent)
    , m_open(open)
    , m_lines(new QVBoxLayout)
    , m_text(new TextField(this))
    , m_add(secondaryButton(tr("Add the comment"), this))
{
    setObjectName(u"comments"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kSmall);
    m_lines->setSpacing(space::kSmall);
    column->addLayout(m_lines);
    m_text->setObjectName(u"comment_text"_s);
    m_text->setLines(2);
    auto *label = new PlainLabel(tr("New comment"), TextStyle::Small, this);
    label->setBuddy(m_text);
    column->addWidget(label);
    column->addWidget(m_text);
    m_add->setObjectName(u"add_comment"_s);
    column->addWidget(m_add, 0, Qt::AlignLeft);
    connect(m_add, &QPushButton::clicked, this, &ActionComments::add);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        m_add->setEnabled(!m_text->toPlainText().trimmed().isEmpty()
                          && !m_open.session().isReadOnly());
    });
    m_add->setEnabled(false);
}

void ActionComments::show(const Id<Action> &action)
{
    if (m_action == action)
        return follow();
    if (m_action)
        m_drafts[m_action->toString()] = m_text->toPlainText();
    m_action = action;
    m_text->load(m_drafts[action.toString()]);
    follow();
}

void ActionComments::follow()
{
    if (!m_action)
        return;
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        // Deleted later: the signal may come from its button.
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const ActionComment &comment :
         storage::commentsOf(m_open.session().workspace(), *m_action))
        m_lines->addWidget(lineOf(comment));
    const bool readOnly = m_open.session().isReadOnly();
    m_text->setReadOnly(readOnly);
    m_add->setEnabled(!readOnly && !m_text->toPlainText().trimmed().isEmpty());
}

QWidget *ActionComments::lineOf(const ActionComment &comment)
{
    auto *line = new QWidget(this);
    auto *column = new QVBoxLayout(line);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    const QDateTime at = comment.writtenAt;
    const QString day = french::longDate(at.date());
    auto *head = new PlainLabel(
        comment.author.isEmpty()
            ? QString(day + u", "_s + french::time(at.time()))
            : QString(comment.author + u" · "_s + day + u", "_s + french::time(at.time())),
        TextStyle::Small, line);
    head->setSecondary(true);
    column->addWidget(head);
    auto *text = new PlainLabel(comment.text, TextStyle::Body, line);
    text->setObjectName(u"comment"_s);
    column->addWidget(text);
    auto *removal = quietButton(tr("Remove this comment"), line);
    removal->setObjectName(u"remove_comment"_s);
    removal->setAccessibleName(tr("Remove the comment of %1").arg(day));
    removal->setEnabled(!m_open.session().isReadOnly());
    connect(removal, &QPushButton::clicked, this, [this, comment] { remove(comment); });
    column->addWidget(removal, 0, Qt::AlignLeft);
    return line;
}

void ActionComments::add()
{
    const QString text = m_text->toPlainText().trimmed();
    if (text.isEmpty() || !m_action)
        return;
    journal::Step step(tr("Add a comment"));
    step.insert(ActionComment{.id = Id<ActionComment>::create(),
                              .action = *m_action,
                              .writtenAt = m_open.session().now(),
                              .author = m_open.session().workspace().writer().author,
                              .text = text});
    if (!m_open.write(step))
        return;
    m_text->load({});
    m_text->setFocus();
}

void ActionComments::remove(const ActionComment &comment)
{
    m_text->setFocus();
    journal::Step step(tr("Remove a comment"));
    step.remove(comment);
    m_open.write(step);
}

} // namespace carnet::ui
