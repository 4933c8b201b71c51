#include "ui/pages/assessment/sheet_exchange.h"

#include "core/assessment/grid_sheet.h"
#include "core/base/durable_file.h"
#include "core/base/file_name.h"
#include "core/domain/site.h"
#include "ui/pages/assessment/edition_import_panel.h"
#include "ui/pages/assessment/grid_import_panel.h"
#include "ui/pages/assessment/open_assessment.h"
#include "ui/shell/command_registry.h"
#include "ui/shell/session.h"
#include "ui/widgets/buttons.h"

#include <QDesktopServices>
#include <QFileInfo>
#include <QMenu>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace carnet::ui {

SheetExchange::SheetExchange(OpenAssessment &open, QWidget *parent)
    : PageScaffold(Width::Full, parent)
    , m_open(open)
    , m_grid(new GridImportPanel(open))
    , m_edition(new EditionImportPanel(open.session()))
{
    setObjectName(u"sheet_exchange"_s);
    body()->addWidget(m_grid);
    body()->addWidget(m_edition);
    body()->addStretch(1);
    connect(m_grid, &GridImportPanel::opened, this, [this] {
        m_edition->hide();
        m_grid->show();
        emit opened();
        m_grid->takeFocus();
    });
    connect(m_edition, &EditionImportPanel::opened, this, [this] {
        m_grid->hide();
        m_edition->show();
        emit opened();
        m_edition->takeFocus();
    });
    Session *const session = &m_open.session();
    const auto undo = [session] { session->undoStack().undo(); };
    connect(m_grid, &GridImportPanel::finished, this, [this, session, undo](int answers) {
        emit finished();
        if (answers > 0)
            session->announce({.text = tr("%n answer(s) taken from the file.", nullptr, answers),
                               .verb = tr("Undo"),
                               .action = undo});
    });
    connect(m_edition, &EditionImportPanel::finished, this,
            [this, session, undo](const QString &title) {
                emit finished();
                if (!title.isEmpty())
                    session->announce(
                        {.text = tr("The grid \"%1\" is in the notebook. It can be chosen when a "
                                    "year begins.")
                                     .arg(title),
                         .verb = tr("Undo"),
                         .action = undo});
            });
    connect(&m_open, &OpenAssessment::reloaded, this, &SheetExchange::followState);
}

void SheetExchange::handleCommands()
{
    CommandRegistry &commands = m_open.session().commands();
    commands.handle(Command::ExportGrid, this, [this] { exportGrid(); });
    commands.handle(Command::ImportGrid, this, [this] { importGrid(); });
    commands.handle(Command::ImportEdition, this, [this] { importEdition(); });
    followState();
}

void SheetExchange::releaseCommands()
{
    m_open.session().commands().release(this);
}

void SheetExchange::followState()
{
    CommandRegistry &commands = m_open.session().commands();
    commands.setEnabled(Command::ExportGrid, m_open.grid().has_value());
    commands.setEnabled(Command::ImportGrid, m_open.isWritable());
    commands.setEnabled(Command::ImportEdition, !m_open.session().isReadOnly());
}

QPushButton *SheetExchange::makeButton(QWidget *parent)
{
    auto *button = quietButton(tr("Spreadsheet..."), parent);
    button->setObjectName(u"spreadsheet"_s);
    // The points say that there is more; the arrow has no room of its own.
    button->setStyleSheet(u"QPushButton::menu-indicator { image: none; width: 0; }"_s);
    auto *menu = new QMenu(button);
    for (const Command command : {Command::ExportGrid, Command::ImportGrid, Command::ImportEdition})
        menu->addAction(m_open.session().commands().action(command));
    button->setMenu(menu);
    return button;
}

void SheetExchange::exportGrid()
{
    Session &session = m_open.session();
    if (!m_open.grid())
        return;
    const std::vector<Site> sites = session.workspace().records<Site>().all();
    const QString site = sites.empty() ? QString() : sites.front().name;
    const QString name =
        u"%1_autodiagnostic_%2.ods"_s.arg(QString::number(session.year()), siteFileName(site));
    auto path = session.prompt().askFileToSave(
        tr("Export the grid"), name, tr("LibreOffice (*.ods)") + u";;"_s + tr("Excel (*.xlsx)"));
    if (!path)
        return;
    const QString suffix = QFileInfo(*path).suffix().toLower();
    if (suffix != u"ods" && suffix != u"xlsx")
        *path += u".ods"_s;
    const bool written = attempt(session.prompt(), [&] {
        const tables::Workbook book =
            assessment::gridWorkbook(*m_open.grid(), {.site = site, .madeOn = session.today()});
        writeDurably(*path, suffix == u"xlsx" ? tables::writeXlsx(book) : tables::writeOds(book));
    });
    if (!written)
        return;
    session.announce(
        {.text = tr("The grid is in %1. Fill it in, then import it here.")
                     .arg(QFileInfo(*path).fileName()),
         .verb = tr("Open the file"),
         .action = [path = *path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); }});
}

void SheetExchange::importGrid()
{
    if (const auto path = m_open.session().prompt().askFileToOpen(
            tr("Import the grid"), tr("Tables (*.ods *.xlsx *.xlsm *.csv)")))
        m_grid->open(*path);
}

void SheetExchange::importEdition()
{
    if (const auto path = m_open.session().prompt().askFileToOpen(
            tr("Import a whole grid"), tr("Tables (*.ods *.xlsx *.xlsm *.csv)")))
        m_edition->open(*path);
}

} // namespace carnet::ui
