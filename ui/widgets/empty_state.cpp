#include "ui/widgets/empty_state.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/theme.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace carnet::ui {

EmptyState::EmptyState(const QString &sentence, const QString &verb, QWidget *parent)
    : QWidget(parent)
    , m_button(primaryButton(verb))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::kPage, 0, space::kPage);
    column->setSpacing(space::kLarge);
    auto *label = new PlainLabel(sentence, TextStyle::SectionTitle);
    label->setMaximumWidth(kTextWidth);
    column->addWidget(label);
    m_button->setObjectName(u"emptyStateButton"_s);
    column->addWidget(m_button, 0, Qt::AlignLeft);
    column->addStretch();
    connect(m_button, &QPushButton::clicked, this, &EmptyState::startRequested);
}

} // namespace carnet::ui
