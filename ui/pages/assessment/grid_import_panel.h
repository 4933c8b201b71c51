#pragma once

#include "core/assessment/grid_import.h"
#include "ui/pages/assessment/grid_import_model.h"

#include <QWidget>

#include <memory>

class QCheckBox;
class QPushButton;

namespace carnet::ui {

class ChoiceBar;
class NoteLabel;
class OpenAssessment;
class PlainLabel;
class RowTable;

/// A grid that comes back from a spreadsheet, cell by cell, before anything of it is taken; then
/// one step.
class GridImportPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit GridImportPanel(OpenAssessment &open, QWidget *parent = nullptr);

    /// Reads the file in the background, then opened(). What it would do follows the notebook
    /// while the panel is shown.
    void open(const QString &path);

    /// Puts the focus where one goes on.
    void takeFocus();

signals:
    void opened();
    /// So many answers were changed; 0 when the user gave up.
    void finished(int answers);

private:
    void build();
    QWidget *makeButtons();
    void connectAll();
    void plan();
    void showPlan();
    void tellSummary();
    void tellCell();
    void showKind(const QString &kind);
    void take();
    void saveRefused();

    OpenAssessment &m_open;
    QString m_path;
    std::shared_ptr<const tables::Spreadsheet> m_file;
    assessment::GridImport m_plan;
    GridImportModel m_model;
    int m_asked = 0;

    PlainLabel *m_title;
    NoteLabel *m_refusal;
    NoteLabel *m_notes;
    PlainLabel *m_summary;
    QCheckBox *m_erase;
    ChoiceBar *m_kinds;
    RowTable *m_table;
    PlainLabel *m_detail;
    NoteLabel *m_why;
    QPushButton *m_accept;
    QPushButton *m_again;
    QPushButton *m_refused;
    QPushButton *m_cancel;
};

} // namespace carnet::ui
