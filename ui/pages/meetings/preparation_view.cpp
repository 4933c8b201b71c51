#include "ui/pages/meetings/preparation_view.h"

#include "core/base/french.h"
#include "core/planning/decision_steps.h"
#include "core/planning/meeting_steps.h"
#include "core/planning/meeting_words.h"
#include "core/storage/plans.h"
#include "core/storage/workspace.h"
#include "ui/pages/meetings/clac_papers_card.h"
#include "ui/pages/meetings/day_calendar.h"
#include "ui/pages/meetings/meeting_columns.h"
#include "ui/pages/meetings/meeting_files.h"
#include "ui/pages/meetings/members_card.h"
#include "ui/pages/meetings/ready_card.h"
#include "ui/shell/session.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/choice_field.h"
#include "ui/widgets/count_field.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/form_rows.h"
#include "ui/widgets/line_field.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/text_field.h"

#include <QCheckBox>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet::ui {

PreparationView::PreparationView(OpenMeeting &open, QWidget *parent)
    : MeetingView(open, parent)
    , m_columns(new MeetingColumns)
    , m_ready(new ReadyCard(open))
    , m_members(new MembersCard(open))
{
    setObjectName(u"preparation_view"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_columns);
    column->addStretch(1);
    buildWhen();
    buildAgenda();
    m_columns->addSecond(m_ready);
    m_columns->addSecond(m_members);
    buildRules();
    buildPapers();
    connect(m_ready, &ReadyCard::followed, this, &PreparationView::goToField);
    connect(&open, &OpenMeeting::reloaded, this, [this] { show(true); });
    connect(&open, &OpenMeeting::changed, this, [this] { show(false); });
    show(true);
}

void PreparationView::buildWhen()
{
    auto *card = new Card(tr("When and where"));
    m_when = new FormRows;
    m_day = new DateField;
    m_day->setObjectName(u"held_on"_s);
    m_when->add(tr("Day"), m_day);
    m_calendar = quietButton(tr("Choose in a calendar..."));
    m_calendar->setObjectName(u"calendar"_s);
    auto *line = new QWidget;
    auto *row = new FlowLayout(line);
    row->addWidget(m_calendar);
    m_when->addWidget(line);
    m_time = new LineField;
    m_time->setObjectName(u"starts_at"_s);
    m_when->add(tr("Time"), m_time, tr("Such as 14:30"));
    m_place = new LineField;
    m_place->setObjectName(u"place"_s);
    m_when->add(tr("Place"), m_place);
    m_plan = new ChoiceField;
    m_plan->setObjectName(u"plan"_s);
    m_when->add(tr("About the plan"), m_plan);
    card->body()->addWidget(m_when);
    m_columns->addFirst(card);
    connect(m_day, &DateField::committed, this, [this](const std::optional<QDate> &day) {
        write(m_day, &Meeting::heldOn, day, tr("the day"));
    });
    connect(m_calendar, &QPushButton::clicked, this, &PreparationView::pickDay);
    connect(m_time, &LineField::committed, this, &PreparationView::writeTime);
    connect(m_place, &LineField::committed, this, [this](const QString &place) {
        write(m_place, &Meeting::place, place, tr("the place"));
    });
    connect(m_plan, &ChoiceField::committed, this, [this](const QString &id) {
        Meeting after = *this->open().meeting();
        after.plan = Id<Plan>::parse(id);
        this->open().write(after, tr("the plan"));
    });
}

void PreparationView::buildAgenda()
{
    auto *card = new Card(tr("Agenda"));
    m_agenda = new TextField;
    m_agenda->setObjectName(u"agenda"_s);
    m_agenda->setAccessibleName(tr("Agenda"));
    m_agenda->setLines(7);
    card->body()->addWidget(m_agenda);
    m_propose = quietButton(tr("Propose an agenda"));
    m_propose->setObjectName(u"propose_agenda"_s);
    card->body()->addWidget(m_propose, 0, Qt::AlignLeft);
    m_columns->addFirst(card);
    auto *guests = new Card(tr("Guests"));
    m_guests = new TextField;
    m_guests->setObjectName(u"guests"_s);
    m_guests->setAccessibleName(tr("Guests, one on each line"));
    m_guests->setLines(2);
    auto *hint = new PlainLabel(tr("One on each line. Guests do not count for the quorum."),
                                TextStyle::Small);
    hint->setSecondary(true);
    guests->body()->addWidget(hint);
    guests->body()->addWidget(m_guests);
    m_columns->addFirst(guests);
    connect(m_agenda, &TextField::committed, this, [this](const QString &agenda) {
        write(m_agenda, &Meeting::agenda, agenda, tr("the agenda"));
    });
    connect(m_guests, &TextField::committed, this, [this](const QString &typed) {
        QStringList names;
        for (const QString &line : typed.split(u'\n'))
            if (!line.trimmed().isEmpty())
                names += line.trimmed();
        write(m_guests, &Meeting::attendees, names, tr("the guests"));
    });
    connect(m_propose, &QPushButton::clicked, this, &PreparationView::proposeAgenda);
}

