#include "ui/signing/record_panel.h"

#include "core/base/french.h"
#include "core/exchange/keys.h"
#include "ui/issue/validation_report.h"
#include "ui/widgets/plain_label.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

QString memberLine(const validation::VerifiedRecord &record,
                   const validation::Statement::Member &member)
{
    QStringList parts{member.name};
    if (!member.position.isEmpty())
        parts += member.position;
    if (member.chairs)
        parts += RecordPanel::tr("presides");
    parts += presenceWords(member);
    for (const validation::VerifiedSignature &signature : record.signatures)
        if (signature.member.key == member.key)
            parts += RecordPanel::tr("signed on %1").arg(french::longDate(signature.signedOn));
    return parts.join(u", "_s);
}

/// In words, which wrap: what one signs is never cut short.
QString actionLine(const validation::ValidatedAction &action)
{
    QStringList parts{action.title + u" : "_s + verdictWord(action.decision)};
    if (!action.owner.isEmpty())
        parts += action.owner;
    if (action.due)
        parts += french::shortDate(*action.due);
    QString line = parts.join(u", "_s);
    if (action.decision)
        for (const QString &text : {action.decision->changes, action.decision->remark})
            if (!text.isEmpty())
                line += u" – "_s + text.simplified();
    return line;
}

} // namespace

RecordPanel::RecordPanel(QWidget *parent)
    : QWidget(parent)
    , m_title(new PlainLabel({}, TextStyle::SectionTitle))
    , m_facts(new PlainLabel)
    , m_actions(new PlainLabel)
    , m_members(new PlainLabel)
    , m_fingerprint(new PlainLabel({}, TextStyle::Strong))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kSmall);
    m_facts->setObjectName(u"record_facts"_s);
    m_members->setObjectName(u"record_members"_s);
    m_fingerprint->setObjectName(u"record_fingerprint"_s);
    m_fingerprint->setTextInteractionFlags(Qt::TextSelectableByMouse
                                           | Qt::TextSelectableByKeyboard);
    m_actions->setObjectName(u"record_actions"_s);
    for (QWidget *part : {static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_facts),
                          static_cast<QWidget *>(m_actions), static_cast<QWidget *>(m_members),
                          static_cast<QWidget *>(m_fingerprint)})
        column->addWidget(part);
}

void RecordPanel::show(const validation::VerifiedRecord &record)
{
    const validation::Statement &statement = record.statement;
    m_title->setText(tr("%1: validation of the action plan %2")
                         .arg(record.meta.siteName, QString::number(statement.year)));
    QStringList facts{
        statement.place.isEmpty()
            ? tr("Meeting of %1.").arg(french::longDate(statement.heldOn))
            : tr("Meeting of %1, %2.").arg(french::longDate(statement.heldOn), statement.place),
        ruleSentence(statement)};
    if (!statement.remarks.isEmpty())
        facts += tr("Remarks: %1").arg(statement.remarks);
    if (!statement.previous.isEmpty())
        facts += tr("It follows the validation %1.").arg(exchange::spokenForm(statement.previous));
    m_facts->setText(facts.join(u'\n'));
    QStringList actions{tr("Actions and decisions of this validation")};
    for (const validation::ValidatedAction &action : record.actions)
        actions += u"– "_s + actionLine(action);
    m_actions->setText(actions.join(u'\n'));
    QStringList members{tr("Members:")};
    for (const validation::Statement::Member &member : statement.members)
        members += u"– "_s + memberLine(record, member);
    m_members->setText(members.join(u'\n'));
    m_fingerprint->setText(
        tr("Fingerprint of the validation: %1").arg(exchange::spokenForm(record.manifest)));
}

} // namespace carnet::ui
