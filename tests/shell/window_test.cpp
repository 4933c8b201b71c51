#include "tests/shell/window_fixture.h"
#include "tests/support/printing.h"

#include "ui/shell/header_bar.h"
#include "ui/shell/message_band.h"
#include "ui/shell/page_list.h"
#include "ui/widgets/plain_label.h"

#include <QApplication>
#include <QComboBox>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

using namespace carnet;
using namespace carnet::ui;
using namespace Qt::StringLiterals;

TEST_CASE_METHOD(WindowFixture, "the keyboard goes from page to page", "[shell][window]")
{
    MainWindow &opened = open();
    REQUIRE(QTest::qWaitForWindowActive(&opened));
    CHECK(opened.currentPage() == u"home");

    QTest::keyClick(&opened, Qt::Key_PageDown, Qt::ControlModifier);
    CHECK(opened.currentPage() == u"plan");
    CHECK(opened.windowTitle() == u"Nogent — Plan 2026");
    CHECK(find<QLabel>("pageTitle")->text() == u"Plan 2026");

    QTest::keyClick(&opened, Qt::Key_PageUp, Qt::ControlModifier);
    CHECK(opened.currentPage() == u"home");

    auto *list = find<PageList>("pageList");
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Down);
    CHECK(opened.currentPage() == u"plan");
    QTest::keyClick(list, Qt::Key_Return);
    CHECK(find<LineField>("title")->hasFocus());
}

TEST_CASE_METHOD(WindowFixture, "F6 goes round the areas of the window", "[shell][window]")
{
    MainWindow &opened = open();
    REQUIRE(QTest::qWaitForWindowActive(&opened));
    opened.goTo({.page = u"plan"_s});
    find<PageList>("pageList")->setFocus();

    QTest::keyClick(&opened, Qt::Key_F6);
    CHECK(find<QComboBox>("year")->hasFocus());
    QTest::keyClick(&opened, Qt::Key_F6);
    CHECK(find<LineField>("title")->hasFocus());
    QTest::keyClick(&opened, Qt::Key_F6);
    CHECK(find<PageList>("pageList")->hasFocus());
    QTest::keyClick(&opened, Qt::Key_F6, Qt::ShiftModifier);
    CHECK(find<LineField>("title")->hasFocus());
}

TEST_CASE_METHOD(WindowFixture, "undoing leads to what it changes", "[shell][window]")
{
    MainWindow &opened = open();
    REQUIRE(QTest::qWaitForWindowActive(&opened));
    opened.goTo({.page = u"plan"_s});
    auto *title = find<LineField>("title");
    title->selectAll();
    QTest::keyClicks(title, u"Put up two signs"_s);
    QTest::keyClick(title, Qt::Key_Return);
    opened.goTo({.page = u"home"_s});
    CHECK(commands.action(Command::Undo)->text().contains(u"Title && name"));
    CHECK(find<QLabel>("saveState")->text().contains(u"12"));

    QTest::keyClick(&opened, Qt::Key_Z, Qt::ControlModifier);

    CHECK(opened.currentPage() == u"plan");
    CHECK(planPage->revealed.field == u"title");
    CHECK(title->text() == u"Put up a sign");
    QTest::keyClick(&opened, Qt::Key_Y, Qt::ControlModifier);
    CHECK(title->text() == u"Put up two signs");
    CHECK_FALSE(commands.action(Command::Redo)->isEnabled());
}

TEST_CASE_METHOD(WindowFixture, "closing keeps what was just typed and asks nothing",
                 "[shell][window]")
{
    MainWindow &opened = open();
    REQUIRE(QTest::qWaitForWindowActive(&opened));
    opened.goTo({.page = u"plan"_s});
    auto *title = find<LineField>("title");
    title->selectAll();
    QTest::keyClicks(title, u"New title"_s);

    CHECK(opened.close());

    CHECK(copy.workspace.records<Action>().all().front().title == u"New title");
    CHECK(prompt.questions.isEmpty());
}

