#include "tests/shell/window_fixture.h"
#include "tests/support/printing.h"

#include "ui/pages/settings/settings_page.h"
#include "ui/widgets/choice_field.h"

#include <QBuffer>
#include <QCheckBox>
#include <QFile>
#include <QImage>
#include <QPushButton>
#include <QTest>

using namespace carnet;
using namespace carnet::ui;
using namespace Qt::StringLiterals;

namespace {

struct SettingsFixture : WindowFixture
{
    SettingsFixture()
        : page(session, {theme, settings, u"Ada"_s, [this](const QString &name) { author = name; }})
    {
        page.show();
    }

    template<typename Widget>
    Widget *field(const char *name)
    {
        return page.findChild<Widget *>(QString::fromLatin1(name));
    }

    Site stored() const { return copy.workspace.records<Site>().all().front(); }

    QString author;
    SettingsPage page;
};

} // namespace

TEST_CASE_METHOD(SettingsFixture, "what is typed about the site is kept and can be undone",
                 "[shell][settings]")
{
    auto *town = field<LineField>("site_town");
    QTest::keyClicks(town, u"Nogent-sur-Seine"_s);
    QTest::keyClick(town, Qt::Key_Return);
    CHECK(stored().town == u"Nogent-sur-Seine");

    session.undoStack().undo();

    CHECK(stored().town.isEmpty());
    CHECK(town->text().isEmpty());
}

TEST_CASE_METHOD(SettingsFixture, "the site keeps a name", "[shell][settings]")
{
    auto *name = field<LineField>("site_name");
    name->selectAll();
    QTest::keyClick(name, Qt::Key_Delete);
    QTest::keyClick(name, Qt::Key_Return);

    CHECK(stored().name == u"Nogent");
}

TEST_CASE_METHOD(SettingsFixture, "only pictures become the logo", "[shell][settings]")
{
    const auto file = [this](const QString &name, const QByteArray &bytes) {
        QFile written(folder.filePath(name));
        REQUIRE(written.open(QIODevice::WriteOnly));
        written.write(bytes);
        return written.fileName();
    };
    QImage image(30, 10, QImage::Format_RGB32);
    image.fill(Qt::darkBlue);
    QByteArray picture;
    QBuffer buffer(&picture);
    buffer.open(QIODevice::WriteOnly);
    REQUIRE(image.save(&buffer, "PNG"));
    prompt.filesToOpen = {file(u"a.png"_s, "\x89PNG\r\n\x1a\n.."), file(u"b.png"_s, picture)};

    field<QPushButton>("chooseLogo")->click();
    CHECK(prompt.told.size() == 1);
    CHECK_FALSE(stored().logo);

    field<QPushButton>("chooseLogo")->click();
    REQUIRE(stored().logo);
    const auto logo = copy.workspace.records<Attachment>().find(*stored().logo);
    REQUIRE(logo);
    CHECK(logo->name == u"b.png");
    CHECK(copy.workspace.blob(logo->sha256) == picture);
    field<QPushButton>("removeLogo")->click();
    CHECK_FALSE(stored().logo);
}

TEST_CASE_METHOD(SettingsFixture, "people come and go", "[shell][settings]")
{
    field<QPushButton>("addPerson")->click();
    auto *name = field<LineField>("personName");
    REQUIRE(name);
    name->selectAll();
    QTest::keyClicks(name, u"Ada Lebrun"_s);
    QTest::keyClick(name, Qt::Key_Return);
    REQUIRE(copy.workspace.records<Person>().all().size() == 1);
    CHECK(copy.workspace.records<Person>().all().front().name == u"Ada Lebrun");

    field<QPushButton>("removePerson")->click();
    CHECK(copy.workspace.records<Person>().all().empty());
    session.undoStack().undo();
    REQUIRE(QTest::qWaitFor([&] { return field<LineField>("personName"); }));
    CHECK(field<LineField>("personName")->text() == u"Ada Lebrun");
}

TEST_CASE_METHOD(SettingsFixture, "the looks and the author apply at once", "[shell][settings]")
{
    emit field<ChoiceField>("textSize")->committed(u"150"_s);
    CHECK(theme.textSize() == 150);
    emit field<ChoiceField>("appearance")->committed(u"2"_s);
    CHECK(theme.appearance() == Appearance::Dark);
    field<QPushButton>("resetLooks")->click();
    CHECK(theme.textSize() == 100);
    CHECK(theme.appearance() == Appearance::System);

    auto *name = field<LineField>("author");
    QTest::keyClicks(name, u" Lebrun"_s);
    QTest::keyClick(name, Qt::Key_Return);
    CHECK(author == u"Ada Lebrun");
}

TEST_CASE_METHOD(SettingsFixture, "how posters usually look is kept at once", "[shell][settings]")
{
    auto *format = field<ChoiceField>("posterFormat");
    CHECK(format->value() == u"A4 portrait");
    format->setFocus();

    QTest::keyClick(format, Qt::Key_End);
    QTest::keyClick(format, Qt::Key_Return);
    field<QCheckBox>("posterBlackAndWhite")->click();

    CHECK(settings.posterHabits()
          == PosterHabits{.paper = u"A3"_s, .orientation = u"landscape"_s, .blackAndWhite = true});
}
