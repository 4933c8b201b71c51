#pragma once

#include <QFrame>

namespace carnet::ui {

class LineField;
class OpenAssessment;
class PlainLabel;

/// In a contribution notebook: says what it is for, asks for the agent's name and tells what to do
/// in the end. Hidden in any other notebook.
class ContributionBand final : public QFrame
{
    Q_OBJECT

public:
    explicit ContributionBand(OpenAssessment &open, QWidget *parent = nullptr);

    /// To be called when the grid is another one.
    void load();

    /// Writes the name that is being typed.
    void commitPending();

private:
    void writeName(const QString &name);

    OpenAssessment &m_open;
    PlainLabel *m_text;
    LineField *m_name;
};

} // namespace carnet::ui
