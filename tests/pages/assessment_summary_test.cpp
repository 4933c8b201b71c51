#include "tests/support/page_bench.h"
#include "tests/support/printing.h"

#include "core/assessment/answer_steps.h"
#include "core/assessment/judgement.h"
#include "core/domain/score_benchmark.h"
#include "core/storage/assessments.h"
#include "ui/charts/chart_panel.h"
#include "ui/pages/assessment/assessment_page.h"
#include "ui/pages/assessment/practice_card.h"
#include "ui/shell/place.h"
#include "ui/widgets/text_field.h"

#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace carnet;
using namespace Qt::StringLiterals;

namespace {

/// The example site, seen in a view of its assessment.
struct SummaryBench : PageBench
{
    std::unique_ptr<ui::AssessmentPage> page;

    SummaryBench() { useExample(); }

    void open(const QString &view)
    {
        page = std::make_unique<ui::AssessmentPage>(session);
        page->resize(1100, 700);
        page->show();
        REQUIRE(QTest::qWaitForWindowExposed(page.get()));
        page->activateWindow();
        page->reveal({.page = u"assessment"_s, .record = view});
    }

    assessment::Grid grid() const { return *assessment::loadGrid(workspace, 2026); }
    assessment::Judgement judged() { return assessment::judge(workspace, grid()); }
    std::vector<Finding> findings() const
    {
        return storage::findingsOf(workspace, Assessment::idOf(2026));
    }

    /// Answers and confirms whatever is missing.
    void fillIn()
    {
        const assessment::Grid current = grid();
        std::vector<Answer> answers;
        for (const Practice &practice : current.edition->practices) {
            const Answer before = current.answer(practice.code);
            if (!counts(before))
                answers.push_back(assessment::rated(
                    before, before.rating.isAnswer() ? before.rating : Rating::level(2),
                    session.today()));
        }
        workspace.apply(assessment::writeAnswers(current, answers, u"Tout"_s));
    }

    template<typename Widget>
    Widget *find(const QString &name) const
    {
        return page->findChild<Widget *>(name);
    }

    QString text(const QString &name) const { return find<QLabel>(name)->text(); }

    QPushButton *button(const Finding &finding, const QString &name) const
    {
        return find<QWidget>(u"finding_"_s + finding.id.toString())->findChild<QPushButton *>(name);
    }

    Finding undecided(Finding::Kind kind)
    {
        for (const ProposedFinding &one : judged().findings)
            if (one.finding.kind == kind && one.finding.decision == Finding::Decision::Proposed)
                return one.finding;
        FAIL("no finding of that kind is proposed");
        return judged().findings.front().finding;
    }
};

} // namespace

TEST_CASE_METHOD(SummaryBench, "score, completeness and forecast are told apart",
                 "[pages][assessment][summary]")
{
    open(u"summary"_s);
    const assessment::Judgement before = judged();
    CHECK(text(u"summary_score"_s) == scoreText(before.score));
    CHECK(text(u"summary_forecast"_s) == forecastText(before.forecast));

    fillIn();

    CHECK(text(u"summary_score"_s) == scoreText(judged().score));
    CHECK(judged().score.state == Score::State::Known);
    CHECK_FALSE(find<QLabel>(u"summary_forecast"_s)->isVisible());
    CHECK(text(u"summary_filled"_s).contains(QString::number(grid().edition->practices.size())));
}

TEST_CASE_METHOD(SummaryBench, "the profile shows each commitment once, sorted, with its band",
                 "[pages][assessment][summary]")
{
    fillIn();
    const Period year = *Period::of(Frequency::Year, 2026);
    const QString code = scoreBenchmarkCode(u"spplus-2023"_s, u"e2"_s);
    workspace.apply(journal::Step(u"Repère"_s)
                        .insert(Benchmark{.id = Benchmark::idOf(code, year),
                                          .indicator = code,
                                          .period = year,
                                          .low = *Decimal::of(40),
                                          .middle = *Decimal::of(50),
                                          .high = *Decimal::of(60),
                                          .sites = 9,
                                          .source = u"réseau"_s}));
    open(u"summary"_s);

    const auto profile = find<ui::ChartPanel>(u"profile_chart"_s)->shown<ui::ProfileData>();

    REQUIRE(profile.rows.size() == grid().edition->commitments.size());
    CHECK(std::ranges::is_sorted(profile.rows, std::ranges::greater(),
                                 [](const auto &row) { return row.value.value_or(-1); }));
    const auto banded =
        std::ranges::find_if(profile.rows, [](const auto &row) { return row.band.has_value(); });
    REQUIRE(banded != profile.rows.end());
    CHECK(banded->number == u"2"_s);
    CHECK(banded->band->middle == Approx(1.5)); // 50 % of 3
    CHECK_FALSE(profile.bandName.isEmpty());

    QTest::mouseClick(find<QPushButton>(u"radar"_s), Qt::LeftButton);
    const auto radar = find<ui::ChartPanel>(u"profile_chart"_s)->shown<ui::RadarData>().profile;
    REQUIRE(radar.rows.size() == profile.rows.size());
    CHECK(radar.rows.front().number == u"1"_s);
    CHECK(radar.sentence == profile.sentence);
}

