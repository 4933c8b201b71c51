#pragma once

#include <QString>

class QAction;
class QPushButton;
class QToolButton;
class QWidget;

namespace carnet::ui {

/// The one main action of a page or a dialog.
QPushButton *primaryButton(const QString &text, QWidget *parent = nullptr);

QPushButton *secondaryButton(const QString &text, QWidget *parent = nullptr);

/// Looks like a link: for what is offered by the way.
QPushButton *quietButton(const QString &text, QWidget *parent = nullptr);

/// Shows the drawing; `text` is its name for assistive technology, and its tooltip.
QToolButton *iconButton(const QString &icon, const QString &text, QWidget *parent = nullptr);

/// Makes the button do what the action does, be enabled when it is, and say its text
/// without mnemonic.
void bindToAction(QPushButton *button, QAction *action);

} // namespace carnet::ui
