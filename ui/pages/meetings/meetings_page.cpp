#include "ui/pages/meetings/meetings_page.h"

#include "core/planning/meeting_steps.h"
#include "core/planning/meeting_words.h"
#include "core/storage/workspace.h"
#include "ui/pages/meetings/attendance_view.h"
#include "ui/pages/meetings/conclusion_view.h"
#include "ui/pages/meetings/decisions_view.h"
#include "ui/pages/meetings/meeting_view.h"
#include "ui/pages/meetings/minutes_view.h"
#include "ui/pages/meetings/preparation_view.h"
#include "ui/pages/meetings/signatures_view.h"
#include "ui/pages/meetings/wishes_view.h"
#include "ui/shell/session.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/choice_bar.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/page_scaffold.h"
#include "ui/widgets/plain_label.h"

#include <QComboBox>
#include <QPushButton>
#include <QStackedLayout>
#include <QUndoStack>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

/// A part of the work on a meeting. A new one is a class and a line here.
struct MeetingViewKind
{
    QString name; ///< Stable, English, lower case.
    const char *title;
    bool forCopil;
    bool forClac;
    MeetingView *(*make)(OpenMeeting &open, QWidget *parent);
};

template<typename View>
MeetingView *makeMeetingView(OpenMeeting &open, QWidget *parent)
{
    return new View(open, parent);
}

const MeetingViewKind kMeetingViews[] = {
    {u"preparation"_s, QT_TRANSLATE_NOOP("carnet::ui::MeetingsPage", "Preparation"), true, true,
     makeMeetingView<PreparationView>},
    {u"attendance"_s, QT_TRANSLATE_NOOP("carnet::ui::MeetingsPage", "Attendance"), true, true,
     makeMeetingView<AttendanceView>},
    {u"decisions"_s, QT_TRANSLATE_NOOP("carnet::ui::MeetingsPage", "Decisions"), true, false,
     makeMeetingView<DecisionsView>},
    {u"conclusion"_s, QT_TRANSLATE_NOOP("carnet::ui::MeetingsPage", "Conclusion"), true, false,
     makeMeetingView<ConclusionView>},
    {u"signatures"_s, QT_TRANSLATE_NOOP("carnet::ui::MeetingsPage", "Signatures"), true, false,
     makeMeetingView<SignaturesView>},
    {u"wishes"_s, QT_TRANSLATE_NOOP("carnet::ui::MeetingsPage", "Wishes and opinions"), false, true,
     makeMeetingView<WishesView>},
    {u"minutes"_s, QT_TRANSLATE_NOOP("carnet::ui::MeetingsPage", "Minutes"), true, true,
     makeMeetingView<MinutesView>},
};

template<typename Record>
std::optional<Id<Meeting>> meetingOf(const storage::Workspace &workspace, const QString &record)
{
    const auto id = Id<Record>::parse(record);
    const auto found = id ? workspace.records<Record>().find(*id) : std::nullopt;
    return found ? std::optional<Id<Meeting>>(found->meeting) : std::nullopt;
}

/// What belongs to a meeting is shown where it is worked on: Undo and the history name it.
Place placeInMeeting(const storage::Workspace &workspace, const Place &asked)
{
    Place place = asked;
    if (const auto meeting = meetingOf<Attendance>(workspace, asked.record))
        place.record = meeting->toString() + u"/attendance"_s;
    else if (const auto other = meetingOf<ActionDecision>(workspace, asked.record))
        place.record = other->toString() + u"/decisions"_s;
    return place;
}

} // namespace

MeetingsPage::MeetingsPage(Session &session, QWidget *parent, SigningDesk desk)
    : Page(parent)
    , m_session(session)
    , m_open(new OpenMeeting(session, this))
    , m_stack(new QStackedLayout(this))
{
    setObjectName(u"meetings_page"_s);
    m_open->setSigning(std::move(desk));
    m_start = buildStart();
    m_work = buildWork();
    m_stack->addWidget(m_start);
    m_stack->addWidget(m_work);
    load();
    connect(m_open, &OpenMeeting::reloaded, this, &MeetingsPage::load);
    connect(m_open, &OpenMeeting::changed, this, &MeetingsPage::fillMeetings);
}

MeetingsPage::~MeetingsPage() = default;

QString MeetingsPage::title() const
{
    return tr("Meetings %1").arg(m_session.year());
}

QWidget *MeetingsPage::buildStart()
{
    auto *start = new EmptyState(tr("No meeting this year. The steering committee (COPIL) "
                                    "validates the plan; the local committee (CLAC) hears of it."),
                                 tr("Prepare a COPIL"), this);
    start->setObjectName(u"empty"_s);
    start->setContentsMargins(space::kSection, 0, space::kSection, 0);
    connect(start, &EmptyState::startRequested, this,
            [this] { m_open->add(Meeting::Kind::Copil); });
    return start;
}

