#include "ui/shell/command_registry.h"

#include "ui/widgets/icon.h"

#include <QMenu>
#include <QMenuBar>

#include <initializer_list>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

QList<QKeySequence> keys(std::initializer_list<QKeyCombination> combinations)
{
    QList<QKeySequence> sequences;
    for (const QKeyCombination &combination : combinations)
        sequences += QKeySequence(combination);
    return sequences;
}

} // namespace

// Digits are not for shortcuts: on a French keyboard they need Shift. `=` stands beside
// `+`, which needs Shift there too. Mnemonics are for menus only; pages have none, so
// that nothing in a window collides.
const std::vector<CommandRegistry::Declaration> &CommandRegistry::declarations()
{
    using C = Command;
    using M = Menu;
    constexpr auto kCtrl = Qt::CTRL;
    constexpr auto kShift = Qt::SHIFT;
    constexpr auto kBoth = Qt::CTRL | Qt::SHIFT;
    static const std::vector<Declaration> all{
        {C::NewDocument, M::File, QT_TR_NOOP("&New notebook..."), keys({kCtrl | Qt::Key_N}), "new"},
        {C::OpenDocument, M::File, QT_TR_NOOP("&Open..."), keys({kCtrl | Qt::Key_O}), "open"},
        {C::SaveNow, M::File, QT_TR_NOOP("&Save now"), keys({kCtrl | Qt::Key_S}), "save", true},
        {C::SaveCopy, M::File, QT_TR_NOOP("Save a &copy..."), keys({kBoth | Qt::Key_S}), "copy"},
        {C::RestoreVersion, M::File, QT_TR_NOOP("Return to a &version..."), {}, "history"},
        {C::SignRequest, M::File, QT_TR_NOOP("Si&gn a request for validation..."), {}, nullptr},
        {C::Print, M::File, QT_TR_NOOP("&Print..."), keys({kCtrl | Qt::Key_P}), "print", true},
        {C::ExportPdf, M::File, QT_TR_NOOP("Make a P&DF..."), keys({kBoth | Qt::Key_P}), "pdf"},
        {C::ExportHtml, M::File, QT_TR_NOOP("Make a &web page..."), {}, "web"},
        {C::CloseDocument, M::File, QT_TR_NOOP("C&lose"), keys({kCtrl | Qt::Key_W}), nullptr, true},
        {C::Quit, M::File, QT_TR_NOOP("&Quit"), keys({kCtrl | Qt::Key_Q}), nullptr},

        {C::Undo, M::Edit, QT_TR_NOOP("&Undo"), keys({kCtrl | Qt::Key_Z}), "undo"},
        {C::Redo, M::Edit, QT_TR_NOOP("&Redo"), keys({kCtrl | Qt::Key_Y, kBoth | Qt::Key_Z}),
         "redo"},
        {C::Add, M::Edit, QT_TR_NOOP("&Add"), keys({kCtrl | Qt::Key_Return, kCtrl | Qt::Key_Enter}),
         "add", true},
        {C::Remove, M::Edit, QT_TR_NOOP("Re&move"), keys({Qt::Key_Delete}), "remove"},
        {C::Find, M::Edit, QT_TR_NOOP("&Find..."), keys({kCtrl | Qt::Key_F}), nullptr, true},
        {C::NextToFill, M::Edit, QT_TR_NOOP("&Next item to fill in"), keys({kBoth | Qt::Key_N}),
         "next"},
        {C::MoveUp, M::Edit, QT_TR_NOOP("Move u&p"), keys({Qt::ALT | Qt::Key_Up}), nullptr},
        {C::MoveDown, M::Edit, QT_TR_NOOP("Move &down"), keys({Qt::ALT | Qt::Key_Down}), nullptr},

        {C::LargerText, M::View, QT_TR_NOOP("&Larger text"),
         keys({kCtrl | Qt::Key_Plus, kCtrl | Qt::Key_Equal}), nullptr},
        {C::SmallerText, M::View, QT_TR_NOOP("&Smaller text"), keys({kCtrl | Qt::Key_Minus}),
         nullptr},
        {C::NormalText, M::View, QT_TR_NOOP("&Normal text"), {}, nullptr},
        {C::EnterFigures, M::View, QT_TR_NOOP("&Entry of figures"), {}, nullptr, true},
        {C::ReadFigures, M::View, QT_TR_NOOP("&Reading of figures"), {}, nullptr},
        {C::ShowTable, M::View, QT_TR_NOOP("Show the &table or the chart"), {}, "table"},
        {C::NextArea, M::View, QT_TR_NOOP("Next &area"), keys({Qt::Key_F6}), nullptr, true},
        {C::PreviousArea, M::View, QT_TR_NOOP("&Previous area"), keys({kShift | Qt::Key_F6}),
         nullptr},

        {C::GoHome, M::GoTo, QT_TR_NOOP("&Home"), {}, "home"},
        {C::GoAssessment, M::GoTo, QT_TR_NOOP("&Self-assessment"), {}, "assessment"},
        {C::GoPlan, M::GoTo, QT_TR_NOOP("&Action plan"), {}, "plan"},
        {C::GoMeetings, M::GoTo, QT_TR_NOOP("&Meetings"), {}, "person"},
        {C::GoIndicators, M::GoTo, QT_TR_NOOP("&Indicators"), {}, "indicators"},
        {C::GoPublication, M::GoTo, QT_TR_NOOP("&Posters"), {}, "publication"},
        {C::GoExchange, M::GoTo, QT_TR_NOOP("&Exchanges"), {}, "exchange"},
        {C::GoHistory, M::GoTo, QT_TR_NOOP("Hist&ory"), {}, "history"},
        {C::GoSettings, M::GoTo, QT_TR_NOOP("Se&ttings"), keys({kCtrl | Qt::Key_Comma}),
         "settings"},
        {C::NextPage, M::GoTo, QT_TR_NOOP("&Next page"),
         keys({kCtrl | Qt::Key_PageDown, kCtrl | Qt::Key_Tab}), nullptr, true},
        {C::PreviousPage, M::GoTo, QT_TR_NOOP("P&revious page"),
         keys({kCtrl | Qt::Key_PageUp, kBoth | Qt::Key_Tab}), nullptr},

        {C::ExportGrid, M::Document, QT_TR_NOOP("E&xport the grid..."), {}, "export"},
        {C::ImportGrid, M::Document, QT_TR_NOOP("Import the &grid..."), {}, "import"},
        {C::ImportEdition, M::Document, QT_TR_NOOP("Import a &whole grid..."), {}, nullptr},
        {C::ImportMeasurements,
         M::Document,
         QT_TR_NOOP("&Import measurements..."),
         {},
         "import",
         true},
        {C::ExportOpenData, M::Document, QT_TR_NOOP("Export &open data..."), {}, "export"},
        {C::ChangeIndicator,
         M::Document,
         QT_TR_NOOP("&Change the indicator..."),
         {},
         nullptr,
         true},
        {C::StopIndicator, M::Document, QT_TR_NOOP("No &longer follow the indicator"), {}, nullptr},
        {C::ResumeIndicator, M::Document, QT_TR_NOOP("&Follow an indicator again..."), {}, nullptr},
        {C::MarkReviewed, M::Document, QT_TR_NOOP("Mark the figure as &reviewed"),
         keys({kBoth | Qt::Key_R}), nullptr},
        {C::MarkPeriodReviewed,
         M::Document,
         QT_TR_NOOP("Mark the whole &period as reviewed"),
         {},
         nullptr},
        {C::ImportBenchmarks,
         M::Document,
         QT_TR_NOOP("Import the marks of the &network..."),
         {},
         nullptr},
        {C::CompareIndicators,
         M::Document,
         QT_TR_NOOP("Comp&are the ticked indicators"),
         {},
         nullptr},
        {C::SavePicture,
         M::Document,
         QT_TR_NOOP("Save the pict&ure of the chart..."),
         {},
         "export",
         true},
        {C::SaveTable, M::Document, QT_TR_NOOP("Save the &table of the chart..."), {}, "table"},
        {C::CloseQuarter, M::Document, QT_TR_NOOP("Close the &quarter..."), {}, "check", true},
        {C::MakeBundle, M::Document, QT_TR_NOOP("&Make a bundle..."), {}, "exchange"},

        {C::HelpOnPage, M::Help, QT_TR_NOOP("&Help on this page"), keys({Qt::Key_F1}), "help"},
        {C::Shortcuts, M::Help, QT_TR_NOOP("&Keyboard shortcuts"), keys({kShift | Qt::Key_F1}),
         nullptr},
        {C::About, M::Help, QT_TR_NOOP("&About Carnet SP+"), {}, nullptr, true},
    };
    return all;
}

