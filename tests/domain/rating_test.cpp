#include "tests/support/printing.h"

#include "core/domain/rating.h"

using namespace carnet;
using namespace Qt::StringLiterals;

TEST_CASE("a rating is one text and comes back as it was", "[domain][rating]")
{
    const Rating rating =
        GENERATE(as<Rating>(), Rating(), Rating::level(3), Rating::notApplicable(u"no counter"_s),
                 Rating::notApplicable({}));

    CHECK(Rating::parse(rating.toString()) == rating);
}

TEST_CASE("only a level, or a reason why not, is an answer", "[domain][rating]")
{
    CHECK_FALSE(Rating().isAnswer());
    CHECK(Rating::level(0).isAnswer());
    CHECK_FALSE(Rating::notApplicable(u"  "_s).isAnswer());
    CHECK(Rating::notApplicable(u"no counter"_s).isAnswer());
    CHECK_FALSE(Rating::parse(u"12"_s));
    CHECK_FALSE(Rating::parse(u"x"_s));
}
