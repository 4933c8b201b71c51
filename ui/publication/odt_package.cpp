#include "ui/publication/odt_package.h"

#include "core/base/zip_writer.h"

#include <QXmlStreamWriter>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

QByteArray odtManifest(const OdtParts &parts)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument();
    xml.writeStartElement(u"manifest:manifest"_s);
    xml.writeAttribute(u"xmlns:manifest"_s,
                       u"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"_s);
    xml.writeAttribute(u"manifest:version"_s, u"1.2"_s);
    const auto entry = [&xml](const QString &path, const QString &type) {
        xml.writeEmptyElement(u"manifest:file-entry"_s);
        xml.writeAttribute(u"manifest:full-path"_s, path);
        if (path == u"/")
            xml.writeAttribute(u"manifest:version"_s, u"1.2"_s);
        xml.writeAttribute(u"manifest:media-type"_s, type);
    };
    entry(u"/"_s, QString::fromLatin1(parts.mediaType));
    for (const QString &name : {u"content.xml"_s, u"styles.xml"_s, u"meta.xml"_s})
        entry(name, u"text/xml"_s);
    for (const OdtPicture &picture : parts.pictures)
        entry(u"Pictures/"_s + picture.name, u"image/png"_s);
    xml.writeEndElement();
    xml.writeEndDocument();
    return bytes;
}

QByteArray odtMeta(const OdtParts &parts)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument();
    xml.writeStartElement(u"office:document-meta"_s);
    xml.writeAttribute(u"xmlns:office"_s, u"urn:oasis:names:tc:opendocument:xmlns:office:1.0"_s);
    xml.writeAttribute(u"xmlns:meta"_s, u"urn:oasis:names:tc:opendocument:xmlns:meta:1.0"_s);
    xml.writeAttribute(u"xmlns:dc"_s, u"http://purl.org/dc/elements/1.1/"_s);
    xml.writeAttribute(u"office:version"_s, u"1.2"_s);
    xml.writeStartElement(u"office:meta"_s);
    const QString when = parts.date.toString(Qt::ISODate) + u"T00:00:00"_s;
    xml.writeTextElement(u"meta:generator"_s, u"Carnet SP+"_s);
    xml.writeTextElement(u"dc:title"_s, parts.title);
    xml.writeTextElement(u"meta:initial-creator"_s, parts.author);
    xml.writeTextElement(u"dc:creator"_s, parts.author);
    xml.writeTextElement(u"meta:creation-date"_s, when);
    xml.writeTextElement(u"dc:date"_s, when);
    xml.writeTextElement(u"dc:language"_s, parts.language);
    xml.writeEndDocument();
    return bytes;
}

} // namespace

QByteArray odtPackage(const OdtParts &parts)
{
    // The media type comes first and as it is: a reader knows the file by it.
    std::vector<ZipFile> files{{.name = u"mimetype"_s, .bytes = parts.mediaType, .stored = true},
                               {.name = u"META-INF/manifest.xml"_s, .bytes = odtManifest(parts)},
                               {.name = u"content.xml"_s, .bytes = parts.content},
                               {.name = u"styles.xml"_s, .bytes = parts.styles},
                               {.name = u"meta.xml"_s, .bytes = odtMeta(parts)}};
    for (const OdtPicture &picture : parts.pictures)
        files.push_back(
            {.name = u"Pictures/"_s + picture.name, .bytes = picture.png, .stored = true});
    return zipped(files);
}

QString odtNamespaces()
{
    return QStringLiteral(
        R"( xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0")"
        R"( xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0")"
        R"( xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0")"
        R"( xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0")"
        R"( xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0")"
        R"( xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0")"
        R"( xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0")"
        R"( xmlns:xlink="http://www.w3.org/1999/xlink")"
        R"( office:version="1.2")");
}

} // namespace carnet::ui
