#pragma once

#include "core/validation/told_changes.h"

#include <QWidget>

class QListWidget;
class QPushButton;

namespace carnet::storage {
class Changes;
}

namespace carnet::ui {

class NoteLabel;
class OpenPlan;

/// Says that a validated plan is no longer what the committee validated, and lists what changed.
/// Hidden while nothing did.
class ModifiedBand final : public QWidget
{
    Q_OBJECT

public:
    explicit ModifiedBand(OpenPlan &open, QWidget *parent = nullptr);

    /// The list as one can paste it into a mail.
    QString text() const;

private:
    QWidget *buildList();
    void follow(const storage::Changes &changes);
    void load();
    void showList(bool shown);
    void copy();
    void save();

    OpenPlan &m_open;
    QDate m_validatedOn;
    std::vector<validation::ToldChange> m_changes;
    NoteLabel *m_note;
    QPushButton *m_toggle;
    QWidget *m_part = nullptr;
    QListWidget *m_list = nullptr;
};

} // namespace carnet::ui
