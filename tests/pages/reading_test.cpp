// The indicators read: all of them small, one at large, up to three compared.

#include "tests/pages/many_indicators.h"
#include "tests/support/page_bench.h"
#include "tests/support/printing.h"

#include "ui/charts/chart_panel.h"
#include "ui/charts/small_chart.h"
#include "ui/pages/indicators/comparison.h"
#include "ui/pages/indicators/indicator_card.h"
#include "ui/pages/indicators/indicators_page.h"
#include "ui/widgets/choice_field.h"
#include "ui/widgets/plain_label.h"

#include <QAccessible>
#include <QCheckBox>
#include <QFile>
#include <QImage>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace carnet;
using namespace carnet::ui;
using namespace Qt::StringLiterals;

namespace {

/// The page with nine indicators of three years: rates, a delay (the fourth), a mark (the sixth).
struct ReadingDesk : PageBench
{
    std::unique_ptr<IndicatorsPage> page;

    ReadingDesk()
    {
        workspace.apply(manyIndicators(9, 12));
        page = std::make_unique<IndicatorsPage>(session);
        page->resize(1100, 700);
        page->show();
        REQUIRE(QTest::qWaitForWindowActive(page.get()));
        click(u"readFigures"_s);
    }

    template<typename Widget>
    Widget *find(const QString &name) const
    {
        auto *found = page->findChild<Widget *>(name);
        REQUIRE(found);
        return found;
    }
    void click(const QString &name) { find<QPushButton>(name)->click(); }
    std::vector<IndicatorCard *> cards() const
    {
        std::vector<IndicatorCard *> shown;
        for (IndicatorCard *card : page->findChildren<IndicatorCard *>())
            if (card->isVisible())
                shown.push_back(card);
        return shown;
    }
    IndicatorCard *card(int place) const
    {
        for (IndicatorCard *each : page->findChildren<IndicatorCard *>())
            if (each->facts().indicator.position == place)
                return each;
        FAIL("no such card");
        return nullptr;
    }
    QCheckBox *tick(int place) const { return card(place)->findChild<QCheckBox *>(); }
    ChartPanel *large() const { return find<ChartPanel>(u"largeChart"_s); }
    QAction *action(Command command) { return commands.action(command); }
    QScrollBar *scroll() const { return page->findChild<QScrollArea *>()->verticalScrollBar(); }
};

} // namespace

TEST_CASE_METHOD(ReadingDesk, "each indicator has a card that says all, in the site's order",
                 "[pages][reading]")
{
    REQUIRE(cards().size() == 9);
    const IndicatorFacts &first = card(0)->facts();

    CHECK(first.figure == u"77,0\u00a0%"_s);
    CHECK(first.when == u"3e trimestre 2026"_s);
    CHECK(first.status == FigureStatus::ToImprove);
    CHECK(first.details.contains(u"en baisse de 7\u00a0points"_s));
    CHECK(first.year == u"2026\u00a0: 80,6\u00a0%, 3\u00a0trimestres sur\u00a04"_s);
    CHECK(first.chart.points.size() == 8);
    CHECK(card(3)->facts().year == u"2026\u00a0: sans total"_s);

    QAccessibleInterface *heard =
        QAccessible::queryAccessibleInterface(card(0)->findChild<SmallChart *>());
    CHECK(heard->role() == QAccessible::Graphic);
    CHECK(heard->text(QAccessible::Name) == first.indicator.title);
    CHECK(heard->text(QAccessible::Description).contains(u"77"_s));
}

TEST_CASE_METHOD(ReadingDesk, "cards stand in rows, and one family can be looked at",
                 "[pages][reading]")
{
    auto *family = find<ChoiceField>(u"readingFamily"_s);
    CHECK(card(0)->y() == card(1)->y());
    CHECK(card(1)->x() > card(0)->x());

    family->setFocus();
    family->setCurrentIndex(2);
    emit family->activated(2);

    REQUIRE(cards().size() == 3);
    for (const IndicatorCard *shown : cards())
        CHECK(shown->facts().indicator.family == Indicator::Family::Perceived);
    CHECK(card(3)->y() == card(0)->y()); // The hidden ones take no place.
}

TEST_CASE_METHOD(ReadingDesk, "only what has one scale can be compared, and the reason is said",
                 "[pages][reading]")
{
    tick(0)->click();
    CHECK_FALSE(tick(3)->isEnabled());
    CHECK(tick(3)->text().contains(u"another unit"_s));
    CHECK(tick(1)->isEnabled());
    CHECK_FALSE(find<QPushButton>(u"compareIndicators"_s)->isEnabled());

    tick(1)->click();
    tick(2)->click();
    CHECK_FALSE(tick(4)->isEnabled());
    CHECK(tick(4)->text().contains(u"3"_s));
    CHECK(tick(2)->isEnabled()); // It can be unticked.
    CHECK(action(Command::CompareIndicators)->isEnabled());

    click(u"untickIndicators"_s);
    CHECK(tick(3)->isEnabled());
    CHECK_FALSE(action(Command::CompareIndicators)->isEnabled());
}

