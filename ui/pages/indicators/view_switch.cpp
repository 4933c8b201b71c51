#include "ui/pages/indicators/view_switch.h"

#include "ui/widgets/buttons.h"

#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace carnet::ui {

ViewSwitch::ViewSwitch(QWidget *parent)
    : QWidget(parent)
    , m_enter(secondaryButton(tr("Entry")))
    , m_read(secondaryButton(tr("Reading")))
{
    m_enter->setObjectName(u"enterFigures"_s);
    m_read->setObjectName(u"readFigures"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    for (QPushButton *button : {m_enter, m_read}) {
        button->setCheckable(true);
        row->addWidget(button);
    }
    setReading(false);
    // No exclusive group: it would take the unchecked button out of the order of Tab.
    for (QPushButton *button : {m_enter, m_read})
        connect(button, &QPushButton::clicked, this, [this, button] {
            setReading(button == m_read);
            emit readingChosen(button == m_read);
        });
}

void ViewSwitch::setReading(bool reading)
{
    m_enter->setChecked(!reading);
    m_read->setChecked(reading);
}

} // namespace carnet::ui
