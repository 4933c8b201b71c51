#pragma once

#include "core/assessment/contribution.h"
#include "ui/widgets/card.h"

class QPushButton;
class QVBoxLayout;

namespace carnet::ui {

class LevelRadios;
class NoteLabel;
class PlainLabel;
class TextField;

/// One practice: who said what, and what is agreed on, with the reason.
class ConsensusCard final : public Card
{
    Q_OBJECT

public:
    explicit ConsensusCard(QWidget *parent = nullptr);

    /// `dispersion` is of this practice.
    void load(const assessment::Grid &grid, const std::vector<GivenAnswers> &given,
              const Dispersion &dispersion, bool writable);

    const QString &practice() const { return m_practice; }

    /// Puts the keyboard where the degree is chosen.
    void focusLevels();

signals:
    void retained(const QString &practice, const carnet::Rating &rating, const QString &reason);

private:
    void addVoice(const GivenAnswers &contribution, const GivenAnswer &answer,
                  const Edition &edition);
    void retain();

    QString m_practice;
    bool m_needsReason = false;
    PlainLabel *m_gap;
    PlainLabel *m_site;
    QWidget *m_voices = nullptr;
    QWidget *m_voicesPlace;
    LevelRadios *m_levels;
    PlainLabel *m_reasonLabel;
    TextField *m_reason;
    NoteLabel *m_problem;
    QPushButton *m_retain;
};

} // namespace carnet::ui
