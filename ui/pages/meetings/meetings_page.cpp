#include "ui/pages/meetings/meetings_page.h"

#include "core/base/french.h"
#include "ui/pages/meetings/meeting_view.h"
#include "ui/pages/meetings/preparation_view.h"
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
#include <QStackedWidget>
#include <QVBoxLayout>

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
};

QString meetingName(const Meeting &meeting)
{
    const QString kind =
        meeting.kind == Meeting::Kind::Copil ? MeetingsPage::tr("COPIL") : MeetingsPage::tr("CLAC");
    return meeting.heldOn
               ? MeetingsPage::tr("%1 of %2").arg(kind, french::longDate(*meeting.heldOn))
               : MeetingsPage::tr("%1, without a date yet").arg(kind);
}

} // namespace

MeetingsPage::MeetingsPage(Session &session, QWidget *parent)
    : Page(parent)
    , m_session(session)
    , m_open(new OpenMeeting(session, this))
    , m_stack(new QStackedLayout(this))
{
    setObjectName(u"meetings_page"_s);
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
    m_which->setAccessibleName(tr("Meeting"));
    flow->addWidget(m_which);
    for (const Meeting::Kind kind : {Meeting::Kind::Copil, Meeting::Kind::Clac}) {
        const bool copil = kind == Meeting::Kind::Copil;
        auto *add = secondaryButton(copil ? tr("Prepare a COPIL") : tr("Prepare a CLAC"), tools);
        add->setObjectName(copil ? u"add_copil"_s : u"add_clac"_s);
        connect(add, &QPushButton::clicked, this, [this, kind] { m_open->add(kind); });
        flow->addWidget(add);
    }
    work->body()->addWidget(tools);
    m_choice = new ChoiceBar(tr("Part of the work on the meeting"), work);
    m_choice->setObjectName(u"views"_s);
    for (const MeetingViewKind &kind : kMeetingViews)
        m_choice->add(kind.name, tr(kind.title));
    work->body()->addWidget(m_choice);
    m_viewStack = new QStackedWidget(work);
    work->body()->addWidget(m_viewStack, 1);
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
    m_which->clear();
    for (const Meeting &meeting : m_open->meetings()) {
        m_which->addItem(meetingName(meeting), meeting.id.toString());
        if (m_open->meeting() && meeting.id == m_open->meeting()->id)
            m_which->setCurrentIndex(m_which->count() - 1);
    }
}

MeetingView *MeetingsPage::current() const
{
    return qobject_cast<MeetingView *>(m_viewStack->currentWidget());
}

MeetingView *MeetingsPage::view(const QString &name)
{
    if (const auto built = m_views.find(name); built != m_views.end())
        return built->second;
    for (const MeetingViewKind &kind : kMeetingViews)
        if (kind.name == name) {
            MeetingView *made = kind.make(*m_open, m_viewStack);
            m_viewStack->addWidget(made);
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
    m_viewStack->setCurrentWidget(chosen);
}

void MeetingsPage::reveal(const Place &place)
{
    if (const auto id = Id<Meeting>::parse(place.record))
        m_open->show(*id);
    else if (m_open->meeting() && !place.record.isEmpty())
        choose(place.record);
    if (MeetingView *shown = current())
        shown->reveal(place);
}

void MeetingsPage::commitPending()
{
    if (MeetingView *shown = current())
        shown->commitPending();
}

} // namespace carnet::ui
