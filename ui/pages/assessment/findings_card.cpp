#include "ui/pages/assessment/findings_card.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/status_mark.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

using Decision = Finding::Decision;

std::pair<StatusShape, QString> stateOf(Decision decision)
{
    switch (decision) {
    case Decision::Proposed:
        return {StatusShape::Diamond, FindingsCard::tr("Proposed")};
    case Decision::Retained:
        return {StatusShape::Disc, FindingsCard::tr("Retained")};
    case Decision::Dismissed:
        return {StatusShape::Dash, FindingsCard::tr("Dismissed")};
    }
    Q_UNREACHABLE();
}

QString rowName(const Finding &finding)
{
    return u"finding_"_s + finding.id.toString();
}

} // namespace

FindingsCard::FindingsCard(QWidget *parent)
    : Card(tr("Strengths and gaps"), parent)
{
    setObjectName(u"findings_card"_s);
    auto *rule = new PlainLabel(findingsRule(), TextStyle::Small, this);
    rule->setSecondary(true);
    body()->addWidget(rule);
}

void FindingsCard::load(const std::vector<ProposedFinding> &findings, const Edition &edition,
                        bool writable)
{
    if (m_list && findings == m_findings && writable == m_writable)
        return;
    QString focused;
    for (const ProposedFinding &one : m_findings)
        if (auto *row = findChild<QWidget *>(rowName(one.finding));
            row && row->isAncestorOf(focusWidget()))
            focused = row->objectName();
    m_findings = findings;
    m_writable = writable;
    if (m_list) {
        // Deleted later: one of its buttons may be the reason of this.
        m_list->hide();
        m_list->setParent(nullptr);
        m_list->deleteLater();
    }
    m_list = new QWidget(this);
    m_column = new QVBoxLayout(m_list);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space::kMedium);
    addKind(Finding::Kind::Strength, edition, writable);
    addKind(Finding::Kind::Gap, edition, writable);
    body()->addWidget(m_list);
    if (auto *row = focused.isEmpty() ? nullptr : m_list->findChild<QWidget *>(focused))
        for (auto *button : row->findChildren<QPushButton *>())
            if (button->isEnabled()) {
                button->setFocus(Qt::OtherFocusReason);
                break;
            }
}

void FindingsCard::addKind(Finding::Kind kind, const Edition &edition, bool writable)
{
    const bool gaps = kind == Finding::Kind::Gap;
    m_column->addWidget(
        new PlainLabel(gaps ? tr("Gaps") : tr("Strengths"), TextStyle::SectionTitle, m_list));
    bool any = false;
    for (const ProposedFinding &one : m_findings) {
        if (one.finding.kind != kind)
            continue;
        any = true;
        addFinding(one, edition, writable);
    }
    if (!any)
        m_column->addWidget(new PlainLabel(
            gaps ? tr(
                "Nothing to propose: no answer of the year is in the lower half of the levels or "
                "lower than before.")
                 : tr("Nothing to propose: no answer of the year is at the highest level with a "
                      "proof."),
            TextStyle::Body, m_list));
}

void FindingsCard::addFinding(const ProposedFinding &one, const Edition &edition, bool writable)
{
    auto *row = new QWidget(m_list);
    row->setObjectName(rowName(one.finding));
    auto *column = new QVBoxLayout(row);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kHair);
    const QString number = edition.numberOf(one.finding.practices.value(0));
    auto *head = new QHBoxLayout;
    head->setSpacing(space::kMedium);
    head->addWidget(new PlainLabel(number.isEmpty() ? one.finding.title
                                                    : QString(number + u"  "_s + one.finding.title),
                                   TextStyle::Strong, row),
                    1);
    const auto [shape, word] = stateOf(one.finding.decision);
    head->addWidget(new StatusMark(shape, word, row), 0, Qt::AlignTop);
    column->addLayout(head);
    const Practice *const practice = edition.practice(one.finding.practices.value(0));
    QStringList said;
    if (practice && practice->question != one.finding.title)
        said += practice->question;
    if (!one.reasons.isEmpty())
        said += tr("Why: %1.").arg(one.reasons.join(u", "_s));
    if (!said.isEmpty()) {
        auto *reasons = new PlainLabel(said.join(u'\n'), TextStyle::Small, row);
        reasons->setSecondary(true);
        column->addWidget(reasons);
    }
    addButtons(row, one, number, writable);
    m_column->addWidget(row);
    m_column->addWidget(separator(m_list));
}

void FindingsCard::addButtons(QWidget *row, const ProposedFinding &one, const QString &number,
                              bool writable)
{
    const Finding &finding = one.finding;
    auto *holder = new QWidget(row);
    auto *buttons = new FlowLayout(holder);
    const QString about = number.isEmpty() ? finding.title : number;
    const auto add = [&](QPushButton *button, const QString &name, auto &&act) {
        button->setObjectName(name);
        button->setAccessibleName(tr("%1: %2").arg(button->text(), about));
        buttons->addWidget(button);
        connect(button, &QPushButton::clicked, this, act);
    };
    const auto decide = [&](QPushButton *button, const QString &name, Decision decision) {
        button->setEnabled(writable);
        add(button, name, [this, finding, decision] { emit decided(finding, decision); });
    };
    if (finding.decision == Decision::Proposed) {
        decide(secondaryButton(tr("Retain"), holder), u"retain"_s, Decision::Retained);
        decide(secondaryButton(tr("Dismiss"), holder), u"dismiss"_s, Decision::Dismissed);
    } else {
        const QString practice = finding.practices.value(0);
        if (finding.decision == Decision::Retained && finding.kind == Finding::Kind::Gap
            && !number.isEmpty())
            add(secondaryButton(tr("Create an action"), holder), u"create_action"_s,
                [this, practice] { emit actionRequested(practice); });
        decide(quietButton(tr("Decide again"), holder), u"decide_again"_s, Decision::Proposed);
    }
    if (!number.isEmpty())
        add(quietButton(tr("Go to the question"), holder), u"go_to_practice"_s,
            [this, practice = finding.practices.value(0)] { emit practiceRequested(practice); });
    row->layout()->addWidget(holder);
}

} // namespace carnet::ui
