#include "tests/support/fixtures.h"
#include "tests/support/printing.h"

#include "core/planning/decision_steps.h"
#include "core/planning/meeting_steps.h"
#include "core/planning/meeting_words.h"
#include "core/planning/plan_steps.h"
#include "core/storage/meetings.h"
#include "core/storage/plans.h"

using namespace carnet;
using namespace carnet::planning;
using namespace Qt::StringLiterals;
using Verdict = ActionDecision::Verdict;

namespace {

/// A plan with three actions, proposed, and a COPIL about it.
struct Committee : Copy
{
    Meeting meeting = newMeeting(Meeting::Kind::Copil, Plan::idOf(2026));
    std::vector<Action> actions;

    Committee()
    {
        Plan proposed = plan(2026);
        proposed.state = Plan::State::Proposed;
        meeting.heldOn = QDate(2026, 6, 12);
        journal::Step step(u"Plan"_s);
        step.insert(proposed).insert(meeting);
        for (const int month : {3, 1, 2}) {
            Action one = action(u"Action %1"_s.arg(month));
            one.plan = proposed.id;
            one.due = QDate(2027, month, 28);
            one.onPoster = true;
            actions.push_back(one);
            step.insert(one);
        }
        workspace.apply(step);
    }

    std::vector<ActionDecision> decisions() { return storage::decisionsOf(workspace, meeting.id); }

    std::vector<Action> toDecide()
    {
        return actionsToDecide(storage::actionsOf(workspace, Plan::idOf(2026)), decisions());
    }

    Action now(const Action &action) { return workspace.records<Action>().find(action.id).value(); }

    void decide(const Action &action, Verdict verdict)
    {
        ActionDecision decision = decisionToEdit(meeting.id, action.id, decisions());
        decision.verdict = verdict;
        workspace.apply(decideStep(action, decisions(), decision));
    }
};

} // namespace

TEST_CASE_METHOD(Committee, "the committee goes through what is due first first", "[planning]")
{
    QStringList titles;
    for (const Action &action : toDecide())
        titles += action.title;

    CHECK(titles == QStringList{u"Action 1"_s, u"Action 2"_s, u"Action 3"_s});
}

TEST_CASE_METHOD(Committee, "what was given up before is not decided about, unless it was",
                 "[planning]")
{
    Action dropped = actions[0];
    dropped.state = Action::State::Dropped;
    workspace.apply(journal::Step(u"x"_s).update(actions[0], dropped));
    CHECK(toDecide().size() == 2);

    decide(dropped, Verdict::Dismissed);

    CHECK(toDecide().size() == 3);
}

TEST_CASE_METHOD(Committee, "retaining the others leaves what was decided", "[planning]")
{
    decide(actions[0], Verdict::Dismissed);

    workspace.apply(retainOthersStep(meeting, toDecide(), decisions()));

    const VerdictCounts counts = countVerdicts(toDecide(), decisions());
    CHECK(counts.retained == 2);
    CHECK(counts.dismissed == 1);
    CHECK(counts.open == 0);
    CHECK(retainOthersStep(meeting, toDecide(), decisions()).edits().empty());
}

TEST_CASE_METHOD(Committee, "a last day moved in the meeting is told in words, with its reason",
                 "[planning]")
{
    Action later = actions[0];
    later.due = QDate(2027, 9, 30);

    workspace.apply(
        changeActionStep(meeting, actions[0], later, decisions(), false, QDate(2026, 6, 12)));

    REQUIRE(decisions().size() == 1);
    CHECK(decisions()[0].verdict == Verdict::Modified);
    CHECK(decisions()[0].changes == u"Échéance : 28\u00A0mars 2027 → 30\u00A0septembre 2027"_s);
    const auto changes = storage::changesOf(workspace, actions[0].id);
    REQUIRE(changes.size() == 1);
    CHECK(changes[0].field == u"due"_s);
    CHECK(changes[0].before == u"2027-03-28"_s);
    CHECK(changes[0].after == u"2027-09-30"_s);
    CHECK(changes[0].reason.contains(u"COPIL du 12"_s));
}

