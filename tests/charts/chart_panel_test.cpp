#include "tests/support/printing.h"

#include "ui/charts/chart_panel.h"
#include "ui/charts/small_chart.h"
#include "ui/charts/sparkline.h"
#include "ui/widgets/theme.h"

#include <QAccessible>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace carnet::ui;
using namespace Qt::StringLiterals;

namespace {

ChartData calls()
{
    return {.title = u"Appels décrochés"_s,
            .sentence = u"Appels décrochés : 87 % au 3e trimestre 2026, objectif 85 %, en hausse "
                        "de 3 points."_s,
            .valueHeader = u"Taux (%)"_s,
            .points = {{u"T1 2026"_s, 84.0, u"84 %"_s, 80.0, u"80 %"_s},
                       {u"T2 2026"_s, std::nullopt, u"pas mesuré"_s, 85.0, u"85 %"_s},
                       {u"T3 2026"_s, 87.0, u"87 %"_s, std::nullopt, {}}},
            .rate = true};
}

struct Shown
{
    ChartPanel panel;

    Shown()
    {
        panel.setData(calls());
        panel.resize(640, 420);
        panel.show();
        REQUIRE(QTest::qWaitForWindowActive(&panel));
    }

    QWidget *canvas() const { return panel.findChild<QWidget *>(u"chartCanvas"_s); }
    QTableWidget *table() const { return panel.findChild<QTableWidget *>(u"chartTable"_s); }
    QPushButton *toggle() const { return panel.findChild<QPushButton *>(u"chartToggle"_s); }
};

} // namespace

TEST_CASE_METHOD(Shown, "a chart is heard as one graphic with value, target and trend", "[charts]")
{
    QAccessibleInterface *heard = QAccessible::queryAccessibleInterface(canvas());

    REQUIRE(heard);
    CHECK(heard->role() == QAccessible::Graphic);
    CHECK(heard->text(QAccessible::Name) == u"Appels décrochés"_s);
    for (const QString &part : {u"87 %"_s, u"objectif 85 %"_s, u"hausse de 3 points"_s})
        CHECK(heard->text(QAccessible::Description).contains(part));
    CHECK(heard->state().focusable);
    CHECK(heard->childCount() == 0);
}

TEST_CASE_METHOD(Shown, "the table says what the chart says", "[charts]")
{
    QTest::mouseClick(toggle(), Qt::LeftButton);

    CHECK(table()->isVisible());
    CHECK_FALSE(canvas()->isVisible());
    REQUIRE(table()->rowCount() == 3);
    CHECK(table()->item(1, 0)->text() == u"T2 2026"_s);
    CHECK(table()->item(1, 1)->text() == u"pas mesuré"_s);
    CHECK(table()->item(1, 2)->text() == u"85 %"_s);
    CHECK(table()->item(2, 1)->text() == u"87 %"_s);
    CHECK_FALSE(table()->item(2, 2)->text().isEmpty());
    CHECK(table()->currentIndex().isValid());
    CHECK_FALSE(table()->accessibleName().isEmpty());
}

TEST_CASE_METHOD(Shown, "the way to the table and back is by keyboard", "[charts]")
{
    canvas()->setFocus();

    QTest::keyClick(canvas(), Qt::Key_Tab);
    REQUIRE(toggle()->hasFocus());
    QTest::keyClick(toggle(), Qt::Key_Space);
    CHECK(panel.isTableShown());
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_Tab);
    CHECK(toggle()->hasFocus());
    QTest::keyClick(toggle(), Qt::Key_Space);

    CHECK_FALSE(panel.isTableShown());
}

TEST_CASE_METHOD(Shown, "the band of the network is drawn, named and in the table", "[charts]")
{
    const QImage without = canvas()->grab().toImage();
    ChartData data = calls();
    data.bandName = u"Repère du réseau, 12 sites"_s;
    data.points[1].band = ChartBand{70, 78, 84, u"de 70 % à 84 %, médiane 78 %"_s};

    panel.setData(data);

    CHECK(canvas()->grab().toImage() != without);
    REQUIRE(table()->columnCount() == 4);
    CHECK(table()->horizontalHeaderItem(3)->text() == u"Repère du réseau, 12 sites"_s);
    CHECK(table()->item(1, 3)->text() == u"de 70 % à 84 %, médiane 78 %"_s);
    CHECK_FALSE(table()->item(0, 3)->text().isEmpty());

    panel.setData(calls());
    CHECK(table()->columnCount() == 3);
    CHECK(canvas()->grab().toImage() == without);
}

