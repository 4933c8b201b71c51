#include "tests/support/page_bench.h"
#include "tests/support/printing.h"

#include "core/assessment/grid_sheet.h"
#include "core/storage/assessments.h"
#include "core/tables/spreadsheet.h"
#include "ui/pages/assessment/assessment_page.h"
#include "ui/pages/assessment/grid_import_model.h"
#include "ui/widgets/line_field.h"
#include "ui/widgets/note_label.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/row_table.h"
#include "ui/widgets/theme.h"

#include <QAbstractItemModelTester>
#include <QDir>
#include <QFile>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

using namespace carnet;
using namespace carnet::ui;
using namespace Qt::StringLiterals;

namespace {

/// The page of the example's self-assessment and a folder for files.
struct SheetDesk : PageBench
{
    QTemporaryDir folder;
    std::unique_ptr<AssessmentPage> page;
    QList<Message> messages;

    SheetDesk()
    {
        useExample();
        QObject::connect(&session, &Session::announced, &session,
                         [this](const Message &message) { messages += message; });
    }

    void open()
    {
        page = std::make_unique<AssessmentPage>(session);
        page->resize(1100, 700);
        page->show();
        REQUIRE(QTest::qWaitForWindowActive(page.get()));
    }

    template<typename T>
    T *find(const QString &name) const
    {
        T *found = page->findChild<T *>(name);
        REQUIRE(found);
        return found;
    }

    bool isVisible(const QString &name) const { return find<QWidget>(name)->isVisible(); }
    void click(const QString &name) { QTest::mouseClick(find<QPushButton>(name), Qt::LeftButton); }
    QAbstractItemModel *cells() const { return find<RowTable>(u"gridImportCells"_s)->model(); }

    assessment::Grid grid() const { return *assessment::loadGrid(workspace, 2026); }

    QString written(const QString &name, const QByteArray &bytes) const
    {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    }

    /// The grid with two answers of another kind and a level that is none.
    QString changedGrid() const
    {
        tables::Workbook book =
            assessment::gridWorkbook(grid(), {.site = {}, .madeOn = session.today()});
        auto &rows = book.sheets[1].rows;
        rows[1][4].value = u"Excellent"_s;
        const QString other = grid().edition->scale.back().label;
        rows[2][4].value = other;
        rows[3][4].value = u"Non concerné"_s;
        rows[3][5].value = u"Pas de guichet sur ce site"_s;
        return written(u"remplie.ods"_s, tables::writeOds(book));
    }

    void import(Command command, const QString &path, const QString &panel)
    {
        prompt.filesToOpen.push_back(path);
        commands.action(command)->trigger();
        REQUIRE(QTest::qWaitFor([&] { return isVisible(panel); }));
    }
};

const QByteArray kQuestions = u"Engagement;Question;Poids\nAccueil;Ouvert à midi ?;2\n"
                              ";Des sièges pour attendre ?;1\n"_s.toUtf8();

} // namespace

TEST_CASE_METHOD(SheetDesk, "the exported grid is that of the year", "[pages][sheet-exchange]")
{
    open();
    prompt.filesToSave.push_back(folder.filePath(u"grille.xlsx"_s));

    commands.action(Command::ExportGrid)->trigger();

    QFile file(folder.filePath(u"grille.xlsx"_s));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const tables::Spreadsheet read = tables::readSpreadsheet(file.readAll());
    REQUIRE(read.sheets.size() == 3);
    CHECK(read.sheets[1].rows.size() == grid().edition->practices.size() + 1);
    CHECK(messages.size() == 1);
}

