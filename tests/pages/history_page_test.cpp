#include "tests/support/page_bench.h"
#include "tests/support/printing.h"

#include "ui/pages/history/history_model.h"
#include "ui/pages/history/history_page.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QTableView>
#include <QTest>

using namespace carnet;
using namespace Qt::StringLiterals;
using journal::Step;

TEST_CASE_METHOD(PageBench, "each action of the user is one line of the history",
                 "[pages][history]")
{
    ui::HistoryModel model(workspace);
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    const Site guichet = site(u"Guichet"_s);
    Site renamed = guichet;
    renamed.name = u"Accueil"_s;
    renamed.town = u"Troyes"_s;

    session.apply(Step(u"Create"_s).insert(guichet));
    time += 60'000;
    session.apply(Step(u"Rename"_s).update(guichet, renamed));
    session.undoStack().undo();

    REQUIRE(model.rowCount() == 3);
    const auto text = [&](int row, int column) {
        return model.index(row, column).data().toString();
    };
    CHECK(text(0, ui::HistoryModel::What) == u"Undo: Rename"_s);
    CHECK(text(1, ui::HistoryModel::What) == u"Rename"_s);
    CHECK(text(1, ui::HistoryModel::On) == u"Site (2 change(s))"_s);
    CHECK(text(2, ui::HistoryModel::Who) == u"Ada"_s);
    CHECK(text(2, ui::HistoryModel::When).startsWith(u"14/11/2023"_s));
}

TEST_CASE_METHOD(PageBench, "earlier actions are read when they are asked for", "[pages][history]")
{
    workspace.apply(Step(u"First"_s).insert(site(u"A"_s)));
    Step many(u"Many"_s);
    for (int n = 0; n < 2000; ++n)
        many.insert(action(QString::number(n)));
    time += 1000;
    workspace.apply(many);
    ui::HistoryModel model(workspace);
    CHECK(model.rowCount() == 1);

    CHECK(model.readEarlier());
    CHECK(model.rowCount() == 2);
    CHECK_FALSE(model.readEarlier());
}

TEST_CASE_METHOD(PageBench, "the history is searched in all its columns", "[pages][history]")
{
    useExample();
    ui::HistoryPage page(session);
    auto *table = page.findChild<QTableView *>(u"history"_s);
    auto *search = page.findChild<QLineEdit *>(u"search"_s);
    const int all = table->model()->rowCount();

    QTest::keyClicks(search, u"objectifs"_s);

    CHECK(table->model()->rowCount() == 1);
    search->clear();
    CHECK(table->model()->rowCount() == all);
}
