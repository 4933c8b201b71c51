#include "ui/widgets/card.h"

#include "ui/widgets/plain_label.h"

#include <QVBoxLayout>
#include <QVariant>

namespace carnet::ui {

Card::Card(const QString &title, QWidget *parent)
    : QFrame(parent)
    , m_body(new QVBoxLayout(this))
    , m_title(new PlainLabel(title, TextStyle::SectionTitle))
{
    setProperty("card", true);
    m_body->setContentsMargins(space::kLarge, space::kLarge, space::kLarge, space::kLarge);
    m_body->setSpacing(space::kMedium);
    m_body->addWidget(m_title);
    m_title->setVisible(!title.isEmpty());
}

void Card::setTitle(const QString &title)
{
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
}

QFrame *separator(QWidget *parent)
{
    auto *line = new QFrame(parent);
    line->setProperty("separator", true);
    line->setFixedHeight(1);
    return line;
}

} // namespace carnet::ui
