#include "tests/support/page_bench.h"
#include "tests/support/printing.h"

#include "core/assessment/answer_steps.h"
#include "core/assessment/contribution.h"
#include "core/assessment/contribution_notebook.h"
#include "core/storage/assessments.h"
#include "core/storage/document.h"
#include "ui/pages/assessment/assessment_page.h"
#include "ui/pages/assessment/dispersion_model.h"
#include "ui/widgets/level_radios.h"
#include "ui/widgets/text_field.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace carnet;
using namespace Qt::StringLiterals;
using carnet::assessment::Grid;

namespace {

/// The page of a correspondent, open at the contributions.
struct ContributionsBench : PageBench
{
    QTemporaryDir folder;
    std::unique_ptr<ui::AssessmentPage> page;
    QStringList news;

    ContributionsBench()
    {
        QObject::connect(&session, &ui::Session::announced,
                         [this](const ui::Message &message) { news += message.text; });
    }

    void open()
    {
        useExample();
        show();
        page->reveal({.page = u"assessment"_s, .record = u"contributions"_s});
    }

    void show()
    {
        page = std::make_unique<ui::AssessmentPage>(session);
        page->resize(1100, 700);
        page->show();
        REQUIRE(QTest::qWaitForWindowExposed(page.get()));
        page->activateWindow();
    }

    Grid grid() const { return *carnet::assessment::loadGrid(workspace, 2026); }

    /// Contributions whose levels differ by what `spread` says, by practice in the grid's order.
    void receive(const std::vector<std::vector<int>> &levels)
    {
        std::vector<GivenAnswers> given;
        for (size_t voice = 0; voice < levels.size(); ++voice) {
            GivenAnswers one{.contributor = u"Agent %1"_s.arg(voice + 1), .answers = {}};
            for (size_t i = 0; i < levels[voice].size(); ++i)
                one.answers.push_back({.practice = grid().edition->practices[i].code,
                                       .rating = Rating::level(levels[voice][i]),
                                       .proof = u"Vu par l’agent"_s});
            given.push_back(one);
        }
        workspace.apply(carnet::assessment::takeIn(workspace, grid(), given, session.today()));
    }

    template<typename Widget>
    Widget *find(const QString &name) const
    {
        auto *found = page->findChild<Widget *>(name);
        INFO(name.toStdString());
        REQUIRE(found);
        return found;
    }

    QTableView *table() const { return find<QTableView>(u"dispersion"_s); }
    QString cell(int row, int column) const
    {
        return table()->model()->index(row, column).data().toString();
    }
    QString practice(size_t index) const { return grid().edition->practices[index].code; }
};

} // namespace

TEST_CASE_METHOD(ContributionsBench, "a contribution goes out, is filled in and comes back",
                 "[pages][assessment][contribution]")
{
    open();
    const QString path = folder.filePath(u"durand.carnet"_s);
    prompt.filesToSave = {path};
    find<QLineEdit>(u"hand_out_name"_s)->setText(u"Mme Durand"_s);
    QTest::keyClick(find<QPushButton>(u"hand_out_notebook"_s), Qt::Key_Space);
    REQUIRE(QFile::exists(path));
    {
        storage::Profile profile(folder.filePath(u"profile"_s));
        const auto document = storage::Document::open(path, profile, [this] { return now; });
        const Grid theirs = *carnet::assessment::loadGrid(document->workspace(), 2026);
        document->workspace().apply(carnet::assessment::writeAnswer(
            theirs, carnet::assessment::rated(theirs.answer(practice(0)), Rating::level(1),
                                              session.today())));
    }

    prompt.filesToOpen = {path, path};
    QTest::keyClick(find<QPushButton>(u"take_in_file"_s), Qt::Key_Space);
    find<QPushButton>(u"take_in_file"_s)->click();

    REQUIRE(news.size() == 3);
    CHECK(news[1].contains(u"Mme Durand"));
    CHECK(news[2].contains(u"before")); // The same file again.
    CHECK(workspace.records<Contribution>().all().size() == 1);
    CHECK(table()->model()->rowCount() == 1);
    CHECK(table()->model()->headerData(3, Qt::Horizontal).toString() == u"Mme Durand");
}

