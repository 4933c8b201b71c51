#include "ui/widgets/choice_bar.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/flow_layout.h"

#include <QPushButton>

namespace carnet::ui {

ChoiceBar::ChoiceBar(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_row(new FlowLayout(this))
{
    setAccessibleName(name);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(0);
}

void ChoiceBar::add(const QString &choice, const QString &text)
{
    // No exclusive group: it would take the unchecked buttons out of the order of Tab.
    QPushButton *button = secondaryButton(text, this);
    button->setObjectName(choice);
    button->setCheckable(true);
    m_row->addWidget(button);
    m_buttons[choice] = button;
    if (m_current.isEmpty())
        setCurrent(choice);
    // Assistive technology toggles without a click; one of them always stays down.
    connect(button, &QPushButton::toggled, this, [this, choice, button](bool down) {
        if (!down && m_current == choice)
            button->setChecked(true);
        if (!down || m_current == choice)
            return;
        setCurrent(choice);
        emit chosen(choice);
    });
}

void ChoiceBar::showOnly(const QStringList &choices)
{
    for (const auto &[name, button] : m_buttons)
        button->setVisible(choices.isEmpty() || choices.contains(name));
}

bool ChoiceBar::isOffered(const QString &choice) const
{
    const auto found = m_buttons.find(choice);
    return found != m_buttons.end() && !found->second->isHidden();
}

void ChoiceBar::setCurrent(const QString &choice)
{
    m_current = choice;
    for (const auto &[name, button] : m_buttons)
        button->setChecked(name == choice);
}

} // namespace carnet::ui
