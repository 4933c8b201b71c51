#include "tests/support/page_bench.h"
#include "tests/support/printing.h"

#include "core/planning/decision_steps.h"
#include "core/planning/meeting_steps.h"
#include "core/planning/plan_steps.h"
#include "core/storage/meetings.h"
#include "core/storage/plans.h"
#include "ui/pages/meetings/meeting_view.h"
#include "ui/pages/meetings/meetings_page.h"
#include "ui/pages/meetings/open_meeting.h"
#include "ui/pages/meetings/projector_window.h"
#include "ui/pages/meetings/state_list.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/line_field.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/status_mark.h"
#include "ui/widgets/text_field.h"

#include <QApplication>
#include <QFile>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace carnet;
using namespace carnet::ui;
using namespace Qt::StringLiterals;
using Verdict = ActionDecision::Verdict;

namespace {

/// A plan of three actions and four people, with the page over it.
struct MeetingsBench : PageBench
{
    std::vector<Message> messages;
    std::unique_ptr<MeetingsPage> page;
    std::vector<Action> actions;

    MeetingsBench()
    {
        journal::Step step(u"Site"_s);
        step.insert(site(u"Guichet de Clairval"_s)).insert(plan(2026));
        for (const QString &name : {u"Claire Petit"_s, u"Hugo Roy"_s, u"Léa Morel"_s, u"Ali Ben"_s})
            step.insert(Person{.id = Id<Person>::create(),
                               .name = name,
                               .role = Person::Role::CommitteeMember,
                               .college = College::None,
                               .chairs = name.startsWith(u'C')});
        for (const int month : {1, 2, 3}) {
            Action one = action(u"Action %1"_s.arg(month));
            one.plan = Plan::idOf(2026);
            one.owner = u"Hugo Roy"_s;
            one.due = QDate(2027, month, 28);
            one.onPoster = true;
            actions.push_back(one);
            step.insert(one);
        }
        workspace.apply(step);
        QObject::connect(&session, &Session::announced, &session,
                         [this](const Message &message) { messages.push_back(message); });
        QObject::connect(&session, &Session::placeRequested, &session, [this](const Place &place) {
            if (page && place.page == u"meetings")
                page->reveal(place);
        });
    }

    void open()
    {
        page = std::make_unique<MeetingsPage>(session);
        page->resize(1200, 760);
        page->show();
        REQUIRE(QTest::qWaitForWindowActive(page.get()));
    }

    /// Opens the page on a COPIL that was just prepared, in that view.
    void openCopil(const QString &view)
    {
        open();
        find<QWidget>(u"empty"_s)->findChild<QPushButton *>()->click();
        see(view);
    }

    void see(const QString &view) { page->reveal({.page = u"meetings"_s, .record = view}); }

    template<typename Widget>
    Widget *find(const QString &name) const
    {
        auto *found = page->findChild<Widget *>(name);
        INFO(name.toStdString());
        REQUIRE(found);
        return found;
    }

    void press(const QString &button) const { find<QPushButton>(button)->click(); }

    Meeting meeting() const { return storage::meetingsByDate(workspace).front(); }
    std::vector<Attendance> members() const
    {
        return storage::attendancesOf(workspace, meeting().id);
    }
    std::vector<ActionDecision> decisions() const
    {
        return storage::decisionsOf(workspace, meeting().id);
    }
    Plan thePlan() const { return stored<Plan>(Plan::idOf(2026)); }

    void propose()
    {
        workspace.apply(planning::planEventStep(thePlan(), PlanEvent::Propose, session.today()));
    }
    QString words(const QString &mark) const { return find<StatusMark>(mark)->word(); }

    static void type(QWidget *field, const QString &text)
    {
        field->setFocus();
        QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(field, text);
    }
};

} // namespace

TEST_CASE_METHOD(MeetingsBench, "a COPIL is prepared with its members and its plan",
                 "[pages][meetings]")
{
    openCopil(u"preparation"_s);

    CHECK(members().size() == 4);
    CHECK(members().front().chairs);
    CHECK(meeting().plan == Plan::idOf(2026));
    CHECK(meeting().state == Meeting::State::Preparing);
}

