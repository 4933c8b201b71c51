#include "app/carnet/program.h"

#include "app/carnet/pages.h"
#include "core/base/french.h"
#include "core/storage/new_site.h"
#include "ui/pages/indicators/open_data_export.h"
#include "ui/shell/help_window.h"
#include "ui/shell/main_window.h"
#include "ui/shell/session.h"
#include "ui/shell/shortcuts_window.h"
#include "ui/shell/site_wizard.h"
#include "ui/shell/start_page.h"
#include "ui/shell/versions_dialog.h"
#include "ui/signing/sign_request_window.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QMenuBar>
#include <QStandardPaths>

#include "resources/shipped_editions.h"

using namespace Qt::StringLiterals;

namespace carnet {

using storage::Document;
using ui::Command;

namespace {

QString filter()
{
    return Program::tr("Notebook (*.carnet)");
}

/// The first problem, in words; for what the program itself made.
QString wordsOf(const std::vector<Problem> &problems)
{
    return problems.empty() ? QString() : problems.front().message;
}

QString siteNameOf(const storage::Workspace &workspace)
{
    const auto sites = workspace.records<Site>().all();
    return sites.empty() ? QString() : sites.front().name;
}

} // namespace

Program::Program(const QString &folder, Clock clock)
    : m_clock(std::move(clock))
    , m_settings(QDir(folder).filePath(u"settings.ini"_s))
    , m_prompt(m_settings)
    , m_profile(folder)
{
    m_theme.setTextSize(m_settings.textSize());
    m_theme.setAppearance(m_settings.appearance());
}

Program::~Program()
{
    if (m_opened)
        close(*m_opened);
}

void Program::start(const QString &path)
{
    if (!path.isEmpty())
        open(path);
    if (!m_opened)
        showStart();
}

void Program::open(const QString &path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    if (m_opened && m_opened->document->path() == absolute) {
        m_opened->window->activateWindow();
        return;
    }
    try {
        if (Document::isOnNetwork(absolute)) {
            openForReading(absolute,
                           tr("This notebook is in a folder shared over the network, where it can "
                              "be damaged. Copy it to this computer to work on it."));
            return;
        }
        show(Document::open(absolute, m_profile, m_clock));
    } catch (const storage::DocumentHeld &held) {
        openForReading(absolute, held.message());
    } catch (const Failure &failure) {
        m_prompt.tell(failure.message(), failure.detail());
    }
}

void Program::buildStart()
{
    m_startPage = new ui::StartPage(m_settings);
    m_startWindow.setWindowTitle(QApplication::applicationDisplayName());
    m_startWindow.setCentralWidget(m_startPage);
    m_startWindow.resize(1100, 720);
    m_startCommands.fill(m_startWindow.menuBar());
    handleFileCommands(m_startCommands, &m_startWindow);
    m_startCommands.handle(Command::LargerText, this, [this] { m_theme.makeTextLarger(); });
    m_startCommands.handle(Command::SmallerText, this, [this] { m_theme.makeTextSmaller(); });
    m_startCommands.handle(Command::NormalText, this, [this] { m_theme.setTextSize(100); });
    m_startCommands.handle(Command::HelpOnPage, this,
                           [this] { (new ui::HelpWindow(u"home"_s, &m_startWindow))->show(); });
    m_startCommands.handle(Command::Shortcuts, this, [this] {
        (new ui::ShortcutsWindow(m_startCommands, &m_startWindow))->show();
    });
    m_startCommands.handle(Command::About, this, [this] { m_prompt.tell(ui::aboutText()); });
    connect(m_startPage, &ui::StartPage::newRequested, this, &Program::create);
    connect(m_startPage, &ui::StartPage::openRequested, this, &Program::askToOpen);
    connect(m_startPage, &ui::StartPage::exampleRequested, this, &Program::createExample);
    connect(m_startPage, &ui::StartPage::signRequested, this, &Program::signRequest);
    connect(m_startPage, &ui::StartPage::recentChosen, this, &Program::open);
}

/// What concerns the program and not one document.
void Program::handleFileCommands(ui::CommandRegistry &commands, QObject *owner)
{
    commands.handle(Command::NewDocument, owner, [this] { create(); });
    commands.handle(Command::OpenDocument, owner, [this] { askToOpen(); });
    commands.handle(Command::SignRequest, owner, [this] { signRequest(); });
    commands.handle(Command::Quit, owner, [] { QApplication::closeAllWindows(); });
}

/// For a member of a committee, who needs no notebook for that.
void Program::signRequest()
{
    ui::attempt(m_prompt, [this] {
        auto keys = std::make_shared<validation::MemberKeys>(m_profile.folder(), m_clock);
        auto *window = new ui::SignRequestWindow(std::move(keys), m_prompt, m_clock,
                                                 QApplication::activeWindow());
        window->open();
    });
}

void Program::askToOpen()
{
    if (const auto path = m_prompt.askFileToOpen(tr("Open a notebook"), filter()))
        open(*path);
}

void Program::create()
{
    std::vector<Edition> editions;
    for (const ShippedEdition &shipped : shippedEditions())
        editions.push_back(shipped.edition);
    ui::SiteWizard wizard(
        {std::move(editions), usualFolder(), m_clock().date(), m_prompt, &Document::isOnNetwork},
        QApplication::activeWindow());
    if (wizard.exec() == QDialog::Accepted)
        ui::attempt(m_prompt, [&] { fill(wizard.result()); });
}

void Program::fill(const ui::NewNotebook &decided)
{
    const storage::StepReading steps = storage::newSite({.site = decided.site,
                                                         .edition = decided.edition,
                                                         .indicators = decided.indicators,
                                                         .persons = decided.persons});
    if (hasErrors(steps.problems)) {
        m_prompt.tell(wordsOf(steps.problems));
        return;
    }
    auto document = Document::create(decided.path, m_profile, m_clock);
    for (const journal::Step &step : steps.steps)
        document->workspace().apply(step);
    show(std::move(document));
    m_opened->session->setYear(decided.year);
}

/// The example is a file like any other, beside the user's own.
void Program::createExample()
{
    ui::attempt(m_prompt, [&] {
        const QString path = QDir(usualFolder()).filePath(tr("example.carnet"));
        if (QFileInfo::exists(path)) {
            open(path);
            return;
        }
        const storage::StepReading steps = storage::exampleSite();
        if (hasErrors(steps.problems)) {
            m_prompt.tell(wordsOf(steps.problems));
            return;
        }
        auto document = Document::create(path, m_profile, m_clock);
        for (const journal::Step &step : steps.steps)
            document->workspace().apply(step);
        show(std::move(document));
    });
}

void Program::show(std::unique_ptr<Document> document)
{
    auto opened = std::make_unique<Opened>();
    opened->document = std::move(document);
    storage::Workspace &workspace = opened->document->workspace();
    workspace.setAuthor(m_profile.author());
    opened->commands = std::make_unique<ui::CommandRegistry>();
    opened->session =
        std::make_unique<ui::Session>(workspace, m_prompt, *opened->commands, m_clock);
    opened->session->setReadOnly(opened->document->isReadOnly());
    const QString path = opened->document->path();
    opened->window = std::make_unique<ui::MainWindow>(
        ui::MainWindow::Context{*opened->session, m_settings, m_theme, path},
        allPages({m_theme, m_settings, m_profile, opened->document->lineage()}));
    handleFileCommands(*opened->commands, opened->window.get());
    opened->commands->handle(Command::SaveCopy, opened->window.get(), [this] { saveCopy(); });
    opened->commands->handle(Command::RestoreVersion, opened->window.get(),
                             [this] { restoreVersion(); });
    opened->commands->handle(Command::ExportOpenData, opened->window.get(),
                             [session = opened->session.get()] { ui::exportOpenData(*session); });
    opened->commands->handle(Command::CloseDocument, opened->window.get(), [this] {
        showStart();
        m_opened->window->close();
    });
    m_settings.addRecent({path, siteNameOf(workspace), m_clock().date()});

    const std::unique_ptr<Opened> former = std::move(m_opened);
    m_opened = std::move(opened);
    m_prompt.setWindow(m_opened->window.get());
    m_opened->window->show();
    for (const Problem &problem : m_opened->document->problems())
        m_opened->session->announce({.text = problem.message, .tone = ui::Message::Tone::Warning});
    m_startWindow.hide();
    if (former) {
        former->window->close();
        close(*former);
    }
    // Not in the signal: the window is still at work then.
    connect(
        m_opened->window.get(), &ui::MainWindow::closed, this,
        [this, closing = m_opened.get()] {
            if (m_opened.get() != closing)
                return;
            close(*m_opened);
            m_opened.reset();
        },
        Qt::QueuedConnection);
}

void Program::openForReading(const QString &path, const QString &why)
{
    if (!m_prompt.confirm(why, tr("Open for reading")))
        return;
    ui::attempt(m_prompt, [&] {
        show(Document::openReadOnly(path, m_profile, m_clock));
        m_opened->window->setStandingMessage(
            {.text = tr("You are reading a copy of %1: nothing can be changed here.")
                         .arg(french::time(m_opened->document->copiedAt().time())),
             .verb = tr("Save a copy..."),
             .action = [this] { saveCopy(); },
             .tone = ui::Message::Tone::Warning});
    });
}

void Program::close(Opened &opened)
{
    m_prompt.setWindow(nullptr);
    const std::vector<Problem> problems = opened.document->close();
    if (!problems.empty())
        m_prompt.tell(wordsOf(problems));
}

void Program::showStart()
{
    if (m_startPage)
        m_startPage->refresh();
    else
        buildStart(); // Not before: who opens a document from the desktop does not see it.
    m_startWindow.show();
    m_prompt.setWindow(&m_startWindow);
}

void Program::saveCopy()
{
    const QString base = QFileInfo(m_opened->document->path()).completeBaseName();
    const QString name = u"%1-%2.carnet"_s.arg(base, m_clock().date().toString(Qt::ISODate));
    const auto path = m_prompt.askFileToSave(tr("Save a copy"), name, filter());
    if (!path)
        return;
    const bool saved = ui::attempt(m_prompt, [&] { m_opened->document->saveCopy(*path); });
    if (saved)
        m_opened->session->announce(
            {.text = tr("A copy has been saved: %1").arg(QDir::toNativeSeparators(*path))});
}

void Program::restoreVersion()
{
    std::vector<ui::VersionsDialog::Version> versions;
    for (const storage::Backup &backup : m_opened->document->backups())
        versions.push_back({.path = backup.path,
                            .takenAt = backup.takenAt,
                            .asked = backup.reason == storage::Backup::Reason::Asked,
                            .size = backup.size});
    ui::VersionsDialog dialog(versions, m_opened->window.get());
    dialog.exec();
    if (dialog.choice() == ui::VersionsDialog::Choice::Nothing)
        return;
    const ui::VersionsDialog::Version version = dialog.version();
    if (dialog.choice() == ui::VersionsDialog::Choice::Look) {
        ui::attempt(m_prompt, [&] {
            show(Document::openReadOnly(version.path, m_profile, m_clock));
            m_opened->window->setStandingMessage(
                {.text = tr("You are looking at the version of %1 at %2: nothing can be changed "
                            "here.")
                             .arg(french::longDate(version.takenAt.date()),
                                  french::time(version.takenAt.time()))});
        });
        return;
    }
    const QString base = QFileInfo(m_opened->document->path()).completeBaseName();
    const QString name = u"%1-%2.carnet"_s.arg(base, version.takenAt.date().toString(Qt::ISODate));
    const auto path = m_prompt.askFileToSave(tr("Make a notebook of this version"), name, filter());
    if (path)
        ui::attempt(m_prompt, [&] {
            Document::restore(version.path, *path, m_clock);
            open(*path);
        });
}

QString Program::usualFolder() const
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QDir(folder).exists() ? folder : QDir::homePath();
}

} // namespace carnet
