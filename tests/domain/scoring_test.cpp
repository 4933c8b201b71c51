#include "tests/domain/edition_fixtures.h"
#include "tests/support/printing.h"

#include "core/domain/scoring.h"

using namespace carnet;
using namespace Qt::StringLiterals;

namespace {

Answer answer(const QString &practice, const Rating &rating,
              Answer::Origin origin = Answer::Origin::Entered)
{
    const Id<Assessment> assessment = Assessment::idOf(2026);
    return {.id = Answer::idOf(assessment, practice),
            .assessment = assessment,
            .practice = practice,
            .rating = rating,
            .origin = origin};
}

/// One commitment `e` with practices `p0`, `p1` …, all of weight 1, scale 0 to 3.
Edition flatEdition(int practices)
{
    Edition edition{.code = u"flat"_s};
    for (int level = 0; level < 4; ++level)
        edition.scale.push_back({.level = level});
    edition.commitments.push_back({.code = u"e"_s, .number = 1});
    for (int index = 0; index < practices; ++index)
        edition.practices.push_back(
            {.code = u"p%1"_s.arg(index), .commitment = u"e"_s, .weight = 1});
    return edition;
}

std::vector<Answer> firstAnswers(int count, const Rating &rating)
{
    std::vector<Answer> answers;
    for (int index = 0; index < count; ++index)
        answers.push_back(answer(u"p%1"_s.arg(index), rating));
    return answers;
}

} // namespace

TEST_CASE("what was carried over and not confirmed does not count", "[domain][completeness]")
{
    const auto [origin, expected] = GENERATE(table<Answer::Origin, bool>({
        {Answer::Origin::Entered, true},
        {Answer::Origin::CarriedOver, false},
        {Answer::Origin::Confirmed, true},
        {Answer::Origin::Changed, true},
    }));

    CHECK(counts(answer(u"a"_s, Rating::level(0), origin)) == expected);
    CHECK_FALSE(counts(answer(u"a"_s, Rating(), origin)));
    CHECK_FALSE(counts(answer(u"a"_s, Rating::notApplicable({}), origin)));
}

TEST_CASE("completeness is counted by commitment and overall", "[domain][completeness]")
{
    const Edition edition = parsedSmallEdition();
    const std::vector answers{answer(u"a"_s, Rating::level(1)),
                              answer(u"b"_s, Rating::notApplicable(u"no counter"_s)),
                              answer(u"c"_s, Rating::level(2), Answer::Origin::CarriedOver),
                              answer(u"other"_s, Rating::level(2))};

    CHECK(completenessByCommitment(edition, answers)
          == std::vector{Completeness{2, 2}, Completeness{0, 1}});
    CHECK(completenessOf(edition, answers) == Completeness{2, 3});
    CHECK(completenessOf(edition, answers).missing() == 1);
    CHECK(completenessOf(edition, u"e1"_s, answers).isComplete());
    CHECK(completenessOf(edition, u"none"_s, answers) == Completeness{0, 0});
}

TEST_CASE("the next practice to fill in comes after the one at hand, then from the beginning",
          "[domain][completeness]")
{
    const Edition edition = parsedSmallEdition();
    const std::vector answers{answer(u"b"_s, Rating::level(1))};

    CHECK(nextToFill(edition, answers) == u"a"_s);
    CHECK(nextToFill(edition, answers, u"a"_s) == u"c"_s);
    CHECK(nextToFill(edition, answers, u"c"_s) == u"a"_s);
    CHECK(nextToFill(edition, answers, u"unknown"_s) == u"a"_s);
}

TEST_CASE("when one practice is left it is the next, when none is there is none",
          "[domain][completeness]")
{
    const Edition edition = parsedSmallEdition();
    std::vector answers{answer(u"a"_s, Rating::level(1)), answer(u"b"_s, Rating::level(1)),
                        answer(u"c"_s, Rating::level(1), Answer::Origin::CarriedOver)};
    CHECK(nextToFill(edition, answers, u"c"_s) == u"c"_s);

    answers.back().origin = Answer::Origin::Confirmed;

    CHECK_FALSE(nextToFill(edition, answers, u"c"_s));
    CHECK_FALSE(nextToFill(Edition(), answers));
}

