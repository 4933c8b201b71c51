#include "ui/pages/assessment/grid_import_panel.h"

#include "core/base/durable_file.h"
#include "core/domain/site.h"
#include "core/tables/csv.h"
#include "ui/pages/assessment/open_assessment.h"
#include "ui/pages/assessment/table_file.h"
#include "ui/shell/session.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/choice_bar.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/note_label.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/row_table.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QFileInfo>
#include <QPushButton>
#include <QVBoxLayout>
#include <QtConcurrent>

using namespace Qt::StringLiterals;

namespace carnet::ui {

using assessment::GridCell;

namespace {

const std::pair<QString, std::optional<GridCell::Kind>> kCellKinds[] = {
    {u"all"_s, std::nullopt},
    {u"new"_s, GridCell::Kind::New},
    {u"changed"_s, GridCell::Kind::Changed},
    {u"refused"_s, GridCell::Kind::Refused},
};

QString firstSiteName(const storage::Workspace &workspace)
{
    const std::vector<Site> sites = workspace.records<Site>().all();
    return sites.empty() ? QString() : sites.front().name;
}

} // namespace

GridImportPanel::GridImportPanel(OpenAssessment &open, QWidget *parent)
    : QWidget(parent)
    , m_open(open)
    , m_title(new PlainLabel({}, TextStyle::SectionTitle))
    , m_refusal(new NoteLabel(StatusShape::Cross))
    , m_notes(new NoteLabel(StatusShape::Triangle))
    , m_summary(new PlainLabel({}, TextStyle::Strong))
    , m_erase(new QCheckBox(tr("Empty cells erase what the notebook has")))
    , m_kinds(new ChoiceBar(tr("Cells that are shown")))
    , m_table(new RowTable)
    , m_detail(new PlainLabel({}, TextStyle::Body))
    , m_why(new NoteLabel(StatusShape::Cross))
    , m_accept(primaryButton({}))
    , m_again(secondaryButton(tr("Read the file again")))
    , m_refused(secondaryButton(tr("Save the refused cells...")))
    , m_cancel(secondaryButton(tr("Change nothing")))
{
    build();
    connectAll();
}

void GridImportPanel::build()
{
    setObjectName(u"grid_import"_s);
    m_refusal->setObjectName(u"gridImportRefusal"_s);
    m_notes->setObjectName(u"gridImportNotes"_s);
    m_summary->setObjectName(u"gridImportSummary"_s);
    m_erase->setObjectName(u"gridImportErase"_s);
    m_table->setObjectName(u"gridImportCells"_s);
    m_table->setAccessibleName(tr("What becomes of each cell"));
    m_table->setMostRows(10);
    m_table->setModel(&m_model);
    m_detail->setObjectName(u"gridImportDetail"_s);
    m_why->setObjectName(u"gridImportWhy"_s);
    m_kinds->add(kCellKinds[0].first, tr("All"));
    m_kinds->add(kCellKinds[1].first, tr("New ones"));
    m_kinds->add(kCellKinds[2].first, tr("Changed ones"));
    m_kinds->add(kCellKinds[3].first, tr("Refused ones"));
    m_kinds->setCurrent(kCellKinds[0].first);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kMedium);
    auto *choices = new QWidget;
    auto *row = new FlowLayout(choices);
    row->addWidget(m_kinds);
    row->addWidget(m_erase);
    for (QWidget *part : {static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_refusal),
                          static_cast<QWidget *>(m_notes), static_cast<QWidget *>(m_summary),
                          choices, static_cast<QWidget *>(m_table), static_cast<QWidget *>(m_why),
                          static_cast<QWidget *>(m_detail), makeButtons()})
        layout->addWidget(part);
}

QWidget *GridImportPanel::makeButtons()
{
    auto *row = new QWidget;
    auto *buttons = new FlowLayout(row);
    m_accept->setObjectName(u"gridImportAccept"_s);
    m_again->setObjectName(u"gridImportAgain"_s);
    m_refused->setObjectName(u"gridImportSaveRefused"_s);
    m_cancel->setObjectName(u"gridImportCancel"_s);
    for (QPushButton *button : {m_accept, m_again, m_refused, m_cancel})
        buttons->addWidget(button);
    return row;
}

void GridImportPanel::connectAll()
{
    connect(m_kinds, &ChoiceBar::chosen, this, &GridImportPanel::showKind);
    connect(m_erase, &QCheckBox::toggled, this, &GridImportPanel::plan);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &GridImportPanel::tellCell);
    connect(m_accept, &QPushButton::clicked, this, &GridImportPanel::take);
    connect(m_again, &QPushButton::clicked, this, [this] { open(m_path); });
    connect(m_refused, &QPushButton::clicked, this, &GridImportPanel::saveRefused);
    connect(m_cancel, &QPushButton::clicked, this, [this] { emit finished(0); });
    const auto follow = [this] {
        if (isVisible() && m_file)
            plan();
    };
    connect(&m_open, &OpenAssessment::answersChanged, this, follow);
    connect(&m_open, &OpenAssessment::reloaded, this, follow);
}

void GridImportPanel::open(const QString &path)
{
    m_path = path;
    const int asked = ++m_asked;
    QtConcurrent::run([path] {
        return readTableFile(path);
    }).then(this, [this, asked](const std::shared_ptr<const tables::Spreadsheet> &file) {
        if (asked != m_asked)
            return;
        m_file = file;
        m_title->setText(tr("Import of %1").arg(QFileInfo(m_path).fileName()));
        m_kinds->setCurrent(kCellKinds[0].first);
        m_model.show(std::nullopt);
        plan();
        emit opened();
    });
}

