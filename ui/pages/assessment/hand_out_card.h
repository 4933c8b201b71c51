#pragma once

#include "core/assessment/contribution_notebook.h"
#include "ui/widgets/card.h"

class QComboBox;
class QLineEdit;

namespace carnet::ui {

/// What a correspondent says before a contribution leaves: what is to be filled in, by whom, with
/// the program or a spreadsheet.
class HandOutCard final : public Card
{
    Q_OBJECT

public:
    enum class Form { Notebook, Xlsx, Ods };

    explicit HandOutCard(const assessment::Grid &grid, QWidget *parent = nullptr);

signals:
    void handOutRequested(const carnet::assessment::HandOut &what,
                          carnet::ui::HandOutCard::Form form);

private:
    QComboBox *m_commitment;
    QLineEdit *m_name;
};

} // namespace carnet::ui