CommandRegistry::CommandRegistry(QObject *parent)
    : QObject(parent)
{
    for (const Declaration &declared : declarations()) {
        auto *made = new QAction(tr(declared.text), this);
        made->setObjectName(QString::number(int(declared.command)));
        made->setShortcuts(declared.shortcuts);
        made->setEnabled(false);
        // Menus are not for the application's own menu, wherever its text makes Qt think so.
        made->setMenuRole(QAction::NoRole);
        if (declared.icon)
            made->setIcon(icon(QString::fromLatin1(declared.icon)));
        const Command command = declared.command;
        connect(made, &QAction::triggered, this, [this, command] { run(command); });
        m_actions[command] = made;
    }
}

QAction *CommandRegistry::action(Command command) const
{
    return m_actions.at(command);
}

void CommandRegistry::handle(Command command, QObject *owner, std::function<void()> handler)
{
    m_handlers[command].push_back({owner, std::move(handler)});
    m_actions.at(command)->setEnabled(true);
}

void CommandRegistry::release(QObject *owner)
{
    for (auto &[command, handlers] : m_handlers) {
        std::erase_if(handlers, [owner](const Handler &handler) { return handler.owner == owner; });
        m_actions.at(command)->setEnabled(!handlers.empty());
    }
}

void CommandRegistry::setEnabled(Command command, bool enabled)
{
    m_actions.at(command)->setEnabled(enabled && !m_handlers[command].empty());
}

QString CommandRegistry::menuTitle(Menu menu)
{
    switch (menu) {
    case Menu::File:
        return tr("&File");
    case Menu::Edit:
        return tr("&Edit");
    case Menu::View:
        return tr("&View");
    case Menu::GoTo:
        return tr("&Go to");
    case Menu::Document:
        return tr("&Notebook");
    case Menu::Help:
        return tr("&Help");
    }
    Q_UNREACHABLE();
}

void CommandRegistry::fill(QMenuBar *bar) const
{
    QMenu *menu = nullptr;
    std::optional<Menu> current;
    for (const Declaration &declared : declarations()) {
        if (declared.menu != current) {
            current = declared.menu;
            menu = bar->addMenu(menuTitle(declared.menu));
        } else if (declared.separatorBefore) {
            menu->addSeparator();
        }
        menu->addAction(action(declared.command));
    }
}

void CommandRegistry::run(Command command)
{
    // A handler may release itself: it must not be destroyed while it runs.
    const std::vector<Handler> &handlers = m_handlers[command];
    if (handlers.empty())
        return;
    const std::function<void()> handler = handlers.back().run;
    handler();
}

} // namespace carnet::ui
