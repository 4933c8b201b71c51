#include "ui/pages/plan/action_form.h"

#include "core/base/french.h"
#include "core/domain/plan_review.h"
#include "core/planning/action_reasons.h"
#include "ui/pages/plan/commitment_choice.h"
#include "ui/pages/plan/plan_words.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/commit_trigger.h"
#include "ui/widgets/form_rows.h"
#include "ui/widgets/line_field.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/status_mark.h"
#include "ui/widgets/text_field.h"

#include <QCheckBox>
#include <QKeyEvent>
#include <QPushButton>
#include <QStringListModel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace carnet::ui {

ActionForm::ActionForm(QWidget *parent)
    : QWidget(parent)
    , m_names(new QStringListModel(this))
    , m_indicatorTitles(new QStringListModel(this))
    , m_column(new QVBoxLayout(this))
{
    setObjectName(u"action_form"_s);
    m_column->setContentsMargins(0, 0, space::kSmall, space::kSection);
    m_column->setSpacing(space::kMedium);
    build();
}

void ActionForm::setEdition(const std::optional<Edition> &edition)
{
    m_commitments->setEdition(edition);
}

void ActionForm::setNames(const QStringList &proposed, const QStringList &known)
{
    if (m_names->stringList() != proposed)
        m_names->setStringList(proposed);
    m_people.clear();
    for (const QString &name : known)
        m_people += name.simplified().toCaseFolded();
}

void ActionForm::setIndicators(const std::map<QString, QString> &titles)
{
    m_indicators = titles;
    QStringList names;
    for (const auto &[code, title] : titles)
        names += title;
    m_indicatorTitles->setStringList(names);
    m_chooseIndicator->setVisible(!titles.empty());
}

void ActionForm::setPosterAdvice(const QStringList &advice)
{
    m_posterAdvice = advice;
    if (m_action)
        tellFlaws();
}

QString ActionForm::posterText() const
{
    return m_posterText->toPlainText().simplified();
}

void ActionForm::addBelowDates(QWidget *part)
{
    m_afterDates->addWidget(part);
}

void ActionForm::addPart(const QString &heading, QWidget *part)
{
    m_atEnd->addWidget(separator(this));
    m_atEnd->addWidget(new PlainLabel(heading, TextStyle::Strong, this));
    m_atEnd->addWidget(part);
}

void ActionForm::load(const Action &action, const ActionOrigin &origin, const QDate &today)
{
    m_action = action;
    m_origin = origin;
    m_originText->setText(origin.words);
    m_originText->setVisible(!origin.words.isEmpty());
    m_originButton->setText(origin.verb);
    m_originButton->setVisible(!origin.verb.isEmpty());
    for (const auto &[name, binding] : m_bindings)
        binding.show(action, true);
    tell(today);
}

void ActionForm::follow(const Action &action, const QDate &today)
{
    m_action = action;
    for (const auto &[name, binding] : m_bindings)
        binding.show(action, false);
    tell(today);
}

/// What follows from the action, beside its fields.
void ActionForm::tell(const QDate &today)
{
    m_title->setText(m_action->title);
    const QString late = lateText(daysLate(*m_action, today));
    m_late->setStatus(StatusShape::Triangle, late);
    m_late->setVisible(!late.isEmpty());
    tellFlaws();
    const QString done =
        m_action->doneOn ? tr("Done on %1").arg(french::longDate(*m_action->doneOn)) : QString();
    m_rowsOf.at(u"state"_s)->setHint(m_bindings.at(u"state"_s).widget, done);
    m_rowsOf.at(u"progress"_s)
        ->setHint(m_bindings.at(u"progress"_s).widget, done.isEmpty() ? done : u" "_s);
    countPosterText();
}

/// Beside their fields; everything is kept as it was typed.
void ActionForm::tellFlaws()
{
    std::map<QString, QStringList> notes;
    for (const ActionFlaw flaw : flawsOf(*m_action))
        notes[flawedField(flaw)] += flawText(flaw);
    const QString owner = m_action->owner.simplified().toCaseFolded();
    if (!owner.isEmpty() && !m_people.isEmpty() && !m_people.contains(owner))
        notes[u"owner"_s] += tr("%1 is not in the list of people of the site. The name is kept as "
                                "you wrote it.")
                                 .arg(french::quoted(m_action->owner));
    notes[u"poster_text"_s] += m_posterAdvice;
    for (const auto &[name, rows] : m_rowsOf)
        rows->setNote(m_bindings.at(name).widget, notes[name].join(u'\n'));
}

void ActionForm::countPosterText()
{
    emit posterTextTyped();
    const int length = int(posterText().size());
    m_rowsOf.at(u"poster_text"_s)
        ->setHint(m_posterText,
                  tr("%n character(s) of %1", nullptr, length).arg(kPosterTextLength));
}

void ActionForm::write(const Action &after, const QString &field)
{
    emit edited(after, field);
}

void ActionForm::flush()
{
    for (const auto &[name, binding] : m_bindings)
        binding.flush();
}

void ActionForm::refuse(const QString &field)
{
    if (const auto found = m_bindings.find(field); found != m_bindings.end())
        found->second.refuse();
}

void ActionForm::giveUp(const QString &field)
{
    if (const auto found = m_bindings.find(field); found != m_bindings.end())
        found->second.show(*m_action, true);
}

void ActionForm::setAsking(bool validated)
{
    for (const auto &[name, binding] : m_bindings)
        if (binding.setRest)
            binding.setRest(name == u"due" || (validated && planning::isValidated(name))
                                ? std::chrono::hours(1)
                                : kRest);
}

void ActionForm::setReadOnly(bool readOnly)
{
    for (const auto &[name, binding] : m_bindings)
        binding.setReadOnly(readOnly);
    m_propose->setEnabled(!readOnly);
}

void ActionForm::focusField(const QString &field)
{
    const auto found = m_bindings.find(field);
    if (found == m_bindings.end())
        return;
    found->second.widget->setFocus(Qt::OtherFocusReason);
    if (auto *line = qobject_cast<QLineEdit *>(found->second.widget))
        line->selectAll();
}

bool ActionForm::event(QEvent *event)
{
    // Delete removes an action in the table only, not when a choice here has the keyboard.
    if (event->type() == QEvent::ShortcutOverride
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Delete) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

} // namespace carnet::ui