TEST_CASE_METHOD(Shown, "a comparison is one graphic with a table of all series", "[charts]")
{
    const ComparisonData data{
        .title = u"Comparaison"_s,
        .sentence = u"A : 87 %. B : 60 %."_s,
        .periods = {u"T1 2026"_s, u"T2 2026"_s},
        .series = {{u"A"_s, {{84.0, u"84 %"_s}, {87.0, u"87 %"_s}}},
                   {u"B"_s, {{std::nullopt, u"pas mesuré"_s}, {60.0, u"60 %"_s}}}},
        .unit = u"%"_s,
        .rate = true};

    panel.setData(data);

    CHECK(panel.comparison() == data);
    CHECK(panel.data() == ChartData());
    CHECK(canvas()->accessibleDescription() == data.sentence);
    REQUIRE(table()->columnCount() == 3);
    CHECK(table()->item(0, 2)->text() == u"pas mesuré"_s);
    CHECK(table()->item(1, 1)->text() == u"87 %"_s);
}

TEST_CASE_METHOD(Shown, "the series of a comparison differ in grey", "[charts]")
{
    // The same values in the place of another series: other marks and another pattern.
    ComparisonData data{
        .title = u"Comparaison"_s,
        .periods = {u"T1"_s, u"T2"_s},
        .series = {{u"A"_s, {{50.0, {}}, {50.0, {}}}}, {u"A"_s, {{}, {}}}, {u"A"_s, {{}, {}}}}};
    std::vector<QImage> seen;
    for (size_t number = 0; number < 3; ++number) {
        panel.setData(data);
        QImage grey = canvas()->grab().toImage().convertToFormat(QImage::Format_Grayscale8);
        // Black and white: the brightness of a colour must not be what tells them apart.
        for (int y = 0; y < grey.height(); ++y)
            for (int x = 0; x < grey.width() / 2; ++x)
                grey.scanLine(y)[x] = grey.constScanLine(y)[x] < 160 ? 0 : 255;
        grey = grey.copy(0, 0, grey.width() / 2, grey.height());
        for (const QImage &before : seen)
            CHECK(grey != before);
        seen.push_back(grey);
        std::rotate(data.series.begin(), data.series.begin() + 2, data.series.end());
    }
}

TEST_CASE("small charts of rates have one scale, and a gap where nothing is", "[charts]")
{
    const auto painted = [](const ChartData &data) {
        SmallChart chart;
        chart.setData(data);
        chart.resize(320, 180);
        return chart.grab().toImage();
    };
    const auto accents = [](const QImage &image, int column) {
        int count = 0;
        for (int y = 0; y < image.height(); ++y)
            count += image.pixelColor(column, y) == colors().accent;
        return count;
    };
    ChartData low = calls();
    ChartData high = calls();
    for (ChartPoint &point : low.points)
        point.target.reset();
    for (ChartPoint &point : high.points)
        point.target.reset();
    low.points = {low.points[0], low.points[1], low.points[2], low.points[0]};
    high.points = low.points;
    low.points[0].value = 40;
    high.points[0].value = 80;
    // Slots of 80 pixels; a column is 0.76 of its slot, its value at its foot is avoided at the edge.
    const int first = 40 - 29;

    const int lowHeight = accents(painted(low), first);
    const int highHeight = accents(painted(high), first);

    CHECK(highHeight > 40);
    CHECK(std::abs(highHeight - 2 * lowHeight) <= 2);
    CHECK(accents(painted(low), 120) == 0);
}