QWidget *MeetingsPage::buildWork()
{
    auto *work = new PageScaffold(PageScaffold::Width::Full, this);
    work->body()->setSpacing(space::kMedium);
    auto *tools = new QWidget(work);
    auto *flow = new FlowLayout(tools);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(space::kMedium);
    m_which = new QComboBox(tools);
    m_which->setObjectName(u"which"_s);
    auto *label = new PlainLabel(tr("Meeting"), TextStyle::Body, tools);
    label->setWordWrap(false);
    label->setBuddy(m_which);
    flow->addWidget(label);
    flow->addWidget(m_which);
    for (const Meeting::Kind kind : {Meeting::Kind::Copil, Meeting::Kind::Clac}) {
        const bool copil = kind == Meeting::Kind::Copil;
        auto *add = secondaryButton(copil ? tr("Prepare a COPIL") : tr("Prepare a CLAC"), tools);
        add->setObjectName(copil ? u"add_copil"_s : u"add_clac"_s);
        connect(add, &QPushButton::clicked, this, [this, kind] { m_open->add(kind); });
        flow->addWidget(add);
    }
    m_remove = quietButton(tr("Remove the meeting"), tools);
    m_remove->setObjectName(u"remove_meeting"_s);
    flow->addWidget(m_remove);
    connect(m_remove, &QPushButton::clicked, this, &MeetingsPage::remove);
    work->body()->addWidget(tools);
    m_choice = new ChoiceBar(tr("Part of the work on the meeting"), work);
    m_choice->setObjectName(u"views"_s);
    for (const MeetingViewKind &kind : kMeetingViews)
        m_choice->add(kind.name, tr(kind.title));
    work->body()->addWidget(m_choice);
    // The page is as tall as the view that is shown.
    m_viewArea = new QWidget(work);
    auto *column = new QVBoxLayout(m_viewArea);
    column->setContentsMargins(0, 0, 0, 0);
    work->body()->addWidget(m_viewArea, 1);
    connect(m_choice, &ChoiceBar::chosen, this, &MeetingsPage::choose);
    connect(m_which, &QComboBox::activated, this, [this](int index) {
        commitPending();
        if (const auto id = Id<Meeting>::parse(m_which->itemData(index).toString()))
            m_open->show(*id);
    });
    return work;
}

void MeetingsPage::load()
{
    emit titleChanged();
    fillMeetings();
    const auto &meeting = m_open->meeting();
    m_stack->setCurrentWidget(meeting ? m_work : m_start);
    if (!meeting)
        return;
    QStringList offered;
    for (const MeetingViewKind &kind : kMeetingViews)
        if (meeting->kind == Meeting::Kind::Copil ? kind.forCopil : kind.forClac)
            offered += kind.name;
    m_choice->showOnly(offered);
    if (!offered.contains(m_choice->current()) || !current())
        choose(offered.front());
}

void MeetingsPage::fillMeetings()
{
    m_remove->setEnabled(m_open->isWritable() && m_open->meeting().has_value());
    m_which->clear();
    for (const Meeting &meeting : m_open->meetings()) {
        m_which->addItem(tr("%1: %2").arg(planning::meetingName(meeting),
                                          planning::meetingStateWord(meeting.state)),
                         meeting.id.toString());
        if (m_open->meeting() && meeting.id == m_open->meeting()->id)
            m_which->setCurrentIndex(m_which->count() - 1);
    }
}

/// A meeting that validated a plan stays: the record names it.
void MeetingsPage::remove()
{
    commitPending();
    const Meeting meeting = *m_open->meeting();
    const auto validations = m_session.workspace().records<Validation>().all();
    if (std::ranges::any_of(validations, [&](const Validation &validation) {
            return validation.meeting == meeting.id;
        })) {
        m_session.prompt().tell(tr("This meeting validated a plan, and the record of it names the "
                                   "meeting. Nothing was removed. It can only be kept."));
        return;
    }
    const QString name = planning::meetingName(meeting);
    const int decisions = int(m_open->decisions().size());
    const int wishes = int(m_open->wishes().size());
    if (decisions + wishes > 0
        && !m_session.prompt().confirm(
            tr("%1 holds %n decision(s) or wish(es), which would be removed with it.", nullptr,
               decisions + wishes)
                .arg(name),
            tr("Remove the meeting")))
        return;
    if (!m_open->write(planning::removeMeetingStep(meeting, m_open->attendances(),
                                                   m_open->decisions(), m_open->wishes())))
        return;
    Session *session = &m_session;
    const int index = session->undoStack().index();
    m_session.announce({.text = tr("%1 was removed.").arg(name),
                        .verb = tr("Restore"),
                        .action = [session, index] {
                            if (session->undoStack().index() == index)
                                session->undoStack().undo();
                        }});
}

MeetingView *MeetingsPage::view(const QString &name)
{
    if (const auto built = m_views.find(name); built != m_views.end())
        return built->second;
    for (const MeetingViewKind &kind : kMeetingViews)
        if (kind.name == name) {
            MeetingView *made = kind.make(*m_open, m_viewArea);
            made->hide();
            m_viewArea->layout()->addWidget(made);
            return m_views[name] = made;
        }
    return nullptr;
}

void MeetingsPage::choose(const QString &name)
{
    MeetingView *chosen = view(name);
    if (!chosen)
        return;
    commitPending();
    m_choice->setCurrent(name);
    if (m_current && m_current != chosen)
        m_current->hide();
    m_current = chosen;
    chosen->show();
}

void MeetingsPage::reveal(const Place &asked)
{
    const Place place = placeInMeeting(m_session.workspace(), asked);
    // `id` or `id/view` or `view`.
    const auto id = Id<Meeting>::parse(place.record.section(u'/', 0, 0));
    const auto wish = Id<Wish>::parse(place.record);
    const auto wished = wish ? m_session.workspace().records<Wish>().find(*wish) : std::nullopt;
    if (wished) {
        m_open->show(wished->meeting);
        choose(u"wishes"_s);
    } else if (id) {
        m_open->show(*id);
    }
    const QString chosen = id ? place.record.section(u'/', 1) : place.record;
    if (m_open->meeting() && !chosen.isEmpty() && m_choice->isOffered(chosen))
        choose(chosen);
    if (MeetingView *shown = current())
        shown->reveal(place);
}

void MeetingsPage::commitPending()
{
    if (MeetingView *shown = current())
        shown->commitPending();
}

} // namespace carnet::ui
