// What the rules say of a year: forecast, other editions, strengths and gaps, checks, readiness.

#include "tests/domain/edition_fixtures.h"
#include "tests/support/printing.h"

#include "core/domain/forecast.h"
#include "core/domain/readiness.h"
#include "core/domain/rescoring.h"

#include <algorithm>

using namespace carnet;
using namespace Qt::StringLiterals;

namespace {

const Id<Assessment> kYear = Assessment::idOf(2026);

Answer given(const QString &practice, const Rating &rating,
             Answer::Origin origin = Answer::Origin::Entered)
{
    return {.id = Answer::idOf(kYear, practice),
            .assessment = kYear,
            .practice = practice,
            .rating = rating,
            .origin = origin};
}

QString code(int index)
{
    return u"p%1"_s.arg(index);
}

/// One commitment `e` with practices `p0`, `p1` …, weight 1 to 3 in turn, scale 0 to 3.
Edition plainEdition(int practices)
{
    Edition edition{.code = u"plain"_s};
    for (int level = 0; level < 4; ++level)
        edition.scale.push_back({.level = level, .label = u"L%1"_s.arg(level), .meaning = {}});
    edition.commitments.push_back({.code = u"e"_s, .number = 1});
    for (int index = 0; index < practices; ++index)
        edition.practices.push_back({.code = code(index),
                                     .commitment = u"e"_s,
                                     .question = u"Question %1?"_s.arg(index),
                                     .weight = 1 + index % 3,
                                     .levels = {u"No"_s, u"Some"_s, u"Most"_s, u"All"_s}});
    return edition;
}

/// A year on a plain edition, where each practice is answered and proved.
struct JudgedYear
{
    Edition edition;
    AssessedYear year;

    explicit JudgedYear(const std::vector<int> &levels)
        : edition(plainEdition(int(levels.size())))
        , year{.edition = &edition,
               .assessment = kYear,
               .year = 2026,
               .earlierYear = 2025,
               .practices = {}}
    {
        for (size_t i = 0; i < levels.size(); ++i) {
            const Practice &practice = edition.practices[i];
            year.practices.push_back({.practice = &practice,
                                      .answer = given(practice.code, Rating::level(levels[i])),
                                      .hasProof = true,
                                      .earlierLevel = {},
                                      .earlierCodes = {practice.code}});
        }
    }

    std::vector<QString> found(Finding::Kind kind) const
    {
        std::vector<QString> codes;
        for (const ProposedFinding &one : proposedFindings(year))
            if (one.finding.kind == kind)
                codes.push_back(one.finding.practices.front());
        return codes;
    }

    std::vector<SincerityCheck> checks(SincerityCheck::Kind kind,
                                       const SincerityFacts &facts = {}) const
    {
        std::vector<SincerityCheck> found = sincerityChecks(year, facts);
        std::erase_if(found, [&](const SincerityCheck &check) { return check.kind != kind; });
        return found;
    }
};

Action bornFrom(const QString &practice, Action::State state)
{
    return {.id = Id<Action>::create(),
            .plan = Plan::idOf(2026),
            .title = u"Action"_s,
            .source = Action::Source::Practice,
            .origin = practice,
            .state = state};
}

} // namespace

TEST_CASE("a forecast counts claims, and the score does not change by it", "[domain][forecast]")
{
    const Edition edition = plainEdition(5);
    std::vector<Answer> answers;
    for (int i = 0; i < 5; ++i)
        answers.push_back(given(code(i), Rating::level(i < 4 ? 3 : 0)));
    answers[4].origin = Answer::Origin::CarriedOver;
    answers[3].origin = Answer::Origin::CarriedOver;

    const Forecast forecast = forecastOf(edition, answers);

    CHECK(scoreOf(edition, answers).state == Score::State::TooFew);
    REQUIRE(forecast.score.state == Score::State::Known);
    CHECK(forecast.score.weightedLevels == 3 * (1 + 2 + 3 + 1));
    CHECK(forecast.score.weights == 9);
    CHECK(forecast.unconfirmed == 2);
    CHECK(forecastText(forecast).contains(u"40 %"_s));

    answers[3].origin = answers[4].origin = Answer::Origin::Confirmed;
    CHECK_FALSE(forecastOf(edition, answers).isApart());
    CHECK(forecastText(forecastOf(edition, answers)).isEmpty());
    CHECK(forecastOf(edition, answers).score == scoreOf(edition, answers));
}

