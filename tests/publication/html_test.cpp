#include "tests/publication/posters.h"
#include "tests/publication/twins.h"
#include "tests/support/printing.h"

#include "ui/publication/html.h"

#include <QRegularExpression>
#include <QXmlStreamReader>

using namespace carnet;
using namespace Qt::StringLiterals;

namespace {

int count(const QString &html, const QString &pattern)
{
    int found = 0;
    for (auto it = QRegularExpression(pattern).globalMatch(html); it.hasNext(); it.next())
        ++found;
    return found;
}

QString page(const ResultsCase &results)
{
    return QString::fromUtf8(ui::writeHtml(results.content()));
}

} // namespace

TEST_CASE("the web page has the structure that a screen reader reads", "[publication][html]")
{
    const QString html = page(ordinaryResults());

    CHECK(html.startsWith(u"<!DOCTYPE html>\n<html lang=\"fr\">"_s));
    CHECK(count(html, u"<title>[^<]+</title>"_s) == 1);
    CHECK(count(html, u"<h1>"_s) == 1);
    CHECK(count(html, u"<h2>"_s) == 5); // A card each, and the invitation.
    CHECK(count(html, u"<table[ >]"_s) == 1);
    CHECK(count(html, u"<caption"_s) == 1);
    CHECK(count(html, u"<th [^>]*scope=\"col\">"_s) == 6);
    CHECK(count(html, u"<th [^>]*scope=\"row\">"_s) == 4);
    CHECK(count(html, u"<th>"_s) == 0);
    // Each drawing has its words, or is hidden because the words stand beside it.
    CHECK(count(html, u"<svg"_s)
          == count(html, u"<svg[^>]*role=\"img\" aria-labelledby=\"([^\"]+)\"[^>]*>"
                         u"<title id=\"\\1\">[^<]+</title>"_s)
                 + count(html, u"<svg[^>]*aria-hidden=\"true\""_s));
}

TEST_CASE("the web page is one file that runs and fetches nothing", "[publication][html]")
{
    const QString html = page(longestResults(4));

    CHECK(count(html, u"<script|<link|<iframe|@import|url\\(| on\\w+="_s) == 0);
    CHECK(count(html, u" src=\"(?!data:)"_s) == 0);
    CHECK(count(html, u"https?://"_s) == 1); // The link to give one's opinion.
    CHECK(count(html, u"<a href=\"https://"_s) == 1);
}

TEST_CASE("the web page of every kind of poster is well-formed", "[publication][html]")
{
    for (const TwinCase &twin : twinCases()) {
        QXmlStreamReader xml(QString::fromUtf8(ui::writeHtml(twin.content)));
        while (!xml.atEnd())
            xml.readNext();

        INFO(twin.name.toStdString()
             << ": " << xml.errorString().toStdString() << " line " << xml.lineNumber());
        CHECK_FALSE(xml.hasError());
    }
}

TEST_CASE("what people wrote cannot become markup or a dangerous link", "[publication][html]")
{
    ResultsCase results = ordinaryResults();
    results.site.name = u"<b>\"Accueil\" & 'guichet'</b>"_s;
    results.indicators[0].title = u"<script>alert(1)</script>"_s;
    results.site.feedbackAddress = u"javascript:alert(1)"_s;

    const QString html = page(results);

    CHECK_FALSE(html.contains(u"<script"_s));
    CHECK_FALSE(html.contains(u"<b>\""_s));
    CHECK(html.contains(u"&lt;b&gt;&quot;Accueil&quot;"_s));
    CHECK_FALSE(html.contains(u"<a "_s));
}

TEST_CASE("the web page says all that the poster says, whatever its kind", "[publication][html]")
{
    for (const TwinCase &twin : twinCases()) {
        const QString html = QString::fromUtf8(ui::writeHtml(twin.content));

        for (const QString &words : wordsOf(twin.content)) {
            INFO(twin.name.toStdString() << " says " << words.toStdString());
            CHECK(html.contains(words.toHtmlEscaped()));
        }
        INFO(twin.name.toStdString());
        CHECK(count(html, u"<h1>"_s) == 1);
        CHECK(count(html, u"<table[ >]"_s) == count(html, u"<caption>"_s));
    }
    CHECK(page(longestResults(1)).contains(u">EXEMPLE<"_s));
}

TEST_CASE("promises are numbered as on the poster, under their groups", "[publication][html]")
{
    ui::PosterContent content = ordinaryResults().content();
    content.statements = {{u"+ proches"_s, u"2"_s, u"Nous sommes joignables."_s, {}},
                          {u"+ proches"_s, u"3"_s, u"Nous vous orientons."_s, {}},
                          {u"+ simples"_s, u"7"_s, u"Nous vous écoutons."_s, {}}};

    const QString html = QString::fromUtf8(ui::writeHtml(content));

    CHECK(count(html, u"<ol"_s) == 2);
    CHECK(count(html, u"<h2[^>]*>\\+ proches</h2>"_s) == 1);
    CHECK(html.contains(u"<li value=\"3\">Nous vous orientons.</li>"_s));
    CHECK(html.contains(u"<li value=\"7\">"_s));
}

TEST_CASE("an invitation that is the title is not said twice", "[publication][html]")
{
    ui::PosterContent content = ordinaryResults().content();
    content.title = content.invitation.heading;

    const QString html = QString::fromUtf8(ui::writeHtml(content));

    CHECK(count(html, u">"_s + content.invitation.heading + u"</h"_s) == 1);
}

TEST_CASE("no ordinary space stands before high punctuation on the web page", "[publication][html]")
{
    QString html = page(longestResults(4));
    html.remove(
        QRegularExpression(u"<style>.*</style>"_s, QRegularExpression::DotMatchesEverythingOption));

    CHECK(count(html, u" [:;!?%»]"_s) == 0);
}
