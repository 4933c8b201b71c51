// Not run with the others: `CARNET_PICTURES=/some/folder tests_pages "[plan-pictures]"` writes
// pictures of the views of the plan there, to be looked at.

#include "tests/support/page_bench.h"
#include "tests/support/printing.h"

#include "ui/pages/plan/plan_page.h"
#include "ui/widgets/theme.h"

#include <QDir>
#include <QTest>
#include <QTranslator>
#include <catch2/catch.hpp>

using namespace carnet;
using namespace carnet::ui;
using namespace Qt::StringLiterals;

namespace {

struct PlanPictures : PageBench
{
    Theme theme;
    QTranslator translator;

    PlanPictures()
    {
        REQUIRE(translator.load(u":/translations/carnet_fr.qm"_s));
        QCoreApplication::installTranslator(&translator);
        theme.setAppearance(Appearance::Light);
        time = now.toMSecsSinceEpoch();
    }
    ~PlanPictures() { QCoreApplication::removeTranslator(&translator); }

    void fill(int count)
    {
        const QStringList titles{
            u"Former les agents d’accueil aux situations difficiles"_s,
            u"Revoir le message du répondeur"_s,
            u"Afficher le délai de réponse à l’accueil et en ligne, et le tenir à jour chaque semaine"_s,
            u"Installer un siège pour les personnes qui attendent"_s,
            u"Traduire la page d’accueil"_s};
        const QStringList owners{u"Ada"_s, u"Sophie Lambert"_s, u"Karim Benali"_s, u""_s};
        journal::Step step(u"Plan"_s);
        step.insert(plan(2026));
        for (int i = 0; i < count; ++i) {
            Action made = action(titles.at(i % titles.size()));
            made.priority = Action::Priority::Normal;
            made.owner = owners.at((i * 7) % owners.size());
            made.state = Action::State(i % 7 == 6 ? 3 : i % 3);
            if (i % 6 != 5)
                made.due = QDate(2026, 2, 10).addDays(i * 37 % 620);
            if (i % 3 != 0 && made.due)
                made.start = made.due->addDays(-60 - i * 11 % 200);
            made.progress = made.state == Action::State::Running ? (i * 20) % 100 : 0;
            if (made.state == Action::State::Done) {
                made.progress = 100;
                made.doneOn = QDate(2026, 10, 3);
            }
            step.insert(made);
        }
        workspace.apply(step);
    }

    void shoot(const QString &name, const QString &view, const QSize &size)
    {
        PlanPage page(session);
        page.resize(size);
        page.show();
        REQUIRE(QTest::qWaitForWindowActive(&page));
        page.reveal({.page = u"plan"_s, .record = view});
        for (int i = 0; i < 5; ++i)
            QCoreApplication::processEvents();
        if (auto *column = page.findChild<QWidget *>(u"board_running"_s))
            column->setFocus();
        if (auto *table = page.findChild<QWidget *>(u"timeline_drawing"_s))
            table->setFocus();
        QCoreApplication::processEvents();
        QDir folder(qEnvironmentVariable("CARNET_PICTURES"));
        REQUIRE(page.grab().save(folder.filePath(name + u'_' + view + u".png"_s)));
    }
};

} // namespace

TEST_CASE_METHOD(PlanPictures, "pictures of the views of the plan", "[.][plan-pictures]")
{
    REQUIRE(!qEnvironmentVariableIsEmpty("CARNET_PICTURES"));
    const int count = qEnvironmentVariableIntValue("CARNET_COUNT");
    fill(count);
    for (const QString &view : {u"board"_s, u"timeline"_s, u"mine"_s, u"review"_s}) {
        shoot(u"wide"_s, view, {1146, 700});
        shoot(u"small"_s, view, {804, 530});
    }
    theme.setTextSize(200);
    for (const QString &view : {u"board"_s, u"timeline"_s, u"mine"_s, u"review"_s})
        shoot(u"large"_s, view, {1146, 700});
    theme.setTextSize(100);
    theme.setAppearance(Appearance::Dark);
    for (const QString &view : {u"board"_s, u"timeline"_s, u"mine"_s, u"review"_s})
        shoot(u"dark"_s, view, {1146, 700});
}
