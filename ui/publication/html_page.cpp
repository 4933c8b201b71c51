#include "ui/publication/html_page.h"

#include "ui/publication/html_style.h"

#include <QBuffer>

using namespace Qt::StringLiterals;

namespace carnet::ui {

QByteArray writeHtmlPage(const QString &language, const QString &title,
                         const std::function<void(HtmlWriter &)> &body, QStringView moreStyle)
{
    HtmlWriter html;
    {
        const auto root = html.open(u"html", {{u"lang", language}});
        {
            const auto head = html.open(u"head");
            html.empty(u"meta", {{u"charset", u"utf-8"_s}});
            html.empty(u"meta", {{u"name", u"viewport"_s},
                                 {u"content", u"width=device-width, initial-scale=1"_s}});
            html.empty(u"meta", {{u"name", u"color-scheme"_s}, {u"content", u"light dark"_s}});
            html.element(u"title", title);
            html.code(u"style", QString(kHtmlStyle.toString() + moreStyle));
        }
        const auto whole = html.open(u"body");
        const auto main = html.open(u"main");
        body(html);
    }
    return html.take().toUtf8();
}

void writeHtmlImage(HtmlWriter &html, const QImage &image, const QString &alternative)
{
    if (image.isNull())
        return;
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    html.empty(u"img",
               {{u"class", u"logo"_s},
                {u"alt", alternative},
                {u"src", u"data:image/png;base64,"_s + QString::fromLatin1(png.toBase64())}});
}

void writeHtmlTable(HtmlWriter &html, const HtmlTable &table)
{
    // The roles are told again: a table that is laid out as blocks loses them in some browsers.
    const auto whole = html.open(u"table", {{u"role", u"table"_s}});
    html.element(u"caption", table.caption);
    {
        const auto head = html.open(u"thead", {{u"role", u"rowgroup"_s}});
        const auto row = html.open(u"tr", {{u"role", u"row"_s}});
        for (const QString &title : table.columns)
            html.element(u"th", title, {{u"role", u"columnheader"_s}, {u"scope", u"col"_s}});
    }
    const auto body = html.open(u"tbody", {{u"role", u"rowgroup"_s}});
    for (const QStringList &cells : table.rows) {
        Q_ASSERT(cells.size() == table.columns.size());
        const auto row = html.open(u"tr", {{u"role", u"row"_s}});
        html.element(u"th", cells.first(), {{u"role", u"rowheader"_s}, {u"scope", u"row"_s}});
        for (qsizetype i = 1; i < cells.size(); ++i)
            html.element(u"td", cells[i].isEmpty() ? u"non indiqué"_s : cells[i],
                         {{u"role", u"cell"_s}, {u"data-title", table.columns[i]}});
    }
}

QString htmlSentences(QStringList texts)
{
    texts.removeAll(QString());
    return texts.join(u". "_s);
}

} // namespace carnet::ui
