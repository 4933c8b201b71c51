#include "ui/pages/indicators/import_panel.h"

#include "core/domain/site.h"
#include "core/tables/measurement_table.h"
#include "ui/pages/indicators/import_choices.h"
#include "ui/pages/indicators/import_words.h"
#include "ui/shell/session.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/choice_field.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/form_rows.h"
#include "ui/widgets/note_label.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/row_table.h"

#include <QDesktopServices>
#include <QFile>
#include <QFileInfo>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>
#include <QtConcurrent>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

/// What is wrong, or to be known, one a line.
QString sentences(const std::vector<Problem> &problems, Problem::Severity severity)
{
    QStringList lines;
    for (const Problem &problem : problems)
        if (problem.severity == severity)
            lines += problem.place.isEmpty()
                         ? problem.message
                         : QString(problem.place + u"\u00A0: " + problem.message);
    return lines.join(u'\n');
}

QPushButton *called(QPushButton *button, const QString &name)
{
    button->setObjectName(name);
    return button;
}

/// The columns that a person once chose for such a header, else those known by their names.
tables::MeasurementColumns columnsFor(const tables::Row &header,
                                      const std::optional<storage::ImportMapping> &remembered)
{
    if (!remembered || remembered->columns.empty())
        return tables::knownColumns(header);
    tables::MeasurementColumns columns;
    for (const auto &[name, column] : remembered->columns)
        if (const auto field = tables::fieldNamed(name))
            columns[*field] = column;
    return columns;
}

} // namespace

ImportPanel::ImportPanel(Session &session, storage::Profile *profile, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_profile(profile)
    , m_title(new PlainLabel({}, TextStyle::SectionTitle))
    , m_refusal(new NoteLabel(StatusShape::Cross))
    , m_notes(new NoteLabel(StatusShape::Triangle))
    , m_where(new FormRows)
    , m_sheet(new ChoiceField)
    , m_structure(new ChoiceField)
    , m_columns(new ColumnChoices)
    , m_indicators(new IndicatorChoices)
    , m_summary(new PlainLabel({}, TextStyle::Strong))
    , m_table(new RowTable)
    , m_remark(new NoteLabel(StatusShape::Triangle))
    , m_accept(called(primaryButton({}), u"importAccept"_s))
    , m_fix(called(secondaryButton(tr("Correct the file")), u"importFix"_s))
    , m_again(called(secondaryButton(tr("Read the file again")), u"importAgain"_s))
    , m_mapping(called(secondaryButton(tr("Change the columns")), u"importColumns"_s))
    , m_cancel(called(secondaryButton(tr("Change nothing")), u"importCancel"_s))
{
    m_refusal->setObjectName(u"importRefusal"_s);
    m_notes->setObjectName(u"importNotes"_s);
    m_sheet->setObjectName(u"importSheet"_s);
    m_structure->setObjectName(u"importStructure"_s);
    m_summary->setObjectName(u"importSummary"_s);
    m_table->setObjectName(u"importLines"_s);
    m_table->setAccessibleName(tr("What becomes of each line"));
    m_table->setMostRows(8);
    m_remark->setObjectName(u"importRemark"_s);
    m_table->setModel(&m_model);
    m_where->add(tr("Sheet"), m_sheet);
    m_where->add(tr("Your structure"), m_structure);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kMedium);
    for (QWidget *part : {static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_refusal),
                          static_cast<QWidget *>(m_notes), static_cast<QWidget *>(m_where),
                          static_cast<QWidget *>(m_columns), static_cast<QWidget *>(m_indicators),
                          static_cast<QWidget *>(m_summary), static_cast<QWidget *>(m_table),
                          static_cast<QWidget *>(m_remark), makeButtons()})
        layout->addWidget(part);
    connectAll();
}

QWidget *ImportPanel::makeButtons()
{
    auto *row = new QWidget;
    auto *buttons = new FlowLayout(row);
    for (QPushButton *button : {m_accept, m_fix, m_again, m_mapping, m_cancel})
        buttons->addWidget(button);
    return row;
}

