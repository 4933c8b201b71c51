// Not run with the others: `CARNET_PICTURES=/some/folder tests_shell "[pictures]"` writes
// pictures of the windows there, to be looked at.

#include "tests/shell/sample_document.h"
#include "tests/shell/window_fixture.h"
#include "tests/support/printing.h"

#include "ui/pages/settings/settings_page.h"
#include "ui/shell/shortcuts_window.h"
#include "ui/shell/site_wizard.h"
#include "ui/shell/start_page.h"
#include "ui/shell/versions_dialog.h"

#include <QApplication>
#include <QCoreApplication>
#include <QDir>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QTranslator>

#include "resources/shipped_editions.h"

using namespace carnet;
using namespace carnet::ui;
using namespace Qt::StringLiterals;

namespace {

struct Pictures : WindowFixture
{
    Pictures()
    {
        REQUIRE(translator.load(u":/translations/carnet_fr.qm"_s));
        QCoreApplication::installTranslator(&translator);
    }
    ~Pictures() { QCoreApplication::removeTranslator(&translator); }

    void take(QWidget &widget, const QString &name)
    {
        widget.show();
        QTest::qWait(60);
        widget.grab().save(QDir(qEnvironmentVariable("CARNET_PICTURES")).filePath(name + u".png"));
    }

    /// As it is, in the dark, and with text of twice the size.
    void takeAll(QWidget &widget, const QString &name)
    {
        take(widget, name);
        theme.setAppearance(Appearance::Dark);
        take(widget, name + u"-dark");
        theme.setAppearance(Appearance::Light);
        theme.setTextSize(200);
        take(widget, name + u"-200");
        theme.setTextSize(100);
    }

    QTranslator translator;
};

} // namespace

TEST_CASE_METHOD(Pictures, "pictures of the shell", "[.][pictures]")
{
    theme.setAppearance(Appearance::Light);
    SECTION("window")
    {
        fillWithSample(copy.workspace);
        MainWindow &opened = open();
        opened.resize(1366, 768);
        session.announce({.text = u"Action supprimée."_s, .verb = u"Rétablir"_s});
        takeAll(opened, u"shell-home"_s);
    }
    SECTION("empty")
    {
        Copy blank;
        journal::Step step(u"Créer le dossier"_s);
        step.insert(site(u"Maison des services de Bar-sur-Aube"_s));
        blank.workspace.apply(step);
        Session of(blank.workspace, prompt, commands, [] { return noon(); });
        MainWindow empty({of, settings, theme, {}}, pages());
        empty.resize(1366, 768);
        take(empty, u"shell-empty"_s);
    }
    SECTION("start")
    {
        settings.addRecent({.path = u"/nowhere/old.carnet"_s,
                            .name = u"Sous-préfecture de Nogent"_s,
                            .lastUsed = QDate(2026, 9, 1)});
        settings.addRecent({.path = folder.filePath(u"settings.ini"_s),
                            .name = u"Préfecture de l’Aube"_s,
                            .lastUsed = QDate(2026, 10, 1)});
        StartPage start(settings);
        start.resize(1366, 768);
        takeAll(start, u"shell-start"_s);
    }
    SECTION("wizard")
    {
        std::vector<Edition> editions;
        for (const ShippedEdition &shipped : shippedEditions())
            editions.push_back(shipped.edition);
        SiteWizard wizard({editions, u"/tmp"_s, noon().date(), prompt, {}});
        wizard.findChild<LineField *>(u"wizardName"_s)->load(u"Nogent-sur-Seine"_s);
        takeAll(wizard, u"shell-wizard-1"_s);
        wizard.findChild<QPushButton *>(u"wizardNext"_s)->click();
        takeAll(wizard, u"shell-wizard-2"_s);
        wizard.findChild<QPushButton *>(u"wizardNext"_s)->click();
        takeAll(wizard, u"shell-wizard-3"_s);
    }
    SECTION("settings")
    {
        fillWithSample(copy.workspace);
        SettingsPage page(session, {theme, settings, u"Ada Lebrun"_s, [](const QString &) {}});
        page.resize(1140, 1300);
        takeAll(page, u"shell-settings"_s);
    }
    SECTION("dialogs")
    {
        ShortcutsWindow shortcuts(commands);
        shortcuts.setAttribute(Qt::WA_DeleteOnClose, false);
        takeAll(shortcuts, u"shell-shortcuts"_s);
        VersionsDialog versions(
            {{u"a"_s, noon(), false, 1'200'000}, {u"b"_s, noon().addDays(-1), true, 900'000}});
        takeAll(versions, u"shell-versions"_s);
    }
}