TEST_CASE("the plan carried out raises what it serves by one level, at most to the highest",
          "[domain][forecast]")
{
    const Edition edition = plainEdition(5);
    const std::vector answers{given(code(0), Rating::level(1)), given(code(1), Rating::level(3)),
                              given(code(2), Rating::notApplicable(u"no counter"_s)),
                              given(code(3), Rating::level(2)), given(code(4), Rating::level(2))};
    const Finding gap{.id = findingId(kYear, Finding::Kind::Gap, code(3)),
                      .assessment = kYear,
                      .kind = Finding::Kind::Gap,
                      .decision = Finding::Decision::Retained,
                      .title = u"Gap"_s,
                      .practices = {code(3)}};
    Action fromFinding = bornFrom(gap.id.toString(), Action::State::Running);
    fromFinding.source = Action::Source::Finding;

    const FutureScore future = futureScore(
        edition, answers,
        servedPractices({bornFrom(code(0), Action::State::Planned),
                         bornFrom(code(0), Action::State::Running), // Twice is still one level.
                         bornFrom(code(1), Action::State::Running),
                         bornFrom(code(2), Action::State::Running),
                         bornFrom(code(4), Action::State::Dropped), fromFinding},
                        {gap}));

    CHECK(future.raised == std::vector{code(0), code(3)});
    CHECK(future.atTheTop == std::vector{code(1)});
    REQUIRE(future.score.state == Score::State::Known);
    CHECK(future.score.weightedLevels == 1 * 2 + 2 * 3 + 1 * 3 + 2 * 2);
    CHECK(futureScoreText(future).contains(u"2 practice"_s));
    CHECK(futureScoreText(futureScore(edition, answers, {})).isEmpty());
}

TEST_CASE("no future score is shown under 80 % filled in", "[domain][forecast]")
{
    const Edition edition = plainEdition(5);
    const FutureScore future =
        futureScore(edition, {given(code(0), Rating::level(1))}, {code(0), code(1)});

    CHECK(future.score.state == Score::State::TooFew);
    CHECK(future.raised == std::vector{code(0)});
}

TEST_CASE("a year is scored by the other edition forwards and backwards", "[domain][rescoring]")
{
    Edition earlier = plainEdition(3);
    earlier.code = u"one"_s;
    Edition later = plainEdition(3);
    later.code = u"two"_s;
    later.practices[0].code = u"ab"_s;
    later.practices[1].code = u"left"_s;
    later.practices[2].code = u"right"_s;
    using enum Succession::Kind;
    later.mappings = {{.edition = u"one"_s,
                       .commitments = {},
                       .practices = {{code(0), {u"ab"_s}, Merged, {}},
                                     {code(1), {u"ab"_s}, Merged, {}},
                                     {code(2), {u"left"_s, u"right"_s}, Split, {}}}}};

    const std::vector old{given(code(0), Rating::level(3)), given(code(1), Rating::level(1)),
                          given(code(2), Rating::level(2), Answer::Origin::CarriedOver)};
    const std::vector<Answer> forwards = answersUnder(earlier, old, later);
    REQUIRE(forwards.size() == 3);
    CHECK(forwards[0].rating == Rating::level(1));
    CHECK(forwards[1].rating == Rating::level(2));
    CHECK(forwards[1].origin == Answer::Origin::CarriedOver);
    CHECK(scoreUnder(earlier, old, later).state == Score::State::TooFew);

    const std::vector fresh{given(u"ab"_s, Rating::level(2)), given(u"left"_s, Rating::level(3)),
                            given(u"right"_s, Rating::level(1))};
    const std::vector<Answer> backwards = answersUnder(later, fresh, earlier);
    REQUIRE(backwards.size() == 3);
    CHECK(backwards[0].rating == Rating::level(2));
    CHECK(backwards[1].rating == Rating::level(2));
    CHECK(backwards[2].rating == Rating::level(1)); // The lowest of its parts.
    CHECK(scoreUnder(later, fresh, earlier).weightedLevels == 1 * 2 + 2 * 2 + 3 * 1);
    CHECK(answersUnder(later, fresh, later).size() == 3);
}

TEST_CASE("gaps are sorted by level, weight, fall and missing proof", "[domain][findings]")
{
    //                 weight   1  2  3  1  2  3
    JudgedYear judged(std::vector{0, 1, 2, 2, 1, 3});
    judged.year.practices[3].earlierLevel = 3; // In the upper half, but it fell.
    judged.year.practices[4].hasProof = false;

    // p4: 2 × 2 + 1 = 5; p1: 4; p0: 3; p3: 1 + 2 = 3.
    CHECK(judged.found(Finding::Kind::Gap) == std::vector{code(4), code(1), code(0), code(3)});
    CHECK(judged.found(Finding::Kind::Strength) == std::vector{code(5)});
    const std::vector<ProposedFinding> all = proposedFindings(judged.year);
    CHECK(all.front().finding.kind == Finding::Kind::Strength);
    const ProposedFinding &first = all[1];
    CHECK(first.points == 5);
    CHECK(first.finding.title == u"Some"_s);
    CHECK(first.reasons.join(u", "_s).contains(u"L1"_s));
    CHECK(first.reasons.contains(u"no proof"_s));
    CHECK(all.back().reasons.join(u", "_s).contains(u"lower than in 2025"_s));
}

