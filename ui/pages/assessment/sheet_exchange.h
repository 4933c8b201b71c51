#pragma once

#include "ui/widgets/page_scaffold.h"

class QPushButton;

namespace carnet::ui {

class EditionImportPanel;
class GridImportPanel;
class OpenAssessment;

/// The grid on its way to spreadsheets and back: the commands for it, and the panels that show
/// what a file would change.
class SheetExchange final : public PageScaffold
{
    Q_OBJECT

public:
    explicit SheetExchange(OpenAssessment &open, QWidget *parent = nullptr);

    /// While the page is shown.
    void handleCommands();
    void releaseCommands();

    /// A button that offers the commands.
    QPushButton *makeButton(QWidget *parent);

signals:
    /// A file is shown: this belongs into sight.
    void opened();
    void finished();

private:
    void exportGrid();
    void importGrid();
    void importEdition();
    void followState();

    OpenAssessment &m_open;
    GridImportPanel *m_grid;
    EditionImportPanel *m_edition;
};

} // namespace carnet::ui