TEST_CASE_METHOD(SummaryBench, "the map of levels has every practice and year",
                 "[pages][assessment][summary]")
{
    open(u"summary"_s);

    const auto heat = find<ui::ChartPanel>(u"heat_chart"_s)->shown<ui::HeatData>();

    size_t rows = 0;
    for (const auto &group : heat.groups)
        for (const auto &row : group.rows) {
            ++rows;
            CHECK(row.cells.size() == heat.years.size());
        }
    CHECK(rows == grid().edition->practices.size());
    CHECK(heat.years.back() == u"2026"_s);
    CHECK(heat.years.size() == storage::assessmentsByYear(workspace).size());
}

TEST_CASE_METHOD(SummaryBench,
                 "a proposed gap is retained by keyboard, becomes an action, is undone",
                 "[pages][assessment][summary]")
{
    fillIn();
    open(u"summary"_s);
    const Finding gap = undecided(Finding::Kind::Gap);
    const size_t already = findings().size();
    button(gap, u"retain"_s)->setFocus();

    QTest::keyClick(button(gap, u"retain"_s), Qt::Key_Space);

    REQUIRE(findings().size() == already + 1);
    CHECK(stored(gap.id).decision == Finding::Decision::Retained);
    CHECK(button(gap, u"create_action"_s)->hasFocus());
    QSignalSpy places(&session, &ui::Session::placeRequested);
    // The plan of the year is validated.
    prompt.texts = {u"Asked for by the committee"_s};
    QTest::keyClick(button(gap, u"create_action"_s), Qt::Key_Space);
    const auto actions = workspace.records<Action>().all();
    CHECK(std::ranges::any_of(actions, [&](const Action &action) {
        return action.source == Action::Source::Practice && action.origin == gap.practices.front();
    }));
    CHECK(places.size() == 1);

    session.undoStack().undo();
    session.undoStack().undo();
    CHECK(findings().size() == already);
    CHECK(button(gap, u"retain"_s));
}

TEST_CASE_METHOD(SummaryBench, "a check leads to the field that it is about",
                 "[pages][assessment][summary]")
{
    const assessment::Grid current = grid();
    const QString practice = current.edition->practices.front().code;
    Answer top = assessment::rated(current.answer(practice), Rating::level(3), session.today());
    top.proof.clear();
    workspace.apply(assessment::writeAnswer(current, top));
    for (const Evidence &evidence : grid().evidenceOf(practice))
        workspace.apply(journal::Step(u"Sans"_s).remove(evidence));
    open(u"summary"_s);
    QSignalSpy places(&session, &ui::Session::placeRequested);

    QTest::mouseClick(find<QWidget>(u"checks_card"_s)->findChild<QPushButton *>(u"go_0"_s),
                      Qt::LeftButton);

    REQUIRE(places.size() == 1);
    const auto place = places[0][0].value<ui::Place>();
    CHECK(place.record == practice);
    CHECK(place.field == u"proof"_s);
    page->reveal(place);
    CHECK(find<ui::PracticeCard>(u"practice_"_s + practice)
              ->findChild<ui::TextField *>(u"proof"_s)
              ->hasFocus());
}

TEST_CASE_METHOD(SummaryBench, "a long list of checks is shown whole on demand",
                 "[pages][assessment][summary]")
{
    const assessment::Grid current = grid();
    std::vector<Answer> answers;
    for (const Practice &practice : current.edition->practices)
        if (current.evidenceOf(practice.code).empty()) {
            answers.push_back(assessment::rated(current.answer(practice.code), Rating::level(3),
                                                session.today()));
            answers.back().proof.clear();
        }
    workspace.apply(assessment::writeAnswers(current, answers, u"Tout"_s));
    open(u"summary"_s);
    auto *card = find<QWidget>(u"checks_card"_s);
    const auto shown = [&] {
        return std::ranges::count_if(card->findChildren<QPushButton *>(),
                                     [](const QPushButton *button) { return button->isVisible(); });
    };
    REQUIRE(QTest::qWaitFor([&] { return shown() > 0; }));
    CHECK(shown() == 9); // Eight and the button for the others.
    auto *all = card->findChild<QPushButton *>(u"show_all"_s);
    all->setFocus();

    QTest::keyClick(all, Qt::Key_Space);

    CHECK(shown() == qint64(judged().checks.size()));
    CHECK(card->isAncestorOf(QApplication::focusWidget()));
}