TEST_CASE_METHOD(MeetingsBench, "day, time and place are typed and written", "[pages][meetings]")
{
    openCopil(u"preparation"_s);

    type(find<DateField>(u"held_on"_s), u"12/06/2026"_s);
    type(find<LineField>(u"starts_at"_s), u"14h30"_s);
    type(find<LineField>(u"place"_s), u"Salle du conseil"_s);
    page->commitPending();

    CHECK(meeting().heldOn == QDate(2026, 6, 12));
    CHECK(meeting().startsAt == u"14:30"_s);
    CHECK(meeting().place == u"Salle du conseil"_s);

    type(find<LineField>(u"starts_at"_s), u"vers midi"_s);
    page->commitPending();
    CHECK(meeting().startsAt == u"14:30"_s);
}

TEST_CASE_METHOD(MeetingsBench, "an agenda is proposed, and can be undone", "[pages][meetings]")
{
    openCopil(u"preparation"_s);

    press(u"propose_agenda"_s);

    CHECK(meeting().agenda.contains(u"décision sur chaque action (3 actions)"_s));
    CHECK(find<TextField>(u"agenda"_s)->toPlainText() == meeting().agenda);
    session.undoStack().undo();
    CHECK(meeting().agenda.isEmpty());
}

TEST_CASE_METHOD(MeetingsBench, "the plan is proposed from the preparation", "[pages][meetings]")
{
    openCopil(u"preparation"_s);

    press(u"propose_plan"_s);

    CHECK(thePlan().state == Plan::State::Proposed);
    CHECK_FALSE(find<QPushButton>(u"propose_plan"_s)->isVisible());
}

TEST_CASE_METHOD(MeetingsBench, "another member presides, one alone", "[pages][meetings]")
{
    openCopil(u"preparation"_s);
    find<StateList>(u"member_list"_s)->setCurrentRow(2);

    press(u"preside"_s);

    int chairs = 0;
    for (const Attendance &member : members())
        chairs += member.chairs ? 1 : 0;
    CHECK(chairs == 1);
    CHECK(members().front().name != u"Claire Petit"_s);
}

TEST_CASE_METHOD(MeetingsBench, "presence is noted by letters, and makes the quorum",
                 "[pages][meetings]")
{
    openCopil(u"attendance"_s);
    Meeting ruled = meeting();
    ruled.quorum = 3;
    workspace.apply(journal::Step(u"x"_s).update(meeting(), ruled));
    auto *list = find<StateList>(u"attendance"_s);
    list->setFocus();
    list->setCurrentRow(0);

    QTest::keyClick(list, Qt::Key_P);
    QTest::keyClick(list, Qt::Key_D);
    QTest::keyClick(list, Qt::Key_E);

    CHECK(members()[0].presence == Attendance::Presence::Present);
    CHECK(members()[1].presence == Attendance::Presence::Remote);
    CHECK(members()[2].presence == Attendance::Presence::Excused);
    CHECK_FALSE(planning::isQuorate(meeting(), members()));

    prompt.texts = {u"Claire Petit"_s};
    QTest::keyClick(list, Qt::Key_R);

    CHECK(members()[3].presence == Attendance::Presence::Represented);
    CHECK(members()[3].representedBy == u"Claire Petit"_s);
    CHECK(planning::isQuorate(meeting(), members()));
    CHECK(words(u"quorum_words"_s).contains(u"3"_s));
}

TEST_CASE_METHOD(MeetingsBench, "a meeting that is opened without a day is held today",
                 "[pages][meetings]")
{
    openCopil(u"attendance"_s);

    press(u"open_meeting"_s);

    CHECK(meeting().state == Meeting::State::Open);
    CHECK(meeting().heldOn == session.today());
    CHECK_FALSE(find<QPushButton>(u"open_meeting"_s)->isVisible());
}

TEST_CASE_METHOD(MeetingsBench, "a meeting about next year's plan stays with it when it is opened",
                 "[pages][meetings]")
{
    session.setYear(2027);
    workspace.apply(planning::addActionStep(std::nullopt, 2027, planning::newAction(2027)));
    OpenMeeting open(session);
    REQUIRE(open.add(Meeting::Kind::Copil));
    const Id<Meeting> prepared = open.meeting()->id;

    Meeting held = *open.meeting();
    held.heldOn = session.today();
    REQUIRE(open.write(held, u"the day"_s));

    REQUIRE(open.meeting());
    CHECK(open.meeting()->id == prepared);
    session.setYear(2026);
    open.show(prepared);
    CHECK(open.meeting()->id == prepared);
}