TEST_CASE_METHOD(ContributionsBench, "no file that is there is replaced by a grid to fill in",
                 "[pages][assessment][contribution]")
{
    open();
    QFile file(folder.filePath(u"mien.carnet"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("le mien");
    file.close();
    prompt.filesToSave = {file.fileName()};

    find<QPushButton>(u"hand_out_notebook"_s)->click();

    CHECK(prompt.told.size() == 1);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll() == "le mien");
}

TEST_CASE_METHOD(ContributionsBench, "contributions stand side by side, the widest gaps first",
                 "[pages][assessment][contribution]")
{
    open();
    receive({{0, 1, 2}, {0, 3, 1}, {0, 2, 2}});
    const QAbstractItemModelTester tester(table()->model());

    REQUIRE(table()->model()->rowCount() == 3);
    CHECK(cell(0, ui::DispersionModel::Question).startsWith(grid().edition->numberOf(practice(1))));
    CHECK(cell(0, ui::DispersionModel::Gap) == u"2 degree(s) apart");
    CHECK(cell(2, ui::DispersionModel::Gap) == u"All agree");
    find<QCheckBox>(u"gaps_only"_s)->click();
    CHECK(table()->model()->rowCount() == 2);
}

TEST_CASE_METHOD(ContributionsBench, "what is agreed on is kept by keyboard, with its reason",
                 "[pages][assessment][contribution]")
{
    open();
    receive({{0, 1}, {0, 3}});
    table()->setFocus();

    QTest::keyClick(table(), Qt::Key_Return);
    auto *levels = find<ui::LevelRadios>(u"consensus_levels"_s);
    REQUIRE(levels->isAncestorOf(page->focusWidget()));
    QTest::keyClick(levels->findChildren<QRadioButton *>()[2], Qt::Key_Space);
    find<QPushButton>(u"retain"_s)->click();
    // They differ: a reason is wanted first.
    CHECK(grid().answer(practice(1)).consensus.isEmpty());
    QTest::keyClicks(find<ui::TextField>(u"consensus_reason"_s), u"Vrai au guichet seulement"_s);
    QTest::keyClick(find<QPushButton>(u"retain"_s), Qt::Key_Space);

    CHECK(grid().answer(practice(1)).rating == Rating::level(2));
    CHECK(grid().answer(practice(1)).consensus == u"Vrai au guichet seulement");
    CHECK(table()->currentIndex().row() == 1); // On to the next one.
    session.undoStack().undo();
    CHECK(grid().answer(practice(1)).consensus.isEmpty());
}

TEST_CASE_METHOD(ContributionsBench, "contributions are erased for good, after a question",
                 "[pages][assessment][contribution]")
{
    open();
    receive({{0, 1}, {0, 3}});
    const QString sha256 = workspace.records<Contribution>().all().front().sha256;

    find<QPushButton>(u"erase_all"_s)->click();
    CHECK(workspace.blob(sha256));
    prompt.confirmations = {true};
    find<QPushButton>(u"erase_all"_s)->click();

    CHECK(prompt.questions.back().contains(u"cannot be undone"));
    CHECK_FALSE(workspace.blob(sha256));
    CHECK_FALSE(table()->isVisible());
    find<QLabel>(u"erased_contributions"_s);
    CHECK_FALSE(session.undoStack().canUndo());
}

TEST_CASE_METHOD(ContributionsBench, "a folder of files is taken in, what is no contribution told",
                 "[pages][assessment][contribution]")
{
    open();
    for (const QString &name : {u"a.carnet"_s, u"b.carnet"_s}) {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(carnet::assessment::contributionNotebook(
            workspace, grid(), {.contributor = name}, [this] { return now; }));
    }
    prompt.folders = {folder.path()};

    find<QPushButton>(u"take_in_folder"_s)->click();

    REQUIRE(news.size() == 1);
    CHECK(news.front().count(u"was not taken in") == 2);
    CHECK(workspace.records<Contribution>().all().empty());
}

TEST_CASE_METHOD(ContributionsBench,
                 "a contribution notebook says what it is and asks for the name",
                 "[pages][assessment][contribution]")
{
    useExample();
    const Assessment own = grid().assessment;
    Assessment asked = own;
    asked.scope = QStringList{u"e1"_s};
    workspace.apply(journal::Step(u"Contribution"_s).update(own, asked));

    show();

    auto *name = find<QLineEdit>(u"contributor_name"_s);
    REQUIRE(name->isVisible());
    CHECK_FALSE(find<QPushButton>(u"contributions"_s)->isVisible());
    CHECK(find<QLabel>(u"progress"_s)
              ->text()
              .contains(QString::number(grid().edition->practicesOf(u"e1"_s).size())));
    QTest::keyClicks(name, u"Paul Petit"_s);
    QTest::keyClick(name, Qt::Key_Return);
    CHECK(grid().assessment.contributor == u"Paul Petit");
}