void PreparationView::buildRules()
{
    auto *card = new Card(tr("Rules of the meeting"));
    m_rules = new FormRows;
    m_quorum = new CountField;
    m_quorum->setObjectName(u"quorum"_s);
    m_rules->add(tr("Quorum: how many members must be there"), m_quorum, tr("0: no quorum"));
    m_signatures = new CountField;
    m_signatures->setObjectName(u"signatures"_s);
    m_rules->add(tr("How many members sign the validation"), m_signatures,
                 tr("0: the validation only has its date"));
    m_chairSigns = new QCheckBox(tr("Who presides is one of those who sign"));
    m_chairSigns->setObjectName(u"chair_signs"_s);
    m_rules->addWidget(m_chairSigns);
    card->body()->addWidget(m_rules);
    m_rule = new PlainLabel;
    m_rule->setObjectName(u"rule"_s);
    card->body()->addWidget(m_rule);
    m_columns->addSecond(card);
    const auto count = [this](CountField *field, int Meeting::*member, const QString &what) {
        connect(field, &CountField::committed, this,
                [this, field, member, what](const std::optional<qint64> &value) {
                    write(field, member, int(value.value_or(0)), what);
                });
        field->setMaximum(99);
    };
    count(m_quorum, &Meeting::quorum, tr("the quorum"));
    count(m_signatures, &Meeting::signatures, tr("the signatures"));
    connect(m_chairSigns, &QCheckBox::clicked, this, [this](bool checked) {
        Meeting after = *this->open().meeting();
        after.chairSigns = checked;
        if (!this->open().write(after, tr("who signs")))
            showRules();
    });
}

void PreparationView::buildPapers()
{
    m_papers = new Card(tr("Documents for the members"));
    m_papers->setObjectName(u"papers"_s);
    m_papers->body()->addWidget(new PlainLabel(
        tr("What is asked of them, the results, the self-assessment, and each action with its "
           "origin. The text document can be changed before it is sent.")));
    auto *line = new QWidget;
    auto *buttons = new FlowLayout(line);
    auto *pdf = secondaryButton(tr("File of the COPIL (PDF)..."));
    pdf->setObjectName(u"file_pdf"_s);
    auto *odt = secondaryButton(tr("File of the COPIL (ODT)..."));
    odt->setObjectName(u"file_odt"_s);
    buttons->addWidget(pdf);
    buttons->addWidget(odt);
    m_papers->body()->addWidget(line);
    m_columns->addSecond(m_papers);
    auto *clac = new ClacPapersCard(open());
    m_columns->addSecond(clac);
    connect(clac, &ClacPapersCard::aboutToMake, this, &PreparationView::commitPending);
    connect(pdf, &QPushButton::clicked, this, [this] { makeFile(false); });
    connect(odt, &QPushButton::clicked, this, [this] { makeFile(true); });
}

template<typename Field, typename Value>
void PreparationView::write(Field *field, Value Meeting::*member, const Value &value,
                            const QString &what)
{
    if (!open().meeting())
        return;
    Meeting after = *open().meeting();
    after.*member = value;
    if (after != *open().meeting() && !open().write(after, what))
        field->refuse();
}

void PreparationView::pickDay()
{
    auto *calendar = new DayCalendar(m_day->value().value_or(open().session().today()), this);
    connect(calendar, &DayCalendar::picked, this, [this](const QDate &day) {
        m_day->load(day);
        write(m_day, &Meeting::heldOn, std::optional(day), tr("the day"));
        m_day->setFocus(Qt::OtherFocusReason);
    });
    calendar->showBelow(m_calendar);
}

void PreparationView::writeTime(const QString &typed)
{
    const auto time = planning::readTime(typed);
    m_when->setNote(m_time,
                    typed.isEmpty() || time
                        ? QString()
                        : tr("\"%1\" is not a time of day. Write it such as 14:30.").arg(typed));
    if (!typed.isEmpty() && !time)
        return;
    write(m_time, &Meeting::startsAt, time ? time->toString(u"HH:mm"_s) : QString(),
          tr("the time"));
}

