#include "tests/support/fixtures.h"
#include "tests/support/printing.h"

#include "core/assessment/answer_steps.h"
#include "core/assessment/new_year.h"
#include "core/domain/completeness.h"
#include "core/storage/new_site.h"

#include <algorithm>
#include <set>

using namespace carnet;
using namespace carnet::assessment;
using namespace Qt::StringLiterals;

namespace {

const QDate kBegun(2026, 1, 8);

EditionChoice choice(const storage::Workspace &workspace, const QString &code)
{
    const std::vector<EditionChoice> all = editionChoices(workspace);
    const auto found = std::ranges::find_if(
        all, [&](const EditionChoice &one) { return one.record.code == code; });
    REQUIRE(found != all.end());
    return *found;
}

/// A site that answered the whole grid of 2021 in 2025.
struct FilledIn2021 : Copy
{
    FilledIn2021()
    {
        workspace.apply(
            storage::newSite({.site = site(u"Guichet"_s), .edition = u"spplus-2021"_s}).steps[0]);
        const NewYear start = newYear(workspace, 2025, choice(workspace, u"spplus-2021"_s));
        workspace.apply(beginYear(start, false, QDate(2025, 3, 1)));
        const Grid grid = *loadGrid(workspace, 2025);
        std::vector<Answer> answers;
        int number = 0;
        for (const Practice &practice : grid.edition->practices) {
            Answer answer =
                rated(grid.answer(practice.code), Rating::level(number++ % 4), QDate(2025, 3, 2));
            answer.proof = u"Preuve de "_s + practice.code;
            answers.push_back(answer);
        }
        workspace.apply(writeAnswers(grid, answers, u"Tout"_s));
        for (const Answer &answer : answers)
            if (answer.practice == answers.front().practice)
                workspace.apply(
                    journal::Step(u"Lien"_s).insert(Evidence{.id = Id<Evidence>::create(),
                                                             .answer = answer.id,
                                                             .title = u"Photographie"_s}));
    }
};

} // namespace

TEST_CASE_METHOD(FilledIn2021, "the change from 2021 to 2023 accounts for every practice",
                 "[assessment][year]")
{
    const NewYear start = newYear(workspace, 2026, choice(workspace, u"spplus-2023"_s));
    REQUIRE(start.earlier);
    const Edition &earlier = *start.earlier->edition;
    const Edition &later = *start.edition.edition;
    std::multiset<QString> from;
    std::multiset<QString> to;

    for (const CarryItem &item : start.earlier->carried.items) {
        from.insert(item.from.begin(), item.from.end());
        to.insert(item.to.begin(), item.to.end());
        CHECK_FALSE(carryItemText(item, earlier, later).isEmpty());
    }

    for (const Practice &practice : earlier.practices) {
        INFO(practice.code.toStdString());
        CHECK(from.count(practice.code) == 1);
    }
    for (const Practice &practice : later.practices) {
        INFO(practice.code.toStdString());
        CHECK(to.count(practice.code) == 1);
    }
    CHECK(from.size() == earlier.practices.size());
    CHECK(to.size() == later.practices.size());
}

TEST_CASE_METHOD(FilledIn2021, "answers are taken over as claims that do not count",
                 "[assessment][year]")
{
    const NewYear start = newYear(workspace, 2026, choice(workspace, u"spplus-2023"_s));

    workspace.apply(beginYear(start, true, kBegun));

    const Grid grid = *loadGrid(workspace, 2026);
    CHECK(grid.assessment.edition == u"spplus-2023"_s);
    CHECK(grid.answers.size() == start.earlier->carried.answers.size());
    CHECK(grid.answers.size() > 20);
    CHECK(completenessOf(*grid.edition, grid.answers).answered == 0);
    for (const Answer &answer : grid.answers) {
        CHECK(answer.origin == Answer::Origin::CarriedOver);
        CHECK(answer.answeredOn == QDate(2025, 3, 2));
        CHECK_FALSE(answer.proof.isEmpty());
    }
    CHECK(grid.evidence.size() >= 1);

    // The old year stays as it was, in its own edition.
    const Grid old = *loadGrid(workspace, 2025);
    CHECK(old.edition->code == u"spplus-2021"_s);
    CHECK(old.answers.size() == old.edition->practices.size());
    CHECK(old.evidence.size() == 1);
}

TEST_CASE_METHOD(FilledIn2021, "a blank start takes nothing over", "[assessment][year]")
{
    workspace.apply(
        beginYear(newYear(workspace, 2026, choice(workspace, u"spplus-2021"_s)), false, kBegun));

    const Grid grid = *loadGrid(workspace, 2026);
    CHECK(grid.answers.empty());
    REQUIRE(grid.earlier);
    CHECK(grid.earlier->carried.answers.size() == grid.edition->practices.size());
}

TEST_CASE("merged practices carry the lowest level, split ones the same one", "[assessment][year]")
{
    const auto practice = [](const QString &code) {
        return Practice{.code = code, .commitment = u"e1"_s};
    };
    const std::vector<Level> scale{{0, u"Non"_s, {}}, {1, u"Oui"_s, {}}};
    const Edition earlier{.code = u"a"_s,
                          .scale = scale,
                          .practices = {practice(u"un"_s), practice(u"deux"_s),
                                        practice(u"trois"_s), practice(u"perdue"_s)}};
    Edition later{.code = u"b"_s,
                  .scale = scale,
                  .practices = {practice(u"ensemble"_s), practice(u"gauche"_s),
                                practice(u"droite"_s), practice(u"neuve"_s)}};
    using enum Succession::Kind;
    later.mappings = {{.edition = u"a"_s,
                       .practices = {{u"un"_s, {u"ensemble"_s}, Merged, {}},
                                     {u"deux"_s, {u"ensemble"_s}, Merged, {}},
                                     {u"trois"_s, {u"gauche"_s, u"droite"_s}, Split, {}}}}};
    const auto answer = [](const QString &code, const Rating &rating) {
        const Id<Assessment> year = Assessment::idOf(2025);
        return Answer{
            .id = Answer::idOf(year, code), .assessment = year, .practice = code, .rating = rating};
    };

    const CarryOver carried =
        carryOver(earlier,
                  {answer(u"un"_s, Rating::level(1)), answer(u"deux"_s, Rating::level(0)),
                   answer(u"trois"_s, Rating::notApplicable(u"x"_s))},
                  later);

    REQUIRE(carried.answers.size() == 3);
    CHECK(carried.answers[0].rating == Rating::level(0));
    CHECK(carried.answers[0].from == std::vector{u"un"_s, u"deux"_s});
    CHECK(carried.answers[1].rating == Rating::notApplicable(u"x"_s));
    CHECK(carried.answers[2].rating == Rating::notApplicable(u"x"_s));
    REQUIRE(carried.items.size() == 4);
    CHECK(carried.items[0].kind == Merged);
    CHECK(carried.items[1].kind == Split);
    CHECK(carried.items[2].kind == New);
    CHECK_FALSE(carried.items[2].answered);
    CHECK(carried.items[3].kind == Dropped);

    later.scale.push_back({2, u"Tout à fait"_s, {}});
    const CarryOver other = carryOver(earlier, {answer(u"un"_s, Rating::level(1))}, later);
    CHECK_FALSE(other.sameScale);
    CHECK_FALSE(other.answers[0].rating.isAnswer());
}