TEST_CASE_METHOD(SheetDesk, "a filled in grid is shown cell by cell, taken as one step and undone",
                 "[pages][sheet-exchange]")
{
    open();
    const std::vector<Answer> before = grid().answers;
    import(Command::ImportGrid, changedGrid(), u"grid_import"_s);
    QAbstractItemModelTester tester(cells(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK(find<QPushButton>(u"gridImportCancel"_s)->hasFocus());
    CHECK(find<PlainLabel>(u"gridImportSummary"_s)->text().contains(u"1 refused"_s));
    const int all = cells()->rowCount();
    CHECK(all == 4);

    click(u"refused"_s);
    CHECK(cells()->rowCount() == 1);
    CHECK(cells()->index(0, GridImportModel::Place).data().toString() == u"Grille!E2"_s);
    CHECK(find<NoteLabel>(u"gridImportWhy"_s)->text().startsWith(u"Grille!E2"_s));
    prompt.filesToSave.push_back(folder.filePath(u"refus.csv"_s));
    click(u"gridImportSaveRefused"_s);
    CHECK(QFile::exists(folder.filePath(u"refus.csv"_s)));
    click(u"gridImportAccept"_s);

    CHECK_FALSE(isVisible(u"grid_import"_s));
    CHECK(grid().answer(grid().edition->practices[2].code).rating
          == Rating::notApplicable(u"Pas de guichet sur ce site"_s));
    REQUIRE_FALSE(messages.isEmpty());
    messages.back().action();
    CHECK(grid().answers == before);
}

TEST_CASE_METHOD(SheetDesk, "giving up, or a file that is no grid, changes nothing",
                 "[pages][sheet-exchange]")
{
    open();
    const std::vector<Answer> before = grid().answers;

    import(Command::ImportGrid, written(u"autre.csv"_s, "Mois;Total\n1;2\n"), u"grid_import"_s);
    CHECK_FALSE(find<NoteLabel>(u"gridImportRefusal"_s)->text().isEmpty());
    CHECK_FALSE(isVisible(u"gridImportAccept"_s));
    click(u"gridImportCancel"_s);
    CHECK_FALSE(isVisible(u"grid_import"_s));

    import(Command::ImportGrid, changedGrid(), u"grid_import"_s);
    click(u"gridImportCancel"_s);
    CHECK(grid().answers == before);
}

TEST_CASE_METHOD(SheetDesk, "a whole grid is named, shown and kept for a year to come",
                 "[pages][sheet-exchange]")
{
    open();
    const size_t before = storage::editionsByCode(workspace).size();
    import(Command::ImportEdition, written(u"grille accueil.csv"_s, kQuestions),
           u"edition_import"_s);
    CHECK(find<LineField>(u"editionTitle"_s)->value() == u"grille accueil"_s);
    CHECK(find<RowTable>(u"editionQuestions"_s)->model()->rowCount() == 2);

    click(u"editionAccept"_s);

    CHECK_FALSE(isVisible(u"edition_import"_s));
    CHECK(storage::editionsByCode(workspace).size() == before + 1);
    CHECK(workspace.records<EditionRecord>().find(EditionRecord::idOf(u"grille-accueil-1"_s)));

    import(Command::ImportEdition, folder.filePath(u"grille accueil.csv"_s), u"edition_import"_s);
    CHECK(find<PlainLabel>(u"editionSuccessions"_s)->text().contains(u"1.2"_s));
}

TEST_CASE_METHOD(SheetDesk, "a closed year is not filled in from a file", "[pages][sheet-exchange]")
{
    Assessment closed = grid().assessment;
    closed.state = Assessment::State::Closed;
    workspace.apply(journal::Step(u"Clore"_s).update(grid().assessment, closed));
    open();

    CHECK_FALSE(commands.action(Command::ImportGrid)->isEnabled());
    CHECK(commands.action(Command::ExportGrid)->isEnabled());
}

// As assessment_pictures_test.cpp does.
TEST_CASE_METHOD(SheetDesk, "pictures of the exchange with spreadsheets",
                 "[.][assessment-pictures]")
{
    QTranslator translator;
    REQUIRE(translator.load(u":/translations/carnet_fr.qm"_s));
    QCoreApplication::installTranslator(&translator);
    Theme theme;
    theme.setAppearance(Appearance::Light);
    open();
    const auto take = [&](const QString &name) {
        const QDir target(qEnvironmentVariable("CARNET_PICTURES"));
        for (const auto &[suffix, size, text] : {std::tuple(u""_s, QSize(1146, 650), 100),
                                                 std::tuple(u"-small"_s, QSize(804, 500), 100),
                                                 std::tuple(u"-large"_s, QSize(804, 500), 200)}) {
            theme.setTextSize(text);
            page->resize(size);
            QTest::qWait(80);
            page->grab().save(target.filePath(name + suffix + u".png"_s));
        }
        theme.setTextSize(100);
    };
    take(u"sheet-page"_s);
    import(Command::ImportGrid, changedGrid(), u"grid_import"_s);
    take(u"sheet-import"_s);
    import(Command::ImportEdition, written(u"grille accueil.csv"_s, kQuestions),
           u"edition_import"_s);
    take(u"sheet-edition"_s);
    click(u"editionAccept"_s);
    import(Command::ImportEdition, folder.filePath(u"grille accueil.csv"_s), u"edition_import"_s);
    take(u"sheet-edition-later"_s);
    click(u"editionColumns"_s);
    take(u"sheet-edition-columns"_s);
    page.reset();
    QCoreApplication::removeTranslator(&translator);
}
