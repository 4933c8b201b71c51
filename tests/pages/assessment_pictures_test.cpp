// Not run with the others: `CARNET_PICTURES=/some/folder tests_pages "[assessment-pictures]"`
// writes pictures of every view of the self-assessment there, to be looked at.

#include "tests/support/page_bench.h"
#include "tests/support/printing.h"

#include "ui/pages/assessment/assessment_page.h"
#include "ui/widgets/choice_bar.h"
#include "ui/widgets/theme.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDir>
#include <QPushButton>
#include <QTest>
#include <QTranslator>

using namespace carnet;
using namespace carnet::ui;
using namespace Qt::StringLiterals;

namespace {

/// Before the commands get their words.
struct InFrench
{
    QTranslator translator;

    InFrench()
    {
        REQUIRE(translator.load(u":/translations/carnet_fr.qm"_s));
        QCoreApplication::installTranslator(&translator);
    }
    ~InFrench() { QCoreApplication::removeTranslator(&translator); }
};

struct AssessmentPictures
    : InFrench
    , PageBench
{
    Theme theme;
    std::unique_ptr<AssessmentPage> page;

    AssessmentPictures()
    {
        useExample();
        theme.setAppearance(Appearance::Light);
        page = std::make_unique<AssessmentPage>(session);
    }

    /// What the window leaves to the page on screens of 1366 x 768 and 1024 x 600, the latter
    /// also with large text.
    void takeAll(const QString &name)
    {
        take(name, {1146, 650});
        take(name + u"-small"_s, {804, 500});
        theme.setTextSize(200);
        take(name + u"-large"_s, {804, 500});
        theme.setTextSize(100);
        take(name + u"-tall"_s, {1146, 2600});
    }

    void take(const QString &name, const QSize &size)
    {
        page->resize(size);
        page->show();
        QTest::qWait(80);
        page->grab().save(QDir(qEnvironmentVariable("CARNET_PICTURES")).filePath(name + u".png"));
    }
};

} // namespace

TEST_CASE_METHOD(AssessmentPictures, "pictures of the self-assessment", "[.][assessment-pictures]")
{
    takeAll(u"cards"_s);
    for (auto *button : page->findChild<ChoiceBar *>(u"views"_s)->findChildren<QPushButton *>()) {
        button->click();
        takeAll(button->objectName());
    }
    session.setYear(2027);
    page->findChild<QComboBox *>(u"edition"_s)->setCurrentIndex(1);
    takeAll(u"start"_s);
    page->findChild<QAbstractButton *>(u"details"_s)->click();
    takeAll(u"start-details"_s);
    page->findChild<QAbstractButton *>(u"begin"_s)->click();
    takeAll(u"begun"_s);
}
