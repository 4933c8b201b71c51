#pragma once

#include "core/assessment/edition_import.h"

#include <QWidget>

#include <memory>

class QPushButton;
class QStandardItemModel;

namespace carnet::tables {
struct Spreadsheet;
}

namespace carnet::ui {

class ChoiceField;
class EditionColumnChoices;
class FormRows;
class LineField;
class NoteLabel;
class PlainLabel;
class RowTable;
class Session;

/// The import of a whole grid of questions before it is done: what it is called, which column
/// holds what, the questions as they would be, and what becomes of those of an earlier version.
class EditionImportPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit EditionImportPanel(Session &session, QWidget *parent = nullptr);

    /// Reads the file in the background, then opened().
    void open(const QString &path);

    void takeFocus();

signals:
    void opened();
    /// The title of the grid that was taken in; empty when the user gave up.
    void finished(const QString &title);

private:
    void build();
    QWidget *makeButtons();
    void connectAll();
    const tables::Table *sheet() const;
    void showFile();
    void chooseSheet(int number);
    void plan();
    void showPlan();
    void showQuestions();
    void take();

    Session &m_session;
    QString m_path;
    std::shared_ptr<const tables::Spreadsheet> m_file;
    int m_sheetNumber = 0;
    int m_asked = 0;
    assessment::EditionImport m_plan;

    PlainLabel *m_heading;
    FormRows *m_rows;
    LineField *m_title;
    ChoiceField *m_sheet;
    LineField *m_scale;
    EditionColumnChoices *m_columns;
    NoteLabel *m_refusal;
    NoteLabel *m_notes;
    PlainLabel *m_summary;
    RowTable *m_questions;
    QStandardItemModel *m_model;
    PlainLabel *m_successions;
    QPushButton *m_accept;
    QPushButton *m_mapping;
    QPushButton *m_again;
    QPushButton *m_cancel;
};

} // namespace carnet::ui