void ImportPanel::connectAll()
{
    connect(m_sheet, &ChoiceField::committed, this,
            [this](const QString &sheet) { chooseSheet(sheet.toInt()); });
    connect(m_structure, &ChoiceField::committed, this, &ImportPanel::plan);
    connect(m_columns, &ColumnChoices::chosen, this, &ImportPanel::plan);
    connect(m_indicators, &IndicatorChoices::chosen, this, &ImportPanel::plan);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ImportPanel::tellLine);
    connect(m_accept, &QPushButton::clicked, this, &ImportPanel::import);
    connect(m_fix, &QPushButton::clicked, this, &ImportPanel::fix);
    connect(m_again, &QPushButton::clicked, this, [this] { open(m_path); });
    connect(m_mapping, &QPushButton::clicked, this, [this] {
        m_columnsWanted = true;
        m_columns->setVisible(true);
        m_mapping->hide();
        m_columns->firstField()->setFocus();
    });
    connect(m_cancel, &QPushButton::clicked, this, &ImportPanel::cancelled);
}

void ImportPanel::open(const QString &path)
{
    m_path = path;
    const int asked = ++m_asked;
    QtConcurrent::run([path] {
        QFile file(path);
        auto result = std::make_shared<tables::Spreadsheet>();
        if (file.open(QIODevice::ReadOnly))
            // One byte more than is taken is enough to be refused.
            *result = tables::readTables(file.read(tables::SpreadsheetLimits().bytes + 1));
        else
            result->problems.push_back(
                {{},
                 tr("The file cannot be opened. Nothing was changed. Check that it still exists "
                    "and is not open in another program."),
                 Problem::Severity::Error});
        return std::shared_ptr<const tables::Spreadsheet>(result);
    }).then(this, [this, asked](const std::shared_ptr<const tables::Spreadsheet> &file) {
        if (asked == m_asked)
            showFile(file);
    });
}

const tables::Table *ImportPanel::sheet() const
{
    const bool any = m_file && m_sheetNumber >= 0 && m_sheetNumber < int(m_file->sheets.size());
    return any ? &m_file->sheets[size_t(m_sheetNumber)] : nullptr;
}

void ImportPanel::showFile(std::shared_ptr<const tables::Spreadsheet> file)
{
    m_file = std::move(file);
    m_columnsWanted = false;
    m_title->setText(tr("Import of %1").arg(QFileInfo(m_path).fileName()));
    m_plan = {};
    m_model.load({});
    for (QPushButton *button : {m_accept, m_fix, m_again})
        button->hide();
    m_structure->load({});
    m_structure->setChoices({});
    m_indicators->show({}, {}, {});
    const std::vector<int> readable = tables::measurementSheets(m_file->sheets);
    fillSheets();
    chooseSheet(readable.empty() ? 0 : readable.front());
    emit opened();
}

void ImportPanel::fillSheets()
{
    std::vector<ChoiceField::Choice> choices;
    for (int i = 0; i < int(m_file->sheets.size()); ++i) {
        const tables::Table &one = m_file->sheets[size_t(i)];
        choices.push_back(
            {QString::number(i), one.hidden ? tr("%1 (hidden)").arg(one.sheet) : one.sheet});
    }
    m_sheet->setChoices(choices);
    m_where->setRowVisible(m_sheet, choices.size() > 1);
    m_where->setRowVisible(m_structure, false);
}

void ImportPanel::chooseSheet(int number)
{
    m_sheetNumber = number;
    m_sheet->load(QString::number(number));
    m_remembered.reset();
    const tables::Table *table = sheet();
    const tables::Row *header = table ? tables::headerOf(*table) : nullptr;
    m_columns->setVisible(false);
    m_mapping->setVisible(header != nullptr);
    if (header) {
        if (m_profile)
            m_remembered = m_profile->importMapping(tables::signatureOf(*header));
        tables::MeasurementColumns columns = columnsFor(*header, m_remembered);
        const tables::Row *example = header == &table->rows.back() ? nullptr : header + 1;
        m_columnsWanted = !tables::missingColumns(*header, columns).empty();
        if (m_columnsWanted && example)
            columns = tables::guessedColumns(*header, *example, columns);
        m_columns->show(*header, example, columns);
        m_columns->setVisible(m_columnsWanted);
        m_mapping->setVisible(!m_columnsWanted);
    }
    tellFile();
    plan();
}

void ImportPanel::tellFile()
{
    m_refusal->setText(sentences(m_file->problems, Problem::Severity::Error));
    std::vector<Problem> told = m_file->problems;
    if (const tables::Table *table = sheet())
        told.insert(told.end(), table->problems.begin(), table->problems.end());
    m_notes->setText(sentences(told, Problem::Severity::Warning));
}

/// A long remark does not fit its column.
void ImportPanel::tellLine()
{
    const QModelIndex line = m_table->currentIndex();
    const auto text = [&](ImportModel::Column column) {
        return line.siblingAtColumn(column).data().toString();
    };
    const QString remark = text(ImportModel::Remark);
    const bool refused =
        line.isValid() && m_model.outcomeOf(line) == tables::ImportLine::Outcome::Refused;
    m_remark->setShape(refused ? StatusShape::Cross : StatusShape::Triangle);
    m_remark->setText(remark.isEmpty() ? QString()
                                       : QString(text(ImportModel::Place) + u"\u00A0: " + remark));
}

