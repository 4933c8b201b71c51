#include "ui/widgets/choice_field.h"

#include <QKeyEvent>
#include <QWheelEvent>

#include <utility>

namespace carnet::ui {

ChoiceField::ChoiceField(QWidget *parent)
    : QComboBox(parent)
    , m_trigger(this)
{
    setFocusPolicy(Qt::StrongFocus);
    // Long choices must not widen the page: the opened list shows them whole.
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(12);
    connect(this, &QComboBox::activated, this, [this] {
        m_pending = true;
        m_byKey ? m_trigger.touch() : flush();
    });
    connect(&m_trigger, &CommitTrigger::rested, this, &ChoiceField::flush);
    connect(&m_trigger, &CommitTrigger::left, this, &ChoiceField::flush);
}

void ChoiceField::setChoices(const std::vector<Choice> &choices)
{
    clear();
    for (const Choice &choice : choices)
        addItem(choice.text, choice.key);
    setCurrentIndex(findData(m_value));
}

void ChoiceField::setValue(const QString &key)
{
    m_value = key;
    if (!m_pending)
        setCurrentIndex(findData(key));
}

void ChoiceField::load(const QString &key)
{
    m_trigger.stop();
    m_pending = false;
    setValue(key);
}

void ChoiceField::flush()
{
    m_trigger.stop();
    if (!std::exchange(m_pending, false))
        return;
    if (const QString key = currentData().toString(); std::exchange(m_value, key) != key)
        emit committed(key);
}

void ChoiceField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        flush();
    m_byKey = true;
    QComboBox::keyPressEvent(event);
    m_byKey = false;
}

void ChoiceField::wheelEvent(QWheelEvent *event)
{
    // Scrolling the page must not change the value under the pointer.
    event->ignore();
}

} // namespace carnet::ui