TEST_CASE_METHOD(MeetingsBench, "actions are decided by digits, the next open one follows",
                 "[pages][meetings]")
{
    openCopil(u"decisions"_s);
    auto *list = find<StateList>(u"decision_list"_s);
    list->setFocus();
    list->setCurrentRow(0);

    QTest::keyClick(list, Qt::Key_1);
    CHECK(list->currentRow() == 1);
    QTest::keyClick(list, Qt::Key_Apostrophe); // 4 on the upper row of a French keyboard
    CHECK(list->currentRow() == 2);

    const auto made = decisions();
    REQUIRE(made.size() == 2);
    CHECK(planning::decisionAbout(made, actions[0].id)->verdict == Verdict::Retained);
    CHECK(planning::decisionAbout(made, actions[1].id)->verdict == Verdict::Dismissed);
    CHECK(words(u"progress"_s).contains(u"2"_s));

    press(u"retain_others"_s);
    CHECK(decisions().size() == 3);
    CHECK_FALSE(find<QPushButton>(u"retain_others"_s)->isEnabled());
}

TEST_CASE_METHOD(MeetingsBench, "the committee changes the last day, and the order stays",
                 "[pages][meetings]")
{
    openCopil(u"decisions"_s);
    find<StateList>(u"decision_list"_s)->setCurrentRow(0);

    type(find<DateField>(u"decision_due"_s), u"30/09/2027"_s);
    page->commitPending();

    CHECK(stored<Action>(actions[0].id).due == QDate(2027, 9, 30));
    REQUIRE(decisions().size() == 1);
    CHECK(decisions()[0].verdict == Verdict::Modified);
    CHECK(find<PlainLabel>(u"decision_changes"_s)->text().contains(u"30\u00A0septembre 2027"_s));
    CHECK(find<StateList>(u"decision_list"_s)->item(0)->text().startsWith(u"Action 1"_s));
    CHECK(storage::changesOf(workspace, actions[0].id).size() == 1);
}

TEST_CASE_METHOD(MeetingsBench, "on the projector keys decide, go on, and keep the remark",
                 "[pages][meetings]")
{
    openCopil(u"decisions"_s);
    find<StateList>(u"decision_list"_s)->setCurrentRow(0);
    press(u"projector"_s);
    ProjectorWindow *projector = nullptr;
    for (QWidget *top : QApplication::topLevelWidgets())
        if (auto *found = qobject_cast<ProjectorWindow *>(top))
            projector = found;
    REQUIRE(projector);

    QTest::keyClick(projector, Qt::Key_3);
    QTest::keyClick(projector, Qt::Key_R);
    auto *remark = projector->findChild<TextField *>(u"projector_remark"_s);
    QTest::keyClicks(remark, u"Attendre le budget"_s);
    QTest::keyClick(remark, Qt::Key_Escape);
    CHECK(projector->isVisible());
    QTest::keyClick(projector, Qt::Key_Right);
    QTest::keyClick(projector, Qt::Key_1);
    QTest::keyClick(projector, Qt::Key_R);
    QTest::keyClicks(remark, u"Oui"_s);
    // Whatever way the window goes, what is typed stays.
    projector->close();

    const auto made = decisions();
    REQUIRE(made.size() == 2);
    CHECK(planning::decisionAbout(made, actions[0].id)->verdict == Verdict::Deferred);
    CHECK(planning::decisionAbout(made, actions[0].id)->remark == u"Attendre le budget"_s);
    CHECK(planning::decisionAbout(made, actions[1].id)->verdict == Verdict::Retained);
    CHECK(planning::decisionAbout(made, actions[1].id)->remark == u"Oui"_s);
}

TEST_CASE_METHOD(MeetingsBench, "after the last action the projector shows the counts",
                 "[pages][meetings]")
{
    openCopil(u"decisions"_s);
    press(u"retain_others"_s);
    press(u"projector"_s);
    ProjectorWindow *projector = nullptr;
    for (QWidget *top : QApplication::topLevelWidgets())
        if (auto *found = qobject_cast<ProjectorWindow *>(top))
            projector = found;
    REQUIRE(projector);

    QTest::keyClick(projector, Qt::Key_End);
    CHECK(projector->index() == 3);
    QTest::keyClick(projector, Qt::Key_Left);
    CHECK(projector->index() == 2);
    QTest::keyClick(projector, Qt::Key_Escape);
    CHECK_FALSE(projector->isVisible());
}

