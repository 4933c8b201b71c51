#pragma once

#include "core/base/clock.h"
#include "core/storage/document.h"
#include "core/storage/profile.h"
#include "ui/shell/command_registry.h"
#include "ui/shell/dialog_prompt.h"
#include "ui/shell/new_notebook.h"
#include "ui/shell/settings.h"
#include "ui/widgets/theme.h"

#include <QMainWindow>
#include <QObject>

#include <memory>

namespace carnet::ui {
class MainWindow;
class Session;
class StartPage;
} // namespace carnet::ui

namespace carnet {

/// The program with a window: one document at a time, or the start page. The only place
/// that opens documents for the window.
class Program : public QObject
{
    Q_OBJECT

public:
    /// `folder` is where the profile and the settings are kept. Throws Failure.
    Program(const QString &folder, Clock clock);
    ~Program() override;

    /// The start page, or the document when a path is given and it opens.
    void start(const QString &path);

    /// Brings the document into a window in the place of the one that is open. What does not
    /// go well is told to the user.
    void open(const QString &path);

private:
    /// An open document and its window, gone in the opposite order.
    struct Opened
    {
        std::unique_ptr<storage::Document> document;
        std::unique_ptr<ui::CommandRegistry> commands;
        std::unique_ptr<ui::Session> session;
        std::unique_ptr<ui::MainWindow> window;
    };

    void buildStart();
    void signRequest();
    void handleFileCommands(ui::CommandRegistry &commands, QObject *owner);
    void askToOpen();
    void create();
    void createExample();
    void fill(const ui::NewNotebook &decided);
    void show(std::unique_ptr<storage::Document> document);
    void openForReading(const QString &path, const QString &why);
    void close(Opened &opened);
    void showStart();
    void saveCopy();
    void restoreVersion();
    QString usualFolder() const;

    Clock m_clock;
    ui::Settings m_settings;
    ui::DialogPrompt m_prompt;
    storage::Profile m_profile;
    ui::Theme m_theme;
    ui::CommandRegistry m_startCommands;
    QMainWindow m_startWindow;
    ui::StartPage *m_startPage = nullptr;
    std::unique_ptr<Opened> m_opened;
};

} // namespace carnet