TEST_CASE_METHOD(WindowFixture, "a message stays until it is closed or the page changes",
                 "[shell][window]")
{
    MainWindow &opened = open();
    auto *band = find<MessageBand>("messageBand");
    CHECK_FALSE(band->isVisible());
    int done = 0;

    session.announce(
        {.text = u"<img src=x> gone"_s, .verb = u"Bring back"_s, .action = [&] { ++done; }});
    CHECK(band->isVisible());
    CHECK(find<QLabel>("messageText")->text() == u"<img src=x> gone");
    CHECK(find<QLabel>("messageText")->textFormat() == Qt::PlainText);
    find<QPushButton>("messageAction")->click();
    CHECK(done == 1);
    CHECK_FALSE(band->isVisible());

    session.announce({.text = u"News"_s});
    CHECK_FALSE(find<QPushButton>("messageAction")->isVisible());
    find<QToolButton>("messageClose")->click();
    CHECK_FALSE(band->isVisible());

    opened.setStandingMessage({.text = u"Reading only"_s});
    session.announce({.text = u"News"_s});
    opened.goTo({.page = u"plan"_s});
    CHECK(find<QLabel>("messageText")->text() == u"Reading only");
    CHECK_FALSE(find<QToolButton>("messageClose")->isVisible());
}

TEST_CASE_METHOD(WindowFixture, "the year is chosen in the header, and a new one begun there",
                 "[shell][window]")
{
    journal::Step step(u"Years"_s);
    step.insert(carnet::plan(2024));
    copy.workspace.apply(step);
    open();
    auto *years = find<QComboBox>("year");
    CHECK(years->currentText() == u"2026");

    const int row = years->findText(u"2024"_s);
    REQUIRE(row >= 0);
    years->setCurrentIndex(row);
    emit years->activated(row);
    CHECK(session.year() == 2024);

    emit years->activated(0);
    CHECK(session.year() == 2027);
    CHECK(years->currentText() == u"2027");
}

TEST_CASE_METHOD(WindowFixture, "page, year and size are found again", "[shell][window]")
{
    MainWindow &first = open();
    first.goTo({.page = u"plan"_s});
    first.resize(1111, 650);
    session.setYear(2025);
    first.close();
    session.setYear(2026);

    MainWindow &second = open();

    CHECK(second.currentPage() == u"plan");
    CHECK(session.year() == 2025);
    CHECK(second.width() == 1111);
}

TEST_CASE_METHOD(WindowFixture, "a badge is told in words", "[shell][window]")
{
    open();
    auto *list = find<PageList>("pageList");

    CHECK(list->badge(1).text == u"1");
    CHECK(list->item(1)->data(Qt::AccessibleTextRole).toString() == u"Action plan, 1 action");

    journal::Step step(u"Another"_s);
    step.insert(carnet::action(u"Paint the door"_s));
    session.apply(step);
    REQUIRE(QTest::qWaitFor([&] { return list->badge(1).text == u"2"; }));
}

TEST_CASE_METHOD(WindowFixture, "the name of a site is never taken for markup", "[shell][window]")
{
    const Site before = copy.workspace.records<Site>().all().front();
    Site after = before;
    after.name = u"<img src='http://example.org/x.png'> & <b>Nogent</b>"_s;
    journal::Step step(u"Rename"_s);
    step.update(before, after);
    copy.workspace.apply(step);

    MainWindow &opened = open();

    CHECK(find<QLabel>("siteName")->text() == after.name);
    for (const QLabel *label : opened.findChildren<QLabel *>()) {
        INFO(label->text().toStdString());
        CHECK(label->textFormat() == Qt::PlainText);
    }
}

TEST_CASE_METHOD(WindowFixture, "larger text is one key away and is remembered", "[shell][window]")
{
    MainWindow &opened = open();
    REQUIRE(QTest::qWaitForWindowActive(&opened));

    QTest::keyClick(&opened, Qt::Key_Equal, Qt::ControlModifier);
    CHECK(theme.textSize() == 125);
    CHECK(settings.textSize() == 125);

    QTest::keyClick(&opened, Qt::Key_Minus, Qt::ControlModifier);
    CHECK(theme.textSize() == 100);
}
