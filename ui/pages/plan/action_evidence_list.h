#pragma once

#include "core/assessment/evidence_steps.h"
#include "core/domain/action_evidence.h"

#include <QWidget>

#include <optional>

class QPushButton;
class QVBoxLayout;

namespace carnet::ui {

class EvidenceForm;
class EvidenceOpener;
class OpenPlan;

/// What shows what came of an action: texts, links and attached files.
class ActionEvidenceList final : public QWidget
{
    Q_OBJECT

public:
    explicit ActionEvidenceList(OpenPlan &open, QWidget *parent = nullptr);

    /// What is being typed is written before.
    void show(const Id<Action> &action);

    /// The pieces or the right to write may be others now.
    void follow();

    /// Writes what is being typed, if it can be.
    void flush();

    EvidenceOpener &opener() const { return *m_opener; }

private:
    void buildMenu();
    QWidget *lineOf(const ActionEvidence &piece);
    QString about(const ActionEvidence &piece) const;
    void attach();
    void openForm(const std::optional<ActionEvidence> &piece);
    void closeForm();
    void save();

    OpenPlan &m_open;
    std::optional<Id<Action>> m_action;
    std::optional<ActionEvidence> m_changed; ///< In the form; nothing for a new one.
    EvidenceOpener *m_opener;
    QVBoxLayout *m_lines;
    QPushButton *m_add;
    EvidenceForm *m_form;
};

} // namespace carnet::ui
