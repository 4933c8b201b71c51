#pragma once

#include "core/assessment/edition_choice.h"
#include "ui/widgets/page_scaffold.h"

#include <optional>
#include <vector>

class QComboBox;
class QPushButton;
class QRadioButton;

namespace carnet::assessment {
struct NewYear;
}

namespace carnet::ui {

class CarryOverModel;
class PlainLabel;
class RowTable;
class Session;

/// What the page shows before a year has begun: the grid it will have, and whether it starts from
/// the answers of the last year. What becomes of each practice is told before it is done.
class YearStart final : public PageScaffold
{
    Q_OBJECT

public:
    explicit YearStart(Session &session, QWidget *parent = nullptr);

signals:
    /// The year was begun.
    void begun();

private:
    void addGridChoice();
    void addStartChoice();
    void addChanges();
    void follow();
    void begin();
    assessment::NewYear start() const;

    Session &m_session;
    std::vector<assessment::EditionChoice> m_editions;
    QComboBox *m_edition = nullptr;
    PlainLabel *m_editionNote = nullptr;
    QRadioButton *m_take = nullptr; ///< None without an earlier year.
    QRadioButton *m_blank = nullptr;
    PlainLabel *m_summary = nullptr;
    QPushButton *m_details = nullptr;
    RowTable *m_changes = nullptr;
    CarryOverModel *m_model = nullptr;
};

} // namespace carnet::ui
