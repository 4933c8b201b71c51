// Not run with the others: `CARNET_PICTURES=/some/folder tests_signing "[signing-pictures]"` writes
// pictures of the view of signatures and of signing at a distance there, to be looked at.

#include "tests/signing/signing_bench.h"

#include "ui/issue/validation_report.h"
#include "ui/pages/meetings/meetings_page.h"
#include "ui/pages/settings/persons_form.h"
#include "ui/signing/sign_request_window.h"
#include "ui/widgets/theme.h"

#include <QDir>
#include <QFile>
#include <QTranslator>

using namespace carnet;

namespace {

struct InFrenchWords
{
    QTranslator translator;

    InFrenchWords()
    {
        REQUIRE(translator.load(u":/translations/carnet_fr.qm"_s));
        QCoreApplication::installTranslator(&translator);
    }
    ~InFrenchWords() { QCoreApplication::removeTranslator(&translator); }
};

struct SigningPictures
    : InFrenchWords
    , SigningBench
{
    Theme theme;

    static QString pathOf(const QString &name)
    {
        return QDir(qEnvironmentVariable("CARNET_PICTURES")).filePath(name);
    }

    /// What the window leaves to the page on screens of 1366 x 768 and 1024 x 600.
    void takeAll(QWidget &widget, const QString &name)
    {
        take(widget, name, {1146, 650});
        take(widget, name + u"-small"_s, {804, 500});
        theme.setTextSize(200);
        take(widget, name + u"-large"_s, {804, 500});
        theme.setTextSize(100);
    }

    static void take(QWidget &widget, const QString &name, const QSize &size)
    {
        widget.resize(size);
        widget.setVisible(true);
        QTest::qWait(80);
        widget.grab().save(pathOf(name + u".png"_s));
    }

    static void click(const QWidget &in, const QString &name)
    {
        in.findChild<QPushButton *>(name)->click();
    }
};

} // namespace

TEST_CASE_METHOD(SigningPictures, "pictures of signing", "[.][signing-pictures]")
{
    theme.setAppearance(Appearance::Light);
    MeetingsPage page(session, nullptr, desk);
    page.reveal({.page = u"meetings"_s, .record = u"signatures"_s});
    takeAll(page, u"draft"_s);
    prompt.confirmations.push_back(true);
    click(page, u"establish"_s);
    takeAll(page, u"established"_s);
    click(page, u"sign_here"_s);
    takeAll(page, u"signing"_s);
    signWith(page, u"pas la bonne phrase"_s);
    QTest::qWait(300);
    takeAll(page, u"wrong"_s);
    now = now.addSecs(5);
    signWith(page, kRight);
    waitForSignatures(1);
    takeAll(page, u"one"_s);

    const QString request = folder.filePath(u"demande.liasse"_s);
    prompt.filesToSave.push_back(request);
    click(page, u"request"_s);
    SignRequestWindow window(elsewhere, prompt, [this] { return now; });
    window.setAttribute(Qt::WA_DeleteOnClose, false);
    takeAll(window, u"distance"_s);
    prompt.filesToOpen.push_back(request);
    window.openRequest();
    takeAll(window, u"distance-request"_s);
    prompt.texts.push_back(u"Chloé Martin"_s);
    click(window, u"sign_back"_s);
    click(window, u"make_my_key"_s);
    takeAll(window, u"distance-key"_s);

    PersonsForm form(session, desk);
    take(form, u"persons"_s, {720, 1100});
    prompt.filesToSave.push_back(pathOf(u"sheet.pdf"_s));
    click(page, u"print_sheet"_s);
}