TEST_CASE_METHOD(ReadingDesk, "a comparison tells every value in its table", "[pages][reading]")
{
    tick(0)->click();
    tick(1)->click();

    action(Command::CompareIndicators)->trigger();

    REQUIRE(large()->isVisible());
    const ComparisonData &data = large()->comparison();
    REQUIRE(data.series.size() == 2);
    CHECK(data.rate);
    CHECK(data.sentence.contains(data.series[0].name));
    CHECK(data.sentence.contains(data.series[1].name));
    action(Command::ShowTable)->trigger();
    auto *table = large()->findChild<QTableWidget *>(u"chartTable"_s);
    REQUIRE(table->isVisible());
    REQUIRE(table->columnCount() == 3);
    REQUIRE(table->rowCount() == int(data.periods.size()));
    CHECK(table->item(6, 1)->text() == u"77,0\u00a0%"_s);
    CHECK(table->item(4, 2)->text() == u"not measured"_s); // Forgotten.
    CHECK(table->horizontalHeaderItem(2)->text() == data.series[1].name);
}

TEST_CASE_METHOD(ReadingDesk, "a card leads to the large chart and back to its place",
                 "[pages][reading]")
{
    REQUIRE(QTest::qWaitFor([&] { return scroll()->maximum() > 300; }));
    scroll()->setValue(300);
    const int before = scroll()->value();

    card(7)->opener()->click();

    CHECK(large()->isVisible());
    CHECK(large()->data().title == card(7)->facts().indicator.title);
    CHECK(find<QPushButton>(u"backToAll"_s)->hasFocus());
    CHECK(find<PlainLabel>(u"yearFigures"_s)->text().contains(u"2025"_s));
    click(u"nextIndicator"_s);
    CHECK(large()->data().title == card(8)->facts().indicator.title);
    CHECK_FALSE(find<QPushButton>(u"nextIndicator"_s)->isEnabled());
    CHECK(find<QPushButton>(u"backToAll"_s)->hasFocus()); // Not lost with the button.
    click(u"previousIndicator"_s);

    click(u"backToAll"_s);
    CHECK_FALSE(large()->isVisible());
    CHECK(card(7)->opener()->hasFocus());
    CHECK(QTest::qWaitFor([&] { return scroll()->value() == before; }));
}

TEST_CASE_METHOD(ReadingDesk, "both views are in the menu, and reading stays where it was",
                 "[pages][reading]")
{
    tick(1)->click();
    action(Command::EnterFigures)->trigger();
    CHECK(cards().empty());
    CHECK(page->findChild<QWidget *>(u"indicatorGrid"_s)->isVisible());
    CHECK_FALSE(action(Command::CompareIndicators)->isEnabled());
    CHECK(action(Command::SavePicture)->isEnabled()); // Of the chart under the grid.

    action(Command::ReadFigures)->trigger();

    CHECK(cards().size() == 9);
    CHECK(tick(1)->isChecked());
    CHECK_FALSE(action(Command::SavePicture)->isEnabled()); // Many small ones.
}

TEST_CASE_METHOD(ReadingDesk, "reading follows what is entered", "[pages][reading]")
{
    const Indicator first = card(0)->facts().indicator;
    const Period fourth = *Period::parse(u"2026-T4");
    card(0)->opener()->click();

    workspace.apply(journal::Step(u"Enter"_s)
                        .insert(Measurement{.id = Measurement::idOf(first.id, fourth),
                                            .indicator = first.id,
                                            .period = fourth,
                                            .reading = Counts{90, 100},
                                            .state = Measurement::State::Entered}));

    CHECK(large()->data().points.back().value == 90.0);
    CHECK(large()->data().sentence.contains(u"90"_s));
    CHECK(card(0)->facts().status == FigureStatus::Reached);

    Indicator dropped = first;
    dropped.followed = false;
    workspace.apply(journal::Step(u"Drop"_s).update(first, dropped));
    CHECK_FALSE(large()->isVisible());
    CHECK(cards().size() == 8);
}

