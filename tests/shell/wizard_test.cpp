#include "tests/support/printing.h"
#include "tests/support/scripted_prompt.h"

#include "ui/shell/settings.h"
#include "ui/shell/site_wizard.h"
#include "ui/shell/start_page.h"
#include "ui/widgets/line_field.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "resources/shipped_editions.h"

using namespace carnet;
using namespace carnet::ui;
using namespace Qt::StringLiterals;

namespace {

struct WizardFixture
{
    WizardFixture()
        : wizard({editions(), folder.path(), QDate(2026, 10, 12), prompt, {}})
    {
        wizard.show();
    }

    static std::vector<Edition> editions()
    {
        std::vector<Edition> found;
        for (const ShippedEdition &shipped : shippedEditions())
            found.push_back(shipped.edition);
        return found;
    }

    template<typename Widget>
    Widget *find(const char *name)
    {
        return wizard.findChild<Widget *>(QString::fromLatin1(name));
    }

    QTemporaryDir folder;
    ScriptedPrompt prompt;
    SiteWizard wizard;
};

} // namespace

TEST_CASE_METHOD(WizardFixture, "the name of the site is all that is needed", "[shell][wizard]")
{
    CHECK_FALSE(find<QPushButton>("wizardFinish")->isEnabled());

    QTest::keyClicks(find<QLineEdit>("wizardName"), u"  Nogent sur Seine "_s);
    REQUIRE(find<QPushButton>("wizardFinish")->isEnabled());
    QTest::mouseClick(find<QPushButton>("wizardFinish"), Qt::LeftButton);

    CHECK(wizard.QDialog::result() == QDialog::Accepted);
    const NewNotebook made = wizard.result();
    CHECK(made.site.name == u"Nogent sur Seine");
    CHECK(made.path == folder.filePath(u"nogent-sur-seine.carnet"_s));
    CHECK(made.edition == editions().front().code);
    CHECK(made.year == 2026);
    CHECK(made.persons.empty());
    CHECK_FALSE(made.indicators.isEmpty());
}

TEST_CASE_METHOD(WizardFixture, "what is filled in arrives", "[shell][wizard]")
{
    find<LineField>("wizardName")->load(u"Nogent"_s);
    find<QComboBox>("wizardService")->setCurrentIndex(2);
    find<LineField>("wizardTown")->load(u"Nogent-sur-Seine"_s);
    find<LineField>("wizardCorrespondent")->load(u"Ada Lebrun"_s);
    find<QComboBox>("wizardEdition")->setCurrentIndex(1);
    for (QCheckBox *box : wizard.findChildren<QCheckBox *>())
        box->setChecked(false);
    wizard.findChildren<QCheckBox *>().constFirst()->setChecked(true);

    const NewNotebook made = wizard.result();

    CHECK(made.site.service == find<QComboBox>("wizardService")->currentText());
    CHECK(made.site.town == u"Nogent-sur-Seine");
    REQUIRE(made.persons.size() == 1);
    CHECK(made.persons.front().name == u"Ada Lebrun");
    CHECK(made.persons.front().role == Person::Role::Correspondent);
    CHECK(made.edition == editions()[1].code);
    CHECK(made.indicators.size() == 1);
}

TEST_CASE_METHOD(WizardFixture, "no file is replaced", "[shell][wizard]")
{
    QFile taken(folder.filePath(u"nogent.carnet"_s));
    REQUIRE(taken.open(QIODevice::WriteOnly));

    find<LineField>("wizardName")->load(u"Nogent"_s);
    CHECK(wizard.result().path == folder.filePath(u"nogent-2.carnet"_s));

    prompt.filesToSave = {taken.fileName()};
    find<QPushButton>("wizardBrowse")->click();
    CHECK(wizard.result().path == taken.fileName());
    CHECK_FALSE(find<QPushButton>("wizardFinish")->isEnabled());
}

TEST_CASE("a file is named after its site without accents or spaces", "[shell][wizard]")
{
    CHECK(fileNameFor(u"Sous-préfecture de Nogent-sur-Seine"_s)
          == u"sous-prefecture-de-nogent-sur-seine");
    CHECK(fileNameFor(u"L’Œuvre à Ça !"_s) == u"l-oeuvre-a-ca");
    CHECK(fileNameFor(u" ?? "_s) == u"site");
}

TEST_CASE("recent notebooks that are gone can be taken off the list", "[shell][start]")
{
    QTemporaryDir folder;
    Settings settings(folder.filePath(u"settings.ini"_s));
    settings.addRecent({.path = u"/nowhere/a.carnet"_s, .name = u"<b>Gone</b>"_s});
    settings.addRecent({.path = folder.path(), .name = u"Here"_s});
    StartPage page(settings);
    page.show();
    const QSignalSpy chosen(&page, &StartPage::recentChosen);

    page.findChild<QPushButton *>(u"recentOpen"_s)->click();
    CHECK(chosen.size() == 1);
    page.findChild<QPushButton *>(u"recentRemove"_s)->click();

    REQUIRE(QTest::qWaitFor([&] { return !page.findChild<QPushButton *>(u"recentRemove"_s); }));
    CHECK(settings.recent().size() == 1);
    for (const QLabel *label : page.findChildren<QLabel *>())
        CHECK(label->textFormat() == Qt::PlainText);
}

TEST_CASE("the ten latest notebooks are remembered, each once", "[shell][start]")
{
    QTemporaryDir folder;
    Settings settings(folder.filePath(u"settings.ini"_s));

    for (int i = 0; i < 12; ++i)
        settings.addRecent({.path = QString::number(i), .name = u"x"_s, .lastUsed = {2026, 1, 1}});
    settings.addRecent({.path = u"5"_s, .name = u"y"_s, .lastUsed = {2026, 1, 2}});

    const auto recent = settings.recent();
    CHECK(recent.size() == 10);
    CHECK(recent.front() == Settings::Recent{u"5"_s, u"y"_s, {2026, 1, 2}});
    CHECK(std::ranges::count(recent, u"5"_s, &Settings::Recent::path) == 1);
}
