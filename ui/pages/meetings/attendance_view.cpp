#include "ui/pages/meetings/attendance_view.h"

#include "core/base/french.h"
#include "core/planning/meeting_steps.h"
#include "core/planning/meeting_words.h"
#include "core/storage/workspace.h"
#include "ui/pages/meetings/meeting_columns.h"
#include "ui/pages/meetings/state_list.h"
#include "ui/shell/session.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/status_mark.h"
#include "ui/widgets/text_field.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <optional>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

using Presence = Attendance::Presence;

/// A presence and the letter that notes it.
struct PresenceKey
{
    Presence presence;
    int key;
    const char *name; ///< Object name of its button.
};

constexpr PresenceKey kPresenceKeys[] = {
    {Presence::Present, Qt::Key_P, "present"},         {Presence::Remote, Qt::Key_D, "remote"},
    {Presence::Excused, Qt::Key_E, "excused"},         {Presence::Absent, Qt::Key_A, "absent"},
    {Presence::Represented, Qt::Key_R, "represented"},
};

StatusShape presenceShape(Presence presence)
{
    switch (presence) {
    case Presence::Invited:
        return StatusShape::Diamond;
    case Presence::Present:
        return StatusShape::Disc;
    case Presence::Remote:
    case Presence::Represented:
        return StatusShape::HalfDisc;
    case Presence::Excused:
        return StatusShape::Dash;
    case Presence::Absent:
        return StatusShape::Cross;
    }
    Q_UNREACHABLE();
}

QString collegeWord(College college)
{
    switch (college) {
    case College::None:
        return {};
    case College::Users:
        return AttendanceView::tr("Users");
    case College::Elected:
        return AttendanceView::tr("Elected officials");
    case College::Agents:
        return AttendanceView::tr("Agents");
    }
    Q_UNREACHABLE();
}

StateList::Row attendanceRow(const Attendance &member)
{
    QStringList name{member.name};
    for (const QString &part : {member.position, collegeWord(member.college)})
        if (!part.isEmpty())
            name += part;
    QString words = planning::presenceWord(member.presence);
    if (!member.representedBy.isEmpty())
        words = AttendanceView::tr("%1 by %2").arg(words, member.representedBy);
    if (member.chairs)
        words += u", "_s + AttendanceView::tr("presides the meeting");
    return {presenceShape(member.presence), name.join(u", "_s), words};
}

} // namespace

AttendanceView::AttendanceView(OpenMeeting &open, QWidget *parent)
    : MeetingView(open, parent)
{
    setObjectName(u"attendance_view"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kLarge);
    auto *columns = new MeetingColumns;
    column->addWidget(columns);
    column->addStretch(1);
    buildMembers();
    buildSession();
    buildGuests();
    columns->addFirst(m_members->parentWidget());
    columns->addSecond(m_session);
    columns->addSecond(m_guests->parentWidget());
    connect(&open, &OpenMeeting::reloaded, this, [this] { show(true); });
    connect(&open, &OpenMeeting::changed, this, [this] { show(false); });
    show(true);
}

void AttendanceView::buildMembers()
{
    auto *card = new Card(tr("Members"));
    auto *hint = new PlainLabel(tr("Choose a member and type the letter, or press the button. The "
                                   "next member follows."),
                                TextStyle::Small, card);
    hint->setSecondary(true);
    card->body()->addWidget(hint);
    m_nobody =
        new PlainLabel(tr("Nobody is invited yet: see the preparation."), TextStyle::Body, card);
    card->body()->addWidget(m_nobody);
    m_members = new StateList(tr("Members and their presence"), card);
    m_members->setObjectName(u"attendance"_s);
    m_members->setMostRows(14);
    card->body()->addWidget(m_members);
    m_marks = new QWidget(card);
    auto *marks = new FlowLayout(m_marks);
    for (const PresenceKey &one : kPresenceKeys) {
        auto *button = secondaryButton(
            tr("%1 (%2)").arg(planning::presenceWord(one.presence), QChar(one.key)), m_marks);
        button->setObjectName(QString::fromLatin1(one.name));
        marks->addWidget(button);
        connect(button, &QPushButton::clicked, this,
                [this, presence = one.presence] { mark(presence); });
    }
    auto *all = quietButton(tr("All the others are present"), m_marks);
    all->setObjectName(u"all_present"_s);
    marks->addWidget(all);
    card->body()->addWidget(m_marks);
    connect(all, &QPushButton::clicked, this, &AttendanceView::markAllPresent);
    connect(m_members, &StateList::letterTyped, this, [this](int key) {
        for (const PresenceKey &one : kPresenceKeys)
            if (one.key == key)
                mark(one.presence);
    });
}

