#pragma once

#include "core/assessment/evidence_steps.h"

#include <QWidget>

class QPushButton;

namespace carnet::ui {

class DateField;
class FormRows;
class LineField;

/// Title, address and date of one piece of evidence, written as a whole.
class EvidenceForm final : public QWidget
{
    Q_OBJECT

public:
    explicit EvidenceForm(QWidget *parent = nullptr);

    /// Shows what a piece says; an empty one to write another. `verb` is the button that saves.
    /// An attached file has no address.
    void load(const assessment::Piece &piece, const QString &verb);

    /// Something was typed that was not saved.
    bool isChanged() const;

    /// What is typed, if it can be written. If not, the problems stand by their fields.
    std::optional<assessment::Piece> piece();

signals:
    void saved();
    void cancelled();

private:
    assessment::Piece m_loaded;
    FormRows *m_rows;
    LineField *m_title;
    LineField *m_link;
    DateField *m_date;
    QPushButton *m_save;
};

} // namespace carnet::ui
