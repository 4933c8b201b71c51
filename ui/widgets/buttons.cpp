#include "ui/widgets/buttons.h"

#include "ui/widgets/icon.h"

#include <QAction>
#include <QPushButton>
#include <QToolButton>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

QPushButton *button(const QString &text, const QString &kind, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setProperty("kind", kind);
    button->setAutoDefault(false);
    return button;
}

} // namespace

QPushButton *primaryButton(const QString &text, QWidget *parent)
{
    return button(text, u"primary"_s, parent);
}

QPushButton *secondaryButton(const QString &text, QWidget *parent)
{
    return button(text, u"secondary"_s, parent);
}

QPushButton *quietButton(const QString &text, QWidget *parent)
{
    return button(text, u"quiet"_s, parent);
}

QToolButton *iconButton(const QString &name, const QString &text, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setIcon(icon(name));
    button->setText(text);
    button->setToolTip(text);
    button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

void bindToAction(QPushButton *button, QAction *action)
{
    const auto follow = [button, action] {
        button->setText(action->text().remove(u'&'));
        button->setEnabled(action->isEnabled());
    };
    follow();
    QObject::connect(action, &QAction::changed, button, follow);
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
}

} // namespace carnet::ui