void PreparationView::proposeAgenda()
{
    commitPending();
    const Meeting &meeting = *open().meeting();
    const auto plan = open().plan();
    const auto before =
        planning::meetingBefore(meeting, storage::meetingsByDate(open().session().workspace()));
    int deferred = 0;
    if (before)
        for (const ActionDecision &decision :
             storage::decisionsOf(open().session().workspace(), before->id))
            deferred += decision.verdict == ActionDecision::Verdict::Deferred ? 1 : 0;
    const int actions = int(planning::actionsToDecide(open().actions(), {}).size());
    const QString proposed = planning::proposedAgenda(
        meeting, plan ? plan->year : open().session().year(), before, actions, deferred);
    const QString agenda =
        meeting.agenda.trimmed().isEmpty() ? proposed : QString(meeting.agenda + u'\n' + proposed);
    m_agenda->load(agenda);
    write(m_agenda, &Meeting::agenda, agenda, tr("the agenda"));
    m_agenda->setFocus(Qt::OtherFocusReason);
}

void PreparationView::makeFile(bool toEdit)
{
    commitPending();
    makeMeetingFile(open().session(), *open().meeting(), u"dossier-copil",
                    toEdit ? ReportMeans::Odt : ReportMeans::Pdf);
}

void PreparationView::show(bool another)
{
    if (!open().meeting())
        return;
    const Meeting &meeting = *open().meeting();
    std::vector<ChoiceField::Choice> plans;
    for (const Plan &plan : storage::plansByYear(open().session().workspace()))
        plans.push_back({plan.id.toString(), plan.title});
    m_plan->setChoices(plans);
    const QTime time = QTime::fromString(meeting.startsAt, u"HH:mm"_s);
    const QString at = time.isValid() ? french::time(time) : QString();
    const auto put = [another](auto *field, const auto &value) {
        another ? field->load(value) : field->setValue(value);
    };
    put(m_day, meeting.heldOn);
    put(m_time, at);
    put(m_place, meeting.place);
    put(m_plan, meeting.plan ? meeting.plan->toString() : QString());
    put(m_agenda, meeting.agenda);
    put(m_guests, meeting.attendees.join(u'\n'));
    put(m_quorum, std::optional<qint64>(meeting.quorum));
    put(m_signatures, std::optional<qint64>(meeting.signatures));
    m_when->setRowVisible(m_plan, !plans.empty());
    const bool writable = open().isWritable();
    for (QLineEdit *line : {static_cast<QLineEdit *>(m_day), static_cast<QLineEdit *>(m_time),
                            static_cast<QLineEdit *>(m_place), static_cast<QLineEdit *>(m_quorum),
                            static_cast<QLineEdit *>(m_signatures)})
        line->setReadOnly(!writable);
    m_agenda->setReadOnly(!writable);
    m_guests->setReadOnly(!writable);
    m_plan->setEnabled(writable);
    m_calendar->setEnabled(writable);
    m_propose->setEnabled(writable);
    showRules();
}

void PreparationView::showRules()
{
    const Meeting &meeting = *open().meeting();
    const bool isCopil = meeting.kind == Meeting::Kind::Copil;
    m_chairSigns->setChecked(meeting.chairSigns);
    m_chairSigns->setEnabled(open().isWritable() && meeting.signatures > 0);
    m_chairSigns->setVisible(isCopil);
    m_rules->setRowVisible(m_signatures, isCopil);
    m_papers->setVisible(isCopil);
    const int members = int(open().attendances().size());
    const auto tooMany = [&](int asked) {
        return asked > members && members > 0
                   ? tr("Only %n member(s) are invited.", nullptr, members)
                   : QString();
    };
    m_rules->setNote(m_quorum, tooMany(meeting.quorum));
    m_rules->setNote(m_signatures, tooMany(meeting.signatures));
    m_rule->setVisible(isCopil);
    m_rule->setText(planning::signatureRuleText(meeting));
}

void PreparationView::goToField(const QString &field)
{
    Session &session = open().session();
    if (field == u"members") {
        m_members->focusMembers();
    } else if (field == u"plan") {
        session.goTo({.page = u"plan"_s});
    } else if (field == u"propose") {
        if (auto *propose = findChild<QPushButton *>(u"propose_plan"_s))
            propose->setFocus(Qt::OtherFocusReason);
    } else if (auto *found = findChild<QWidget *>(field)) {
        found->setFocus(Qt::OtherFocusReason);
    }
}

void PreparationView::reveal(const Place &place)
{
    if (!place.field.isEmpty())
        goToField(place.field);
}

void PreparationView::commitPending()
{
    m_day->flush();
    m_time->flush();
    m_place->flush();
    m_plan->flush();
    m_agenda->flush();
    m_guests->flush();
    m_quorum->flush();
    m_signatures->flush();
}

} // namespace carnet::ui
