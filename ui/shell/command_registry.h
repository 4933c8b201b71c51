#pragma once

#include <QAction>
#include <QKeySequence>
#include <QList>
#include <QObject>
#include <QString>

#include <functional>
#include <map>
#include <optional>
#include <vector>

class QMenuBar;

namespace carnet::ui {

/// Everything that the user can ask for. What each is called, where it stands and by
/// which keys it goes is declared once, in command_registry.cpp.
enum class Command {
    // File
    NewDocument,
    OpenDocument,
    SaveNow,
    SaveCopy,
    RestoreVersion,
    SignRequest,
    Print,
    ExportPdf,
    ExportHtml,
    CloseDocument,
    Quit,
    // Edit
    Undo,
    Redo,
    Add,
    Remove,
    Find,
    NextToFill,
    MoveUp,
    MoveDown,
    // View
    LargerText,
    SmallerText,
    NormalText,
    EnterFigures,
    ReadFigures,
    ShowTable,
    NextArea,
    PreviousArea,
    // Go to
    GoHome,
    GoAssessment,
    GoPlan,
    GoMeetings,
    GoIndicators,
    GoPublication,
    GoExchange,
    GoHistory,
    GoSettings,
    NextPage,
    PreviousPage,
    // Document
    ExportGrid,
    ImportGrid,
    ImportEdition,
    ImportMeasurements,
    ExportOpenData,
    ChangeIndicator,
    StopIndicator,
    ResumeIndicator,
    MarkReviewed,
    MarkPeriodReviewed,
    ImportBenchmarks,
    CompareIndicators,
    SavePicture,
    SaveTable,
    CloseQuarter,
    MakeBundle,
    // Help
    HelpOnPage,
    Shortcuts,
    About,
};

enum class Menu { File, Edit, View, GoTo, Document, Help };

/// The actions of the window: one QAction for each Command, made from the declaration.
/// Menus, the shortcuts window and the buttons of pages all use these.
///
/// A command without a handler is disabled. A page gives handlers while it is shown and
/// takes them back when it is not: see handle() and release().
class CommandRegistry : public QObject
{
    Q_OBJECT

public:
    struct Declaration
    {
        Command command;
        Menu menu;
        const char *text;              ///< English source, with mnemonic, for tr().
        QList<QKeySequence> shortcuts; ///< May be empty; no digits (AZERTY).
        const char *icon;              ///< Name in resources/icons; null without one.
        bool separatorBefore = false;
    };

    explicit CommandRegistry(QObject *parent = nullptr);

    /// All declarations, in the order of the menus.
    static const std::vector<Declaration> &declarations();

    /// Never null. Owned by the registry.
    QAction *action(Command command) const;

    /// Enables the command: from now on it runs `handler`. `owner` may release() all at once;
    /// it must do so, or outlive the registry.
    void handle(Command command, QObject *owner, std::function<void()> handler);

    /// The commands of `owner` go back to who handled them before, or are disabled.
    void release(QObject *owner);

    /// For a handler that cannot act just now, such as Remove without a selection.
    void setEnabled(Command command, bool enabled);

    static QString menuTitle(Menu menu);

    /// Adds the menus with all actions.
    void fill(QMenuBar *bar) const;

private:
    struct Handler
    {
        QObject *owner;
        std::function<void()> run;
    };

    void run(Command command);

    std::map<Command, QAction *> m_actions;
    std::map<Command, std::vector<Handler>> m_handlers; ///< The last one is in force.
};

} // namespace carnet::ui
