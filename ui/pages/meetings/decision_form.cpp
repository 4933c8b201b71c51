#include "ui/pages/meetings/decision_form.h"

#include "core/planning/meeting_words.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/form_rows.h"
#include "ui/widgets/line_field.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/text_field.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

using Verdict = ActionDecision::Verdict;

constexpr Verdict kVerdicts[] = {Verdict::Retained, Verdict::Modified, Verdict::Deferred,
                                 Verdict::Dismissed};

} // namespace

DecisionForm::DecisionForm(MeetingDecisions &decisions, QWidget *parent)
    : Card(u" "_s, parent)
    , m_decisions(decisions)
    , m_facts(new PlainLabel)
    , m_since(new PlainLabel)
{
    setObjectName(u"decision_form"_s);
    m_facts->setObjectName(u"decision_facts"_s);
    m_facts->setSecondary(true);
    body()->addWidget(m_facts);
    m_since->setObjectName(u"decision_since"_s);
    body()->addWidget(m_since);
    buildVerdicts();
    buildFields();
    connect(&decisions, &MeetingDecisions::changed, this, &DecisionForm::follow);
}

void DecisionForm::buildVerdicts()
{
    body()->addWidget(new PlainLabel(tr("Decision"), TextStyle::Strong));
    auto *line = new QWidget;
    auto *row = new FlowLayout(line);
    for (const Verdict verdict : kVerdicts) {
        const int number = int(m_verdicts.size()) + 1;
        auto *button =
            secondaryButton(tr("%1 (%2)").arg(planning::verdictWord(verdict)).arg(number));
        button->setObjectName(u"verdict%1"_s.arg(number));
        button->setCheckable(true);
        row->addWidget(button);
        m_verdicts[verdict] = button;
        connect(button, &QPushButton::clicked, this, [this, verdict] {
            flush();
            if (action() && m_decisions.decide(*action(), verdict))
                emit decided();
            show(false);
        });
    }
    m_undecide = quietButton(tr("Take the decision back"));
    m_undecide->setObjectName(u"undecide"_s);
    row->addWidget(m_undecide);
    connect(m_undecide, &QPushButton::clicked, this, [this] {
        if (action())
            m_decisions.undecide(*action());
    });
    body()->addWidget(line);
    auto *rows = new FormRows;
    m_remark = new TextField;
    m_remark->setObjectName(u"remark"_s);
    m_remark->setLines(2);
    rows->add(tr("Remark, for the minutes"), m_remark);
    body()->addWidget(rows);
    connect(m_remark, &TextField::committed, this, [this](const QString &text) {
        if (action() && !m_decisions.remark(*action(), text))
            m_remark->refuse();
    });
}

void DecisionForm::buildFields()
{
    body()->addWidget(separator());
    body()->addWidget(new PlainLabel(tr("What the committee changes"), TextStyle::Strong));
    m_changes = new PlainLabel;
    m_changes->setObjectName(u"decision_changes"_s);
    body()->addWidget(m_changes);
    m_fields = new FormRows;
    m_title = new LineField;
    m_title->setObjectName(u"decision_title"_s);
    m_title->setRequired(tr("An action needs a title."));
    m_fields->add(tr("Title"), m_title);
    m_owner = new LineField;
    m_owner->setObjectName(u"decision_owner"_s);
    m_fields->add(tr("Person in charge"), m_owner);
    m_due = new DateField;
    m_due->setObjectName(u"decision_due"_s);
    m_fields->add(tr("Due date"), m_due);
    body()->addWidget(m_fields);
    const auto text = [this](LineField *field, QString Action::*member) {
        connect(field, &LineField::committed, this, [this, field, member](const QString &value) {
            if (!action())
                return;
            Action after = *action();
            after.*member = value;
            if (!m_decisions.change(after))
                field->refuse();
        });
    };
    text(m_title, &Action::title);
    text(m_owner, &Action::owner);
    connect(m_due, &DateField::committed, this, [this](const std::optional<QDate> &due) {
        if (!action())
            return;
        Action after = *action();
        after.due = due;
        const bool isTooEarly = due && after.start && *due < *after.start;
        m_fields->setNote(m_due, isTooEarly
                                     ? tr("The due date is before the start. Check both dates.")
                                     : QString());
        if (!m_decisions.change(after))
            m_due->refuse();
    });
}

void DecisionForm::load(const QString &id)
{
    if (id == m_id)
        return;
    flush();
    m_id = id;
    m_fields->setNote(m_due, {});
    show(true);
}

void DecisionForm::follow()
{
    show(false);
}

void DecisionForm::show(bool another)
{
    const Action *shown = action();
    setVisible(shown);
    if (!shown)
        return;
    const ActionDecision *decision = m_decisions.about(*shown);
    const bool editable = m_decisions.isEditable();
    setTitle(shown->title);
    QStringList facts;
    if (const QString origin = m_decisions.origin(*shown); !origin.isEmpty())
        facts += tr("Origin: %1").arg(origin);
    if (!shown->expectedEffect.isEmpty())
        facts += tr("Expected effect: %1").arg(shown->expectedEffect);
    m_facts->setText(facts.join(u'\n'));
    m_facts->setVisible(!facts.isEmpty());
    const QString since = m_decisions.sinceValidation(*shown);
    m_since->setText(tr("Changed since the last validation: %1").arg(since));
    m_since->setVisible(!since.isEmpty());
    for (const auto &[verdict, button] : m_verdicts) {
        button->setChecked(decision && decision->verdict == verdict);
        button->setEnabled(editable);
    }
    m_undecide->setVisible(decision && editable);
    m_changes->setText(decision ? decision->changes : QString());
    m_changes->setVisible(!m_changes->text().isEmpty());
    const auto put = [another](auto *field, const auto &value) {
        another ? field->load(value) : field->setValue(value);
    };
    put(m_remark, decision ? decision->remark : QString());
    put(m_title, shown->title);
    put(m_owner, shown->owner);
    put(m_due, shown->due);
    m_remark->setReadOnly(!editable);
    for (QLineEdit *field : {static_cast<QLineEdit *>(m_title), static_cast<QLineEdit *>(m_owner),
                             static_cast<QLineEdit *>(m_due)})
        field->setReadOnly(!editable);
}

void DecisionForm::focusRemark()
{
    m_remark->setFocus(Qt::OtherFocusReason);
}

void DecisionForm::flush()
{
    m_remark->flush();
    m_title->flush();
    m_owner->flush();
    m_due->flush();
}

} // namespace carnet::ui
