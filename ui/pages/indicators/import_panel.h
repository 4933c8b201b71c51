#pragma once

#include "core/storage/profile.h"
#include "core/tables/import_plan.h"
#include "core/tables/spreadsheet.h"
#include "ui/pages/indicators/import_model.h"

#include <QWidget>

#include <memory>
#include <optional>

class QPushButton;

namespace carnet::ui {

class ChoiceField;
class ColumnChoices;
class FormRows;
class IndicatorChoices;
class NoteLabel;
class PlainLabel;
class RowTable;
class Session;

/// The import of a table of measurements before it is done: which sheet, which column holds
/// what, which indicators are meant, and what becomes of every line. Then one step.
class ImportPanel final : public QWidget
{
    Q_OBJECT

public:
    /// The profile remembers how tables are to be read; without one nothing is remembered.
    ImportPanel(Session &session, storage::Profile *profile, QWidget *parent = nullptr);

    /// Reads the file in the background; then opened() is emitted, whatever is in it.
    void open(const QString &path);

    /// The file shows what it is: puts the keyboard where it is wanted.
    void takeFocus();

signals:
    void opened();
    void imported(int figures);
    void cancelled();

private:
    /// How the file is read, worked out in the background.
    struct Outcome
    {
        std::vector<tables::Structure> structures;
        tables::ImportPlan plan;
    };

    void connectAll();
    QWidget *makeButtons();
    void showFile(std::shared_ptr<const tables::Spreadsheet> file);
    void chooseSheet(int sheet);
    void fillSheets();
    void plan();
    void showPlan(const Outcome &outcome);
    void tellFile();
    void tellLine();
    void import();
    void remember();
    void fix();
    const tables::Table *sheet() const;

    Session &m_session;
    storage::Profile *m_profile;
    QString m_path;
    std::shared_ptr<const tables::Spreadsheet> m_file;
    int m_sheetNumber = -1;
    std::optional<storage::ImportMapping> m_remembered;
    tables::ImportPlan m_plan;
    int m_asked = 0; ///< Only the answer to the last question counts.
    bool m_columnsWanted = false;

    ImportModel m_model;
    PlainLabel *m_title;
    NoteLabel *m_refusal;
    NoteLabel *m_notes;
    FormRows *m_where;
    ChoiceField *m_sheet;
    ChoiceField *m_structure;
    ColumnChoices *m_columns;
    IndicatorChoices *m_indicators;
    PlainLabel *m_summary;
    RowTable *m_table;
    NoteLabel *m_remark; ///< Of the current line, whole.
    QPushButton *m_accept;
    QPushButton *m_fix;
    QPushButton *m_again;
    QPushButton *m_mapping;
    QPushButton *m_cancel;
};

} // namespace carnet::ui