/// Comparing is quick: a thousand rows take milliseconds; reading the file is what is slow.
void GridImportPanel::plan()
{
    if (!m_file)
        return;
    m_plan = {};
    if (m_open.grid())
        m_plan = assessment::planGridImport(*m_file, *m_open.grid(), m_open.session().today(),
                                            {.emptyErases = m_erase->isChecked(),
                                             .site = firstSiteName(m_open.session().workspace())});
    showPlan();
}

void GridImportPanel::showPlan()
{
    m_model.load(m_plan.cells, m_open.grid() ? m_open.grid()->edition : nullptr);
    m_refusal->setText(problemLines(m_plan.problems, Problem::Severity::Error));
    m_notes->setText(problemLines(m_plan.problems, Problem::Severity::Warning));
    const bool wrong = hasErrors(m_plan.problems);
    const int refused = m_plan.count(GridCell::Kind::Refused);
    m_accept->setText(tr("Take %n answer(s)", nullptr, int(m_plan.answers.size())));
    m_accept->setVisible(!m_plan.answers.empty() && m_open.isWritable());
    m_refused->setVisible(refused > 0);
    m_again->setVisible(wrong || refused > 0);
    m_cancel->setText(m_plan.answers.empty() ? tr("Close") : tr("Change nothing"));
    for (QWidget *part : {static_cast<QWidget *>(m_table), static_cast<QWidget *>(m_kinds),
                          static_cast<QWidget *>(m_detail)})
        part->setVisible(!m_plan.cells.empty());
    m_erase->setVisible(!wrong && (m_plan.leftEmpty > 0 || m_erase->isChecked()));
    tellSummary();
    tellCell();
}

void GridImportPanel::tellSummary()
{
    using Kind = GridCell::Kind;
    QStringList parts;
    if (const int fresh = m_plan.count(Kind::New))
        parts += tr("%n new cell(s)", nullptr, fresh);
    if (const int changed = m_plan.count(Kind::Changed))
        parts += tr("%n changed cell(s)", nullptr, changed);
    if (const int refused = m_plan.count(Kind::Refused))
        parts += tr("%n refused cell(s)", nullptr, refused);
    if (parts.isEmpty())
        parts += tr("Nothing changes");
    parts += tr("%n as in the notebook", nullptr, m_plan.unchanged);
    if (m_plan.leftEmpty > 0)
        parts += tr("%n empty cell(s) that erase nothing", nullptr, m_plan.leftEmpty);
    m_summary->setText(parts.join(u", "_s) + u'.');
    m_summary->setVisible(!hasErrors(m_plan.problems));
}

/// Long texts do not fit their column.
void GridImportPanel::tellCell()
{
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid() || current.row() >= m_model.rowCount()) {
        m_detail->setText({});
        m_why->setText({});
        return;
    }
    const GridCell &cell = m_model.cell(current);
    const Practice *practice =
        m_open.grid() ? m_open.grid()->edition->practice(cell.practice) : nullptr;
    const auto said = [](const QString &text) { return text.isEmpty() ? tr("(empty)") : text; };
    QStringList lines;
    if (practice)
        lines += practice->question;
    lines += tr("In the notebook: %1").arg(said(cell.before));
    lines += tr("In the file: %1").arg(said(cell.after));
    m_detail->setText(lines.join(u'\n'));
    m_why->setText(cell.reason.isEmpty() ? QString()
                                         : QString(cell.place + u"\u00A0: " + cell.reason));
}

void GridImportPanel::showKind(const QString &kind)
{
    m_kinds->setCurrent(kind);
    for (const auto &[name, shown] : kCellKinds)
        if (name == kind)
            m_model.show(shown);
    tellCell();
}

void GridImportPanel::takeFocus()
{
    m_cancel->setFocus(); // The harmless button is the one under Enter.
}

void GridImportPanel::take()
{
    const int answers = int(m_plan.answers.size());
    const auto step =
        assessment::gridImportStep(*m_open.grid(), m_plan, QFileInfo(m_path).fileName());
    m_file.reset(); // What follows is not a change to be compared again.
    if (m_open.session().apply(step))
        emit finished(answers);
    else
        open(m_path);
}

void GridImportPanel::saveRefused()
{
    Session &session = m_open.session();
    const auto path = session.prompt().askFileToSave(
        tr("Save the refused cells"), u"cellules-refusees.csv"_s, tr("Tables (*.csv)"));
    if (!path)
        return;
    using tables::CsvCell;
    std::vector<std::vector<CsvCell>> rows{
        {CsvCell::text(tr("Place")), CsvCell::text(tr("Question")), CsvCell::text(tr("Cell")),
         CsvCell::text(tr("In the file")), CsvCell::text(tr("Why"))}};
    for (const GridCell &cell : m_plan.cells)
        if (cell.kind == GridCell::Kind::Refused)
            rows.push_back({CsvCell::text(cell.place),
                            CsvCell::text(m_open.grid()->edition->numberOf(cell.practice)),
                            CsvCell::text(assessment::gridFieldName(cell.field)),
                            CsvCell::text(cell.after), CsvCell::text(cell.reason)});
    if (attempt(session.prompt(), [&] { writeDurably(*path, tables::writeCsv(rows)); }))
        session.announce({.text = tr("Written: %1").arg(QFileInfo(*path).fileName())});
}

} // namespace carnet::ui
