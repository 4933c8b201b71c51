#include "tests/support/printing.h"

#include "ui/widgets/choice_bar.h"

#include <QAccessible>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <catch2/catch.hpp>

using namespace carnet::ui;
using namespace Qt::StringLiterals;

TEST_CASE("one choice is always down, however the buttons are pressed", "[shell][choice-bar]")
{
    ChoiceBar bar(u"View"_s);
    bar.add(u"cards"_s, u"Cards"_s);
    bar.add(u"grid"_s, u"Grid"_s);
    bar.show();
    auto *cards = bar.findChild<QPushButton *>(u"cards"_s);
    auto *grid = bar.findChild<QPushButton *>(u"grid"_s);
    const QSignalSpy chosen(&bar, &ChoiceBar::chosen);
    CHECK(cards->isChecked());

    QTest::keyClick(cards, Qt::Key_Space);
    CHECK(cards->isChecked());
    CHECK(chosen.isEmpty());

    // As a screen reader does, which clicks nothing.
    QAccessible::queryAccessibleInterface(grid)->actionInterface()->doAction(
        QAccessibleActionInterface::toggleAction());
    CHECK(bar.current() == u"grid"_s);
    CHECK(chosen.size() == 1);
    CHECK_FALSE(cards->isChecked());
    CHECK(grid->isChecked());

    bar.setCurrent(u"cards"_s);
    CHECK(chosen.size() == 1);
    CHECK(cards->isChecked());
}