TEST_CASE("a sparkline leaves a gap open", "[charts]")
{
    const auto painted = [](const Sparkline &line) {
        QImage image(100, 40, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        paintSparkline(painter, image.rect(), line);
        return image;
    };
    const auto marks = [](const QImage &image, int from, int to) {
        int count = 0;
        for (int x = from; x < to; ++x)
            for (int y = 0; y < image.height(); ++y)
                count += image.pixelColor(x, y) != QColor(Qt::white);
        return count;
    };

    const QImage whole = painted({{1.0, 2.0, 3.0}, {}, 1});
    const QImage gap = painted({{1.0, std::nullopt, 3.0}, {}, 1});
    CHECK(marks(whole, 30, 70) > 0);
    CHECK(marks(gap, 30, 70) == 0);
    CHECK(marks(painted({{std::nullopt}, 3.0, 1}), 0, 100) == 0);
}

TEST_CASE_METHOD(Shown, "other data leave the choice of the table", "[charts]")
{
    panel.showTable(true);
    ChartData other = calls();
    other.points.pop_back();
    other.title = u"<img src=x>"_s;

    panel.setData(other);

    CHECK(panel.isTableShown());
    CHECK(table()->rowCount() == 2);
    CHECK(canvas()->accessibleName() == u"<img src=x>"_s);
}

TEST_CASE_METHOD(Shown, "a missing period has no column", "[charts]")
{
    // The same chart with a column in the second slot differs there and nowhere left of it.
    const QImage without = canvas()->grab().toImage();
    ChartData filled = calls();
    filled.points[1].value = 50;

    panel.setData(filled);
    const QImage with = canvas()->grab().toImage();

    int changedLeft = 0;
    int changedRight = 0;
    for (int y = 0; y < with.height(); ++y)
        for (int x = 0; x < with.width(); ++x)
            if (with.pixel(x, y) != without.pixel(x, y))
                ++(x < with.width() / 3 ? changedLeft : changedRight);
    CHECK(changedLeft == 0);
    CHECK(changedRight > 1000);
}

TEST_CASE_METHOD(Shown, "a focused chart has a ring", "[charts]")
{
    toggle()->setFocus();
    const QImage before = canvas()->grab().toImage();

    canvas()->setFocus();
    const QImage after = canvas()->grab().toImage();

    for (const QPoint &at : {QPoint(1, after.height() / 2), QPoint(after.width() / 2, 1)})
        CHECK(before.pixel(at) != after.pixel(at));
}

TEST_CASE_METHOD(Shown, "a chart leaves as a picture", "[charts]")
{
    const QTemporaryDir folder;
    const QString png = folder.filePath(u"appels.png"_s);
    const QString svg = folder.filePath(u"appels.svg"_s);

    CHECK(panel.savePicture(png));
    CHECK(panel.savePicture(svg));
    CHECK_FALSE(panel.savePicture(folder.filePath(u"absent/appels.png"_s)));

    CHECK(QImage(png).size() == QSize(1200, 675));
    QFile file(svg);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QString content = QString::fromUtf8(file.readAll());
    CHECK(content.contains(u"<title>Appels décrochés</title>"_s));
    CHECK(content.contains(u"pas mesuré"_s));
}

TEST_CASE_METHOD(Shown, "the picture is asked for where files are chosen", "[charts]")
{
    const QSignalSpy asked(&panel, &ChartPanel::pictureRequested);

    QTest::mouseClick(panel.findChild<QPushButton *>(u"chartPicture"_s), Qt::LeftButton);

    CHECK(asked.count() == 1);
}

namespace {

ProfileData profile()
{
    return {
        .title = u"Profil"_s,
        .sentence = u"Le plus haut : Un contact facile, 2,4."_s,
        .rowHeader = u"Engagement"_s,
        .valueHeader = u"2026"_s,
        .earlierHeader = u"2025"_s,
        .bandName = {},
        .rows = {{u"2"_s, u"2. Un contact facile avec le service"_s, 2.4, u"2,4"_s, 1.8, u"1,8"_s},
                 {u"1"_s, u"1. De la bienveillance"_s, 0.0, u"0,0"_s, std::nullopt, u"aucun"_s},
                 {u"3"_s, u"3. Un accompagnement"_s, std::nullopt, u"Encore 3 questions"_s, 2.0,
                  u"2,0"_s}},
        .highest = 3};
}

/// Pixels of the drawing that differ.
int differences(const QImage &a, const QImage &b)
{
    REQUIRE(a.size() == b.size());
    int count = 0;
    for (int y = 0; y < a.height(); ++y)
        for (int x = 0; x < a.width(); ++x)
            count += a.pixel(x, y) == b.pixel(x, y) ? 0 : 1;
    return count;
}

} // namespace

TEST_CASE_METHOD(Shown, "a profile has a table of equal content, as bars and as a radar",
                 "[charts]")
{
    panel.setData(profile());

    CHECK(panel.shown<ProfileData>() == profile());
    CHECK(panel.data() == ChartData());
    REQUIRE(table()->rowCount() == 3);
    REQUIRE(table()->columnCount() == 3);
    CHECK(table()->item(2, 0)->text() == u"3. Un accompagnement"_s);
    CHECK(table()->item(2, 1)->text() == u"Encore 3 questions"_s);
    CHECK(table()->item(1, 2)->text() == u"aucun"_s);
    CHECK(canvas()->accessibleDescription() == profile().sentence);

    panel.setData(RadarData{profile()});
    CHECK(panel.shown<ProfileData>() == ProfileData());
    CHECK(table()->rowCount() == 3);

    ProfileData banded = profile();
    banded.bandName = u"Repère du réseau, 9 sites"_s;
    banded.rows[0].band = ChartBand{1.2, 1.6, 2.1, u"de 1,2 à 2,1"_s};
    panel.setData(banded);
    REQUIRE(table()->columnCount() == 4);
    CHECK(table()->item(0, 3)->text() == u"de 1,2 à 2,1"_s);
}

TEST_CASE_METHOD(Shown, "what a profile says is drawn: value, year before, band", "[charts]")
{
    panel.setData(profile());
    const QImage whole = canvas()->grab().toImage();
    const auto without = [&](auto &&change) {
        ProfileData data = profile();
        change(data.rows[0]);
        panel.setData(data);
        return differences(whole, canvas()->grab().toImage());
    };

    CHECK(without([](ProfileData::Row &row) { row.value = 0.4; }) > 100);
    CHECK(without([](ProfileData::Row &row) { row.earlier = 0.4; }) > 50);
    CHECK(without([](ProfileData::Row &row) { row.band = ChartBand{0.2, 0.5, 1.0, {}}; }) > 20);
    CHECK(without([](ProfileData::Row &) {}) == 0);

    // Also where this year has no value yet.
    ProfileData data = profile();
    data.rows[2].earlier.reset();
    panel.setData(data);
    CHECK(differences(whole, canvas()->grab().toImage()) > 50);
}

TEST_CASE_METHOD(Shown, "a profile is as high as its long names need", "[charts]")
{
    panel.setData(profile());
    const int few = canvas()->sizeHint().height();
    ProfileData data = profile();
    for (ProfileData::Row &row : data.rows)
        row.name = row.name
                   + u" et des titres qui ne tiennent pas sur une ligne de cette largeur "
                     "parce qu’ils sont écrits en entier"_s;

    panel.setData(data);

    CHECK(canvas()->sizeHint().height() > few);
    const QTemporaryDir folder;
    for (int i = 0; i < 40; ++i)
        data.rows.push_back(data.rows.front());
    panel.setData(data);
    REQUIRE(panel.savePicture(folder.filePath(u"profil.png"_s)));
    const QImage picture(folder.filePath(u"profil.png"_s));
    CHECK(picture.width() == 1200);
    CHECK(picture.height() > 2000);
}

TEST_CASE_METHOD(Shown, "a heat map tells its levels in grey and in its table", "[charts]")
{
    const HeatData::Cell low{0, u"0"_s, u"Pas encore (0)"_s};
    const HeatData::Cell high{3, u"3"_s, u"En place et vérifié (3)"_s};
    const HeatData::Cell none{std::nullopt, u"–"_s, u"Non concerné"_s};
    HeatData data{
        .title = u"Carte"_s,
        .sentence = u"3 questions."_s,
        .rowHeader = u"Question"_s,
        .years = {u"2025"_s, u"2026"_s},
        .groups = {{u"Accueil"_s,
                    {{u"1.1"_s, u"Les horaires ?"_s, {low, high}},
                     {u"1.2"_s, u"Le nom ?"_s, {none, low}}}}},
        .levels = {u"Pas encore"_s, u"En partie"_s, u"En place"_s, u"En place et vérifié"_s},
        .meanings = {{u"–"_s, u"Non concerné"_s}}};
    panel.setData(data);
    const QImage grey = canvas()->grab().toImage().convertToFormat(QImage::Format_Grayscale8);

    REQUIRE(table()->rowCount() == 2);
    REQUIRE(table()->columnCount() == 3);
    CHECK(table()->item(0, 0)->text().startsWith(u"1.1"_s));
    CHECK(table()->item(0, 2)->text() == u"En place et vérifié (3)"_s);
    CHECK(table()->item(1, 1)->text() == u"Non concerné"_s);

    data.groups[0].rows[0].cells[1] = low;
    panel.setData(data);
    CHECK(differences(grey, canvas()->grab().toImage().convertToFormat(QImage::Format_Grayscale8))
          > 200);
}
