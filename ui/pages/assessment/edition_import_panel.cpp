#include "ui/pages/assessment/edition_import_panel.h"

#include "core/storage/assessments.h"
#include "core/tables/spreadsheet.h"
#include "ui/pages/assessment/edition_column_choices.h"
#include "ui/pages/assessment/table_file.h"
#include "ui/shell/session.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/choice_field.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/form_rows.h"
#include "ui/widgets/line_field.h"
#include "ui/widgets/note_label.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/row_table.h"
#include "ui/widgets/theme.h"

#include <QFileInfo>
#include <QPushButton>
#include <QStandardItemModel>
#include <QVBoxLayout>
#include <QtConcurrent>

using namespace Qt::StringLiterals;

namespace carnet::ui {

EditionImportPanel::EditionImportPanel(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_heading(new PlainLabel({}, TextStyle::SectionTitle))
    , m_rows(new FormRows)
    , m_title(new LineField)
    , m_sheet(new ChoiceField)
    , m_scale(new LineField)
    , m_columns(new EditionColumnChoices)
    , m_refusal(new NoteLabel(StatusShape::Cross))
    , m_notes(new NoteLabel(StatusShape::Triangle))
    , m_summary(new PlainLabel({}, TextStyle::Strong))
    , m_questions(new RowTable)
    , m_model(new QStandardItemModel(this))
    , m_successions(new PlainLabel({}, TextStyle::Body))
    , m_accept(primaryButton(tr("Take in this grid")))
    , m_mapping(secondaryButton(tr("Change the columns")))
    , m_again(secondaryButton(tr("Read the file again")))
    , m_cancel(secondaryButton(tr("Change nothing")))
{
    build();
    connectAll();
}

void EditionImportPanel::build()
{
    setObjectName(u"edition_import"_s);
    m_title->setObjectName(u"editionTitle"_s);
    m_title->setRequired(tr("Say what the grid is called."));
    m_sheet->setObjectName(u"editionSheet"_s);
    m_scale->setObjectName(u"editionScale"_s);
    m_scale->load(tr("Not yet; Partly; In place; In place and checked"));
    m_refusal->setObjectName(u"editionRefusal"_s);
    m_notes->setObjectName(u"editionNotes"_s);
    m_summary->setObjectName(u"editionSummary"_s);
    m_questions->setObjectName(u"editionQuestions"_s);
    m_questions->setAccessibleName(tr("Questions as they would be"));
    m_questions->setMostRows(8);
    m_questions->setModel(m_model);
    m_successions->setObjectName(u"editionSuccessions"_s);
    m_rows->add(tr("Name of the grid"), m_title,
                tr("A later version under the same name knows what became of each question."));
    m_rows->add(tr("Sheet"), m_sheet);
    m_rows->add(tr("Levels"), m_scale,
                tr("From the lowest, parted by semicolons; when no column tells them."));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kMedium);
    for (QWidget *part : {static_cast<QWidget *>(m_heading), static_cast<QWidget *>(m_rows),
                          static_cast<QWidget *>(m_columns), static_cast<QWidget *>(m_refusal),
                          static_cast<QWidget *>(m_notes), static_cast<QWidget *>(m_summary),
                          static_cast<QWidget *>(m_questions),
                          static_cast<QWidget *>(m_successions), makeButtons()})
        layout->addWidget(part);
}

QWidget *EditionImportPanel::makeButtons()
{
    auto *row = new QWidget;
    auto *buttons = new FlowLayout(row);
    m_accept->setObjectName(u"editionAccept"_s);
    m_mapping->setObjectName(u"editionColumns"_s);
    m_again->setObjectName(u"editionAgain"_s);
    m_cancel->setObjectName(u"editionCancel"_s);
    for (QPushButton *button : {m_accept, m_mapping, m_again, m_cancel})
        buttons->addWidget(button);
    return row;
}

void EditionImportPanel::connectAll()
{
    connect(m_title, &LineField::committed, this, &EditionImportPanel::plan);
    connect(m_scale, &LineField::committed, this, &EditionImportPanel::plan);
    connect(m_columns, &EditionColumnChoices::chosen, this, &EditionImportPanel::plan);
    connect(m_sheet, &ChoiceField::committed, this,
            [this](const QString &sheet) { chooseSheet(sheet.toInt()); });
    connect(m_accept, &QPushButton::clicked, this, &EditionImportPanel::take);
    connect(m_again, &QPushButton::clicked, this, [this] { open(m_path); });
    connect(m_cancel, &QPushButton::clicked, this, [this] { emit finished({}); });
    connect(m_mapping, &QPushButton::clicked, this, [this] {
        m_columns->show();
        m_mapping->hide();
        m_columns->firstField()->setFocus();
    });
}

void EditionImportPanel::open(const QString &path)
{
    const bool other = path != m_path;
    m_path = path;
    if (other)
        m_title->load(QFileInfo(path).completeBaseName().replace(u'_', u' ').left(80));
    const int asked = ++m_asked;
    QtConcurrent::run([path] {
        return readTableFile(path);
    }).then(this, [this, asked](const std::shared_ptr<const tables::Spreadsheet> &file) {
        if (asked != m_asked)
            return;
        m_file = file;
        showFile();
        emit opened();
    });
}

const tables::Table *EditionImportPanel::sheet() const
{
    const bool any = m_file && m_sheetNumber >= 0 && m_sheetNumber < int(m_file->sheets.size());
    return any ? &m_file->sheets[size_t(m_sheetNumber)] : nullptr;
}

void EditionImportPanel::showFile()
{
    m_heading->setText(tr("Import of the whole grid %1").arg(QFileInfo(m_path).fileName()));
    std::vector<ChoiceField::Choice> choices;
    int chosen = 0;
    bool any = false;
    for (int i = 0; i < int(m_file->sheets.size()); ++i) {
        const tables::Table &one = m_file->sheets[size_t(i)];
        choices.push_back(
            {QString::number(i), one.hidden ? tr("%1 (hidden)").arg(one.sheet) : one.sheet});
        const tables::Row *const header = assessment::editionHeader(one);
        if (header && !any
            && assessment::guessedEditionColumns(*header).of(assessment::EditionField::Question)) {
            chosen = i;
            any = true;
        }
    }
    m_sheet->setChoices(choices);
    m_rows->setRowVisible(m_sheet, choices.size() > 1);
    chooseSheet(chosen);
}

void EditionImportPanel::chooseSheet(int number)
{
    using assessment::EditionField;
    m_sheetNumber = number;
    m_sheet->load(QString::number(number));
    const tables::Table *const table = sheet();
    const tables::Row *const header = table ? assessment::editionHeader(*table) : nullptr;
    bool understood = false;
    if (header) {
        const auto columns = assessment::guessedEditionColumns(*header);
        const tables::Row *const example = header == &table->rows.back() ? nullptr : header + 1;
        m_columns->load(*header, example, columns);
        understood = columns.of(EditionField::Question)
                     && (columns.of(EditionField::Commitment) || columns.of(EditionField::Depth)
                         || columns.of(EditionField::Number));
    }
    m_columns->setVisible(header && !understood);
    m_mapping->setVisible(understood);
    plan();
}

/// Some hundred rows at most: nothing that would need another thread.
void EditionImportPanel::plan()
{
    m_plan = {};
    if (m_file)
        m_plan.problems = m_file->problems;
    if (const tables::Table *const table = sheet())
        m_plan = assessment::planEditionImport(
            *table,
            {.title = m_title->value(),
             .file = QFileInfo(m_path).fileName(),
             .today = m_session.today(),
             .columns = m_columns->columns(),
             .scale = m_scale->value().split(u';', Qt::SkipEmptyParts)},
            storage::editionsByCode(m_session.workspace()));
    showPlan();
}

void EditionImportPanel::showPlan()
{
    m_rows->setRowVisible(m_scale, sheet() && m_columns->columns().levels.empty());
    m_rows->setRowVisible(m_title, sheet() != nullptr);
    m_refusal->setText(problemLines(m_plan.problems, Problem::Severity::Error));
    m_notes->setText(problemLines(m_plan.problems, Problem::Severity::Warning));
    m_summary->setText(
        m_plan.edition ? tr("It would be: %1").arg(assessment::editionSummary(m_plan)) : QString());
    m_summary->setVisible(m_plan.edition.has_value());
    QString told;
    if (!m_plan.earlier.isEmpty())
        told = tr("What becomes of the version before, question by question:") + u'\n'
               + m_plan.successions.join(u'\n');
    m_successions->setText(told);
    m_successions->setVisible(!told.isEmpty());
    m_accept->setVisible(m_plan.edition.has_value());
    m_again->setVisible(hasErrors(m_plan.problems));
    m_cancel->setText(m_plan.edition ? tr("Change nothing") : tr("Close"));
    showQuestions();
}

void EditionImportPanel::showQuestions()
{
    m_model->clear();
    m_model->setHorizontalHeaderLabels(
        {tr("No."), tr("Commitment"), tr("Question"), tr("Weight"), tr("Levels")});
    if (m_plan.edition)
        for (const Practice &practice : m_plan.edition->practices) {
            QList<QStandardItem *> row;
            QStringList levels;
            for (const QString &level : practice.levels)
                levels += level;
            for (const QString &text :
                 {m_plan.edition->numberOf(practice.code),
                  m_plan.edition->commitment(practice.commitment)->title.left(40),
                  practice.question.left(80), QString::number(practice.weight),
                  levels.join(u" / "_s)}) {
                row += new QStandardItem(text);
                row.back()->setEditable(false);
            }
            m_model->appendRow(row);
        }
    m_questions->setVisible(m_plan.edition.has_value());
}

void EditionImportPanel::takeFocus()
{
    sheet() ? static_cast<QWidget *>(m_title)->setFocus() : m_cancel->setFocus();
}

void EditionImportPanel::take()
{
    const QString title = m_plan.record.title;
    if (m_session.apply(assessment::editionImportStep(m_plan)))
        emit finished(title);
}

} // namespace carnet::ui
