#include "tests/publication/posters.h"
#include "tests/publication/twins.h"
#include "tests/support/printing.h"
#include "tests/web/chromium.h"

#include "ui/publication/html.h"
#include "ui/publication/poster.h"

#include <QFile>
#include <QImage>

#include <set>

using namespace carnet;
using namespace Qt::StringLiterals;

namespace {

void checkNone(const std::vector<PageFault> &faults)
{
    for (const PageFault &fault : faults)
        FAIL_CHECK(fault.text.toStdString());
}

} // namespace

TEST_CASE("every kind of page is read by everyone, on every screen and on paper", "[web]")
{
    WebPages pages;
    QImage logo(300, 120, QImage::Format_RGB32);
    logo.fill(Qt::darkGreen);
    for (const TwinCase &twin : twinCases())
        pages.add(twin.name, ui::writeHtml(twin.content));
    pages.add(u"with-logo"_s, ui::writeHtml(longestResults(3).content(), logo));

    checkNone(pages.check());
}

TEST_CASE("every page that the program makes of the example site is read by everyone", "[web]")
{
    WebPages pages;
    const QString document = pages.path(u"example.carnet"_s);
    run(QStringLiteral(CARNET_PROGRAM), {u"new"_s, u"--example"_s, document});
    for (const ui::PosterKind &kind : ui::posterKinds())
        pages.addByProgram(kind.option.toString(), document, {u"--kind"_s, kind.option.toString()});

    checkNone(pages.check());
}

TEST_CASE("the checkers find the faults of a faulty page", "[web]")
{
    QFile file(QStringLiteral(CARNET_SOURCE_DIR) + u"/tests/web/faulty.html"_s);
    REQUIRE(file.open(QIODevice::ReadOnly));
    WebPages pages;
    pages.add(u"faulty"_s, file.readAll());

    std::set<QString> found;
    std::set<QString> narrow;
    for (const PageFault &fault : pages.check())
        (fault.view == u"telephone" ? narrow : found).insert(fault.rule);

    for (const QString &rule :
         {u"html-has-lang"_s, u"document-title"_s, u"image-alt"_s, u"heading-order"_s,
          u"color-contrast"_s, u"link-name"_s, u"svg-img-alt"_s, u"region"_s, u"bar-contrast"_s,
          u"fetches"_s, u"console"_s, u"empty-table-header"_s}) {
        INFO(rule.toStdString());
        CHECK(found.count(rule) == 1);
    }
    CHECK(narrow.count(u"page-scrolls-sideways"_s) == 1);
    CHECK(narrow.count(u"out-of-page"_s) == 1);
}
