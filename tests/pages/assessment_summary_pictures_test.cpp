// Not run with the others: `CARNET_PICTURES=/some/folder tests_pages "[summary-pictures]"`
// writes pictures of the summary and the closing of a self-assessment there, to be looked at.

#include "tests/support/page_bench.h"
#include "tests/support/printing.h"

#include "core/assessment/answer_steps.h"
#include "core/assessment/closing.h"
#include "core/assessment/new_year.h"
#include "core/domain/score_benchmark.h"
#include "core/storage/assessments.h"
#include "ui/charts/chart_panel.h"
#include "ui/pages/assessment/assessment_page.h"
#include "ui/widgets/theme.h"

#include <QAbstractButton>
#include <QDir>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>
#include <QTranslator>

using namespace carnet;
using namespace carnet::ui;
using namespace Qt::StringLiterals;

namespace {

struct SummaryPictures : PageBench
{
    Theme theme;
    QTranslator translator;
    std::unique_ptr<AssessmentPage> page;

    SummaryPictures()
    {
        REQUIRE(translator.load(u":/translations/carnet_fr.qm"_s));
        QCoreApplication::installTranslator(&translator);
        theme.setAppearance(Appearance::Light);
    }
    ~SummaryPictures()
    {
        page.reset();
        QCoreApplication::removeTranslator(&translator);
    }

    assessment::Grid grid(int year = 2026) const { return *assessment::loadGrid(workspace, year); }

    void answer(int year, int every, int offset)
    {
        const assessment::Grid current = grid(year);
        std::vector<Answer> answers;
        int number = 0;
        for (const Practice &practice : current.edition->practices) {
            if (++number % 7 >= every)
                continue;
            Answer made =
                number % 13 == 0
                    ? assessment::rated(current.answer(practice.code),
                                        Rating::notApplicable(u"Pas de guichet"_s), session.today())
                    : assessment::rated(current.answer(practice.code),
                                        Rating::level((number * 5 + number / 9 + offset) % 4),
                                        session.today());
            if (number % 5)
                made.proof = u"Vu en réunion d’équipe le 3 mars"_s;
            answers.push_back(made);
        }
        workspace.apply(assessment::writeAnswers(current, answers, u"Réponses"_s));
    }

    void begin(int year, const QString &edition, bool takeOver)
    {
        for (const auto &choice : assessment::editionChoices(workspace))
            if (choice.record.code == edition) {
                workspace.apply(assessment::beginYear(assessment::newYear(workspace, year, choice),
                                                      takeOver, session.today()));
                return;
            }
    }

    void newSite()
    {
        workspace.apply(
            storage::newSite({.site = site(u"Guichet"_s), .edition = u"spplus-2023"_s}).steps[0]);
    }

    void marks(const QString &edition)
    {
        journal::Step step(u"Repères"_s);
        for (int number = 1; number < 8; number += 2) {
            const Period year = *Period::of(Frequency::Year, 2026);
            const QString code = scoreBenchmarkCode(edition, u"e%1"_s.arg(number));
            step.insert(Benchmark{.id = Benchmark::idOf(code, year),
                                  .indicator = code,
                                  .period = year,
                                  .low = *Decimal::of(35 + 2 * number),
                                  .middle = *Decimal::of(48 + 2 * number),
                                  .high = *Decimal::of(62 + 2 * number),
                                  .sites = 12,
                                  .source = u"réseau"_s});
        }
        workspace.apply(step);
    }

    void show(const QString &view)
    {
        page = std::make_unique<AssessmentPage>(session);
        page->resize(1146, 690);
        page->show();
        page->reveal({.page = u"assessment"_s, .record = view});
    }

    void take(const QString &name, const QSize &size)
    {
        page->resize(size);
        QTest::qWait(120);
        page->grab().save(QDir(qEnvironmentVariable("CARNET_PICTURES")).filePath(name + u".png"));
    }

    void takeAll(const QString &name)
    {
        take(name, {1146, 690});
        take(name + u"-tall", {1146, 2900});
        take(name + u"-small", {804, 520});
        theme.setTextSize(200);
        take(name + u"-200", {804, 520});
        take(name + u"-200-tall", {804, 5200});
        theme.setTextSize(100);
    }
};

} // namespace

TEST_CASE_METHOD(SummaryPictures, "pictures of a year's summary", "[.][summary-pictures]")
{
    const QDir folder(qEnvironmentVariable("CARNET_PICTURES"));
    SECTION("example")
    {
        useExample();
        show(u"summary"_s);
        takeAll(u"summary-example"_s);
        theme.setAppearance(Appearance::Dark);
        take(u"summary-example-dark"_s, {1146, 2900});
        theme.setAppearance(Appearance::Light);
    }
    SECTION("empty")
    {
        newSite();
        begin(2026, u"spplus-2023"_s, false);
        show(u"summary"_s);
        takeAll(u"summary-empty"_s);
        page->reveal({.page = u"assessment"_s, .record = u"closing"_s});
        takeAll(u"closing-empty"_s);
    }
    SECTION("few answers, claims of another edition")
    {
        newSite();
        begin(2025, u"spplus-2021"_s, false);
        answer(2025, 7, 1);
        begin(2026, u"spplus-2023"_s, true);
        answer(2026, 4, 2);
        show(u"summary"_s);
        takeAll(u"summary-few"_s);
        page->reveal({.page = u"assessment"_s, .record = u"closing"_s});
        takeAll(u"closing-few"_s);
    }
    SECTION("full, nine commitments, network")
    {
        newSite();
        for (const int year : {2024, 2025, 2026}) {
            begin(year, u"spplus-2021"_s, false);
            answer(year, 7, year % 3);
        }
        marks(u"spplus-2021"_s);
        show(u"summary"_s);
        takeAll(u"summary-full"_s);
        auto *chart = page->findChild<ChartPanel *>(u"profile_chart"_s);
        chart->savePicture(folder.filePath(u"profile-saved.png"_s));
        page->findChild<ChartPanel *>(u"heat_chart"_s)
            ->savePicture(folder.filePath(u"heat-saved.png"_s));
        page->findChild<QAbstractButton *>(u"radar"_s)->click();
        takeAll(u"summary-radar"_s);
        chart->savePicture(folder.filePath(u"radar-saved.png"_s));
        page->reveal({.page = u"assessment"_s, .record = u"closing"_s});
        takeAll(u"closing-ready"_s);
        workspace.apply(assessment::closeYear(
            grid(), storage::findingsOf(workspace, grid().assessment.id), session.today()));
        takeAll(u"closing-closed"_s);
    }
}