void AttendanceView::buildSession()
{
    m_session = new Card(tr("The meeting"));
    m_quorum = new StatusMark(StatusShape::Diamond, {}, m_session);
    m_quorum->setObjectName(u"quorum_words"_s);
    m_session->body()->addWidget(m_quorum);
    m_state = new StatusMark(StatusShape::Diamond, {}, m_session);
    m_state->setObjectName(u"session_words"_s);
    m_session->body()->addWidget(m_state);
    auto *line = new QWidget(m_session);
    auto *buttons = new FlowLayout(line);
    m_start = primaryButton(tr("Open the meeting"), line);
    m_start->setObjectName(u"open_meeting"_s);
    m_decide = secondaryButton({}, line);
    m_decide->setObjectName(u"go_on"_s);
    buttons->addWidget(m_start);
    buttons->addWidget(m_decide);
    m_session->body()->addWidget(line);
    connect(m_start, &QPushButton::clicked, this,
            [this] { setState(Meeting::State::Open, tr("it is opened")); });
    connect(m_decide, &QPushButton::clicked, this, [this] {
        const bool isCopil = open().meeting()->kind == Meeting::Kind::Copil;
        open().session().goTo(
            {.page = u"meetings"_s, .record = isCopil ? u"decisions"_s : u"minutes"_s});
    });
}

void AttendanceView::buildGuests()
{
    auto *card = new Card(tr("Guests who are there"));
    auto *hint = new PlainLabel(tr("One on each line. They do not count for the quorum."),
                                TextStyle::Small, card);
    hint->setSecondary(true);
    card->body()->addWidget(hint);
    m_guests = new TextField(card);
    m_guests->setObjectName(u"guests_there"_s);
    m_guests->setAccessibleName(tr("Guests, one on each line"));
    card->body()->addWidget(m_guests);
    connect(m_guests, &TextField::committed, this, [this](const QString &typed) {
        Meeting after = *open().meeting();
        after.attendees.clear();
        for (const QString &one : typed.split(u'\n'))
            if (!one.trimmed().isEmpty())
                after.attendees += one.trimmed();
        if (after != *open().meeting() && !open().write(after, tr("the guests")))
            m_guests->refuse();
    });
}

void AttendanceView::show(bool another)
{
    if (!open().meeting())
        return;
    std::vector<StateList::Row> rows;
    for (const Attendance &member : open().attendances())
        rows.push_back(attendanceRow(member));
    m_members->setRows(rows);
    m_members->setVisible(!rows.empty());
    m_marks->setVisible(!rows.empty());
    m_nobody->setVisible(rows.empty());
    m_marks->setEnabled(open().isWritable());
    const QString guests = open().meeting()->attendees.join(u'\n');
    another ? m_guests->load(guests) : m_guests->setValue(guests);
    m_guests->setReadOnly(!open().isWritable());
    showSession();
}

void AttendanceView::showSession()
{
    const Meeting &meeting = *open().meeting();
    const planning::MeetingTimes times = planning::timesOf(
        open().session().workspace().entriesOf(tableName<Meeting>(), meeting.id.toString()));
    const bool quorate = planning::isQuorate(meeting, open().attendances());
    m_quorum->setStatus(quorate ? StatusShape::Disc : StatusShape::Triangle,
                        planning::quorumText(meeting, open().attendances()));
    const auto clock = [](const std::optional<QDateTime> &at) {
        return at ? french::time(at->time()) : QString();
    };
    switch (meeting.state) {
    case Meeting::State::Preparing:
        m_state->setStatus(StatusShape::Diamond, tr("The meeting is not opened yet."));
        break;
    case Meeting::State::Open:
        m_state->setStatus(StatusShape::HalfDisc,
                           tr("The meeting was opened at %1.").arg(clock(times.opened)));
        break;
    case Meeting::State::Held:
        m_state->setStatus(StatusShape::Disc,
                           times.opened ? tr("The meeting was opened at %1 and ended at %2.")
                                              .arg(clock(times.opened), clock(times.closed))
                                        : tr("The meeting is over."));
        break;
    }
    const bool hadFocus = m_start->hasFocus();
    m_start->setVisible(open().isWritable() && meeting.state == Meeting::State::Preparing);
    m_decide->setText(meeting.kind == Meeting::Kind::Copil ? tr("Go on to the decisions")
                                                           : tr("Go on to the minutes"));
    if (hadFocus && !m_start->isVisible())
        m_decide->setFocus(Qt::OtherFocusReason);
}

void AttendanceView::mark(Presence presence)
{
    const int row = m_members->currentRow();
    if (!open().isWritable() || row < 0 || row >= int(open().attendances().size()))
        return;
    const Attendance member = open().attendances()[size_t(row)];
    QString by;
    if (presence == Presence::Represented) {
        const auto asked = open().session().prompt().askText(
            tr("Who represents %1?").arg(member.name), member.representedBy);
        if (!asked)
            return;
        by = asked->trimmed();
    }
    if (open().write(planning::presenceStep(member, presence, by)))
        m_members->goOn();
}

void AttendanceView::markAllPresent()
{
    journal::Step step(tr("All the others are present"));
    for (const Attendance &member : open().attendances())
        if (member.presence == Presence::Invited) {
            Attendance after = member;
            after.presence = Presence::Present;
            step.update(member, after);
        }
    if (!step.edits().empty())
        open().write(step);
}

/// A meeting that is opened without a day is held today.
void AttendanceView::setState(Meeting::State state, const QString &what)
{
    commitPending();
    Meeting after = *open().meeting();
    after.state = state;
    if (!after.heldOn)
        after.heldOn = open().session().today();
    open().write(after, what);
}

void AttendanceView::reveal(const Place &)
{
    m_members->setFocus(Qt::OtherFocusReason);
}

void AttendanceView::commitPending()
{
    m_guests->flush();
}

} // namespace carnet::ui
