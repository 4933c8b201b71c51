#pragma once

#include "core/assessment/evidence_steps.h"
#include "ui/pages/assessment/open_assessment.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;
class QVBoxLayout;

namespace carnet::ui {

class EvidenceForm;
class PlainLabel;
class StatusMark;

/// The pieces of evidence of one answer: what each is, how to open, change and remove it, and three
/// ways to add one.
class EvidencePanel final : public QWidget
{
    Q_OBJECT

public:
    explicit EvidencePanel(OpenAssessment &open, QWidget *parent = nullptr);

    /// Shows the pieces of another answer. What is being typed is written before.
    void setPractice(const QString &practice);

    /// The answer or its pieces may have changed; what is being typed stays.
    void follow();

    /// Writes what is being typed, if it can be.
    void flush();

private:
    void build();
    void buildMenu();
    QWidget *buildReuse();
    void openForm(const std::optional<Evidence> &piece);
    void showPieces(const std::vector<Evidence> &pieces);
    QWidget *rowOf(const Evidence &piece);
    QString aboutPiece(const Evidence &piece) const;
    void attach();
    void write();
    void change(const Evidence &piece);
    void save();
    void offerReuse();
    void reuse();
    void closeParts();
    const assessment::Grid &grid() const { return *m_open.grid(); }

    OpenAssessment &m_open;
    QString m_practice;
    std::vector<Evidence> m_shown;
    std::optional<Evidence> m_changed;           ///< The piece in the form; nothing for a new one.
    std::vector<assessment::KnownPiece> m_known; ///< In the list of those to reuse.
    StatusMark *m_bare;
    QVBoxLayout *m_rows;
    QPushButton *m_add;
    // Made when they are first wanted: a page shows many of these panels.
    EvidenceForm *m_form = nullptr;
    QWidget *m_reuse = nullptr;
    QListWidget *m_list = nullptr;
};

} // namespace carnet::ui