/// Works out in the background what the import would do as things are chosen now.
void ImportPanel::plan()
{
    const tables::Table *table = sheet();
    if (!table) {
        showPlan({});
        return;
    }
    const std::vector<Site> sites = m_session.workspace().records<Site>().all();
    tables::MeasurementReadOptions reading{
        .structure = m_structure->value().isEmpty() && !sites.empty() ? sites.front().code
                                                                      : m_structure->value(),
        .source = {},
        .columns = m_columns->columns()};
    tables::ImportPlanOptions planning;
    m_indicators->putInto(planning);
    const int asked = ++m_asked;
    m_accept->setEnabled(false); // What it says is about to be outdated.
    QtConcurrent::run([file = m_file, table, reading, planning,
                       indicators = m_session.workspace().records<Indicator>().all(),
                       measurements = m_session.workspace().records<Measurement>().all()] {
        tables::MeasurementRows rows = tables::readMeasurements(*table, reading);
        return Outcome{rows.structures,
                       tables::planImport(rows, indicators, measurements, planning)};
    }).then(this, [this, asked](const Outcome &outcome) {
        if (asked == m_asked)
            showPlan(outcome);
    });
}

void ImportPanel::showPlan(const Outcome &outcome)
{
    m_plan = outcome.plan;
    const int size = m_plan.size();
    if (outcome.structures.size() > 1 && m_structure->count() == 0) {
        std::vector<ChoiceField::Choice> choices;
        for (const tables::Structure &one : outcome.structures)
            choices.push_back({one.code.isEmpty() ? one.title : one.code,
                               one.title.isEmpty() ? one.code : one.title});
        m_structure->setChoices(choices);
        m_where->setRowVisible(m_structure, true);
    }
    m_model.load(m_plan.lines);
    // What concerns the file as a whole stands above, what concerns a line in its row.
    std::vector<Problem> whole = m_file->problems;
    if (m_plan.lines.empty())
        whole.insert(whole.end(), m_plan.problems.begin(), m_plan.problems.end());
    m_refusal->setText(sentences(whole, Problem::Severity::Error));
    m_indicators->show(m_plan.unknown, m_session.workspace().records<Indicator>().all(),
                       m_remembered ? m_remembered->indicators : std::map<QString, QString>());
    m_summary->setText(sheet() ? importSummary(m_plan) : QString());
    m_summary->setVisible(!m_plan.lines.empty());
    m_table->setVisible(!m_plan.lines.empty());
    tellLine();
    m_accept->setText(tr("Import the %n line(s)", nullptr, size));
    m_accept->setVisible(size > 0);
    m_accept->setEnabled(true);
    const bool wrong = hasErrors(whole) || m_plan.count(tables::ImportLine::Outcome::Refused) > 0;
    m_fix->setVisible(wrong);
    m_again->setVisible(wrong);
}

void ImportPanel::takeFocus()
{
    // The harmless button is the one under Enter, unless something is to be chosen first.
    m_columnsWanted ? m_columns->firstField()->setFocus() : m_cancel->setFocus();
}

void ImportPanel::import()
{
    const int size = m_plan.size();
    if (!m_session.apply(tables::importStep(m_plan, QFileInfo(m_path).fileName())))
        return;
    remember();
    emit imported(size);
}

void ImportPanel::remember()
{
    const tables::Table *table = sheet();
    const tables::Row *header = table ? tables::headerOf(*table) : nullptr;
    if (!m_profile || !header)
        return;
    storage::ImportMapping mapping{{}, m_indicators->mapping()};
    if (m_columns->columns() != tables::knownColumns(*header))
        for (const auto &[field, column] : m_columns->columns())
            mapping.columns[tables::fieldName(field)] = column;
    if (mapping != m_remembered.value_or(storage::ImportMapping()))
        attempt(m_session.prompt(),
                [&] { m_profile->setImportMapping(tables::signatureOf(*header), mapping); });
}

void ImportPanel::fix()
{
    if (!QDesktopServices::openUrl(QUrl::fromLocalFile(m_path)))
        m_session.prompt().tell(tr("No program on this computer opens this file. Nothing was "
                                   "changed. Open it yourself, correct it, and read it again "
                                   "here."));
}

} // namespace carnet::ui
