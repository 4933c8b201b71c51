#pragma once

#include "ui/pages/meetings/open_meeting.h"
#include "ui/shell/place.h"

#include <QWidget>

namespace carnet::ui {

/// One part of the work on a meeting: preparing it, who is there, what is decided … It is built
/// when it is first chosen, with a meeting that is there; it follows OpenMeeting's signals by
/// itself and outlives a change of meeting.
class MeetingView : public QWidget
{
    Q_OBJECT

public:
    explicit MeetingView(OpenMeeting &open, QWidget *parent = nullptr)
        : QWidget(parent)
        , m_open(open)
    {}

    /// What is not known is ignored.
    virtual void reveal(const Place &place) { Q_UNUSED(place) }

    /// Writes what is being typed.
    virtual void commitPending() {}

protected:
    OpenMeeting &open() const { return m_open; }

private:
    OpenMeeting &m_open;
};

} // namespace carnet::ui
