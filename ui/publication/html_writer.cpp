#include "ui/publication/html_writer.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace carnet::ui {

HtmlWriter::Element::Element(HtmlWriter &html, QStringView tag, bool isLine)
    : m_html(html)
    , m_tag(tag)
    , m_isLine(isLine)
{
    if (isLine)
        ++html.m_lines;
    else
        html.endLine();
}

HtmlWriter::Element::~Element()
{
    m_html.m_html += u"</"_s + m_tag + u'>';
    if (m_isLine)
        --m_html.m_lines;
    m_html.endLine();
}

HtmlWriter::Element HtmlWriter::open(QStringView tag, Attributes attributes)
{
    begin(tag, attributes);
    m_html += u'>';
    return {*this, tag, false};
}

HtmlWriter::Element HtmlWriter::line(QStringView tag, Attributes attributes)
{
    begin(tag, attributes);
    m_html += u'>';
    return {*this, tag, true};
}

void HtmlWriter::element(QStringView tag, const QString &words, Attributes attributes)
{
    if (words.isEmpty())
        return;
    const Element element = line(tag, attributes);
    text(words);
}

void HtmlWriter::empty(QStringView tag, Attributes attributes)
{
    begin(tag, attributes);
    m_html += u"/>"_s;
    endLine();
}

void HtmlWriter::text(const QString &words)
{
    m_html += words.toHtmlEscaped();
}

void HtmlWriter::code(QStringView tag, QStringView content)
{
    Q_ASSERT(!content.contains(u'<') && !content.contains(u'&'));
    const Element element = line(tag);
    m_html += content;
}

QString HtmlWriter::take()
{
    Q_ASSERT(m_lines == 0);
    return std::move(m_html);
}

void HtmlWriter::begin(QStringView tag, Attributes attributes)
{
    m_html += u'<' + tag;
    for (const Attribute &attribute : attributes)
        if (!attribute.value.isNull())
            m_html += u' ' + attribute.name + u"=\"" + attribute.value.toHtmlEscaped() + u'"';
}

void HtmlWriter::endLine()
{
    if (m_lines == 0)
        m_html += u'\n';
}

} // namespace carnet::ui
