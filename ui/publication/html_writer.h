#pragma once

#include <QString>
#include <QStringView>

#include <initializer_list>

namespace carnet::ui {

/// Writes HTML elements into one text, which is well-formed XML too. Every text and every
/// value of an attribute is escaped here and nowhere else: what people wrote cannot become
/// markup.
class HtmlWriter
{
public:
    struct Attribute
    {
        QStringView name;
        QString value; ///< A null value: the attribute is left out.
    };
    using Attributes = std::initializer_list<Attribute>;

    /// An element that is open as long as this lives.
    class Element
    {
    public:
        ~Element();
        Q_DISABLE_COPY_MOVE(Element)

    private:
        friend class HtmlWriter;
        Element(HtmlWriter &html, QStringView tag, bool isLine);

        HtmlWriter &m_html;
        QStringView m_tag;
        bool m_isLine;
    };

    /// With what stands in it on lines of their own.
    [[nodiscard]] Element open(QStringView tag, Attributes attributes = {});
    /// With all that stands in it on one line: nothing but what is written is between words.
    [[nodiscard]] Element line(QStringView tag, Attributes attributes = {});

    /// An element with words; nothing for an empty text.
    void element(QStringView tag, const QString &text, Attributes attributes = {});
    /// An element that cannot hold anything.
    void empty(QStringView tag, Attributes attributes);
    /// Words in the element that is open.
    void text(const QString &text);
    /// An element whose content is no text but code of our own. Precondition: no markup in it.
    void code(QStringView tag, QStringView content);

    /// All that was written. Precondition: no element is open.
    QString take();

private:
    void begin(QStringView tag, Attributes attributes);
    void endLine();

    QString m_html = QStringLiteral("<!DOCTYPE html>\n");
    int m_lines = 0; ///< Open elements that stand on one line.
};

} // namespace carnet::ui
