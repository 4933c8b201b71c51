#include "ui/publication/html.h"

#include "ui/publication/palette.h"

#include <QBuffer>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

constexpr char kStyle[] = R"(
*{box-sizing:border-box}
body{margin:0;background:#fff;color:#1b1b1b;line-height:1.5;
 font-family:"Noto Sans","Liberation Sans",Arial,sans-serif;font-size:1.125rem}
main{max-width:64rem;margin:0 auto;padding:clamp(1rem,4vw,3rem)}
header{display:flex;flex-wrap:wrap;gap:1rem 2rem;align-items:flex-start;
 justify-content:space-between;margin-bottom:2rem}
h1{font-size:clamp(2rem,7vw,3.25rem);line-height:1.1;margin:0 0 1rem}
.site{font-weight:700;margin:0}
.period{color:#4a4a4a;margin:0}
.mark{background:#1b1b1b;color:#fff;font-weight:700;font-size:1.25rem;padding:.5rem 1rem;
 border-radius:.375rem;margin:0}
.logo{max-width:12rem;max-height:6rem}
.cards{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,20rem),1fr));gap:1.25rem}
.card{background:#f3f5f7;border-radius:.5rem;padding:1.25rem 1.5rem 1.5rem}
h2{font-size:1.25rem;line-height:1.3;margin:0;text-wrap:balance}
.figure{margin:.75rem 0 .5rem;font-weight:700;line-height:1.15;font-size:1.625rem}
.figure b{font-size:3.5rem}
.figure.words{font-weight:400;font-size:1.25rem}
.figure.words b{font-size:3.5rem}
.hundred{margin:0 0 .5rem;color:#4a4a4a}
.status{display:flex;align-items:center;gap:.6rem;font-weight:700;margin:0 0 .75rem}
.status svg{width:1.15rem;height:1.15rem;flex:none}
.reached{color:#0b5c73}
.to_improve{color:#a84e08}
.not_measured{color:#5c5c5c}
.bar{display:block;width:100%;height:1.375rem;margin:0 0 .75rem}
ul{list-style:none;margin:0;padding:0}
.table{overflow-x:auto;margin-top:3rem}
table{border-collapse:collapse;width:100%;min-width:44rem}
caption{text-align:left;font-weight:700;font-size:1.25rem;padding-bottom:.75rem}
th,td{text-align:left;vertical-align:top;padding:.6rem 1rem .6rem 0;
 border-bottom:1px solid #d5dbe1}
thead th{border-bottom:2px solid #1b1b1b}
.invitation{margin-top:3rem}
.invitation p{margin:.25rem 0;overflow-wrap:anywhere}
a{color:#0b5c73}
a:focus-visible,.table:focus-visible{outline:3px solid #0b5c73;outline-offset:3px}
footer{margin-top:3rem;color:#4a4a4a;font-size:1rem}
footer p{margin:.25rem 0}
@page{margin:12mm}
@media print{
 *{print-color-adjust:exact;-webkit-print-color-adjust:exact}
 body{font-size:11pt}
 main{padding:0;max-width:none}
 .cards{grid-template-columns:1fr 1fr;gap:5mm}
 .card,.table,.invitation{break-inside:avoid}
 .table{overflow:visible}
 table{min-width:0}
}
)";

QString name(PosterCard::Status status)
{
    return Column<PosterCard::Status>::write(status).toString();
}

/// Writes the page into one text; every text from outside passes through escaped().
class Writer
{
public:
    explicit Writer(const PosterContent &content)
        : m_content(content)
    {}

    QByteArray write(const QImage &logo)
    {
        m_html += u"<!DOCTYPE html>\n<html lang=\""_s + escaped(m_content.language)
                  + u"\">\n<head>\n<meta charset=\"utf-8\">\n"
                    u"<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n";
        element(u"title", {},
                m_content.title + u", "_s + m_content.site + u", "_s + m_content.period);
        m_html += u"<style>"_s + QLatin1StringView(kStyle) + u"</style>\n</head>\n<body>\n<main>\n";
        writeHeader(logo);
        m_html += u"<div class=\"cards\">\n"_s;
        for (std::size_t i = 0; i < m_content.cards.size(); ++i)
            writeCard(m_content.cards[i], int(i));
        m_html += u"</div>\n"_s;
        if (!m_content.cards.empty())
            writeTable();
        writeInvitation();
        m_html += u"<footer>\n"_s;
        for (const QString &text : {m_content.source, m_content.displayed, m_content.madeBy})
            element(u"p", {}, text);
        m_html += u"</footer>\n</main>\n</body>\n</html>\n"_s;
        return m_html.toUtf8();
    }

private:
    static QString escaped(const QString &text) { return text.toHtmlEscaped(); }

    /// Nothing for an empty text.
    void element(QStringView tag, QStringView attributes, const QString &text)
    {
        if (text.isEmpty())
            return;
        m_html += u'<' + tag + (attributes.isEmpty() ? u""_s : QString(u' ' + attributes)) + u'>'
                  + escaped(text) + u"</" + tag + u">\n";
    }

    void writeHeader(const QImage &logo)
    {
        m_html += u"<header>\n<div>\n"_s;
        element(u"h1", {}, m_content.title);
        element(u"p", u"class=\"site\"", m_content.site);
        element(u"p", u"class=\"period\"", m_content.period);
        m_html += u"</div>\n"_s;
        element(u"p", u"class=\"mark\"", m_content.exampleMark);
        if (!logo.isNull()) {
            QByteArray png;
            QBuffer buffer(&png);
            buffer.open(QIODevice::WriteOnly);
            logo.save(&buffer, "PNG");
            m_html += u"<img class=\"logo\" alt=\""_s + escaped(m_content.site)
                      + u"\" src=\"data:image/png;base64," + QString::fromLatin1(png.toBase64())
                      + u"\">\n";
        }
        m_html += u"</header>\n"_s;
    }

    void writeCard(const PosterCard &card, int index)
    {
        m_html += u"<article class=\"card\">\n"_s;
        element(u"h2", {}, card.label);
        if (!card.figure.isEmpty())
            m_html += u"<p class=\"figure"_s + (card.smallBase ? u" words"_s : u""_s) + u"\"><b>"
                      + escaped(card.figure) + u"</b>" + escaped(unitOf(card)) + u"</p>\n";
        element(u"p", u"class=\"hundred\"", card.inHundred);
        writeStatus(card);
        if (card.bar)
            writeBar(card, index);
        m_html += u"<ul>\n"_s;
        for (const QString &text : {card.target, card.previous, card.change, card.base})
            element(u"li", {}, text);
        m_html += u"</ul>\n</article>\n"_s;
    }

    static QString unitOf(const PosterCard &card)
    {
        return card.unit.isEmpty() || card.unit.startsWith(u'/') ? card.unit
                                                                 : QString(QChar(0xA0) + card.unit);
    }

    void writeStatus(const PosterCard &card)
    {
        using enum PosterCard::Status;
        if (card.status == None)
            return;
        const QString shape =
            card.status == Reached ? u"<circle cx=\"8\" cy=\"8\" r=\"8\" fill=\"currentColor\"/>"_s
            : card.status == ToImprove
                ? u"<path d=\"M8 0 16 16H0z\" fill=\"currentColor\"/>"_s
                : u"<path d=\"M8 1.5 14.5 8 8 14.5 1.5 8z\" fill=\"none\" stroke=\"currentColor\""
                  u" stroke-width=\"2\"/>"_s;
        m_html += u"<p class=\"status "_s + name(card.status)
                  + u"\"><svg viewBox=\"0 0 16 16\" aria-hidden=\"true\">" + shape + u"</svg><span>"
                  + escaped(card.statusWord) + u"</span></p>\n";
    }

    void writeBar(const PosterCard &card, int index)
    {
        const auto number = [](int thousandths) { return QString::number(thousandths / 10.0); };
        const QString id = u"bar-"_s + QString::number(index + 1);
        QString title = card.label + u", "_s + card.figure + unitOf(card);
        if (card.bar->target)
            title += u". "_s + card.target;
        m_html += u"<svg class=\"bar\" role=\"img\" aria-labelledby=\""_s + id
                  + u"\" viewBox=\"0 0 100 22\" preserveAspectRatio=\"none\"><title id=\"" + id
                  + u"\">" + escaped(title) + u"</title>";
        const auto rect = [&](const QString &x, int y, const QString &width, int height, Ink ink) {
            m_html += u"<rect x=\""_s + x + u"\" y=\"" + QString::number(y) + u"\" width=\"" + width
                      + u"\" height=\"" + QString::number(height) + u"\" fill=\""
                      + colour(ink).name() + u"\"/>";
        };
        rect(u"0"_s, 4, u"100"_s, 14, Ink::Track);
        rect(u"0"_s, 4, number(card.bar->value), 14, Ink::Accent);
        if (card.bar->target) {
            rect(number(qBound(0, *card.bar->target - 8, 984)), 0, u"1.6"_s, 22, Ink::Card);
            rect(number(qBound(4, *card.bar->target - 4, 988)), 0, u"0.8"_s, 22, Ink::Text);
        }
        m_html += u"</svg>\n"_s;
    }

    void writeTable()
    {
        m_html += u"<div class=\"table\" role=\"region\" aria-labelledby=\"all\" tabindex=\"0\">\n"
                  u"<table>\n<caption id=\"all\">Les mêmes chiffres en tableau</caption>\n"
                  u"<thead>\n<tr>\n"_s;
        for (const QString &title : {u"Indicateur"_s, u"Résultat"_s, u"Objectif"_s, u"Évolution"_s,
                                     u"Calcul"_s, u"Source"_s})
            element(u"th", u"scope=\"col\"", title);
        m_html += u"</tr>\n</thead>\n<tbody>\n"_s;
        for (const PosterCard &card : m_content.cards) {
            m_html += u"<tr>\n"_s;
            element(u"th", u"scope=\"row\"", card.label);
            const QString figure =
                card.figure.isEmpty() ? card.statusWord : QString(card.figure + unitOf(card));
            // The heading of the column says the word already.
            const QString target = card.target.section(u": "_s, -1);
            for (const QString &text :
                 {figure, joined({target, card.figure.isEmpty() ? QString() : card.statusWord}),
                  joined({card.previous, card.change}), card.base, card.source})
                element(u"td", {}, text.isEmpty() ? u"non indiqué"_s : text);
            m_html += u"</tr>\n"_s;
        }
        m_html += u"</tbody>\n</table>\n</div>\n"_s;
    }

    static QString joined(QStringList texts)
    {
        texts.removeAll(QString());
        return texts.join(u". "_s);
    }

    void writeInvitation()
    {
        const PosterInvitation &invitation = m_content.invitation;
        if (invitation.heading.isEmpty())
            return;
        m_html += u"<section class=\"invitation\">\n"_s;
        element(u"h2", {}, invitation.heading);
        // Only a web address becomes a link, never `javascript:` and the like.
        const QUrl url(invitation.address, QUrl::StrictMode);
        if (url.isValid() && url.scheme() == u"https")
            m_html += u"<p><a href=\""_s + escaped(invitation.address) + u"\">"
                      + escaped(invitation.words) + u"</a></p>\n";
        else
            element(u"p", {}, invitation.words);
        element(u"p", {}, invitation.alternative);
        m_html += u"</section>\n"_s;
    }

    const PosterContent &m_content;
    QString m_html;
};

} // namespace

QByteArray writeHtml(const PosterContent &content, const QImage &logo)
{
    return Writer(content).write(logo);
}

} // namespace carnet::ui
