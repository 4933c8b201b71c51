#pragma once

#include <QString>
#include <QXmlStreamWriter>

#include <initializer_list>
#include <vector>

namespace carnet::ui {

/// Writes elements of an OpenDocument text by their names with prefix. What people wrote goes
/// through text() and nowhere else.
class OdtWriter
{
public:
    struct Attribute
    {
        QString name;
        QString value;
    };
    using Attributes = std::initializer_list<Attribute>;

    /// An element that is open as long as this lives.
    class Element
    {
    public:
        ~Element() { m_xml.writeEndElement(); }
        Q_DISABLE_COPY_MOVE(Element)

    private:
        friend class OdtWriter;
        explicit Element(QXmlStreamWriter &xml)
            : m_xml(xml)
        {}

        QXmlStreamWriter &m_xml;
    };

    [[nodiscard]] Element open(const QString &name, Attributes attributes = {});
    void empty(const QString &name, Attributes attributes = {});

    /// A paragraph, a heading or a span with nothing but words; nothing for an empty text.
    void paragraph(const QString &style, const QString &text);
    void heading(const QString &style, int level, const QString &text);
    void span(const QString &style, const QString &text);

    /// Words in the element that is open: spaces and line feeds as they are, characters that no
    /// XML may hold left out.
    void text(const QString &text);

    /// All that was written.
    QString take() { return std::move(m_written); }

private:
    QString m_written;
    QXmlStreamWriter m_xml{&m_written};
};

} // namespace carnet::ui
