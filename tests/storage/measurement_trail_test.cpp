#include "tests/support/fixtures.h"
#include "tests/support/printing.h"

#include "core/storage/measurement_trail.h"

using namespace carnet;
using namespace carnet::storage;
using namespace Qt::StringLiterals;

namespace {

struct TrailFixture : Copy
{
    Measurement now = measurement(u"IND-1"_s);

    TrailFixture()
    {
        now.state = Measurement::State::Entered;
        as(u"Ada"_s).apply(journal::Step(u"Enter"_s).insert(now));
    }

    /// The next minute, by that person.
    Workspace &as(const QString &author)
    {
        time += 60'000;
        workspace.setAuthor(author);
        return workspace;
    }

    void change(const QString &author, const Measurement &after)
    {
        as(author).apply(journal::Step(u"Change"_s).update(now, after));
        now = after;
    }
    void reach(const QString &author, Measurement::State state)
    {
        Measurement after = now;
        after.state = state;
        change(author, after);
    }

    MeasurementTrail trail()
    {
        return trailOf(workspace.entriesOf(u"measurement"_s, now.id.toString()));
    }
};

} // namespace

TEST_CASE_METHOD(TrailFixture, "who entered, reviewed and displayed a figure is known",
                 "[storage][trail]")
{
    reach(u"Blaise"_s, Measurement::State::Reviewed);
    reach(u"Charles"_s, Measurement::State::Displayed);

    const MeasurementTrail found = trail();

    REQUIRE((found.entered && found.reviewed && found.displayed));
    CHECK(found.entered->author == u"Ada"_s);
    CHECK(found.reviewed->author == u"Blaise"_s);
    CHECK(found.displayed->author == u"Charles"_s);
    CHECK(found.reviewed->at.toMSecsSinceEpoch() / 1000 == 1'700'000'120);
}

TEST_CASE_METHOD(TrailFixture, "another figure begins another trail", "[storage][trail]")
{
    reach(u"Blaise"_s, Measurement::State::Reviewed);
    Measurement after = now;
    after.reading = Counts{3, 4};
    after.state = Measurement::State::Entered;
    change(u"Charles"_s, after);

    CHECK(trail().entered->author == u"Charles"_s);
    CHECK_FALSE(trail().reviewed);
}

TEST_CASE_METHOD(TrailFixture, "a comment is no entry, and undoing a review takes it back",
                 "[storage][trail]")
{
    reach(u"Blaise"_s, Measurement::State::Reviewed);
    Measurement after = now;
    after.comment = u"Grève"_s;
    change(u"Charles"_s, after);
    CHECK(trail().entered->author == u"Ada"_s);
    CHECK(trail().reviewed->author == u"Blaise"_s);

    reach(u"Blaise"_s, Measurement::State::Entered);
    CHECK_FALSE(trail().reviewed);

    as(u"Ada"_s).apply(journal::Step(u"Remove"_s).remove(now));
    CHECK(trail() == MeasurementTrail{});
    CHECK(trailOf({}) == MeasurementTrail{});
}