TEST_CASE("nothing is proposed of claims, of what does not apply, of the top without proof",
          "[domain][findings]")
{
    JudgedYear judged(std::vector{0, 0, 3});
    judged.year.practices[0].answer.origin = Answer::Origin::CarriedOver;
    judged.year.practices[1].answer.rating = Rating::notApplicable(u"no counter"_s);
    judged.year.practices[2].hasProof = false;

    CHECK(proposedFindings(judged.year).empty());
}

TEST_CASE("no more than six of a kind are proposed, and what was decided stays",
          "[domain][findings]")
{
    JudgedYear judged(std::vector<int>(20, 0));
    const std::vector<ProposedFinding> proposed = proposedFindings(judged.year);
    REQUIRE(proposed.size() == kMostFindings);
    CHECK(proposed == proposedFindings(judged.year));
    Finding dismissed = proposed[1].finding;
    dismissed.decision = Finding::Decision::Dismissed;
    Finding own = dismissed;
    own.id = Id<Finding>::create();
    own.kind = Finding::Kind::Strength;
    Finding ofTwo = proposed[2].finding; // Written by people: it stands for both proposals.
    ofTwo.id = Id<Finding>::create();
    ofTwo.practices += proposed[3].finding.practices;
    ofTwo.decision = Finding::Decision::Retained;
    Finding ofLastYear = own;
    ofLastYear.id = Id<Finding>::create();
    ofLastYear.assessment = Assessment::idOf(2025);

    const auto all = withDecisions(proposed, {dismissed, own, ofTwo, ofLastYear}, judged.year);

    REQUIRE(all.size() == kMostFindings);
    CHECK(all[3].finding == ofTwo);
    CHECK(all[0].finding == own);
    CHECK(all[2].finding == dismissed);
    CHECK(all[2].points == proposed[1].points);
}

TEST_CASE("the highest level without proof is pointed at", "[domain][sincerity]")
{
    JudgedYear judged(std::vector{3, 3, 2});
    judged.year.practices[1].hasProof = false;
    judged.year.practices[2].hasProof = false;

    const auto checks = judged.checks(SincerityCheck::Kind::TopWithoutProof);

    REQUIRE(checks.size() == 1);
    CHECK(checks[0].practices == std::vector{code(1)});
    CHECK(checks[0].field == u"proof"_s);
    CHECK(checks[0].sentence.contains(u"1.2"_s));
}

TEST_CASE("a level that rose is explained by a finished action", "[domain][sincerity]")
{
    JudgedYear judged(std::vector{2, 2});
    judged.year.practices[0].earlierLevel = 1;
    judged.year.practices[0].earlierCodes = {u"old"_s};
    judged.year.practices[1].earlierLevel = 2;
    const auto rises = [&](const Action &action) {
        return judged.checks(SincerityCheck::Kind::RiseWithoutAction, {.finished = {action}})
            .size();
    };
    Action serving = bornFrom({}, Action::State::Done);
    serving.source = Action::Source::Meeting;

    CHECK(judged.checks(SincerityCheck::Kind::RiseWithoutAction).size() == 1);
    CHECK(rises(bornFrom(u"other"_s, Action::State::Done)) == 1);
    CHECK(rises(serving) == 1);
    CHECK(rises(bornFrom(code(0), Action::State::Done)) == 0);
    CHECK(rises(bornFrom(u"old"_s, Action::State::Done)) == 0);
    serving.commitments = {u"e"_s};
    CHECK(rises(serving) == 0);
}

TEST_CASE("an indicator that missed its target contradicts the highest level",
          "[domain][sincerity]")
{
    JudgedYear judged(std::vector{3, 2, 3});
    Indicator indicator{.id = Indicator::idOf(u"IND-1"_s),
                        .code = u"IND-1"_s,
                        .title = u"Calls"_s,
                        .form = Indicator::Form::Share,
                        .unit = u"%"_s,
                        .frequency = Frequency::Quarter,
                        .commitment = u"e"_s,
                        .followed = true};
    const auto measured = [&](const QString &period, qint64 part) {
        const Period when = *Period::parse(period);
        return Measurement{.id = Measurement::idOf(indicator.id, when),
                           .indicator = indicator.id,
                           .period = when,
                           .reading = Counts{part, 100}};
    };
    const Period from = *Period::parse(u"2025-T1");
    SincerityFacts facts{.indicators = {indicator},
                         .measurements = {measured(u"2026-T1"_s, 95), measured(u"2026-T3"_s, 70),
                                          measured(u"2025-T4"_s, 10)},
                         .targets = {{.id = Target::idOf(indicator.id, from),
                                      .indicator = indicator.id,
                                      .period = from,
                                      .value = *Decimal::of(85)}}};
    const auto count = [&] {
        return judged.checks(SincerityCheck::Kind::ContradictedByIndicator, facts).size();
    };

    const auto checks = judged.checks(SincerityCheck::Kind::ContradictedByIndicator, facts);
    REQUIRE(checks.size() == 1);
    CHECK(checks[0].practices == std::vector{code(0), code(2)});
    CHECK(checks[0].sentence.contains(u"Calls"_s));
    CHECK(checks[0].sentence.contains(u"1.1 and 1.3"_s));

    facts.indicators[0].followed = false;
    CHECK(count() == 0);
    facts.indicators[0].followed = true;
    facts.indicators[0].commitment = u"e2"_s;
    CHECK(count() == 0);
    facts.indicators[0].commitment = u"e"_s;
    facts.measurements[1].reading = Counts{85, 100};
    CHECK(count() == 0);
}