TEST_CASE_METHOD(MeetingsBench, "a COPIL returns the plan with its reason, and never without",
                 "[pages][meetings]")
{
    propose();
    openCopil(u"conclusion"_s);

    prompt.texts = {u"  "_s};
    press(u"conclude_return"_s);
    CHECK(thePlan().state == Plan::State::Proposed);
    CHECK(prompt.told.size() == 1);

    prompt.texts = {u"Préciser les échéances."_s};
    press(u"conclude_return"_s);

    CHECK(thePlan().state == Plan::State::Returned);
    CHECK(thePlan().returnedFor == u"Préciser les échéances."_s);
    CHECK(meeting().state == Meeting::State::Held);
}

TEST_CASE_METHOD(MeetingsBench, "a plan is validated by the date of its meeting, when one agrees",
                 "[pages][meetings]")
{
    propose();
    openCopil(u"conclusion"_s);
    Meeting dated = meeting();
    dated.heldOn = QDate(2026, 11, 20);
    workspace.apply(journal::Step(u"x"_s).update(meeting(), dated));

    press(u"conclude_date"_s);
    CHECK(thePlan().state == Plan::State::Proposed);

    prompt.confirmations = {true};
    press(u"conclude_date"_s);

    CHECK(thePlan().state == Plan::State::Validated);
    CHECK(thePlan().validatedOn == QDate(2026, 11, 20));
}

TEST_CASE_METHOD(MeetingsBench, "a meeting that is still to come validates nothing",
                 "[pages][meetings]")
{
    propose();
    openCopil(u"conclusion"_s);
    Meeting dated = meeting();
    dated.heldOn = QDate(2026, 12, 20);
    workspace.apply(journal::Step(u"x"_s).update(meeting(), dated));

    prompt.confirmations = {true};
    press(u"conclude_date"_s);

    CHECK(thePlan().state == Plan::State::Proposed);
    CHECK(meeting().state == Meeting::State::Preparing);
    CHECK(prompt.told.size() == 1);
}

TEST_CASE_METHOD(MeetingsBench, "a meeting with decisions is removed only when one agrees",
                 "[pages][meetings]")
{
    openCopil(u"decisions"_s);
    press(u"retain_others"_s);

    press(u"remove_meeting"_s);
    CHECK(workspace.records<Meeting>().all().size() == 1);

    prompt.confirmations = {true};
    press(u"remove_meeting"_s);
    CHECK(workspace.records<Meeting>().all().empty());
    CHECK(workspace.records<ActionDecision>().all().empty());
    REQUIRE(!messages.empty());
    messages.back().action();
    CHECK(workspace.records<ActionDecision>().all().size() == 3);
}

TEST_CASE_METHOD(MeetingsBench, "the file of the COPIL and the minutes are written",
                 "[pages][meetings]")
{
    QTemporaryDir folder;
    openCopil(u"preparation"_s);
    prompt.filesToSave = {folder.filePath(u"dossier.pdf"_s), folder.filePath(u"releve.odt"_s)};

    press(u"file_pdf"_s);
    see(u"minutes"_s);
    find<TextField>(u"minutes_text"_s)->setFocus();
    QTest::keyClicks(find<TextField>(u"minutes_text"_s), u"Le COPIL remercie les agents."_s);
    press(u"minutes_odt"_s);

    CHECK(prompt.told.isEmpty());
    QFile pdf(folder.filePath(u"dossier.pdf"_s));
    REQUIRE(pdf.open(QIODevice::ReadOnly));
    CHECK(pdf.read(5) == "%PDF-");
    CHECK(QFile::exists(folder.filePath(u"releve.odt"_s)));
    CHECK(find<PlainLabel>(u"minutes_draft"_s)->text().contains(u"Le COPIL remercie"_s));
}

TEST_CASE_METHOD(MeetingsBench, "a place names a meeting and a view of it", "[pages][meetings]")
{
    openCopil(u"preparation"_s);

    page->reveal({.page = u"meetings"_s, .record = meeting().id.toString() + u"/minutes"_s});
    CHECK(find<MeetingView>(u"minutes_view"_s)->isVisible());

    page->reveal({.page = u"meetings"_s, .record = u"elephants"_s});
    CHECK(find<MeetingView>(u"minutes_view"_s)->isVisible());

    // What the history names: somebody's presence.
    page->reveal({.page = u"meetings"_s, .record = members()[0].id.toString()});
    CHECK(find<MeetingView>(u"attendance_view"_s)->isVisible());
}