TEST_CASE("a score is the mean of the levels by their weights", "[domain][scoring]")
{
    const Edition edition = parsedSmallEdition();
    const std::vector answers{answer(u"a"_s, Rating::level(2)), answer(u"b"_s, Rating::level(1)),
                              answer(u"c"_s, Rating::level(0))};

    const Score first = scoreOf(edition, u"e1"_s, answers);
    const Score whole = scoreOf(edition, answers);

    REQUIRE(first.state == Score::State::Known);
    CHECK(first.weightedLevels == 5);
    CHECK(first.weights == 4);
    CHECK(first.practices == 2);
    CHECK(first.mean() == Decimal::parse(u"1.3")); // 1.25
    CHECK(first.percent() == 63);                  // 62.5
    CHECK(whole.weightedLevels == 5);
    CHECK(whole.weights == 6);
    CHECK(whole.mean() == Decimal::parse(u"0.8"));
    CHECK(scoresByCommitment(edition, answers)
          == std::vector{first, scoreOf(edition, u"e2"_s, answers)});
}

TEST_CASE("practices that do not apply leave their weight to the others", "[domain][scoring]")
{
    const Edition edition = parsedSmallEdition();
    const std::vector answers{answer(u"a"_s, Rating::level(2)),
                              answer(u"b"_s, Rating::notApplicable(u"no telephone"_s))};

    const Score score = scoreOf(edition, u"e1"_s, answers);

    REQUIRE(score.state == Score::State::Known);
    CHECK(score.mean() == Decimal::of(2));
    CHECK(score.percent() == 100);
    CHECK(score.practices == 1);
    CHECK(score.completeness == Completeness{2, 2});
}

TEST_CASE("where no practice applies there is no score, and it is said", "[domain][scoring]")
{
    const Edition edition = parsedSmallEdition();
    const std::vector answers{answer(u"c"_s, Rating::notApplicable(u"not ours"_s))};

    CHECK(scoreOf(edition, u"e2"_s, answers).state == Score::State::NotApplicable);
    CHECK(scoreOf(edition, u"none"_s, answers).state == Score::State::NotApplicable);
    CHECK(scoreOf(Edition(), answers).state == Score::State::NotApplicable);
}

TEST_CASE("no score is shown under 80 % filled in", "[domain][scoring]")
{
    const auto [practices, answered, missing] = GENERATE(table<int, int, int>({
        {10, 7, 1},
        {10, 8, 0},
        {10, 0, 8},
        {7, 5, 1}, // 5.6 are needed: 6
        {7, 6, 0},
        {4, 3, 1}, // 3.2 are needed: 4
        {5, 4, 0},
        {1, 0, 1},
        {65, 43, 9},
    }));
    CAPTURE(practices, answered);

    const Score score = scoreOf(flatEdition(practices), firstAnswers(answered, Rating::level(3)));

    CHECK((score.state == Score::State::TooFew) == (missing > 0));
    CHECK(score.missingForScore == missing);
    CHECK(score.practices == (missing > 0 ? 0 : answered));
    CHECK(score.completeness == Completeness{answered, practices});
}

TEST_CASE("carried over answers are missing from the score", "[domain][scoring]")
{
    std::vector<Answer> answers = firstAnswers(5, Rating::level(3));
    for (int index = 0; index < 2; ++index)
        answers[size_t(index)].origin = Answer::Origin::CarriedOver;

    const Score score = scoreOf(flatEdition(5), answers);

    CHECK(score.state == Score::State::TooFew);
    CHECK(score.missingForScore == 1);
}

TEST_CASE("the lowest and the highest score are exact", "[domain][scoring]")
{
    const auto [level, percent] = GENERATE(table<int, int>({{0, 0}, {1, 33}, {2, 67}, {3, 100}}));

    const Score score = scoreOf(flatEdition(9), firstAnswers(9, Rating::level(level)));

    CHECK(score.mean() == Decimal::of(level));
    CHECK(score.percent() == percent);
}

TEST_CASE("a score says in words what stands behind it", "[domain][scoring]")
{
    const Edition edition = flatEdition(10);

    CHECK(scoreText(scoreOf(edition, firstAnswers(9, Rating::level(2)))).startsWith(u"2,0 "_s));
    CHECK(scoreText(scoreOf(edition, firstAnswers(9, Rating::level(2)))).contains(u"9 "_s));
    CHECK(scoreText(scoreOf(edition, firstAnswers(3, Rating::level(2)))).startsWith(u"5 "_s));
    CHECK(scoringRule(edition).contains(u"80"_s));
}
