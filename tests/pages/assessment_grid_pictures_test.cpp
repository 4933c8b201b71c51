// Not run with the others: `CARNET_PICTURES=/some/folder tests_pages "[pictures]"` writes
// pictures of the self-assessment there, to be looked at.

#include "tests/pages/assessment_grid_bench.h"

#include "core/assessment/evidence_steps.h"
#include "ui/pages/assessment/open_assessment.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QPushButton>
#include <QTranslator>

using namespace carnet;
using namespace Qt::StringLiterals;

namespace {

struct GridPictures : AssessmentDesk
{
    ui::Theme theme;
    QTranslator translator;

    GridPictures()
    {
        REQUIRE(translator.load(u":/translations/carnet_fr.qm"_s));
        QCoreApplication::installTranslator(&translator);
        useExample();
        theme.setAppearance(ui::Appearance::Light);
        const auto practices = grid().edition->practices;
        workspace.apply(carnet::assessment::addPiece(
            grid(), practices[1].code,
            {.title = u"Affiche des horaires et des heures d’affluence, en français facile"_s,
             .link = u"https://www.example.org/horaires"_s,
             .attachment = {},
             .madeOn = QDate(2026, 3, 12)}));
        const auto file = carnet::assessment::attachFile(workspace, grid(), practices[1].code,
                                                         u"photo de l’accueil.jpg"_s,
                                                         "\xFF\xD8\xFF jpeg", QDate(2026, 9, 2));
        workspace.apply(std::get<journal::Step>(file));
    }
    ~GridPictures()
    {
        page.reset();
        QCoreApplication::removeTranslator(&translator);
    }

    void take(const QString &name, const QSize &size)
    {
        page->resize(size);
        page->show();
        QTest::qWait(80);
        page->grab().save(QDir(qEnvironmentVariable("CARNET_PICTURES")).filePath(name + u".png"));
    }

    /// What the window leaves to the page on screens of 1366 x 768 and 1024 x 600.
    void takeAll(const QString &name)
    {
        take(name, {1146, 690});
        take(name + u"-small", {804, 520});
        theme.setTextSize(200);
        take(name + u"-200", {730, 520});
        take(name + u"-200-wide", {1070, 690});
        theme.setTextSize(100);
    }
};

} // namespace

TEST_CASE_METHOD(GridPictures, "pictures of the dense grid", "[.][pictures]")
{
    open(u"grid"_s);
    goTo(1, ui::AnswerGridModel::Level);
    takeAll(u"grille"_s);
    theme.setAppearance(ui::Appearance::Dark);
    take(u"grille-dark"_s, {1146, 690});
    theme.setAppearance(ui::Appearance::Light);

    press(Qt::Key_P);
    takeAll(u"grille-detail"_s);
    press(Qt::Key_P);
    press(Qt::Key_N);
    take(u"grille-raison"_s, {804, 520});
    press(Qt::Key_Escape);
    goTo(2, ui::AnswerGridModel::Note);
    press(Qt::Key_F2);
    type(u"À revoir avec l’équipe"_s);
    take(u"grille-note"_s, {804, 520});
    press(Qt::Key_Return);
    find<QPushButton>("filter_more")->click();
    find<QComboBox>("filter_commitment")->setCurrentIndex(2);
    takeAll(u"grille-filtre"_s);
    find<QPushButton>("filter_all")->click();
    goTo(0, ui::AnswerGridModel::Level);
    QApplication::clipboard()->setText(u"En place\tplan\n7\taffiche\nNC\t\n"_s);
    press(Qt::Key_V, Qt::ControlModifier);
    take(u"grille-coller"_s, {1146, 690});
}

TEST_CASE_METHOD(GridPictures, "pictures of a card with evidence", "[.][pictures]")
{
    open(u"cards"_s);
    const QString second = grid().edition->practices[1].code;
    page->reveal({.page = u"assessment"_s, .record = second});
    take(u"carte"_s, {1146, 1100});
    take(u"carte-small"_s, {804, 1100});
    auto *card = page->findChild<QWidget *>(u"practice_"_s + second);
    card->findChild<QAction *>(u"write_piece"_s)->trigger();
    take(u"carte-formulaire"_s, {804, 1100});
    theme.setTextSize(200);
    take(u"carte-200"_s, {730, 1500});
}
