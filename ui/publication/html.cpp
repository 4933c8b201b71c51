#include "ui/publication/html.h"

#include "ui/publication/html_page.h"
#include "ui/publication/html_parts.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

void writeHeader(HtmlWriter &html, const PosterContent &content, const QImage &logo)
{
    const auto header = html.open(u"header");
    {
        const auto words = html.open(u"div");
        html.element(u"h1", content.title);
        html.element(u"p", content.site, {{u"class", u"site"_s}});
        html.element(u"p", content.period, {{u"class", u"period"_s}});
    }
    html.element(u"p", content.exampleMark, {{u"class", u"mark"_s}});
    writeHtmlImage(html, logo, content.site);
}

void writeInvitation(HtmlWriter &html, const PosterInvitation &invitation, const QString &title)
{
    if (invitation.heading.isEmpty())
        return;
    // A poster that is nothing but an invitation has said it as its title.
    const bool alone = invitation.heading == title;
    const auto section =
        html.open(u"section", {{u"class", alone ? u"invitation alone"_s : u"invitation"_s}});
    if (!alone)
        html.element(u"h2", invitation.heading);
    // Only a web address becomes a link, never `javascript:` and the like.
    const QUrl url(invitation.address, QUrl::StrictMode);
    if (url.isValid() && url.scheme() == u"https" && !invitation.words.isEmpty()) {
        const auto line = html.line(u"p");
        html.element(u"a", invitation.words, {{u"href", invitation.address}});
    } else {
        html.element(u"p", invitation.words);
    }
    html.element(u"p", invitation.alternative);
}

} // namespace

QByteArray writeHtml(const PosterContent &content, const QImage &logo)
{
    QStringList title{content.title, content.site, content.period};
    title.removeAll(QString());
    return writeHtmlPage(content.language, title.join(u", "_s), [&](HtmlWriter &html) {
        writeHeader(html, content, logo);
        html.element(u"p", content.lead, {{u"class", u"lead"_s}});
        html.element(u"p", content.correction, {{u"class", u"correction"_s}});
        writeCards(html, content.cards);
        writeStatements(html, content.statements);
        writePairs(html, content.pairs);
        writeActions(html, content.actions);
        writeInvitation(html, content.invitation, content.title);
        const auto footer = html.open(u"footer");
        for (const QString &text : {content.source, content.displayed, content.madeBy})
            html.element(u"p", text);
    });
}

} // namespace carnet::ui
