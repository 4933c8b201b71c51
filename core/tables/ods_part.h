#pragma once

#include "core/tables/workbook.h"

#include <QStringList>
#include <QXmlStreamWriter>

#include <utility>
#include <vector>

namespace carnet::tables {

using OdsAttributes = std::vector<std::pair<QString, QString>>;

/// An XML part that grows; names are written with their prefixes.
class OdsPart final
{
public:
    /// `prefixes` are declared on the root.
    OdsPart(const QString &root, const QStringList &prefixes, const QString &version);

    void start(const QString &name, const OdsAttributes &attributes = {})
    {
        m_xml.writeStartElement(name);
        for (const auto &[attribute, value] : attributes)
            m_xml.writeAttribute(attribute, value);
    }
    void end() { m_xml.writeEndElement(); }
    void empty(const QString &name, const OdsAttributes &attributes = {})
    {
        start(name, attributes);
        end();
    }
    void text(const QString &text) { m_xml.writeCharacters(text); }
    void element(const QString &name, const QString &text, const OdsAttributes &attributes = {})
    {
        start(name, attributes);
        this->text(text);
        end();
    }

    QByteArray finish()
    {
        m_xml.writeEndDocument();
        return m_bytes;
    }

private:
    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
};

// What stands beside the content of an ODS.
QByteArray odsStyles();
QByteArray odsMeta(const Workbook &book);
QByteArray odsSettings(const Workbook &book); ///< Which panes stay in sight is known only here.
QByteArray odsManifest();

} // namespace carnet::tables
