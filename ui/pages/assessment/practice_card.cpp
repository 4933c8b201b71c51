#include "ui/pages/assessment/practice_card.h"

#include "core/domain/completeness.h"
#include "ui/pages/assessment/evidence_panel.h"
#include "ui/pages/assessment/open_assessment.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/level_radios.h"
#include "ui/widgets/line_field.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/status_mark.h"
#include "ui/widgets/text_field.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace carnet::ui {

PracticeCard::PracticeCard(OpenAssessment &open, const Practice &practice, QWidget *parent)
    : Card({}, parent)
    , m_practice(practice.code)
    , m_previous(open.grid()->earlierRating(practice.code))
{
    const assessment::Grid &grid = *open.grid();
    setObjectName(u"practice_"_s + practice.code);
    const QString number = grid.edition->numberOf(practice.code);
    addQuestion(practice, number);
    addLevels(grid, practice);
    addPrevious();
    addProof(open, number);
    addTexts(number);
    follow(grid);
}

void PracticeCard::addQuestion(const Practice &practice, const QString &number)
{
    auto *head = new QHBoxLayout;
    head->setSpacing(space::kMedium);
    auto *question = new PlainLabel(number + u"  "_s + practice.question, TextStyle::Strong, this);
    head->addWidget(question, 1);
    m_state = new StatusMark(StatusShape::Diamond, {}, this);
    head->addWidget(m_state, 0, Qt::AlignTop);
    body()->addLayout(head);

    auto *lookAt =
        new PlainLabel(tr("What one looks at: %1").arg(practice.lookAt), TextStyle::Small, this);
    lookAt->setSecondary(true);
    body()->addWidget(lookAt);
}

void PracticeCard::addLevels(const assessment::Grid &grid, const Practice &practice)
{
    std::vector<LevelRadios::Level> levels;
    for (const Level &level : grid.edition->scale)
        levels.push_back({level.label, practice.levels.at(size_t(level.level))});
    m_levels = new LevelRadios(this);
    m_levels->setLevels(practice.question, levels);
    body()->addWidget(m_levels);
    connect(m_levels, &LevelRadios::committed, this,
            [this](const Rating &rating) { emit rated(m_practice, rating); });
    connect(m_levels, &LevelRadios::confirmRequested, this, &PracticeCard::confirm);
}

/// Only what was taken over: everything else is somebody's answer already.
void PracticeCard::confirm()
{
    if (m_claim)
        emit rated(m_practice, *m_claim);
}

void PracticeCard::addPrevious()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(space::kMedium);
    m_previousText = new PlainLabel({}, TextStyle::Small, this);
    row->addWidget(m_previousText);
    m_takePrevious = quietButton({}, this);
    m_takePrevious->setObjectName(u"take_previous"_s);
    row->addWidget(m_takePrevious);
    row->addStretch(1);
    body()->addLayout(row);
    connect(m_takePrevious, &QPushButton::clicked, this,
            [this] { emit rated(m_practice, m_claim.value_or(m_previous)); });
}

void PracticeCard::addProof(OpenAssessment &open, const QString &number)
{
    m_proof = new TextField(this);
    m_proof->setObjectName(u"proof"_s);
    m_proof->setLines(2);
    m_proof->setAccessibleName(tr("What shows it, question %1").arg(number));
    addCaption(tr("What shows it"), m_proof);
    connect(m_proof, &TextField::committed, this,
            [this](const QString &text) { emit proofWritten(m_practice, text); });
    m_evidence = new EvidencePanel(open, this);
    m_evidence->setPractice(m_practice);
    body()->addWidget(m_evidence);
}

void PracticeCard::addTexts(const QString &number)
{
    m_note = new TextField(this);
    m_note->setObjectName(u"note"_s);
    m_note->setLines(2);
    m_note->setAccessibleName(tr("Note, question %1").arg(number));
    addCaption(tr("Note for the team"), m_note);
    m_noteShared = new QCheckBox(tr("Send this note to the national hub"), this);
    m_noteShared->setObjectName(u"note_shared"_s);
    m_noteShared->setAccessibleName(
        tr("Send the note on question %1 to the national hub").arg(number));
    body()->addWidget(m_noteShared);
    m_owner = new LineField(this);
    m_owner->setObjectName(u"owner"_s);
    m_owner->setAccessibleName(tr("Who answers question %1").arg(number));
    m_owner->setMaximumWidth(kTextWidth / 2);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(space::kMedium);
    auto *caption = new PlainLabel(tr("Who answers"), TextStyle::Small, this);
    caption->setWordWrap(false);
    caption->setBuddy(m_owner);
    foot->addWidget(caption);
    foot->addWidget(m_owner, 1);
    foot->addStretch(1);
    m_action = secondaryButton(tr("Create an action"), this);
    m_action->setObjectName(u"create_action"_s);
    m_action->setAccessibleName(tr("Create an action from question %1").arg(number));
    foot->addWidget(m_action);
    body()->addLayout(foot);
    m_actions = new QVBoxLayout;
    m_actions->setSpacing(0);
    body()->addLayout(m_actions);
    const auto writeNote = [this] {
        emit noteWritten(m_practice, m_note->value(), m_noteShared->isChecked());
    };
    connect(m_note, &TextField::committed, this, writeNote);
    connect(m_noteShared, &QCheckBox::clicked, this, writeNote);
    connect(m_owner, &LineField::committed, this,
            [this](const QString &owner) { emit ownerWritten(m_practice, owner); });
    connect(m_action, &QPushButton::clicked, this, [this] { emit actionRequested(m_practice); });
}

