#include "ui/shell/main_window.h"

#include "ui/shell/area_cycle.h"
#include "ui/shell/header_bar.h"
#include "ui/shell/help_window.h"
#include "ui/shell/message_band.h"
#include "ui/shell/page.h"
#include "ui/shell/page_deck.h"
#include "ui/shell/page_list.h"
#include "ui/shell/session.h"
#include "ui/shell/settings.h"
#include "ui/shell/shortcuts_window.h"
#include "ui/shell/step_command.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/theme.h"

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QMenuBar>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

/// A label of a step in a menu: `&` is no mnemonic there.
QString forMenu(QString label)
{
    return label.replace(u'&', u"&&"_s);
}

/// The year that somebody was asked to answer in a contribution notebook; nothing in a site's own.
std::optional<int> yearAskedFor(const storage::Workspace &workspace)
{
    for (const Assessment &assessment : workspace.records<Assessment>().all())
        if (!assessment.scope.isEmpty() || !assessment.contributor.isEmpty())
            return assessment.year;
    return std::nullopt;
}

} // namespace

MainWindow::MainWindow(const Context &context, std::vector<PageFactory> pages, QWidget *parent)
    : QMainWindow(parent)
    , m_session(context.session)
    , m_settings(context.settings)
    , m_theme(context.theme)
    , m_document(context.document)
    , m_deck(new PageDeck(m_session, std::move(pages)))
    , m_list(new PageList(m_deck->factories()))
    , m_header(new HeaderBar(m_session))
    , m_band(new MessageBand)
    , m_site(new PlainLabel({}, TextStyle::Strong))
{
    if (const int year = m_settings.year(m_document))
        m_session.setYear(year);
    const std::optional<int> asked = yearAskedFor(m_session.workspace());
    if (asked)
        m_session.setYear(*asked);
    build();
    handleCommands();
    handleUndo();
    handleLooks();
    followSession();

    // Who fills in a contribution comes for nothing else.
    const int remembered =
        m_deck->indexOfPage(asked ? u"assessment"_s : m_settings.page(m_document));
    goToRow(remembered < 0 ? 0 : remembered);
    resize(1280, 720);
    restoreGeometry(m_settings.geometry());
}

MainWindow::~MainWindow()
{
    m_session.commands().release(this);
}

void MainWindow::goTo(const Place &place)
{
    const int row = m_deck->indexOfPage(place.page);
    if (row < 0)
        return;
    goToRow(row);
    if (place.record.isEmpty() && place.field.isEmpty())
        focusInto(m_deck->current());
    else
        m_deck->current()->reveal(place);
}

QString MainWindow::currentPage() const
{
    return m_deck->current()->name();
}

void MainWindow::setStandingMessage(const Message &message)
{
    m_band->setStanding(message);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_saveFailed = false;
    m_deck->commitPending();
    if (m_saveFailed
        && !m_session.prompt().confirm(
            tr("What you were typing could not be saved; it is still on the screen."),
            tr("Close without it"))) {
        event->ignore();
        return;
    }
    m_settings.setGeometry(saveGeometry());
    m_settings.setPlace(m_document, currentPage(), m_session.year());
    event->accept();
    emit closed();
}

void MainWindow::build()
{
    m_session.commands().fill(menuBar());

    auto *sidebar = new QFrame;
    sidebar->setObjectName(u"sidebar"_s);
    m_site->setObjectName(u"siteName"_s);
    m_site->setContentsMargins(space::kLarge, space::kLarge, space::kMedium, space::kSmall);
    auto *column = new QVBoxLayout(sidebar);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_site);
    column->addWidget(m_list, 1);

    auto *content = new QWidget;
    auto *rows = new QVBoxLayout(content);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(m_header);
    rows->addWidget(m_band);
    rows->addWidget(m_deck, 1);

    auto *central = new QWidget;
    auto *row = new QHBoxLayout(central);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(sidebar);
    row->addWidget(content, 1);
    setCentralWidget(central);
    m_areas = new AreaCycle({m_list, m_band, m_header, m_deck}, this);
}

void MainWindow::handleCommands()
{
    CommandRegistry &commands = m_session.commands();
    const auto handle = [&](Command command, auto member) {
        commands.handle(command, this, [this, member] { (this->*member)(); });
    };
    commands.handle(Command::SaveNow, this, [this] { m_deck->commitPending(); });
    commands.handle(Command::NextArea, this, [this] { m_areas->goForward(); });
    commands.handle(Command::PreviousArea, this, [this] { m_areas->goBack(); });
    commands.handle(Command::NextPage, this, [this] { movePage(1); });
    commands.handle(Command::PreviousPage, this, [this] { movePage(-1); });
    for (const PageFactory &page : m_deck->factories())
        commands.handle(page.command, this, [this, name = page.name] { goTo({.page = name}); });
    handle(Command::HelpOnPage, &MainWindow::showHelp);
    commands.handle(Command::Shortcuts, this,
                    [this] { (new ShortcutsWindow(m_session.commands(), this))->show(); });
    commands.handle(Command::About, this, [this] { m_session.prompt().tell(aboutText()); });
}

