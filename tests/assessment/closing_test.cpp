#include "tests/support/fixtures.h"
#include "tests/support/printing.h"

#include "core/assessment/answer_steps.h"
#include "core/assessment/closing.h"
#include "core/assessment/judgement.h"
#include "core/storage/assessments.h"
#include "core/storage/new_site.h"

#include <QRegularExpression>

#include <algorithm>
#include <set>

using namespace carnet;
using namespace carnet::assessment;
using namespace Qt::StringLiterals;

namespace {

const QDate kClosedOn(2026, 12, 4);

struct ClosingDesk : Copy
{
    ClosingDesk()
    {
        for (const journal::Step &step : storage::exampleSite().steps)
            workspace.apply(step);
    }

    Grid grid() const { return *loadGrid(workspace, 2026); }
    std::vector<Finding> findings() const
    {
        return storage::findingsOf(workspace, Assessment::idOf(2026));
    }
    void close() { workspace.apply(closeYear(grid(), findings(), kClosedOn)); }

    /// The first answer that has a level.
    Answer first() const
    {
        const Grid now = grid();
        return *std::ranges::find_if(
            now.answers, [](const Answer &answer) { return answer.rating.level().has_value(); });
    }
};

} // namespace

TEST_CASE_METHOD(ClosingDesk, "a closed year keeps its stamp until something of it changes",
                 "[assessment][closing]")
{
    close();
    const Grid closed = grid();
    REQUIRE(closed.isClosed());
    CHECK(closed.assessment.closedOn == kClosedOn);
    CHECK(QRegularExpression(u"^[0-9a-f]{64}$"_s).match(closed.assessment.stamp).hasMatch());
    CHECK(stampText(closed.assessment.stamp).size() == 9);
    CHECK(keepsItsStamp(closed, findings()));

    Grid shuffled = closed;
    std::ranges::reverse(shuffled.answers);
    CHECK(keepsItsStamp(shuffled, findings()));

    // Another copy of the notebook may write what this window would not.
    Answer after = first();
    after.proof += u"!"_s;
    workspace.apply(writeAnswer(grid(), after));
    CHECK_FALSE(keepsItsStamp(grid(), findings()));
}

TEST_CASE_METHOD(ClosingDesk, "each part of what is closed is in the stamp",
                 "[assessment][closing]")
{
    const Grid whole = grid();
    std::set<QString> stamps{stampOf(whole, findings())};
    const auto another = [&](const Grid &changed, const std::vector<Finding> &found) {
        return stamps.insert(stampOf(changed, found)).second;
    };
    Grid changed = whole;
    Answer &answer = changed.answers.front();

    answer.rating = Rating::notApplicable(u"Pas de guichet"_s);
    CHECK(another(changed, {}));
    answer.consensus = u"Vu ensemble"_s;
    CHECK(another(changed, {}));
    // A text cannot pass from one field into the next.
    answer.proof = u"a\",\"b"_s;
    answer.note = u"c"_s;
    CHECK(another(changed, {}));
    answer.proof = u"a"_s;
    answer.note = u"b\",\"c"_s;
    CHECK(another(changed, {}));
    changed.evidence.push_back(
        {.id = Id<Evidence>::create(), .answer = answer.id, .title = u"Photographie"_s});
    CHECK(another(changed, {}));
    changed.assessment.assessors = u"Mme Petit"_s;
    CHECK(another(changed, {}));
    CHECK(another(changed, {{.id = Id<Finding>::create(),
                             .assessment = changed.assessment.id,
                             .kind = Finding::Kind::Gap,
                             .decision = Finding::Decision::Retained,
                             .title = u"Horaires"_s}}));
    const QString before = stampOf(changed, {});
    changed.assessment.closedOn = kClosedOn;
    changed.assessment.reopenedFor = u"Erreur"_s;
    CHECK(stampOf(changed, {}) == before);
}

TEST_CASE_METHOD(ClosingDesk, "reopening keeps the reason in the history", "[assessment][closing]")
{
    close();

    workspace.apply(reopenYear(grid(), u"  Une réponse était fausse "_s));

    const Grid open = grid();
    CHECK_FALSE(open.isClosed());
    CHECK_FALSE(open.assessment.closedOn);
    CHECK(open.assessment.stamp.isEmpty());
    CHECK(open.assessment.reopenedFor == u"Une réponse était fausse"_s);
    const auto history = workspace.entriesOf(u"assessment"_s, open.assessment.id.toString());
    CHECK(std::ranges::any_of(history, [](const journal::Entry &entry) {
        return entry.field == u"reopened_for" && entry.value == u"Une réponse était fausse"_s;
    }));
    close();
    CHECK(grid().isClosed());
}

TEST_CASE_METHOD(ClosingDesk, "what was decided of a strength or a gap is one record",
                 "[assessment][findings]")
{
    const Judgement before = judge(workspace, grid());
    const size_t already = findings().size();
    const size_t retained = retainedFindings(workspace, grid()).size();
    const auto undecided = std::ranges::find_if(before.findings, [](const ProposedFinding &one) {
        return one.finding.decision == Finding::Decision::Proposed;
    });
    REQUIRE(undecided != before.findings.end());
    const Finding proposed = undecided->finding;

    workspace.apply(decideFinding(findings(), proposed, Finding::Decision::Retained));
    workspace.apply(decideFinding(findings(), proposed, Finding::Decision::Retained));

    REQUIRE(findings().size() == already + 1);
    CHECK(retainedFindings(workspace, grid()).size() == retained + 1);
    const Judgement after = judge(workspace, grid());
    CHECK(after.findings.size() == before.findings.size());
    const auto same = std::ranges::find_if(
        after.findings, [&](const ProposedFinding &one) { return one.finding.id == proposed.id; });
    REQUIRE(same != after.findings.end());
    CHECK(same->finding.decision == Finding::Decision::Retained);

    workspace.apply(decideFinding(findings(), proposed, Finding::Decision::Dismissed));
    CHECK(findings().size() == already + 1);
    CHECK(retainedFindings(workspace, grid()).size() == retained);
}

TEST_CASE_METHOD(ClosingDesk, "the times of answers come from the journal, confirmations too",
                 "[assessment][sincerity]")
{
    const Grid now = grid();
    const Answer rate = first();
    const QDateTime before = storage::ratingTimesOf(workspace, now.assessment.id).back().at;
    time += 3'600'000;

    Answer text = rate;
    text.note = u"Un mot"_s;
    workspace.apply(writeAnswer(now, text));
    CHECK(storage::ratingTimesOf(workspace, now.assessment.id).back().at == before);

    Answer confirmed = text;
    confirmed.origin = text.origin == Answer::Origin::Confirmed ? Answer::Origin::Changed
                                                                : Answer::Origin::Confirmed;
    workspace.apply(writeAnswer(grid(), confirmed));

    const std::vector<RatingTime> times = storage::ratingTimesOf(workspace, now.assessment.id);
    CHECK(times.back().practice == rate.practice);
    CHECK(times.back().at > before);
    CHECK(times.size() == size_t(std::ranges::count_if(now.answers, [](const Answer &answer) {
              return answer.rating != Rating();
          })));
}