PlainLabel *PracticeCard::addCaption(const QString &text, QWidget *buddy)
{
    auto *caption = new PlainLabel(text, TextStyle::Small, this);
    caption->setBuddy(buddy);
    body()->addWidget(caption);
    body()->addWidget(buddy);
    return caption;
}

void PracticeCard::showActions(const std::vector<Action> &actions)
{
    while (QLayoutItem *item = m_actions->takeAt(0)) {
        // Deleted later: the signal may come from it.
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const Action &action : actions) {
        auto *see = quietButton(tr("See the action: %1").arg(action.title), this);
        see->setObjectName(u"see_action"_s);
        connect(see, &QPushButton::clicked, this, [this, action] { emit actionShown(action); });
        m_actions->addWidget(see, 0, Qt::AlignRight);
    }
}

QString PracticeCard::earlierText(const assessment::Grid &grid) const
{
    const CarriedAnswer *const earlier = grid.earlierAnswer(m_practice);
    const QString rating = assessment::ratingText(m_previous, *grid.edition);
    if (!earlier || rating.isEmpty())
        return {};
    const int year = grid.earlier->assessment.year;
    if (grid.earlier->edition->code == grid.edition->code)
        return tr("%1: %2").arg(year).arg(rating);
    QStringList numbers;
    for (const QString &code : earlier->from)
        numbers += grid.earlier->edition->numberOf(code);
    return tr("%1, question %2 of that year: %3").arg(year).arg(numbers.join(u", "_s), rating);
}

void PracticeCard::follow(const assessment::Grid &grid)
{
    const Answer answer = grid.answer(m_practice);
    const bool carried = answer.origin == Answer::Origin::CarriedOver;
    m_levels->setValue(answer.rating);
    m_proof->setValue(answer.proof);
    m_note->setValue(answer.note);
    m_noteShared->setChecked(answer.noteShared);
    m_owner->setValue(answer.owner);
    m_evidence->follow();
    m_claim = carried && answer.rating.isAnswer() ? std::optional(answer.rating) : std::nullopt;

    const int lastYear = grid.earlier ? grid.earlier->assessment.year : grid.assessment.year - 1;
    const QString previous = assessment::ratingText(m_previous, *grid.edition);
    m_previousText->setText(earlierText(grid));
    m_previousText->setVisible(!previous.isEmpty());
    m_takePrevious->setText(carried ? tr("Confirm for %1").arg(grid.assessment.year)
                                    : tr("Take over the answer of %1").arg(lastYear));
    m_takePrevious->setAccessibleName(
        tr("%1, question %2").arg(m_takePrevious->text(), grid.edition->numberOf(m_practice)));
    m_takePrevious->setVisible(!previous.isEmpty() && (carried || answer.rating != m_previous));

    if (carried)
        m_state->setStatus(StatusShape::Diamond, tr("To be confirmed"));
    else if (!answer.rating.isAnswer())
        m_state->setStatus(StatusShape::Diamond, tr("To be filled in"));
    else if (grid.isLower(m_practice))
        m_state->setStatus(StatusShape::Triangle, tr("Lower than in %1").arg(lastYear));
    else
        m_state->setStatus(StatusShape::Disc, tr("Filled in"));
}

void PracticeCard::flush()
{
    m_levels->flush();
    m_proof->flush();
    m_note->flush();
    m_owner->flush();
    m_evidence->flush();
}

void PracticeCard::setReadOnly(bool readOnly)
{
    m_levels->setReadOnly(readOnly);
    m_proof->setReadOnly(readOnly);
    m_note->setReadOnly(readOnly);
    m_owner->setReadOnly(readOnly);
    m_noteShared->setEnabled(!readOnly);
    m_takePrevious->setEnabled(!readOnly);
    m_action->setEnabled(!readOnly);
}

void PracticeCard::focusField(const QString &field)
{
    if (field == u"proof"_s)
        m_proof->setFocus(Qt::OtherFocusReason);
    else if (field == u"note"_s)
        m_note->setFocus(Qt::OtherFocusReason);
    else if (field == u"owner"_s)
        m_owner->setFocus(Qt::OtherFocusReason);
    else
        m_levels->setFocus(Qt::OtherFocusReason);
}

} // namespace carnet::ui
