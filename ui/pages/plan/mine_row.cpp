#include "ui/pages/plan/mine_row.h"

#include "core/base/column.h"
#include "core/base/french.h"
#include "core/domain/plan_review.h"
#include "ui/pages/plan/plan_words.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/choice_field.h"
#include "ui/widgets/count_field.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/status_mark.h"

#include <QHBoxLayout>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

constexpr int kMineSideBySide = 95; ///< Characters from which the fields stand beside the title.

QString stateKey(Action::State state)
{
    return Column<Action::State>::write(state).toString();
}

/// A label whose name also says of which action it speaks: every row has one.
QWidget *mineField(const QString &text, const QString &title, QWidget *field)
{
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::kHair);
    auto *label = new PlainLabel(text, TextStyle::Small);
    label->setSecondary(true);
    label->setWordWrap(false);
    label->setBuddy(field);
    label->setAccessibleName(u"%1, %2"_s.arg(text, title));
    row->addWidget(label);
    row->addWidget(field);
    return box;
}

QString mineWhen(const Action &action, const QDate &today)
{
    if (const int days = daysLate(action, today))
        return lateText(days);
    if (action.state == Action::State::Done && action.doneOn)
        return MineRow::tr("Done on %1").arg(french::longDate(*action.doneOn));
    return action.due ? MineRow::tr("Due on %1").arg(french::longDate(*action.due))
                      : MineRow::tr("Without a due date");
}

} // namespace

MineRow::MineRow(const Action &action, QWidget *parent)
    : QWidget(parent)
    , m_action(action)
    , m_row(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_title(quietButton(action.title))
    , m_when(new StatusMark(StatusShape::Diamond, {}))
    , m_role(new PlainLabel({}, TextStyle::Small))
    , m_state(new ChoiceField)
    , m_progress(new CountField)
{
    const QString id = action.id.toString();
    m_title->setObjectName(u"mine_title_"_s + id);
    m_state->setObjectName(u"mine_state_"_s + id);
    m_progress->setObjectName(u"mine_progress_"_s + id);
    std::vector<ChoiceField::Choice> states;
    for (const auto &[state, name] : enumNames(Action::State{}))
        states.push_back({name.toString(), stateWord(state)});
    m_state->setChoices(states);
    m_progress->setMaximum(100);
    m_progress->setFixedWidth(8 * fontMetrics().averageCharWidth() + space::kLarge);
    m_role->setSecondary(true);
    // Shorter than its text wants where the row is narrow.
    m_title->setMinimumWidth(1);

    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_title, 0, Qt::AlignLeft);
    auto *below = new QVBoxLayout;
    below->setContentsMargins(12, 0, 0, 0);
    below->setSpacing(0);
    below->addWidget(m_when);
    below->addWidget(m_role);
    words->addLayout(below);
    m_fields = new QWidget;
    auto *fields = new FlowLayout(m_fields);
    fields->setContentsMargins(0, 0, 0, 0);
    fields->setSpacing(space::kMedium);
    fields->addWidget(mineField(tr("State"), action.title, m_state));
    fields->addWidget(mineField(tr("Progress (%)"), action.title, m_progress));
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->addLayout(words, 1);
    m_row->addWidget(m_fields);

    connect(m_title, &QPushButton::clicked, this, [this] { emit opened(m_action.id.toString()); });
    connect(m_state, &ChoiceField::committed, this, [this](const QString &key) {
        const auto state = Column<Action::State>::read(key);
        if (!state || *state == m_action.state)
            return;
        Action after = m_action;
        after.state = *state;
        emit edited(after, u"state"_s);
    });
    connect(m_progress, &CountField::committed, this, [this](const std::optional<qint64> &value) {
        Action after = m_action;
        after.progress = int(value.value_or(0));
        if (after.progress != m_action.progress)
            emit edited(after, u"progress"_s);
    });
}

void MineRow::follow(const Action &action, const QString &role, const QDate &today, bool writable)
{
    m_action = action;
    fitTitle();
    m_title->setAccessibleName(tr("Open %1").arg(french::quoted(action.title)));
    m_when->setStatus(daysLate(action, today) > 0 ? StatusShape::Triangle
                                                  : stateShape(action.state),
                      mineWhen(action, today));
    m_role->setText(role);
    m_state->setValue(stateKey(action.state));
    m_progress->setValue(action.progress);
    m_state->setEnabled(writable);
    m_progress->setEnabled(writable);
}

void MineRow::focusTitle()
{
    m_title->setFocus(Qt::OtherFocusReason);
}

void MineRow::flush()
{
    m_state->flush();
    m_progress->flush();
}

void MineRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool isWide = width() > kMineSideBySide * fontMetrics().averageCharWidth();
    m_row->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    fitTitle();
}

/// As much of the title as there is room for: all of it is in the name of the button.
void MineRow::fitTitle()
{
    const bool isWide = m_row->direction() == QBoxLayout::LeftToRight;
    const int frame =
        m_title->sizeHint().width() - m_title->fontMetrics().horizontalAdvance(m_title->text());
    const int room = width() - frame - (isWide ? m_fields->sizeHint().width() + space::kLarge : 0);
    const QString text = m_title->fontMetrics().elidedText(
        m_action.title, Qt::ElideRight, std::max(room, 12 * fontMetrics().averageCharWidth()));
    if (m_title->text() != text)
        m_title->setText(text);
}

} // namespace carnet::ui
