#pragma once

#include "ui/pages/meetings/meeting_view.h"

class QPushButton;

namespace carnet::ui {

class PlainLabel;
class TextField;

/// The minutes: what is drafted from what was noted, and what is written by hand.
class MinutesView final : public MeetingView
{
    Q_OBJECT

public:
    explicit MinutesView(OpenMeeting &open, QWidget *parent = nullptr);

    void reveal(const Place &place) override;
    void commitPending() override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *buildText();
    QWidget *buildDraft();
    void show(bool another);
    void showDraft();

    TextField *m_text = nullptr;
    PlainLabel *m_draft = nullptr;
    bool m_stale = true; ///< Something changed while the draft was not seen.
};

} // namespace carnet::ui
