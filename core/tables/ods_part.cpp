#include "core/tables/ods_part.h"

using namespace Qt::StringLiterals;

namespace carnet::tables {

namespace {

struct OdsNamespace
{
    const char *prefix;
    const char *uri;
};

constexpr OdsNamespace kOdsNamespaces[] = {
    {"office", "urn:oasis:names:tc:opendocument:xmlns:office:1.0"},
    {"style", "urn:oasis:names:tc:opendocument:xmlns:style:1.0"},
    {"text", "urn:oasis:names:tc:opendocument:xmlns:text:1.0"},
    {"table", "urn:oasis:names:tc:opendocument:xmlns:table:1.0"},
    {"fo", "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"},
    {"number", "urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0"},
    {"meta", "urn:oasis:names:tc:opendocument:xmlns:meta:1.0"},
    {"dc", "http://purl.org/dc/elements/1.1/"},
    {"config", "urn:oasis:names:tc:opendocument:xmlns:config:1.0"},
    {"of", "urn:oasis:names:tc:opendocument:xmlns:of:1.2"},
    {"manifest", "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"},
    {"loext", "urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0"},
};

} // namespace

OdsPart::OdsPart(const QString &root, const QStringList &prefixes, const QString &version)
    : m_xml(&m_bytes)
{
    m_xml.writeStartDocument();
    m_xml.writeStartElement(root);
    for (const OdsNamespace &one : kOdsNamespaces)
        if (const QString prefix = QString::fromLatin1(one.prefix); prefixes.contains(prefix))
            m_xml.writeAttribute(u"xmlns:"_s + prefix, QString::fromLatin1(one.uri));
    m_xml.writeAttribute(version, u"1.3"_s);
}

QByteArray odsStyles()
{
    OdsPart part(u"office:document-styles"_s, {u"office"_s, u"style"_s, u"fo"_s},
                 u"office:version"_s);
    part.start(u"office:styles"_s);
    part.start(u"style:style"_s,
               {{u"style:name"_s, u"Default"_s}, {u"style:family"_s, u"table-cell"_s}});
    part.empty(u"style:text-properties"_s, {{u"fo:font-family"_s, u"Calibri, Carlito, Arial"_s},
                                            {u"fo:font-size"_s, u"11pt"_s},
                                            {u"fo:color"_s, u"#1b1b1b"_s},
                                            {u"fo:language"_s, u"fr"_s},
                                            {u"fo:country"_s, u"FR"_s}});
    part.end();
    part.end();
    part.start(u"office:automatic-styles"_s);
    part.start(u"style:page-layout"_s, {{u"style:name"_s, u"Layout"_s}});
    part.empty(u"style:page-layout-properties"_s, {{u"fo:page-width"_s, u"297mm"_s},
                                                   {u"fo:page-height"_s, u"210mm"_s},
                                                   {u"style:print-orientation"_s, u"landscape"_s},
                                                   {u"fo:margin"_s, u"12mm"_s},
                                                   {u"style:scale-to-X"_s, u"1"_s}});
    part.end();
    part.end();
    part.start(u"office:master-styles"_s);
    part.empty(u"style:master-page"_s,
               {{u"style:name"_s, u"Page"_s}, {u"style:page-layout-name"_s, u"Layout"_s}});
    return part.finish();
}

QByteArray odsMeta(const Workbook &book)
{
    OdsPart part(u"office:document-meta"_s, {u"office"_s, u"meta"_s, u"dc"_s}, u"office:version"_s);
    part.start(u"office:meta"_s);
    part.element(u"dc:title"_s, cellText(book.title));
    part.element(u"meta:creation-date"_s, book.madeOn.toString(Qt::ISODate) + u"T00:00:00"_s);
    part.element(u"meta:generator"_s, u"Carnet SP+"_s);
    return part.finish();
}

QByteArray odsSettings(const Workbook &book)
{
    OdsPart part(u"office:document-settings"_s, {u"office"_s, u"config"_s}, u"office:version"_s);
    const auto item = [&](const QString &name, const QString &type, const QString &value) {
        part.element(u"config:config-item"_s, value,
                     {{u"config:name"_s, name}, {u"config:type"_s, type}});
    };
    const auto freeze = [&](const QString &axis, const QString &first, const QString &second,
                            int count) {
        item(axis + u"SplitMode"_s, u"short"_s, u"2"_s);
        item(axis + u"SplitPosition"_s, u"int"_s, QString::number(count));
        item(u"Position"_s + first, u"int"_s, u"0"_s);
        item(u"Position"_s + second, u"int"_s, QString::number(count));
    };
    part.start(u"office:settings"_s);
    part.start(u"config:config-item-set"_s, {{u"config:name"_s, u"ooo:view-settings"_s}});
    part.start(u"config:config-item-map-indexed"_s, {{u"config:name"_s, u"Views"_s}});
    part.start(u"config:config-item-map-entry"_s);
    item(u"ViewId"_s, u"string"_s, u"view1"_s);
    part.start(u"config:config-item-map-named"_s, {{u"config:name"_s, u"Tables"_s}});
    for (const BookSheet &sheet : book.sheets) {
        part.start(u"config:config-item-map-entry"_s, {{u"config:name"_s, sheet.name}});
        if (sheet.frozenColumns > 0)
            freeze(u"Horizontal"_s, u"Left"_s, u"Right"_s, sheet.frozenColumns);
        if (sheet.frozenRows > 0)
            freeze(u"Vertical"_s, u"Top"_s, u"Bottom"_s, sheet.frozenRows);
        part.end();
    }
    part.end();
    if (!book.sheets.empty())
        item(u"ActiveTable"_s, u"string"_s, book.sheets.front().name);
    return part.finish();
}

QByteArray odsManifest()
{
    OdsPart part(u"manifest:manifest"_s, {u"manifest"_s}, u"manifest:version"_s);
    const auto file = [&](const QString &path, const QString &type) {
        part.empty(u"manifest:file-entry"_s,
                   {{u"manifest:full-path"_s, path}, {u"manifest:media-type"_s, type}});
    };
    file(u"/"_s, u"application/vnd.oasis.opendocument.spreadsheet"_s);
    for (const QString &name :
         {u"content.xml"_s, u"styles.xml"_s, u"meta.xml"_s, u"settings.xml"_s})
        file(name, u"text/xml"_s);
    return part.finish();
}

} // namespace carnet::tables