void MainWindow::handleUndo()
{
    CommandRegistry &commands = m_session.commands();
    commands.handle(Command::Undo, this, [this] { undo(); });
    commands.handle(Command::Redo, this, [this] { redo(); });
    QUndoStack &stack = m_session.undoStack();
    const auto follow = [this] {
        const QUndoStack &undoStack = m_session.undoStack();
        CommandRegistry &registry = m_session.commands();
        registry.setEnabled(Command::Undo, undoStack.canUndo());
        registry.setEnabled(Command::Redo, undoStack.canRedo());
        registry.action(Command::Undo)
            ->setText(undoStack.canUndo() ? tr("&Undo: %1").arg(forMenu(undoStack.undoText()))
                                          : tr("&Undo"));
        registry.action(Command::Redo)
            ->setText(undoStack.canRedo() ? tr("&Redo: %1").arg(forMenu(undoStack.redoText()))
                                          : tr("&Redo"));
    };
    follow();
    connect(&stack, &QUndoStack::indexChanged, this, follow);
    connect(&stack, &QUndoStack::canUndoChanged, this, follow);
    connect(&stack, &QUndoStack::canRedoChanged, this, follow);
}

void MainWindow::handleLooks()
{
    CommandRegistry &commands = m_session.commands();
    commands.handle(Command::LargerText, this, [this] { m_theme.makeTextLarger(); });
    commands.handle(Command::SmallerText, this, [this] { m_theme.makeTextSmaller(); });
    commands.handle(Command::NormalText, this, [this] { m_theme.setTextSize(100); });
    connect(&m_theme, &Theme::changed, this, [this] {
        m_settings.setTextSize(m_theme.textSize());
        m_settings.setAppearance(m_theme.appearance());
    });
}

void MainWindow::followSession()
{
    connect(m_list, &PageList::currentRowChanged, this, &MainWindow::goToRow);
    connect(m_list, &PageList::itemActivated, this, [this] { focusInto(m_deck); });
    connect(m_deck, &PageDeck::titleChanged, this, &MainWindow::refreshTitle);
    connect(m_header, &HeaderBar::newYearRequested, this, &MainWindow::startYear);
    connect(&m_session, &Session::announced, m_band, &MessageBand::show);
    connect(&m_session, &Session::placeRequested, this, &MainWindow::goTo);
    connect(&m_session, &Session::yearChanged, this, &MainWindow::refreshTitle);
    connect(&m_session, &Session::yearChanged, this, &MainWindow::refreshBadges);
    connect(&m_session, &Session::saveFailed, this, [this] { m_saveFailed = true; });

    // Several changes in a row are one change for the sidebar.
    auto *soon = new QTimer(this);
    soon->setSingleShot(true);
    soon->setInterval(0);
    connect(&m_session.workspace(), &storage::Workspace::changed, soon,
            qOverload<>(&QTimer::start));
    connect(soon, &QTimer::timeout, this, [this] {
        refreshTitle();
        refreshBadges();
    });
    refreshBadges();
}

void MainWindow::goToRow(int row)
{
    if (row < 0 || row == m_deck->currentPage())
        return;
    m_deck->bringToFront(row);
    m_list->setCurrentRow(row);
    m_band->dismiss();
    refreshTitle();
}

void MainWindow::movePage(int direction)
{
    const int count = m_list->count();
    goToRow((m_deck->currentPage() + direction + count) % count);
}

/// Where the step was done is shown, so that nothing changes out of sight.
void MainWindow::showStep(bool undone)
{
    const QUndoStack &stack = m_session.undoStack();
    const auto *command =
        dynamic_cast<const StepCommand *>(stack.command(stack.index() - (undone ? 0 : 1)));
    if (!command || command->step().edits().empty())
        return;
    const journal::Edit &edit = command->step().edits().front();
    const int row = m_deck->indexOfKind(edit.kind);
    if (row >= 0)
        goTo({.page = m_deck->factories()[size_t(row)].name,
              .record = edit.record,
              .field = edit.field});
}

void MainWindow::undo()
{
    m_deck->commitPending();
    m_session.undoStack().undo();
    showStep(true);
}

void MainWindow::redo()
{
    m_deck->commitPending();
    m_session.undoStack().redo();
    showStep(false);
}

void MainWindow::startYear(int year)
{
    m_session.setYear(year);
    goTo({.page = u"assessment"_s});
}

void MainWindow::refreshTitle()
{
    const auto sites = m_session.workspace().records<Site>().all();
    const QString name = sites.empty() ? tr("Site without a name") : sites.front().name;
    const Page *page = m_deck->current();
    m_site->setText(name);
    if (!page)
        return;
    m_header->setTitle(page->title());
    setWindowTitle(u"%1 — %2"_s.arg(name, page->title()));
}

void MainWindow::refreshBadges()
{
    for (int row = 0; row < m_list->count(); ++row)
        if (const auto &badge = m_deck->factories()[size_t(row)].badge)
            m_list->setBadge(row, badge(m_session));
}

void MainWindow::showHelp()
{
    auto *help = new HelpWindow(currentPage(), this);
    help->show();
}

} // namespace carnet::ui
