#include "ui/pages/plan/action_exchange.h"

#include "core/base/durable_file.h"
#include "core/base/file_name.h"
#include "core/planning/action_sheet.h"
#include "ui/pages/plan/open_plan.h"
#include "ui/shell/session.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/form_rows.h"
#include "ui/widgets/line_field.h"
#include "ui/widgets/note_label.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/row_table.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QDesktopServices>
#include <QFile>
#include <QFileInfo>
#include <QMenu>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>
#include <QtConcurrent>

using namespace Qt::StringLiterals;

namespace carnet::ui {

using planning::ImportLine;

namespace {

std::shared_ptr<const tables::Spreadsheet> readActionTable(const QString &path)
{
    auto result = std::make_shared<tables::Spreadsheet>();
    QFile file(path);
    if (file.open(QIODevice::ReadOnly))
        // One byte more than is taken is enough to be refused.
        *result = tables::readTables(file.read(tables::SpreadsheetLimits().bytes + 1));
    else
        result->problems.push_back(
            {{},
             ActionExchange::tr("The file cannot be opened. Nothing was changed. Check that it "
                                "still exists and is not open in another program."),
             Problem::Severity::Error});
    return result;
}

QString linesOf(const std::vector<Problem> &problems, Problem::Severity severity)
{
    QStringList lines;
    for (const Problem &problem : problems)
        if (problem.severity == severity)
            lines += problem.place.isEmpty()
                         ? problem.message
                         : QString(problem.place + u"\u00A0: " + problem.message);
    return lines.join(u'\n');
}

} // namespace

ActionExchange::ActionExchange(OpenPlan &open, QWidget *parent)
    : PageScaffold(Width::Full, parent)
    , m_open(open)
    , m_title(new PlainLabel({}, TextStyle::SectionTitle))
    , m_refusal(new NoteLabel(StatusShape::Cross))
    , m_notes(new NoteLabel(StatusShape::Triangle))
    , m_summary(new PlainLabel({}, TextStyle::Strong))
    , m_erase(new QCheckBox(tr("Empty cells erase what the notebook has")))
    , m_table(new RowTable)
    , m_detail(new PlainLabel)
    , m_whyRow(nullptr)
    , m_why(new LineField)
    , m_noReason(new NoteLabel(StatusShape::Cross))
    , m_accept(primaryButton({}))
    , m_again(secondaryButton(tr("Read the file again")))
    , m_cancel(secondaryButton({}))
{
    setObjectName(u"action_exchange"_s);
    build();
    connect(m_erase, &QCheckBox::toggled, this, &ActionExchange::plan);
    connect(m_accept, &QPushButton::clicked, this, &ActionExchange::take);
    connect(m_again, &QPushButton::clicked, this, [this] { this->open(m_path); });
    connect(m_cancel, &QPushButton::clicked, this, &ActionExchange::leave);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ActionExchange::tellLine);
    connect(&m_open, &OpenPlan::actionsChanged, this, &ActionExchange::plan);
    connect(&m_open, &OpenPlan::reloaded, this, &ActionExchange::plan);
}

void ActionExchange::build()
{
    m_refusal->setObjectName(u"actionImportRefusal"_s);
    m_notes->setObjectName(u"actionImportNotes"_s);
    m_summary->setObjectName(u"actionImportSummary"_s);
    m_erase->setObjectName(u"actionImportErase"_s);
    m_table->setObjectName(u"actionImportLines"_s);
    m_table->setAccessibleName(tr("What becomes of each row and cell"));
    m_table->setMostRows(12);
    m_table->setModel(&m_model);
    m_detail->setObjectName(u"actionImportDetail"_s);
    m_why->setObjectName(u"actionImportReason"_s);
    auto *why = new FormRows;
    why->add(tr("Why these changes?"), m_why,
             tr("Due dates are moved, or what the committee validated changes: the reason is "
                "kept with each of them."));
    m_whyRow = why;
    for (QWidget *part : {static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_refusal),
                          static_cast<QWidget *>(m_notes), static_cast<QWidget *>(m_summary),
                          static_cast<QWidget *>(m_erase), static_cast<QWidget *>(m_table),
                          static_cast<QWidget *>(m_detail), m_whyRow,
                          static_cast<QWidget *>(m_noReason), makeButtons()})
        body()->addWidget(part);
    body()->addStretch(1);
}

