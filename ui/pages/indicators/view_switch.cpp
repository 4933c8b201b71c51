#include "ui/pages/indicators/view_switch.h"

#include "ui/widgets/buttons.h"

#include <QButtonGroup>
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
    auto *group = new QButtonGroup(this);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    for (QPushButton *button : {m_enter, m_read}) {
        button->setCheckable(true);
        group->addButton(button);
        row->addWidget(button);
    }
    setReading(false);
    connect(m_enter, &QPushButton::clicked, this, [this] { emit readingChosen(false); });
    connect(m_read, &QPushButton::clicked, this, [this] { emit readingChosen(true); });
}

void ViewSwitch::setReading(bool reading)
{
    (reading ? m_read : m_enter)->setChecked(true);
}

} // namespace carnet::ui
