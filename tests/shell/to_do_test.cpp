#include "tests/support/fixtures.h"
#include "tests/support/printing.h"

#include "ui/pages/home/to_do.h"

using namespace carnet;
using namespace carnet::ui;
using namespace Qt::StringLiterals;

namespace {

YearFacts october()
{
    return {.today = QDate(2026, 10, 12), .year = 2026};
}

bool leadsTo(const std::vector<ToDo> &list, const QString &page)
{
    return std::ranges::any_of(list, [&](const ToDo &each) { return each.place.page == page; });
}

bool leadsTo(const std::vector<ToDo> &list, const Place &place)
{
    return std::ranges::find(list, place, &ToDo::place) != list.end();
}

} // namespace

TEST_CASE("a new notebook is asked to begin with the self-assessment", "[shell][home]")
{
    const auto list = toDo(october());

    REQUIRE(list.size() == 1);
    CHECK(list.front().place == Place{.page = u"assessment"_s});
}

TEST_CASE("what is missing in the last finished quarter is asked for", "[shell][home]")
{
    YearFacts facts = october();
    facts.indicators = {indicator(u"I1"_s)};

    auto list = toDo(facts);
    CHECK(list.front().place
          == Place{u"indicators"_s, Indicator::idOf(u"I1"_s).toString(), u"2026-T3"_s});
    CHECK_FALSE(list.front().late);

    facts.today = QDate(2026, 11, 2);
    CHECK(toDo(facts).front().late);

    Measurement entered = measurement(u"I1"_s);
    entered.period = *Period::parse(u"2026-T3");
    entered.id = Measurement::idOf(entered.indicator, entered.period);
    facts.measurements = {entered};
    list = toDo(facts);
    CHECK_FALSE(leadsTo(list, u"indicators"_s));
    CHECK(leadsTo(list, u"publication"_s));
    CHECK(leadsTo(list, u"exchange"_s));
}

TEST_CASE("late actions come first and lead to the latest of all", "[shell][home]")
{
    YearFacts facts = october();
    Action due = action(u"Paint"_s);
    due.due = QDate(2026, 10, 10);
    Action older = action(u"Build"_s);
    older.due = QDate(2026, 9, 1);
    Action done = action(u"Clean"_s);
    done.due = QDate(2026, 1, 1);
    done.state = Action::State::Done;
    facts.actions = {due, older, done};

    const auto list = toDo(facts);

    REQUIRE_FALSE(list.empty());
    CHECK(list.front().late);
    CHECK(list.front().place == Place{.page = u"plan"_s, .record = older.id.toString()});
}

TEST_CASE("what is due soon, a meeting and the review of the quarter are asked for in their place",
          "[shell][home]")
{
    YearFacts facts = october();
    facts.plan = plan(2026);
    facts.plan->state = Plan::State::Validated;
    Action soon = action(u"Paint"_s);
    soon.due = QDate(2026, 11, 11);
    Action far = action(u"Build"_s);
    far.due = QDate(2026, 11, 12);
    facts.actions = {far, soon};
    facts.unreviewed = 2;
    facts.meetings = {{.id = Id<Meeting>::create(),
                       .kind = Meeting::Kind::Copil,
                       .heldOn = QDate(2026, 11, 2),
                       .state = Meeting::State::Preparing}};
    const auto asks = [&](const Place &place) { return leadsTo(toDo(facts), place); };
    const Place review{.page = u"plan"_s, .record = u"review"_s};
    const Place meeting{.page = u"meetings"_s, .record = facts.meetings.front().id.toString()};

    CHECK(asks({.page = u"plan"_s, .record = soon.id.toString()}));
    CHECK(asks(meeting));
    CHECK_FALSE(asks(review));

    facts.meetings.front().heldOn = QDate(2026, 11, 3);
    CHECK_FALSE(asks(meeting));
    facts.meetings.front().heldOn = QDate(2026, 10, 11);
    CHECK(asks(meeting));
    facts.meetings.front().state = Meeting::State::Held;
    CHECK_FALSE(asks(meeting));
    facts.today = QDate(2026, 11, 16);
    CHECK(asks(review));
    facts.unreviewed = 0;
    CHECK_FALSE(asks(review));
}

TEST_CASE("the button that proposes the plan is where a draft leads", "[shell][home]")
{
    YearFacts facts = october();
    facts.plan = plan(2026);
    facts.actions = {action(u"Paint"_s)};
    const Place proposal{.page = u"plan"_s, .record = facts.plan->id.toString()};
    CHECK(leadsTo(toDo(facts), proposal));
}

TEST_CASE("the list has at most five lines", "[shell][home]")
{
    YearFacts facts = october();
    facts.indicators = {indicator(u"I1"_s), indicator(u"I2"_s)};
    Measurement entered = measurement(u"I1"_s);
    entered.period = *Period::parse(u"2026-T3");
    entered.id = Measurement::idOf(entered.indicator, entered.period);
    facts.measurements = {entered};
    facts.plan = plan(2026);
    Action late = action(u"Paint"_s);
    late.due = QDate(2026, 1, 1);
    facts.actions = {late};

    CHECK(toDo(facts).size() == 5);
}

TEST_CASE("the path of the year follows the records", "[shell][home]")
{
    YearFacts facts = october();
    CHECK(yearPath(facts).size() == 5);
    for (const YearStage &stage : yearPath(facts))
        CHECK(stage.shape == StatusShape::Diamond);

    facts.assessment = Assessment{.id = Assessment::idOf(2026), .year = 2026};
    facts.completeness = {.answered = 3, .total = 60};
    facts.plan = plan(2026);
    facts.plan->state = Plan::State::Validated;
    facts.plan->validatedOn = QDate(2026, 6, 1);
    const auto path = yearPath(facts);

    CHECK(path[0].shape == StatusShape::HalfDisc);
    CHECK(path[1].shape == StatusShape::Disc);
    CHECK(path[2].date.contains(u"juin 2026"));
}
