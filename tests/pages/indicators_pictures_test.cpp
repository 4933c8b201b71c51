// Not run with the others: `CARNET_PICTURES=/some/folder tests_pages "[pictures]"` writes
// pictures of the page of indicators there, to be looked at.

#include "tests/pages/many_indicators.h"
#include "tests/support/page_bench.h"
#include "tests/support/printing.h"

#include "ui/pages/indicators/indicators_page.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QDir>
#include <QTest>
#include <QTranslator>

using namespace carnet;
using namespace carnet::ui;
using namespace Qt::StringLiterals;

namespace {

struct IndicatorPictures : PageBench
{
    Theme theme;
    QTranslator translator;
    std::unique_ptr<IndicatorsPage> page;

    IndicatorPictures()
    {
        REQUIRE(translator.load(u":/translations/carnet_fr.qm"_s));
        QCoreApplication::installTranslator(&translator);
        workspace.apply(manyIndicators(9, 12));
        theme.setAppearance(Appearance::Light);
        page = std::make_unique<IndicatorsPage>(session);
    }
    ~IndicatorPictures()
    {
        page.reset();
        QCoreApplication::removeTranslator(&translator);
    }

    void take(const QString &name, const QSize &size)
    {
        page->resize(size);
        page->show();
        QTest::qWait(80);
        const QImage picture = page->grab().toImage();
        const QDir folder(qEnvironmentVariable("CARNET_PICTURES"));
        picture.save(folder.filePath(name + u".png"));
        picture.convertToFormat(QImage::Format_Grayscale8)
            .save(folder.filePath(name + u"-grey.png"));
    }

    /// What the window leaves to the page on screens of 1366 x 768 and 1024 x 600.
    void takeAll(const QString &name)
    {
        take(name, {1146, 690});
        take(name + u"-small", {804, 520});
        theme.setAppearance(Appearance::Dark);
        take(name + u"-dark", {1146, 690});
        theme.setAppearance(Appearance::Light);
        theme.setTextSize(200);
        take(name + u"-200", {730, 520});
        take(name + u"-200-wide", {1070, 690});
        theme.setTextSize(100);
    }
};

} // namespace

TEST_CASE_METHOD(IndicatorPictures, "pictures of the page of indicators", "[.][pictures]")
{
    SECTION("grid")
    {
        takeAll(u"indicators-grid"_s);
    }
}
