#include "tests/support/page_bench.h"
#include "tests/support/printing.h"

#include "core/assessment/grid.h"
#include "core/domain/completeness.h"
#include "ui/pages/assessment/assessment_page.h"
#include "ui/pages/assessment/carry_over_model.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QTableView>
#include <QTest>

using namespace carnet;
using namespace Qt::StringLiterals;

namespace {

/// The page of the year after that of the example.
struct NextYearBench : PageBench
{
    std::unique_ptr<ui::AssessmentPage> page;

    NextYearBench()
    {
        useExample();
        session.setYear(2027);
        page = std::make_unique<ui::AssessmentPage>(session);
        page->resize(1100, 700);
        page->show();
        REQUIRE(QTest::qWaitForWindowExposed(page.get()));
    }

    template<typename Widget>
    Widget *find(const QString &name) const
    {
        return page->findChild<Widget *>(name);
    }

    void press(const QString &button) const
    {
        QTest::keyClick(find<QPushButton>(button), Qt::Key_Space);
    }

    std::optional<assessment::Grid> grid() const { return assessment::loadGrid(workspace, 2027); }
};

} // namespace

TEST_CASE_METHOD(NextYearBench, "the new year starts from the answers of the last one",
                 "[pages][assessment]")
{
    CHECK(find<QRadioButton>(u"start_from_previous"_s)->isChecked());
    CHECK(find<QLabel>(u"summary"_s)->text().contains(u"2026"_s));

    press(u"begin"_s);

    REQUIRE(grid());
    CHECK(grid()->answers.size() > 10);
    CHECK(completenessOf(*grid()->edition, grid()->answers).answered == 0);
    session.undoStack().undo();
    CHECK_FALSE(grid());
    CHECK(find<QWidget>(u"year_start"_s)->isVisible());
}

TEST_CASE_METHOD(NextYearBench, "the new year can start blank", "[pages][assessment]")
{
    find<QRadioButton>(u"start_blank"_s)->click();

    press(u"begin"_s);

    REQUIRE(grid());
    CHECK(grid()->answers.empty());
    REQUIRE(grid()->earlier);
}

TEST_CASE_METHOD(NextYearBench, "another edition is chosen after seeing what it changes",
                 "[pages][assessment]")
{
    auto *edition = find<QComboBox>(u"edition"_s);
    REQUIRE(edition->count() == 2);
    const auto *changes = find<QTableView>(u"changes"_s);
    CHECK_FALSE(changes->isVisible());
    find<QPushButton>(u"details"_s)->click();
    CHECK(changes->isVisible());
    const QString before = find<QLabel>(u"summary"_s)->text();

    edition->setCurrentIndex(1);

    CHECK(find<QLabel>(u"summary"_s)->text() != before);
    CHECK(changes->model()->rowCount() > 50);
    press(u"begin"_s);
    REQUIRE(grid());
    CHECK(grid()->edition->code == u"spplus-2021"_s);
    CHECK(assessment::loadGrid(workspace, 2026)->edition->code == u"spplus-2023"_s);
}

TEST_CASE_METHOD(NextYearBench, "the list of what changes is a sound model", "[pages]")
{
    ui::CarryOverModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    for (const auto &edition : assessment::editionChoices(workspace)) {
        const auto start = assessment::newYear(workspace, 2027, edition);
        model.load(start);
        REQUIRE(model.rowCount() == int(start.earlier->carried.items.size()));
        for (int row = 0; row < model.rowCount(); ++row)
            for (const int column : {ui::CarryOverModel::What, ui::CarryOverModel::Taken})
                CHECK_FALSE(model.index(row, column).data().toString().isEmpty());
    }
}
