// Not run with the others: `CARNET_PICTURES=/some/folder tests_pages "[pictures]"` writes
// pictures of the page of indicators there, to be looked at.

#include "tests/pages/many_indicators.h"
#include "tests/support/page_bench.h"
#include "tests/support/printing.h"

#include "ui/charts/chart_panel.h"
#include "ui/pages/indicators/indicators_page.h"
#include "ui/widgets/theme.h"

#include <QAbstractButton>
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
        journal::Step marks(u"Marks"_s);
        for (const QString &when : {u"2025-T4"_s, u"2026-T1"_s, u"2026-T2"_s, u"2026-T3"_s}) {
            const Period period = *Period::parse(when);
            marks.insert(Benchmark{.id = Benchmark::idOf(u"IND-2"_s, period),
                                   .indicator = u"IND-2"_s,
                                   .period = period,
                                   .low = *Decimal::of(68 + period.index()),
                                   .middle = *Decimal::of(74 + period.index()),
                                   .high = *Decimal::of(83 + period.index()),
                                   .sites = 12,
                                   .source = u"consolidation du réseau"_s});
        }
        workspace.apply(marks);
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
        take(name + u"-200-tall", {730, 1500});
        theme.setTextSize(100);
    }
};

} // namespace

TEST_CASE_METHOD(IndicatorPictures, "pictures of the page of indicators", "[.][pictures]")
{
    const auto press = [&](const QString &name, int which = 0) {
        page->findChildren<QAbstractButton *>(name).at(which)->click();
    };
    SECTION("grid")
    {
        takeAll(u"indicators-grid"_s);
    }
    page->show();
    press(u"readFigures"_s);
    SECTION("small multiples")
    {
        press(u"tickIndicator"_s, 1);
        takeAll(u"indicators-reading"_s);
    }
    SECTION("large")
    {
        press(u"openIndicator"_s, 1);
        takeAll(u"indicators-large"_s);
    }
    SECTION("comparison")
    {
        for (const int which : {0, 1, 2})
            press(u"tickIndicator"_s, which);
        press(u"compareIndicators"_s);
        takeAll(u"indicators-compare"_s);
        page->findChild<ChartPanel *>(u"largeChart"_s)
            ->savePicture(QDir(qEnvironmentVariable("CARNET_PICTURES"))
                              .filePath(u"indicators-compare-saved.png"_s));
        page->findChild<ChartPanel *>(u"largeChart"_s)->showTable(true);
        takeAll(u"indicators-compare-table"_s);
    }
}
