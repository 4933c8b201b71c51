#include "tests/support/page_bench.h"
#include "tests/support/printing.h"

#include "core/planning/action_book.h"
#include "ui/pages/plan/action_exchange.h"
#include "ui/pages/plan/open_plan.h"
#include "ui/widgets/line_field.h"
#include "ui/widgets/note_label.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/row_table.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QFile>
#include <QMenu>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace carnet;
using namespace carnet::ui;
using namespace Qt::StringLiterals;

namespace {

struct ActionExchangeDesk : PageBench
{
    QTemporaryDir folder;
    std::unique_ptr<OpenPlan> open;
    std::unique_ptr<ActionExchange> panel;
    QPushButton *button = nullptr;

    ActionExchangeDesk()
    {
        useExample();
        open = std::make_unique<OpenPlan>(session);
        panel = std::make_unique<ActionExchange>(*open);
        button = panel->makeButton(panel.get());
        panel->resize(1100, 700);
        panel->show();
        REQUIRE(QTest::qWaitForWindowActive(panel.get()));
    }

    template<typename T>
    T *find(const QString &name) const
    {
        T *found = panel->findChild<T *>(name);
        REQUIRE(found);
        return found;
    }

    void import(const QString &csv)
    {
        QFile file(folder.filePath(u"actions.csv"_s));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(csv.toUtf8());
        file.close();
        prompt.filesToOpen.push_back(file.fileName());
        button->menu()->findChild<QAction *>(u"import_actions"_s)->trigger();
        REQUIRE(QTest::qWaitFor([&] { return panel->isOpened(); }));
    }

    std::vector<Action> actions() const
    {
        return planning::loadActionBook(workspace, 2026).actions;
    }
};

} // namespace

TEST_CASE_METHOD(ActionExchangeDesk, "a table of actions is shown row by row, taken and undone",
                 "[pages][action-exchange]")
{
    const std::vector<Action> before = actions();
    import(u"Titre;Échéance\nToute neuve;31/03/2027\nFausse;31/02/2027\n"_s);
    QAbstractItemModelTester tester(find<RowTable>(u"actionImportLines"_s)->model(),
                                    QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK(find<QPushButton>(u"actionImportCancel"_s)->hasFocus());
    CHECK(find<PlainLabel>(u"actionImportSummary"_s)->text().startsWith(u"2 row"_s));
    CHECK(find<RowTable>(u"actionImportLines"_s)->model()->rowCount() == 3);

    QTest::mouseClick(find<QPushButton>(u"actionImportAccept"_s), Qt::LeftButton);

    CHECK(actions().size() == before.size() + 2);
    CHECK_FALSE(panel->isOpened());
    session.undoStack().undo();
    CHECK(actions() == before);
}

TEST_CASE_METHOD(ActionExchangeDesk, "moving a due date asks why before anything changes",
                 "[pages][action-exchange]")
{
    const std::vector<Action> before = actions();
    const Action &dated =
        *std::ranges::find_if(before, [](const Action &one) { return one.due.has_value(); });
    import(u"Identifiant;Échéance\n"_s + dated.id.toString() + u";30/06/2028\n"_s);

    QTest::mouseClick(find<QPushButton>(u"actionImportAccept"_s), Qt::LeftButton);
    CHECK(actions() == before);
    auto *why = find<LineField>(u"actionImportReason"_s);
    CHECK(why->hasFocus());
    QTest::keyClicks(why, u"Travaux"_s);
    QTest::mouseClick(find<QPushButton>(u"actionImportAccept"_s), Qt::LeftButton);

    CHECK(stored(dated.id).due == QDate(2028, 6, 30));
}

TEST_CASE_METHOD(ActionExchangeDesk, "a file without actions is refused, and nothing is offered",
                 "[pages][action-exchange]")
{
    import(u"Mois;Total\n1;2\n"_s);

    CHECK_FALSE(find<NoteLabel>(u"actionImportRefusal"_s)->text().isEmpty());
    CHECK_FALSE(find<QPushButton>(u"actionImportAccept"_s)->isVisible());
}
