#pragma once

#include "core/assessment/grid.h"
#include "core/domain/action.h"
#include "ui/widgets/card.h"

class QCheckBox;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace carnet::ui {

class EvidencePanel;
class LevelRadios;
class LineField;
class OpenAssessment;
class PlainLabel;
class StatusMark;
class TextField;

/// One practice of the grid: the question, what one looks at, the levels with their meaning
/// written out, what shows it with its pieces of evidence, a note, who answers, and last year's
/// answer.
class PracticeCard final : public Card
{
    Q_OBJECT

public:
    PracticeCard(OpenAssessment &open, const Practice &practice, QWidget *parent = nullptr);

    const QString &practice() const { return m_practice; }

    /// The answer has changed; what is being typed stays.
    void follow(const assessment::Grid &grid);

    /// The actions that the question led to.
    void showActions(const std::vector<Action> &actions);

    /// Writes what is being typed.
    void flush();
    void setReadOnly(bool readOnly);

    /// Puts the focus where one answers: `field` names a field of Answer, the rating if empty.
    void focusField(const QString &field);

signals:
    void rated(const QString &practice, const carnet::Rating &rating);
    void proofWritten(const QString &practice, const QString &text);
    void noteWritten(const QString &practice, const QString &text, bool shared);
    void ownerWritten(const QString &practice, const QString &owner);
    void actionRequested(const QString &practice);
    void actionShown(const carnet::Action &action);

private:
    void addQuestion(const Practice &practice, const QString &number);
    void addLevels(const assessment::Grid &grid, const Practice &practice);
    void addPrevious();
    void addTexts(const QString &number);
    /// What the earlier year answered, and under which number when its grid was another.
    QString earlierText(const assessment::Grid &grid) const;
    void addProof(OpenAssessment &open, const QString &number);
    void confirm();
    PlainLabel *addCaption(const QString &text, QWidget *buddy);

    QString m_practice;
    Rating m_previous;
    std::optional<Rating> m_claim; ///< What is to be confirmed.
    StatusMark *m_state = nullptr;
    LevelRadios *m_levels = nullptr;
    PlainLabel *m_previousText = nullptr;
    QPushButton *m_takePrevious = nullptr;
    TextField *m_proof = nullptr;
    EvidencePanel *m_evidence = nullptr;
    LineField *m_owner = nullptr;
    TextField *m_note = nullptr;
    QCheckBox *m_noteShared = nullptr;
    QPushButton *m_action = nullptr;
    QVBoxLayout *m_actions = nullptr; ///< A button that leads to each action.
};

} // namespace carnet::ui
