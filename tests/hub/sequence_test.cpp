#include "tests/support/options.h"
#include "tests/support/printing.h"

#include "core/hub/sequence.h"

#include <algorithm>
#include <limits>
#include <random>

using namespace carnet::hub;

namespace {

Link link(qint64 seq, const char *manifest, const char *previous)
{
    return {seq, manifest, previous};
}

using Outcomes = std::vector<Outcome>;

Outcomes outcomes(const std::vector<Link> &links, const Decisions &decisions = {})
{
    Outcomes found;
    for (const Verdict &verdict : judge(links, decisions))
        found.push_back(verdict.outcome);
    return found;
}

struct Case
{
    const char *name;
    std::vector<Link> links;
    Outcomes expected;
    Decisions decisions = {};
};

const Decisions kSettledTwo{.settledThrough = 2, .kept = {{1, "a"}, {2, "b"}}};
const Decisions kSettledHole{.settledThrough = 3, .kept = {{1, "a"}}};

std::vector<Case> cases()
{
    using enum Outcome;
    return {
        {"nothing", {}, {}},
        {"the first", {link(1, "a", "")}, {Accepted}},
        {"a chain",
         {link(1, "a", ""), link(2, "b", "a"), link(3, "c", "b")},
         {Accepted, Accepted, Accepted}},
        {"a chain that came backwards",
         {link(3, "c", "b"), link(2, "b", "a"), link(1, "a", "")},
         {Accepted, Accepted, Accepted}},
        {"the first is missing", {link(2, "b", "a")}, {Gap}},
        {"one in the middle is missing",
         {link(1, "a", ""), link(3, "c", "b"), link(4, "d", "c")},
         {Accepted, Gap, Gap}},
        {"two versions of the first", {link(1, "a", ""), link(1, "b", "")}, {Fork, Fork}},
        {"two versions of the last",
         {link(1, "a", ""), link(2, "b", "a"), link(2, "c", "a")},
         {Accepted, Fork, Fork}},
        {"three versions",
         {link(1, "a", ""), link(1, "b", ""), link(1, "c", "")},
         {Fork, Fork, Fork}},
        {"a fork in the middle holds up what follows",
         {link(1, "a", ""), link(2, "b", "a"), link(2, "c", "a"), link(3, "d", "b")},
         {Accepted, Fork, Fork, BehindFork}},
        {"a wrong previous sets both aside",
         {link(1, "a", ""), link(2, "b", "a"), link(3, "c", "x")},
         {Accepted, Fork, Fork}},
        {"a wrong previous, and what follows it",
         {link(1, "a", ""), link(2, "b", "x"), link(3, "c", "b")},
         {Fork, Fork, BehindFork}},
        {"a number reused after a gap",
         {link(1, "a", ""), link(4, "d", "c"), link(3, "x", "b")},
         {Accepted, Fork, Fork}},
        {"a fork behind a gap",
         {link(3, "c", "b"), link(3, "d", "b"), link(1, "a", "")},
         {Fork, Fork, Accepted}},
        {"a gap behind a fork",
         {link(1, "a", ""), link(1, "b", ""), link(5, "e", "d")},
         {Fork, Fork, BehindFork}},
        {"two that disagree on the missing one",
         {link(1, "a", ""), link(3, "c", "b"), link(3, "d", "x")},
         {Accepted, Fork, Fork}},
        {"as far as a gap may go", {link(1, "a", ""), link(10'001, "z", "y")}, {Accepted, Gap}},
        {"one too far", {link(1, "a", ""), link(10'002, "z", "y")}, {Accepted, SuspiciousJump}},
        {"too far from nothing", {link(10'001, "z", "y")}, {SuspiciousJump}},
        {"what follows a jump",
         {link(1, "a", ""), link(90'000, "y", "x"), link(90'001, "z", "y")},
         {Accepted, SuspiciousJump, SuspiciousJump}},
        {"a jump bridged by one between",
         {link(1, "a", ""), link(15'000, "z", "y"), link(8'000, "m", "l")},
         {Accepted, Gap, Gap}},
        {"a jump makes no fork",
         {link(1, "a", ""), link(90'000, "y", "x"), link(90'000, "z", "x")},
         {Accepted, SuspiciousJump, SuspiciousJump}},
        {"the greatest number there is",
         {link(1, "a", ""), link(std::numeric_limits<qint64>::max(), "y", "x")},
         {Accepted, SuspiciousJump}},
        {"number zero", {link(0, "a", "")}, {BrokenLink}},
        {"a number below zero", {link(-3, "a", "x")}, {BrokenLink}},
        {"a first that names one before", {link(1, "a", "x")}, {BrokenLink}},
        {"a later one that names none",
         {link(1, "a", ""), link(2, "b", "")},
         {Accepted, BrokenLink}},
        {"a broken link makes no fork",
         {link(1, "a", ""), link(1, "b", "x")},
         {Accepted, BrokenLink}},
        {"a revoked device",
         {link(1, "a", ""), link(2, "b", "a"), link(3, "c", "b")},
         {Accepted, Revoked, Revoked},
         {.revokedFrom = 2}},
        {"a revoked device cannot fork what it said before",
         {link(1, "a", ""), link(2, "b", "a"), link(2, "c", "a"), link(3, "d", "x")},
         {Accepted, Revoked, Revoked, Revoked},
         {.revokedFrom = 2}},
        {"a settled fork",
         {link(1, "a", ""), link(2, "b", "a"), link(2, "c", "a"), link(3, "d", "b")},
         {Accepted, Accepted, Rollback, Accepted},
         kSettledTwo},
        {"a follower of what was settled otherwise",
         {link(1, "a", ""), link(2, "b", "a"), link(3, "d", "c")},
         {Accepted, Accepted, Fork},
         kSettledTwo},
        {"an old copy that starts again at a settled number",
         {link(1, "a", ""), link(4, "d", "c"), link(2, "y", "a"), link(3, "z", "y")},
         {Accepted, Accepted, Rollback, Rollback},
         kSettledHole},
        {"a settled gap, and a new one",
         {link(1, "a", ""), link(4, "d", "c"), link(6, "f", "e")},
         {Accepted, Accepted, Gap},
         kSettledHole},
        {"a jump is measured from what is settled",
         {link(50'001, "z", "y")},
         {Accepted},
         {.settledThrough = 50'000}},
    };
}

} // namespace

TEST_CASE("each delivery has its named outcome", "[hub][sequence]")
{
    for (const Case &one : cases()) {
        INFO(one.name);
        std::vector<std::pair<Link, Outcome>> story;
        for (size_t i = 0; i < one.links.size(); ++i)
            story.push_back({one.links[i], one.expected[i]});
        std::sort(story.begin(), story.end(),
                  [](const auto &a, const auto &b) { return a.first.manifest < b.first.manifest; });

        // All orders: it is the set that decides.
        do {
            std::vector<Link> links;
            Outcomes expected;
            for (const auto &[each, outcome] : story) {
                links.push_back(each);
                expected.push_back(outcome);
            }
            CHECK(outcomes(links, one.decisions) == expected);
        } while (
            std::next_permutation(story.begin(), story.end(), [](const auto &a, const auto &b) {
                return a.first.manifest < b.first.manifest;
            }));
    }
}

TEST_CASE("the missing numbers are counted", "[hub][sequence]")
{
    const std::vector<Link> links{link(2, "b", "a"), link(5, "e", "d"), link(6, "f", "e")};

    const std::vector<Verdict> verdicts = judge(links);

    CHECK(verdicts[0].missing == 1);
    CHECK(verdicts[1].missing == 3);
    CHECK(verdicts[2].missing == 3);
}

TEST_CASE("what is accepted is one unbroken chain, whatever is sent", "[hub][sequence]")
{
    INFO("--seed " << options().seed);
    std::mt19937_64 random(options().seed);
    int accepted = 0;
    int forks = 0;
    for (int round = 0; round < 2000; ++round) {
        std::vector<Link> links;
        for (int i = 0; i < 8; ++i) {
            const qint64 seq = 1 + qint64(random() % 5);
            const auto name = [&](qint64 number) {
                return number < 1 ? std::string()
                                  : std::to_string(number) + "/" + std::to_string(random() % 8 / 7);
            };
            Link made{seq, name(seq), name(seq - 1)};
            if (std::none_of(links.begin(), links.end(),
                             [&](const Link &each) { return each.manifest == made.manifest; }))
                links.push_back(std::move(made));
        }

        const std::vector<Verdict> verdicts = judge(links);

        std::map<qint64, std::string> chain;
        for (size_t i = 0; i < links.size(); ++i) {
            forks += verdicts[i].outcome == Outcome::Fork;
            if (verdicts[i].outcome == Outcome::Accepted) {
                CHECK(chain.emplace(links[i].seq, links[i].manifest).second);
                ++accepted;
            }
        }
        for (const auto &[seq, manifest] : chain)
            CHECK((seq == 1 || chain.contains(seq - 1)));
        for (size_t i = 0; i < links.size(); ++i) {
            if (verdicts[i].outcome == Outcome::Accepted && links[i].seq > 1)
                CHECK(chain[links[i].seq - 1] == links[i].previous);
        }
    }
    CHECK(accepted > 100);
    CHECK(forks > 100);
}

TEST_CASE("each outcome has a code, a sentence and a group", "[hub][sequence]")
{
    for (const auto &[outcome, name] : enumNames(Outcome())) {
        CHECK(code(outcome) == name);
        CHECK(outcomeOf(name) == outcome);
        CHECK(sentence(outcome).endsWith(u'.'));
    }
    CHECK_FALSE(outcomeOf(u"unheard-of"));
    CHECK(groupOf(Outcome::Gap) == Group::Waiting);
    CHECK(groupOf(Outcome::BehindFork) == Group::Waiting);
    CHECK(groupOf(Outcome::Rollback) == Group::Refused);
}
