#include "ui/publication/odt_writer.h"

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

/// Whether XML 1.0 may hold it; the halves of a pair stand beside each other.
bool isXmlCharacter(const QString &text, qsizetype i)
{
    const QChar one = text[i];
    if (one.isHighSurrogate())
        return i + 1 < text.size() && text[i + 1].isLowSurrogate();
    if (one.isLowSurrogate())
        return i > 0 && text[i - 1].isHighSurrogate();
    return one >= u' ' && one.unicode() < 0xFFFE;
}

} // namespace

OdtWriter::Element OdtWriter::open(const QString &name, Attributes attributes)
{
    m_xml.writeStartElement(name);
    for (const Attribute &attribute : attributes)
        m_xml.writeAttribute(attribute.name, attribute.value);
    return Element(m_xml);
}

void OdtWriter::empty(const QString &name, Attributes attributes)
{
    const auto element = open(name, attributes);
}

void OdtWriter::paragraph(const QString &style, const QString &text)
{
    if (text.isEmpty())
        return;
    const auto element = open(u"text:p"_s, {{u"text:style-name"_s, style}});
    this->text(text);
}

void OdtWriter::heading(const QString &style, int level, const QString &text)
{
    if (text.isEmpty())
        return;
    const auto element = open(u"text:h"_s, {{u"text:style-name"_s, style},
                                            {u"text:outline-level"_s, QString::number(level)}});
    this->text(text);
}

void OdtWriter::span(const QString &style, const QString &text)
{
    if (text.isEmpty())
        return;
    const auto element = open(u"text:span"_s, {{u"text:style-name"_s, style}});
    this->text(text);
}

void OdtWriter::text(const QString &text)
{
    QString words;
    const auto flush = [&] {
        m_xml.writeCharacters(words);
        words.clear();
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar one = text[i];
        const bool again = one == u' ' && (i == 0 || text[i - 1] == u' ');
        if (one == u'\n' || one == u'\t' || again) {
            flush();
            m_xml.writeEmptyElement(one == u'\n'   ? u"text:line-break"_s
                                    : one == u'\t' ? u"text:tab"_s
                                                   : u"text:s"_s);
        } else if (isXmlCharacter(text, i)) {
            words += one;
        }
    }
    flush();
}

} // namespace carnet::ui