TEST_CASE_METHOD(ReadingDesk, "chart and table leave as files", "[pages][reading]")
{
    const QTemporaryDir folder;
    tick(0)->click();
    tick(1)->click();
    click(u"compareIndicators"_s);
    prompt.filesToSave = {folder.filePath(u"a.png"_s), folder.filePath(u"a.svg"_s),
                          folder.filePath(u"a.csv"_s), folder.filePath(u"none/a.csv"_s)};

    action(Command::SavePicture)->trigger();
    action(Command::SavePicture)->trigger();
    action(Command::SaveTable)->trigger();

    CHECK(QImage(folder.filePath(u"a.png"_s)).size() == QSize(1200, 675));
    QFile svg(folder.filePath(u"a.svg"_s));
    REQUIRE(svg.open(QIODevice::ReadOnly));
    CHECK(svg.readAll().contains("<desc>"));
    QFile csv(folder.filePath(u"a.csv"_s));
    REQUIRE(csv.open(QIODevice::ReadOnly));
    const QString table = QString::fromUtf8(csv.readAll());
    CHECK(table.count(u"\r\n"_s) == 1 + 2 * 8);
    CHECK(table.contains(u"2026-T3;308;400;77;%"_s));
    CHECK(table.contains(u"pas encore mesuré"_s));
    CHECK(prompt.told.isEmpty());

    action(Command::SaveTable)->trigger();
    CHECK(prompt.told.size() == 1);
}

TEST_CASE_METHOD(ReadingDesk, "marks of the network are imported and seen as a band",
                 "[pages][reading]")
{
    const QTemporaryDir folder;
    const QString good = folder.filePath(u"reperes.csv"_s);
    const QString bad = folder.filePath(u"autre.csv"_s);
    const auto write = [](const QString &path, const QByteArray &bytes) {
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    };
    write(good, "fictif;indicateur;periode;sites;premier_quartile;mediane;troisieme_quartile\r\n"
                "0;IND-2;2026-T3;12;70;78,5;84\r\n0;IND-99;2026-T3;12;1;2;3\r\n");
    write(bad, "a;b\r\n1;2\r\n");
    prompt.filesToOpen = {bad, good};
    card(1)->opener()->click();

    action(Command::ImportBenchmarks)->trigger();
    CHECK(prompt.told.size() == 1);
    CHECK_FALSE(large()->data().hasBand());
    action(Command::ImportBenchmarks)->trigger();

    CHECK(prompt.told.size() == 1);
    REQUIRE(large()->data().hasBand());
    const ChartPoint &third = large()->data().points.at(6);
    REQUIRE(third.band);
    CHECK(third.band->middle == 78.5);
    CHECK(third.band->text.contains(u"médiane 78,5\u00a0%"_s));
    CHECK(large()->data().sentence.contains(u"la moitié des 12\u00a0sites"_s));
    CHECK(card(1)->facts().chart.sentence.contains(u"12\u00a0sites"_s));
    session.undoStack().undo();
    CHECK_FALSE(large()->data().hasBand());
}

TEST_CASE_METHOD(ReadingDesk, "reading is reached by keyboard, and every stop has a name",
                 "[pages][reading]")
{
    const auto check = [&] {
        QSet<QWidget *> reached;
        for (int i = 0; i < 60; ++i) {
            REQUIRE(QApplication::focusWidget());
            reached += QApplication::focusWidget();
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        }
        for (QWidget *widget : page->findChildren<QWidget *>()) {
            if (!widget->isVisible() || !widget->isEnabled() || widget->focusProxy()
                || !(widget->focusPolicy() & Qt::TabFocus))
                continue;
            INFO(widget->metaObject()->className() << " " << widget->objectName().toStdString());
            CHECK(reached.contains(widget));
            CHECK_FALSE(
                QAccessible::queryAccessibleInterface(widget)->text(QAccessible::Name).isEmpty());
        }
    };
    check();
    card(0)->opener()->click();
    check();
}

TEST_CASE("a comparison begins with the first figure and keeps four periods", "[pages][reading]")
{
    Indicator calls = indicator(u"IND-1"_s);
    calls.frequency = Frequency::Quarter;
    Indicator other = indicator(u"IND-2"_s);
    other.frequency = Frequency::Quarter;
    const Period last = *Period::parse(u"2026-T3");
    const auto entered = [&](int back) {
        return Measurement{.id = Measurement::idOf(calls.id, last.plus(-back)),
                           .indicator = calls.id,
                           .period = last.plus(-back),
                           .reading = Counts{1, 2}};
    };
    const auto compared = [&](const std::vector<Measurement> &all) {
        return comparisonOf({{calls, figureSeries(calls, all, {}, last, 9)},
                             {other, figureSeries(other, all, {}, last, 9)}});
    };

    CHECK(compared({}).periods.size() == 4);
    CHECK(compared({entered(0)}).periods.size() == 4);
    CHECK(compared({entered(0), entered(5)}).periods.size() == 6);
    CHECK(compared({entered(0), entered(8)}).periods.size() == 4); // Not shown, nor a beginning.
}