TEST_CASE_METHOD(Committee,
                 "a field changed twice in the meeting is told from what it was at first",
                 "[planning]")
{
    Action first = actions[0];
    first.owner = u"Claire Petit"_s;
    workspace.apply(changeActionStep(meeting, actions[0], first, decisions(), false, {}));
    Action second = first;
    second.owner = u"Paul Roy"_s;
    second.title = u"Répondre aux lettres"_s;

    workspace.apply(changeActionStep(meeting, first, second, decisions(), false, {}));

    CHECK(decisions()[0].changes
          == u"Titre : Action 3 → Répondre aux lettres\nResponsable : non désigné → Paul Roy"_s);
    // A title and an owner need no reason before the plan is validated.
    CHECK(storage::changesOf(workspace, actions[0].id).empty());

    Action back = second;
    back.owner = QString();
    workspace.apply(changeActionStep(meeting, second, back, decisions(), false, {}));
    CHECK(decisions()[0].changes == u"Titre : Action 3 → Répondre aux lettres"_s);
}

TEST_CASE_METHOD(Committee, "of a validated plan every change of the committee has a reason",
                 "[planning]")
{
    Action renamed = actions[0];
    renamed.title = u"Autre"_s;

    workspace.apply(
        changeActionStep(meeting, actions[0], renamed, decisions(), true, {2026, 6, 12}));

    CHECK(storage::changesOf(workspace, actions[0].id).size() == 1);
}

TEST_CASE_METHOD(Committee, "decisions take effect when the meeting ends", "[planning]")
{
    decide(actions[0], Verdict::Dismissed);
    decide(actions[1], Verdict::Deferred);
    decide(actions[2], Verdict::Retained);
    CHECK(now(actions[0]).state == Action::State::Planned);

    workspace.apply(concludeStep(meeting, toDecide(), decisions()));

    CHECK(workspace.records<Meeting>().find(meeting.id)->state == Meeting::State::Held);
    CHECK(now(actions[0]).state == Action::State::Dropped);
    CHECK_FALSE(now(actions[0]).onPoster);
    CHECK(now(actions[1]).state == Action::State::Planned);
    CHECK_FALSE(now(actions[1]).onPoster);
    CHECK(now(actions[2]) == actions[2]);
}

TEST_CASE_METHOD(Committee, "a meeting is removed with what belongs to it, and comes back whole",
                 "[planning]")
{
    decide(actions[0], Verdict::Retained);
    const QByteArray before = digest();
    const journal::Step removal = removeMeetingStep(meeting, {}, decisions(), {});

    workspace.apply(removal);
    CHECK(workspace.records<Meeting>().all().empty());
    CHECK(workspace.records<ActionDecision>().all().empty());

    workspace.apply(removal.inverse());
    CHECK(digest() == before);
}

TEST_CASE("the members who are there, at a distance or represented make the quorum", "[planning]")
{
    using Presence = Attendance::Presence;
    Meeting meeting = newMeeting(Meeting::Kind::Copil, {});
    meeting.quorum = 3;
    std::vector<Attendance> members;
    for (const Presence presence : {Presence::Present, Presence::Remote, Presence::Excused,
                                    Presence::Absent, Presence::Invited})
        members.push_back({.id = Id<Attendance>::create(),
                           .meeting = meeting.id,
                           .person = {},
                           .name = u"x"_s,
                           .presence = presence});
    CHECK_FALSE(isQuorate(meeting, members));

    members[3].presence = Presence::Represented;

    CHECK(isQuorate(meeting, members));
}

TEST_CASE_METHOD(Committee, "a meeting knows when it was opened and when it ended", "[planning]")
{
    const auto times = [this] {
        return timesOf(workspace.entriesOf(u"meeting"_s, meeting.id.toString()));
    };
    CHECK_FALSE(times().opened);
    const auto move = [this](Meeting::State state) {
        Meeting after = *workspace.records<Meeting>().find(meeting.id);
        const Meeting before = after;
        after.state = state;
        workspace.apply(journal::Step(u"x"_s).update(before, after));
    };

    move(Meeting::State::Open);
    CHECK(times().opened);
    CHECK_FALSE(times().closed);
    const auto opened = times().opened;
    move(Meeting::State::Held);
    CHECK(times().closed);
    move(Meeting::State::Open);
    CHECK_FALSE(times().closed);
    CHECK(times().opened == opened);
}

TEST_CASE("a time of day is read as people write it", "[planning]")
{
    CHECK(readTime(u"14:30"_s) == QTime(14, 30));
    CHECK(readTime(u"14 h 30"_s) == QTime(14, 30));
    CHECK(readTime(u"14\u00A0h\u00A005"_s) == QTime(14, 5));
    CHECK(readTime(u"9h"_s) == QTime(9, 0));
    CHECK_FALSE(readTime(u"25:00"_s));
    CHECK_FALSE(readTime(u"midi"_s));
    CHECK_FALSE(readTime({}));
}