QWidget *ActionExchange::makeButtons()
{
    auto *row = new QWidget;
    auto *buttons = new FlowLayout(row);
    m_accept->setObjectName(u"actionImportAccept"_s);
    m_again->setObjectName(u"actionImportAgain"_s);
    m_cancel->setObjectName(u"actionImportCancel"_s);
    for (QPushButton *button : {m_accept, m_again, m_cancel})
        buttons->addWidget(button);
    return row;
}

QPushButton *ActionExchange::makeButton(QWidget *parent)
{
    auto *button = secondaryButton(tr("Spreadsheet..."), parent);
    button->setObjectName(u"spreadsheet"_s);
    // The points say that there is more; the arrow has no room of its own.
    button->setStyleSheet(u"QPushButton::menu-indicator { image: none; width: 0; }"_s);
    auto *menu = new QMenu(button);
    auto *leaving = menu->addAction(tr("Export the actions that are shown..."));
    leaving->setObjectName(u"export_actions"_s);
    auto *coming = menu->addAction(tr("Import actions..."));
    coming->setObjectName(u"import_actions"_s);
    connect(leaving, &QAction::triggered, this, &ActionExchange::exportActions);
    connect(coming, &QAction::triggered, this, &ActionExchange::importActions);
    connect(menu, &QMenu::aboutToShow, this,
            [this, coming] { coming->setEnabled(m_open.isWritable()); });
    button->setMenu(menu);
    return button;
}

void ActionExchange::exportActions()
{
    Session &session = m_open.session();
    const planning::ActionBook book = planning::loadActionBook(session.workspace(), session.year());
    auto path = session.prompt().askFileToSave(
        tr("Export the actions"),
        u"%1_plan-d-action_%2.ods"_s.arg(QString::number(book.year), siteFileName(book.site)),
        tr("LibreOffice (*.ods)") + u";;"_s + tr("Excel (*.xlsx)") + u";;"_s
            + tr("Tables (*.csv)"));
    if (!path)
        return;
    const QString suffix = QFileInfo(*path).suffix().toLower();
    if (suffix != u"ods" && suffix != u"xlsx" && suffix != u"csv")
        *path += u".ods"_s;
    const std::vector<Action> shown = m_open.shown();
    const bool written = attempt(session.prompt(), [&] {
        const tables::Workbook made = planning::actionWorkbook(book, shown, session.today());
        writeDurably(*path, suffix == u"csv"    ? planning::actionCsv(shown)
                            : suffix == u"xlsx" ? tables::writeXlsx(made)
                                                : tables::writeOds(made));
    });
    if (written)
        session.announce(
            {.text = tr("%n action(s) are in %1.", nullptr, int(shown.size()))
                         .arg(QFileInfo(*path).fileName()),
             .verb = tr("Open the file"),
             .action = [path = *path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); }});
}

void ActionExchange::importActions()
{
    if (const auto path = m_open.session().prompt().askFileToOpen(
            tr("Import actions"), tr("Tables (*.ods *.xlsx *.xlsm *.csv)")))
        open(*path);
}

void ActionExchange::open(const QString &path)
{
    m_path = path;
    const int asked = ++m_asked;
    QtConcurrent::run([path] {
        return readActionTable(path);
    }).then(this, [this, asked](const std::shared_ptr<const tables::Spreadsheet> &file) {
        if (asked != m_asked)
            return;
        m_file = file;
        m_title->setText(tr("Import of %1").arg(QFileInfo(m_path).fileName()));
        m_why->load({});
        m_noReason->setText({});
        plan();
        emit opened();
        m_cancel->setFocus(); // The harmless button is the one under Enter.
    });
}