TEST_CASE_METHOD(MeetingsBench,
                 "a plan is returned, changed, validated, changed and validated again",
                 "[pages][meetings]")
{
    // Proposed, and returned by a first COPIL that puts one action off and dismisses another.
    openCopil(u"preparation"_s);
    press(u"propose_plan"_s);
    see(u"decisions"_s);
    auto *list = find<StateList>(u"decision_list"_s);
    list->setFocus();
    list->setCurrentRow(0);
    for (const auto key : {Qt::Key_1, Qt::Key_3, Qt::Key_4})
        QTest::keyClick(list, key);
    see(u"conclusion"_s);
    prompt.texts = {u"Préciser l’action 1."_s};
    press(u"conclude_return"_s);
    REQUIRE(thePlan().state == Plan::State::Returned);
    CHECK(stored<Action>(actions[2].id).state == Action::State::Dropped);
    CHECK_FALSE(stored<Action>(actions[1].id).onPoster);

    // Changed, proposed again, validated by a second COPIL.
    Action precise = stored<Action>(actions[0].id);
    precise.title = u"Action 1, précisée"_s;
    CHECK(session.apply(planning::editActionStep(actions[0], precise, u"title"_s)));
    now = now.addDays(1);
    press(u"add_copil"_s);
    see(u"preparation"_s);
    press(u"propose_plan"_s);
    REQUIRE(thePlan().state == Plan::State::Proposed);
    CHECK(thePlan().returnedFor.isEmpty());
    see(u"attendance"_s);
    press(u"open_meeting"_s);
    see(u"decisions"_s);
    CHECK(list->count() == 2);
    press(u"retain_others"_s);
    see(u"conclusion"_s);
    prompt.confirmations = {true};
    press(u"conclude_date"_s);
    REQUIRE(thePlan().state == Plan::State::Validated);

    // Changed after that with a reason: the next COPIL sees it, and validates again.
    now = now.addDays(1);
    Action late = stored<Action>(actions[0].id);
    const Action before = late;
    late.due = QDate(2027, 6, 30);
    journal::Step change(u"Échéance"_s);
    change.update(before, late);
    change.insert(ActionChange{.id = Id<ActionChange>::create(),
                               .action = late.id,
                               .field = u"due"_s,
                               .before = u"2027-01-28"_s,
                               .after = u"2027-06-30"_s,
                               .reason = u"Budget reporté"_s,
                               .changedOn = session.today()});
    workspace.apply(change);
    workspace.apply(planning::planEventStep(thePlan(), PlanEvent::Propose, session.today()));
    press(u"add_copil"_s);
    see(u"attendance"_s);
    press(u"open_meeting"_s);
    see(u"decisions"_s);
    for (int row = 0; row < list->count(); ++row)
        if (list->item(row)->text().startsWith(u"Action 1"_s))
            list->setCurrentRow(row);
    CHECK(find<PlainLabel>(u"decision_since"_s)->text().contains(u"30\u00A0juin 2027"_s));
    CHECK(find<PlainLabel>(u"decision_since"_s)->isVisible());
    see(u"conclusion"_s);
    prompt.confirmations = {true};
    press(u"conclude_date"_s);

    CHECK(thePlan().state == Plan::State::Validated);
    CHECK(thePlan().validatedOn == session.today());
}

TEST_CASE_METHOD(MeetingsBench, "a meeting that validated a plan is not removed",
                 "[pages][meetings]")
{
    openCopil(u"preparation"_s);
    const QString manifest = QString(u"ab"_s).repeated(32);
    workspace.apply(journal::Step(u"x"_s).insert(Validation{.id = Validation::idOf(manifest),
                                                            .plan = Plan::idOf(2026),
                                                            .meeting = meeting().id,
                                                            .madeAt = session.now(),
                                                            .manifest = manifest}));

    prompt.confirmations = {true};
    press(u"remove_meeting"_s);

    CHECK(workspace.records<Meeting>().all().size() == 1);
    CHECK(prompt.told.size() == 1);
}

TEST_CASE_METHOD(MeetingsBench,
                 "the minutes keep that the plan was returned after it was validated",
                 "[pages][meetings]")
{
    propose();
    openCopil(u"conclusion"_s);
    prompt.texts = {u"Préciser les échéances."_s};
    press(u"conclude_return"_s);
    propose();
    workspace.apply(planning::planEventStep(thePlan(), PlanEvent::Validate, session.today()));

    see(u"minutes"_s);

    CHECK(find<PlainLabel>(u"minutes_draft"_s)->text().contains(u"Préciser les échéances."_s));
}