TEST_CASE_METHOD(SummaryBench, "picture and table of the profile are saved where one says",
                 "[pages][assessment][summary]")
{
    open(u"summary"_s);
    const QTemporaryDir folder;
    auto *chart = find<QWidget>(u"profile_chart"_s);
    prompt.filesToSave = {folder.filePath(u"profil.svg"_s), folder.filePath(u"profil.csv"_s)};

    QTest::mouseClick(chart->findChild<QPushButton *>(u"chartPicture"_s), Qt::LeftButton);
    QTest::mouseClick(chart->findChild<QPushButton *>(u"chartTableFile"_s), Qt::LeftButton);

    QFile svg(folder.filePath(u"profil.svg"_s));
    REQUIRE(svg.open(QIODevice::ReadOnly));
    CHECK(svg.readAll().contains("<svg"));
    QFile csv(folder.filePath(u"profil.csv"_s));
    REQUIRE(csv.open(QIODevice::ReadOnly));
    CHECK(csv.readAll().count('\n') == int(grid().edition->commitments.size()) + 1);
}

TEST_CASE_METHOD(SummaryBench,
                 "a year that is not filled in cannot be closed, and says where to go",
                 "[pages][assessment][closing]")
{
    Answer claim = grid().answer(grid().edition->practices.front().code);
    claim.origin = Answer::Origin::CarriedOver;
    claim.rating = Rating::level(1);
    workspace.apply(assessment::writeAnswer(grid(), claim));
    open(u"closing"_s);

    CHECK_FALSE(find<QPushButton>(u"close_year"_s)->isEnabled());
    QSignalSpy places(&session, &ui::Session::placeRequested);
    QTest::mouseClick(find<QWidget>(u"readiness_card"_s)->findChild<QPushButton *>(u"go_0"_s),
                      Qt::LeftButton);
    REQUIRE(places.size() == 1);
    CHECK(grid().edition->practice(places[0][0].value<ui::Place>().record));

    fillIn();
    CHECK(find<QPushButton>(u"close_year"_s)->isEnabled());
}

TEST_CASE_METHOD(SummaryBench, "a year is closed, read only, and reopened with a reason",
                 "[pages][assessment][closing]")
{
    fillIn();
    open(u"closing"_s);
    auto *assessors = find<ui::TextField>(u"assessors"_s);
    assessors->setFocus();
    assessors->clear();
    QTest::keyClicks(assessors, u"Mme Petit"_s);
    prompt.confirmations = {false, true};

    QTest::mouseClick(find<QPushButton>(u"close_year"_s), Qt::LeftButton);
    CHECK_FALSE(grid().isClosed());
    CHECK(grid().assessment.assessors == u"Mme Petit"_s);
    QTest::mouseClick(find<QPushButton>(u"close_year"_s), Qt::LeftButton);

    REQUIRE(grid().isClosed());
    CHECK(grid().assessment.closedOn == session.today());
    CHECK_FALSE(session.undoStack().canUndo());
    CHECK(find<QWidget>(u"closed_band"_s)->isVisible());
    CHECK(text(u"closed_text"_s).contains(grid().assessment.stamp.left(4)));
    CHECK(assessors->isReadOnly());
    CHECK_FALSE(find<QPushButton>(u"close_year"_s)->isVisible());

    auto *reopen = find<QPushButton>(u"reopen_year"_s);
    prompt.texts = {std::nullopt, u"  "_s, u"Une réponse était fausse"_s};
    QTest::mouseClick(reopen, Qt::LeftButton);
    CHECK(prompt.told.isEmpty());
    QTest::mouseClick(reopen, Qt::LeftButton);
    CHECK(prompt.told.size() == 1);
    CHECK(grid().isClosed());
    QTest::mouseClick(reopen, Qt::LeftButton);

    CHECK_FALSE(grid().isClosed());
    CHECK(grid().assessment.reopenedFor == u"Une réponse était fausse"_s);
    CHECK_FALSE(find<QWidget>(u"closed_band"_s)->isVisible());
    CHECK_FALSE(assessors->isReadOnly());
}

TEST_CASE_METHOD(SummaryBench, "a closed year that was changed elsewhere says so",
                 "[pages][assessment][closing]")
{
    fillIn();
    open(u"closing"_s);
    prompt.confirmations = {true};
    QTest::mouseClick(find<QPushButton>(u"close_year"_s), Qt::LeftButton);
    const QString whole = text(u"closed_text"_s);

    Answer after = grid().answer(grid().edition->practices.front().code);
    after.proof += u" et plus encore"_s;
    workspace.apply(assessment::writeAnswer(grid(), after));

    CHECK(text(u"closed_text"_s).size() > whole.size());
    CHECK(text(u"closing_state"_s) == text(u"closed_text"_s));
}
