// Acceptance: text of 200 % in a window of 1024 x 600 truncates nothing.

#include "tests/shell/sample_document.h"
#include "tests/shell/window_fixture.h"
#include "tests/support/printing.h"

#include "ui/pages/settings/settings_page.h"
#include "ui/shell/start_page.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

using namespace carnet;
using namespace carnet::ui;
using namespace Qt::StringLiterals;

namespace {

void checkFits(QWidget &root)
{
    QTest::qWait(50); // Layouts follow the text size in the event loop.
    int seen = 0;
    for (const QLabel *label : root.findChildren<QLabel *>()) {
        if (!label->isVisible() || label->text().isEmpty())
            continue;
        INFO(label->text().toStdString() << ", " << label->width() << " x " << label->height());
        const int needed =
            label->wordWrap() ? label->heightForWidth(label->width()) : label->sizeHint().height();
        CHECK(label->height() >= needed);
        if (!label->wordWrap())
            CHECK(label->width() >= label->sizeHint().width());
        ++seen;
    }
    for (const QPushButton *button : root.findChildren<QPushButton *>()) {
        if (!button->isVisible())
            continue;
        INFO(button->text().toStdString() << ", " << button->width() << " wide");
        CHECK(button->width() >= button->fontMetrics().horizontalAdvance(button->text()));
    }
    for (const QScrollArea *area : root.findChildren<QScrollArea *>()) {
        INFO(area->widget()->width() << " in " << area->viewport()->width());
        CHECK(area->widget()->width() <= area->viewport()->width());
    }
    CHECK(seen > 0);
}

} // namespace

TEST_CASE_METHOD(WindowFixture, "text of 200 % fits into a small window", "[shell][looks]")
{
    theme.setTextSize(200);

    SECTION("home page")
    {
        fillWithSample(copy.workspace);
        MainWindow &opened = open();
        opened.resize(1024, 600);
        checkFits(opened);
        CHECK(opened.width() == 1024);
    }
    SECTION("start page")
    {
        settings.addRecent({.path = u"/nowhere/notebook.carnet"_s, .name = u"Nogent-sur-Seine"_s});
        StartPage page(settings);
        page.resize(1024, 560);
        page.show();
        checkFits(page);
    }
    SECTION("settings page")
    {
        SettingsPage page(session, {theme, settings, u"Ada"_s, [](const QString &) {}});
        page.resize(730, 500);
        page.show();
        checkFits(page);
        CHECK(page.width() == 730);
    }
}
