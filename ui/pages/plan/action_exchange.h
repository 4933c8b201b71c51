#pragma once

#include "core/planning/action_import.h"
#include "ui/pages/plan/import_line_model.h"
#include "ui/widgets/page_scaffold.h"

#include <memory>

class QCheckBox;
class QPushButton;

namespace carnet::ui {

class LineField;
class NoteLabel;
class OpenPlan;
class PlainLabel;
class RowTable;

/// Actions on their way to spreadsheets and back: the buttons for it, and the panel that shows what
/// a file would change before anything of it is taken; then one step.
class ActionExchange final : public PageScaffold
{
    Q_OBJECT

public:
    explicit ActionExchange(OpenPlan &open, QWidget *parent = nullptr);

    /// Offers both ways.
    QPushButton *makeButton(QWidget *parent);

    /// A file is shown.
    bool isOpened() const { return m_file != nullptr; }

signals:
    /// This belongs into sight.
    void opened();
    void finished();

private:
    void build();
    QWidget *makeButtons();
    void exportActions();
    void importActions();
    void open(const QString &path);
    void plan();
    void showPlan();
    QString summary() const;
    void tellLine();
    void take();
    void leave();

    OpenPlan &m_open;
    QString m_path;
    std::shared_ptr<const tables::Spreadsheet> m_file;
    planning::ActionBook m_book;
    planning::ActionImport m_plan;
    ImportLineModel m_model;
    int m_asked = 0;

    PlainLabel *m_title;
    NoteLabel *m_refusal;
    NoteLabel *m_notes;
    PlainLabel *m_summary;
    QCheckBox *m_erase;
    RowTable *m_table;
    PlainLabel *m_detail;
    QWidget *m_whyRow;
    LineField *m_why;
    NoteLabel *m_noReason;
    QPushButton *m_accept;
    QPushButton *m_again;
    QPushButton *m_cancel;
};

} // namespace carnet::ui