TEST_CASE("the same words in three places are pointed at, whatever their case and marks",
          "[domain][sincerity]")
{
    JudgedYear judged(std::vector{1, 1, 1, 1});
    judged.year.practices[0].answer.proof = u"Vu en réunion d’équipe, le 3 mars."_s;
    judged.year.practices[1].answer.note = u"vu en réunion d’équipe — le 3 mars"_s;
    judged.year.practices[2].answer.proof = u"Un tout autre texte, assez long aussi."_s;
    judged.year.practices[3].answer.proof = u"Affiche"_s;
    CHECK(judged.checks(SincerityCheck::Kind::PastedText).empty());

    judged.year.practices[3].answer.proof = u"Vu  en RÉUNION d’équipe le 3 mars"_s;
    const auto checks = judged.checks(SincerityCheck::Kind::PastedText);

    REQUIRE(checks.size() == 1);
    CHECK(checks[0].practices == std::vector{code(0), code(1), code(3)});
    CHECK(checks[0].field == u"proof"_s);

    for (AssessedPractice &one : judged.year.practices)
        one.answer.proof = one.answer.note = u"Voir le classeur"_s; // Too short to tell.
    CHECK(judged.checks(SincerityCheck::Kind::PastedText).empty());
}

TEST_CASE("nearly all answers in one minute are pointed at", "[domain][sincerity]")
{
    JudgedYear judged(std::vector<int>(12, 1));
    const QDateTime start(QDate(2026, 3, 2), QTime(9, 0, 10));
    SincerityFacts facts;
    for (int i = 0; i < 12; ++i)
        facts.times.push_back({code(i), start.addSecs(i * 5)});
    const auto checks = judged.checks(SincerityCheck::Kind::AnsweredAtOnce, facts);
    REQUIRE(checks.size() == 1);
    CHECK(checks[0].practices.size() == 12);

    facts.times[0].at = start.addSecs(-7200);
    CHECK(judged.checks(SincerityCheck::Kind::AnsweredAtOnce, facts).size() == 1); // 11 of 12
    facts.times[1].at = start.addSecs(-3600);
    CHECK(judged.checks(SincerityCheck::Kind::AnsweredAtOnce, facts).empty()); // 10 of 12
    facts.times.resize(9);
    CHECK(judged.checks(SincerityCheck::Kind::AnsweredAtOnce, facts).empty());
}

TEST_CASE("only answers that do not count keep a year from being closed", "[domain][readiness]")
{
    JudgedYear judged(std::vector{1, 1, 1, 0});
    judged.year.practices[1].hasProof = judged.year.practices[3].hasProof = false;
    const auto missing = [&](const QString &assessors) {
        return readinessOf(judged.year, {}, proposedFindings(judged.year), assessors);
    };
    std::vector<ReadinessItem> items = missing({});
    REQUIRE(items.size() == 3);
    CHECK(items[0].kind == ReadinessItem::Kind::NoProof);
    CHECK(items[0].practices == std::vector{code(1)});
    CHECK(items[1].kind == ReadinessItem::Kind::Undecided);
    CHECK(items[2].kind == ReadinessItem::Kind::Assessors);
    CHECK(isReady(items));
    CHECK(missing(u"Mme Petit, M. Roy"_s).size() == 2);

    judged.year.practices[0].answer.rating = {};
    judged.year.practices[1].answer.rating = Rating::notApplicable({});
    judged.year.practices[2].answer.origin = Answer::Origin::CarriedOver;
    items = missing(u"Mme Petit"_s);

    CHECK_FALSE(isReady(items));
    REQUIRE(items.size() >= 3);
    CHECK(items[0].practices == std::vector{code(0)});
    CHECK(items[1].practices == std::vector{code(1)});
    CHECK(items[2].kind == ReadinessItem::Kind::ToConfirm);
    CHECK(items[2].practices == std::vector{code(2)});
}
