#pragma once

#include <QWidget>

class QPushButton;

namespace carnet::ui {

class OpenAssessment;
class PlainLabel;

/// `Year closed on 4 December 2026, stamp 1a2b 3c4d.` and whether what is closed is still the
/// same. Empty while the year is open. Translated.
QString closedText(const OpenAssessment &open);

/// Asks why the closed year is opened again, and opens it. Without a reason nothing happens.
void reopenAsking(OpenAssessment &open);

/// Says over all views that the year is closed, and opens it again. Hidden while it is open.
class ClosedBand final : public QWidget
{
    Q_OBJECT

public:
    explicit ClosedBand(OpenAssessment &open, QWidget *parent = nullptr);

    void load();

private:
    OpenAssessment &m_open;
    PlainLabel *m_text;
    QPushButton *m_reopen;
};

} // namespace carnet::ui