void ActionExchange::plan()
{
    if (!m_file)
        return;
    Session &session = m_open.session();
    m_book = planning::loadActionBook(session.workspace(), session.year());
    m_plan = planning::planActionImport(*m_file, m_book, session.today(),
                                        {.emptyErases = m_erase->isChecked()});
    showPlan();
}

void ActionExchange::showPlan()
{
    m_model.load(m_plan.lines);
    m_refusal->setText(linesOf(m_plan.problems, Problem::Severity::Error));
    m_notes->setText(linesOf(m_plan.problems, Problem::Severity::Warning));
    const bool wrong = hasErrors(m_plan.problems);
    m_summary->setText(wrong ? QString() : summary());
    m_summary->setVisible(!wrong);
    m_table->setVisible(!m_plan.lines.empty());
    m_detail->setVisible(!m_plan.lines.empty());
    m_erase->setVisible(!wrong && (m_plan.leftEmpty > 0 || m_erase->isChecked()));
    m_whyRow->setVisible(planning::asksForReason(m_plan, m_book));
    m_accept->setText(
        tr("Take %n action(s)", nullptr, int(m_plan.added.size() + m_plan.changed.size())));
    m_accept->setVisible(!m_plan.isEmpty() && m_open.isWritable());
    m_again->setVisible(wrong || m_plan.count(ImportLine::Kind::Refused) > 0);
    m_cancel->setText(m_plan.isEmpty() ? tr("Close") : tr("Change nothing"));
    tellLine();
}

/// Every row of the file is counted once.
QString ActionExchange::summary() const
{
    const QStringList parts{tr("%n new", nullptr, int(m_plan.added.size())),
                            tr("%n changed", nullptr, int(m_plan.changed.size())),
                            tr("%n unchanged", nullptr, m_plan.unchanged),
                            tr("%n refused", nullptr, m_plan.refused)};
    QString text = tr("%n row(s)", nullptr, m_plan.rows) + u"\u00A0: " + parts.join(u", "_s) + u'.';
    if (const int cells = m_plan.count(ImportLine::Kind::Refused) - m_plan.refused; cells > 0)
        text += u' ' + tr("%n cell(s) refused in the other rows.", nullptr, cells);
    if (m_plan.leftEmpty > 0)
        text += u' ' + tr("%n empty cell(s) that erase nothing.", nullptr, m_plan.leftEmpty);
    return text;
}

/// Long texts do not fit their column.
void ActionExchange::tellLine()
{
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid() || current.row() >= m_model.rowCount()) {
        m_detail->setText({});
        return;
    }
    const ImportLine &line = m_model.line(current.row());
    const auto said = [](const QString &text) { return text.isEmpty() ? tr("(empty)") : text; };
    QStringList lines{line.place + u"\u00A0: " + line.title};
    if (line.kind != ImportLine::Kind::Added)
        lines << tr("In the notebook: %1").arg(said(line.before))
              << tr("In the file: %1").arg(said(line.after));
    if (!line.why.isEmpty())
        lines += line.why;
    m_detail->setText(lines.join(u'\n'));
}

void ActionExchange::take()
{
    m_why->flush();
    const QString reason = m_why->value().trimmed();
    if (planning::asksForReason(m_plan, m_book) && reason.isEmpty()) {
        m_noReason->setText(tr("Say why first. Nothing was changed yet."));
        m_why->setFocus(Qt::OtherFocusReason);
        return;
    }
    Session *const session = &m_open.session();
    const int actions = int(m_plan.added.size() + m_plan.changed.size());
    const auto step = planning::actionImportStep(m_book, m_plan, QFileInfo(m_path).fileName(),
                                                 reason, session->today());
    m_file.reset(); // What follows is not a change to be compared again.
    if (!session->apply(step))
        return open(m_path);
    emit finished();
    session->announce({.text = tr("%n action(s) taken from the file.", nullptr, actions),
                       .verb = tr("Undo"),
                       .action = [session] { session->undoStack().undo(); }});
}

void ActionExchange::leave()
{
    ++m_asked;
    m_file.reset();
    emit finished();
}

} // namespace carnet::ui
