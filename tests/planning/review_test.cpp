#include "tests/support/fixtures.h"
#include "tests/support/printing.h"

#include "core/planning/review.h"

#include <catch2/catch.hpp>

using namespace carnet;
using namespace carnet::planning;
using namespace Qt::StringLiterals;

namespace {

const QDate kReviewDay(2023, 11, 20); // The clock of Copy stands in that quarter.
const Period kReviewed = *Period::parse(u"2023-T4");

Action reviewable(const QString &title, const std::optional<QDate> &due = {})
{
    Action made = action(title);
    made.due = due;
    return made;
}

struct ReviewedPlan : Copy
{
    std::vector<Action> actions{reviewable(u"Later"_s, QDate(2024, 3, 1)), reviewable(u"Undated"_s),
                                reviewable(u"Late"_s, QDate(2023, 11, 1))};

    ReviewedPlan()
    {
        journal::Step step(u"Plan"_s);
        for (const Action &each : actions)
            step.insert(each);
        workspace.apply(step);
    }

    QSet<QString> reviewed() { return reviewedIn(kReviewed, now(), workspace); }

    std::vector<Action> now() const { return workspace.records<Action>().all(); }

    ActionComment remark(const QDate &day) const
    {
        return {.id = Id<ActionComment>::create(),
                .action = actions[0].id,
                .writtenAt = QDateTime(day, QTime(10, 0)),
                .text = u"Seen"_s};
    }
};

} // namespace

TEST_CASE("a review begins with what is the latest and ends with what has no date",
          "[planning][review]")
{
    ReviewedPlan plan;
    plan.actions.push_back(reviewable(u"Done"_s, QDate(2023, 1, 1)));
    plan.actions.back().state = Action::State::Done;

    const std::vector<Action> order = reviewOrder(plan.actions);

    REQUIRE(order.size() == 3);
    CHECK(order[0].title == u"Late");
    CHECK(order[2].title == u"Undated");
}

TEST_CASE("a remark, a new date, another state or progress of the quarter is a review",
          "[planning][review]")
{
    ReviewedPlan plan;
    CHECK(plan.reviewed().isEmpty());

    plan.workspace.apply(commentStep(plan.actions[0], {}, plan.remark(QDate(2023, 9, 30))));
    CHECK(plan.reviewed().isEmpty());
    plan.workspace.apply(commentStep(plan.actions[0], {}, plan.remark(kReviewDay)));
    CHECK(plan.reviewed() == QSet<QString>{plan.actions[0].id.toString()});

    Action renamed = plan.actions[1];
    renamed.note = u"Other"_s;
    plan.workspace.apply(journal::Step(u"Note"_s).update(plan.actions[1], renamed));
    CHECK(plan.reviewed().size() == 1);
    Action further = renamed;
    further.progress = 50;
    plan.workspace.apply(journal::Step(u"Progress"_s).update(renamed, further));
    CHECK(plan.reviewed().size() == 2);

    plan.workspace.apply(redateStep(plan.actions[2], QDate(2024, 1, 31), u"Travaux"_s, kReviewDay));
    CHECK(plan.reviewed().size() == 3);
    const ReviewSummary summary = reviewSummary(kReviewed, plan.now(), plan.workspace, kReviewDay);
    CHECK(summary.reviewed == 3);
    CHECK(summary.left == 0);
    CHECK(summary.redated == 1);
    CHECK(summary.late == 0);
}

TEST_CASE("a new date and its reason are one step", "[planning][review]")
{
    ReviewedPlan plan;
    const journal::Step step =
        redateStep(plan.actions[2], std::nullopt, u"Sans suite"_s, kReviewDay);
    plan.workspace.apply(step);

    const auto changes = plan.workspace.records<ActionChange>().all();
    REQUIRE(changes.size() == 1);
    CHECK(changes.front().before == u"2023-11-01");
    CHECK(changes.front().after.isEmpty());
    CHECK(changes.front().reason == u"Sans suite");
    plan.workspace.apply(step.inverse());
    CHECK(plan.workspace.records<ActionChange>().all().empty());
    CHECK(plan.workspace.records<Action>().find(plan.actions[2].id)->due == QDate(2023, 11, 1));
}

TEST_CASE("one’s own actions are found whatever the accents, and grouped by urgency",
          "[planning][review]")
{
    Action mine = reviewable(u"Mine"_s, QDate(2023, 12, 31));
    mine.owner = u"Élodie  Martin"_s;
    Action helped = reviewable(u"Helped"_s);
    helped.contributors = {u"elodie martin"_s};
    CHECK(concerns(mine, u"Elodie Martin"_s));
    CHECK(concerns(helped, u"ÉLODIE MARTIN"_s));
    CHECK_FALSE(concerns(mine, u"Martin"_s));
    CHECK_FALSE(concerns(mine, {}));
    CHECK(peopleOf({mine, helped}).size() == 2);

    CHECK(mineGroupOf(mine, kReviewDay) == MineGroup::ThisQuarter);
    CHECK(mineGroupOf(mine, QDate(2024, 1, 1)) == MineGroup::Late);
    CHECK(mineGroupOf(mine, QDate(2023, 9, 30)) == MineGroup::Later);
    CHECK(mineGroupOf(helped, kReviewDay) == MineGroup::Undated);
    mine.state = Action::State::Done;
    mine.doneOn = QDate(2023, 11, 1);
    CHECK(mineGroupOf(mine, kReviewDay) == MineGroup::DoneLately);
    CHECK_FALSE(mineGroupOf(mine, QDate(2024, 6, 1)));
    mine.state = Action::State::Dropped;
    CHECK_FALSE(mineGroupOf(mine, kReviewDay));
}
