#include "tests/support/fixtures.h"
#include "tests/support/printing.h"

#include "core/planning/meeting_steps.h"
#include "core/planning/wish_steps.h"
#include "core/storage/meetings.h"

#include <catch2/catch.hpp>

using namespace carnet;
using namespace carnet::planning;
using namespace Qt::StringLiterals;

TEST_CASE("a wish becomes an action, and both know of each other", "[planning][wishes]")
{
    Copy copy;
    const Meeting meeting = newMeeting(Meeting::Kind::Clac, std::nullopt);
    copy.workspace.apply(addMeetingStep(meeting, {}));
    Wish wish = newWish(meeting.id, Wish::Kind::Request, College::Users);
    wish.text = u"Ouvrir le samedi matin. Beaucoup travaillent la semaine."_s;
    copy.workspace.apply(addWishStep(wish));

    const Action action = actionOfWish(wish, 2026);
    copy.workspace.apply(actionFromWishStep(std::nullopt, 2026, wish, action));

    const Wish stored = *copy.workspace.records<Wish>().find(wish.id);
    CHECK(stored.action == action.id);
    const Action born = *copy.workspace.records<Action>().find(action.id);
    CHECK(born.title == u"Ouvrir le samedi matin"_s);
    CHECK(born.description == wish.text);
    CHECK(born.source == Action::Source::Meeting);
    CHECK(born.origin == wish.id.toString());
    CHECK(copy.workspace.records<Plan>().find(Plan::idOf(2026)));
}

TEST_CASE("a long wish gives a title that ends between words", "[planning][wishes]")
{
    Wish wish = newWish(Id<Meeting>::create(), Wish::Kind::Opinion, College::Agents);
    wish.text = u"mot "_s.repeated(60);

    const Action action = actionOfWish(wish, 2026);

    CHECK(action.title.size() <= 91);
    CHECK(action.title.endsWith(u"mot…"_s));
}

TEST_CASE("wishes stand by college, then as they came", "[planning][wishes]")
{
    const Id<Meeting> meeting = Id<Meeting>::create();
    std::vector<Wish> wishes;
    for (const College college :
         {College::None, College::Agents, College::Users, College::Elected, College::Users}) {
        wishes.push_back(newWish(meeting, Wish::Kind::Request, college));
        wishes.back().text = QString::number(wishes.size());
    }

    QString order;
    for (const Wish &wish : byCollege(wishes))
        order += wish.text;

    CHECK(order == u"35421"_s);
}
