#include "tests/support/page_bench.h"
#include "tests/support/printing.h"

#include "core/storage/profile.h"
#include "ui/pages/indicators/import_panel.h"
#include "ui/pages/indicators/indicators_page.h"
#include "ui/widgets/choice_field.h"
#include "ui/widgets/note_label.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/row_table.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace carnet;
using namespace carnet::ui;
using namespace Qt::StringLiterals;

namespace {

Indicator share(const QString &code, const QString &title)
{
    Indicator made = indicator(code);
    made.title = title;
    made.followed = true;
    return made;
}

/// The page of indicators of a document with two of them, a folder for files and a profile.
struct ImportDesk : PageBench
{
    QTemporaryDir folder;
    storage::Profile profile{folder.filePath(u"profile"_s)};
    std::unique_ptr<IndicatorsPage> page;
    std::unique_ptr<QAbstractItemModelTester> tester;
    QList<Message> messages;

    ImportDesk()
    {
        workspace.apply(journal::Step(u"Start"_s)
                            .insert(share(u"IND-27"_s, u"Taux d’appels aboutis"_s))
                            .insert(share(u"IND-30"_s, u"Satisfaction"_s)));
        QObject::connect(&session, &Session::announced, &session,
                         [this](const Message &message) { messages += message; });
        page = std::make_unique<IndicatorsPage>(session, &profile);
        page->resize(1100, 700);
        page->show();
        REQUIRE(QTest::qWaitForWindowActive(page.get()));
        tester = std::make_unique<QAbstractItemModelTester>(
            lines(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    }

    QString written(const QString &name, const QString &text) const
    {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(text.toUtf8());
        return file.fileName();
    }

    template<typename T>
    T *find(const QString &name) const
    {
        T *found = page->findChild<T *>(name);
        REQUIRE(found);
        return found;
    }

    QAbstractItemModel *lines() const { return find<RowTable>(u"importLines"_s)->model(); }
    QString line(int row, int column) const
    {
        return lines()->index(row, column).data().toString();
    }
    QString summary() const { return find<PlainLabel>(u"importSummary"_s)->text(); }
    bool isVisible(const QString &name) const { return find<QWidget>(name)->isVisible(); }
    void click(const QString &name) { QTest::mouseClick(find<QPushButton>(name), Qt::LeftButton); }

    /// Opens the file through the menu and waits until its lines are there.
    void import(const QString &path, int rows)
    {
        prompt.filesToOpen.push_back(path);
        commands.action(Command::ImportMeasurements)->trigger();
        REQUIRE(QTest::qWaitFor([&] {
            return isVisible(u"importCancel"_s) && lines()->rowCount() == rows
                   && (rows > 0 || !find<NoteLabel>(u"importRefusal"_s)->text().isEmpty());
        }));
    }

    void choose(const QString &field, const QString &key)
    {
        auto *choice = find<ChoiceField>(field);
        choice->setFocus();
        choice->setCurrentIndex(choice->findData(key));
        emit choice->activated(choice->currentIndex());
    }

    std::vector<Measurement> stored() const { return workspace.records<Measurement>().all(); }
};

} // namespace

TEST_CASE_METHOD(ImportDesk, "a table is imported after it was looked through, as one step",
                 "[pages][import]")
{
    import(
        written(u"mesures.csv"_s,
                u"code indicateur;période;numérateur;dénominateur\r\n"
                "IND-27;T1 2026;80;100\r\nIND-27;T2 2026;12 ?;100\r\nIND-27;T3 2026;82;100\r\n"_s),
        3);

    CHECK(stored().empty());
    CHECK(line(0, ImportModel::Place) == u"Line 3"_s); // What needs a look comes first.
    CHECK(line(0, ImportModel::Remark).contains(u"12 ?"_s));
    CHECK(line(1, ImportModel::Outcome) == u"New"_s);
    CHECK(line(1, ImportModel::After).contains(u"100"_s));
    CHECK(summary().contains(u"2 new"_s));
    CHECK(summary().contains(u"1 refused"_s));
    CHECK(find<QPushButton>(u"importCancel"_s)->hasFocus());
    CHECK(isVisible(u"importFix"_s));
    click(u"importAccept"_s);

    CHECK(stored().size() == 2);
    CHECK(session.undoStack().count() == 1);
    REQUIRE(messages.size() == 1);
    CHECK(messages[0].verb == u"Undo"_s);
    messages[0].action();
    CHECK(stored().empty());
}

TEST_CASE_METHOD(ImportDesk, "columns that are not known are chosen once", "[pages][import]")
{
    const QString table = u"Quand;Combien;Quoi\n1er janvier;87;Taux d’appels aboutis\n"
                          "2026-T1;87;Taux d’appels aboutis\n"_s;
    import(written(u"a.csv"_s, table), 0);

    CHECK(isVisible(u"column_valeur"_s));
    CHECK(find<ChoiceField>(u"column_valeur"_s)->value() == u"1"_s); // It looks like one.
    CHECK(find<ChoiceField>(u"column_periode"_s)->value() == u"-1"_s);
    CHECK(find<NoteLabel>(u"importRefusal"_s)->text().contains(u"Line 1"_s));
    CHECK_FALSE(isVisible(u"importAccept"_s));
    CHECK(find<ChoiceField>(u"column_indicateur"_s)->hasFocus());
    choose(u"column_indicateur"_s, u"2"_s);
    choose(u"column_periode"_s, u"0"_s);
    REQUIRE(QTest::qWaitFor([&] { return lines()->rowCount() == 2; }));
    CHECK(find<NoteLabel>(u"importRemark"_s)->text().contains(u"1er janvier"_s));
    CHECK(find<NoteLabel>(u"importRefusal"_s)->text().isEmpty());
    click(u"importAccept"_s);
    REQUIRE(stored().size() == 1);
    session.undoStack().undo();

    import(written(u"b.csv"_s, table), 2); // The next file of that form.
    CHECK_FALSE(isVisible(u"column_valeur"_s));
    CHECK(line(1, ImportModel::Outcome) == u"New"_s);
}

TEST_CASE_METHOD(ImportDesk, "an unknown indicator is mapped, followed or left out",
                 "[pages][import]")
{
    const QString table = u"indicateur;période;valeur\nAppels pris;2026-T1;87\n"
                          "Attente;2026-T1;5\nBruit;2026-T1;3\n"_s;
    import(written(u"a.csv"_s, table), 3);
    CHECK(summary().contains(u"3 refused"_s));
    CHECK_FALSE(isVisible(u"importAccept"_s));

    choose(u"unknown0"_s, u"IND-27"_s);
    auto *second = find<ChoiceField>(u"unknown1"_s);
    choose(u"unknown1"_s, second->itemData(1).toString()); // Follow it.
    choose(u"unknown2"_s, second->itemData(2).toString()); // Leave it out.
    REQUIRE(QTest::qWaitFor([&] { return summary().contains(u"1 left out"_s); }));
    CHECK(summary().contains(u"2 new figure"_s));
    CHECK(summary().contains(u"1 new indicator"_s));
    click(u"importAccept"_s);

    CHECK(stored().size() == 2);
    CHECK(workspace.records<Indicator>().all().size() == 3);
    session.undoStack().undo();
    CHECK(workspace.records<Indicator>().all().size() == 2);
    import(written(u"b.csv"_s, table), 3);
    REQUIRE(QTest::qWaitFor([&] { return summary().contains(u"1 new figure"_s); }));
    CHECK(find<ChoiceField>(u"unknown0"_s)->value() == u"IND-27"_s);
}

TEST_CASE_METHOD(ImportDesk, "the sheet with the figures is shown, another can be chosen",
                 "[pages][import]")
{
    import(QStringLiteral(CARNET_SOURCE_DIR "/tests/data/tables/libreoffice.ods"), 4);

    CHECK(find<ChoiceField>(u"importSheet"_s)->currentText() == u"Relevé"_s);
    CHECK(find<NoteLabel>(u"importNotes"_s)->text().contains(u"A1:D1"_s));
    CHECK(line(2, ImportModel::Outcome) == u"New"_s);
    CHECK(line(2, ImportModel::Place) == u"Relevé, line 4"_s);
    choose(u"importSheet"_s, u"1"_s);
    REQUIRE(QTest::qWaitFor([&] { return lines()->rowCount() == 5; }));
    CHECK(line(0, ImportModel::Place) == u"Par trimestre!D3"_s);
    CHECK(line(0, ImportModel::Remark).contains(u"12 ?"_s));
}

TEST_CASE_METHOD(ImportDesk, "a file that was corrected is read again", "[pages][import]")
{
    const QString path =
        written(u"a.csv"_s, u"code indicateur;période;valeur\nIND-27;2026-T1;12 ?\n"_s);
    import(path, 1);

    written(u"a.csv"_s, u"code indicateur;période;valeur\nIND-27;2026-T1;12\n"_s);
    click(u"importAgain"_s);

    REQUIRE(QTest::qWaitFor([&] { return isVisible(u"importAccept"_s); }));
    CHECK(line(0, ImportModel::Outcome) == u"New"_s);
}

TEST_CASE_METHOD(ImportDesk, "a file that cannot be read says why and changes nothing",
                 "[pages][import]")
{
    import(folder.filePath(u"missing.xlsx"_s), 0);
    CHECK(find<NoteLabel>(u"importRefusal"_s)->text().contains(u"cannot be opened"_s));
    CHECK_FALSE(isVisible(u"importAccept"_s));
    click(u"importCancel"_s);
    CHECK_FALSE(isVisible(u"importCancel"_s));

    import(written(u"a.xlsx"_s, u"PK\x03\x04 no more"_s), 0);
    CHECK(find<NoteLabel>(u"importRefusal"_s)->text().contains(u"damaged"_s));
    CHECK(session.undoStack().count() == 0);
}
