#pragma once

#include <QDialog>

namespace carnet::ui {

class CommandRegistry;

/// All commands and their keys, as the registry declares them.
class ShortcutsWindow : public QDialog
{
    Q_OBJECT

public:
    explicit ShortcutsWindow(const CommandRegistry &commands, QWidget *parent = nullptr);
};

} // namespace carnet::ui
