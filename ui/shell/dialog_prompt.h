#pragma once

#include "ui/shell/prompt.h"

#include <QPointer>
#include <QWidget>

namespace carnet::ui {

class Settings;

/// The Prompt that a person answers: dialogs with plain text and verbs on the buttons, of
/// which the harmless one is the default.
class DialogPrompt : public Prompt
{
public:
    /// Asks for files where they were last; `settings` outlives the prompt.
    explicit DialogPrompt(Settings &settings);

    /// The window over which it asks; null for none.
    void setWindow(QWidget *window) { m_window = window; }

    void tell(const QString &message, const QString &detail = {}) override;
    bool confirm(const QString &question, const QString &verb) override;
    std::optional<QString> askText(const QString &question, const QString &proposed) override;
    std::optional<QString> askFileToOpen(const QString &title, const QString &filter) override;
    std::optional<QString> askFileToSave(const QString &title, const QString &proposedName,
                                         const QString &filter) override;
    std::optional<QString> askFolder(const QString &title) override;

private:
    Settings &m_settings;
    QPointer<QWidget> m_window;
};

} // namespace carnet::ui
