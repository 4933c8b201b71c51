#include "tests/support/fixtures.h"
#include "tests/support/printing.h"

#include "core/domain/plan_review.h"

#include <tuple>

using namespace carnet;
using namespace Qt::StringLiterals;

namespace {

const QDate kDue(2026, 9, 30);

} // namespace

TEST_CASE("an open action is late from the day after its last day", "[domain][plan]")
{
    Action late = action(u"Answer the telephone"_s);
    late.due = kDue;

    CHECK(daysLate(late, kDue) == 0);
    CHECK(daysLate(late, kDue.addDays(1)) == 1);
    CHECK(daysLate(late, kDue.addDays(12)) == 12);
    CHECK(daysLate(late, kDue.addDays(-1)) == 0);
}

TEST_CASE("what is done, given up or without a last day is never late", "[domain][plan]")
{
    const auto [state, due] = GENERATE(table<Action::State, std::optional<QDate>>({
        {Action::State::Done, kDue},
        {Action::State::Dropped, kDue},
        {Action::State::Running, std::nullopt},
    }));
    Action settled = action(u"Answer the telephone"_s);
    settled.state = state;
    settled.due = due;

    CHECK(daysLate(settled, kDue.addYears(1)) == 0);
    CHECK(countLate({settled}, kDue.addYears(1)) == 0);
}

TEST_CASE("an action done is complete and dated, and loses the date when it is not",
          "[domain][plan]")
{
    Action running = action(u"Answer the telephone"_s);
    running.state = Action::State::Running;
    running.progress = 70;

    const Action done = withState(running, Action::State::Done, kDue);
    const Action again = withState(done, Action::State::Running, kDue.addDays(1));

    CHECK(done.doneOn == kDue);
    CHECK(done.progress == 100);
    CHECK_FALSE(again.doneOn.has_value());
}

TEST_CASE("an action that was done keeps its date when it is said again", "[domain][plan]")
{
    const Action done = withState(action(u"Title"_s), Action::State::Done, kDue);

    CHECK(withState(done, Action::State::Done, kDue.addDays(9)) == done);
}

TEST_CASE("flaws of an action are told and not corrected", "[domain][plan]")
{
    Action flawed = action(u"Title"_s);
    flawed.start = kDue;
    flawed.due = kDue.addDays(-1);
    flawed.onPoster = true;
    flawed.progress = 100;

    CHECK(flawsOf(flawed)
          == std::vector{ActionFlaw::DueBeforeStart, ActionFlaw::PosterTextMissing,
                         ActionFlaw::CompleteButOpen});
    flawed.posterText = QString(kPosterTextLength + 1, u'x');
    CHECK(flawsOf(flawed).at(1) == ActionFlaw::PosterTextTooLong);
    CHECK(flawsOf(action(u"Title"_s)).empty());
}

TEST_CASE("the text proposed for the poster is the title, whole words of it", "[domain][plan]")
{
    const QString words = u"quatre "_s.repeated(20);

    CHECK(proposedPosterText(u" Simplifier  les courriers. "_s) == u"Simplifier les courriers"_s);
    CHECK(proposedPosterText(words).size() <= kPosterTextLength);
    CHECK(proposedPosterText(words).endsWith(u"quatre\u2026"_s));
    CHECK(proposedPosterText(QString(200, u'x')).size() == kPosterTextLength);
}
