#include "tests/publication/posters.h"
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
    CHECK(count(html, u"<table>"_s) == 1);
    CHECK(count(html, u"<caption"_s) == 1);
    CHECK(count(html, u"<th scope=\"col\">"_s) == 6);
    CHECK(count(html, u"<th scope=\"row\">"_s) == 4);
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

TEST_CASE("the web page is well-formed", "[publication][html]")
{
    QString html = page(ordinaryResults());
    html.remove(u"<!DOCTYPE html>"_s);
    html.replace(QRegularExpression(u"<(meta [^>]*)>"_s), u"<\\1/>"_s);

    QXmlStreamReader xml(html);
    while (!xml.atEnd())
        xml.readNext();

    INFO(xml.errorString().toStdString() << " line " << xml.lineNumber());
    CHECK_FALSE(xml.hasError());
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

TEST_CASE("the web page says the words of the poster", "[publication][html]")
{
    const ui::PosterContent content = ordinaryResults().content();

    const QString html = QString::fromUtf8(ui::writeHtml(content));

    for (const QString &text : {content.title, content.site, content.period, content.source,
                                content.displayed, content.madeBy, content.invitation.words})
        CHECK(html.contains(text.toHtmlEscaped()));
    for (const ui::PosterCard &card : content.cards)
        for (const QString &text : {card.label, card.figure, card.unit, card.statusWord,
                                    card.target, card.previous, card.change, card.base})
            CHECK(html.contains(text.toHtmlEscaped()));
    CHECK(page(longestResults(1)).contains(u">EXEMPLE<"_s));
}

TEST_CASE("no ordinary space stands before high punctuation on the web page", "[publication][html]")
{
    QString html = page(longestResults(4));
    html.remove(
        QRegularExpression(u"<style>.*</style>"_s, QRegularExpression::DotMatchesEverythingOption));

    CHECK(count(html, u" [:;!?%»]"_s) == 0);
}
