#include "core/tables/xml_part.h"

#include <QCoreApplication>

namespace carnet::tables {

namespace {

struct XmlText
{
    Q_DECLARE_TR_FUNCTIONS(carnet::tables::XmlPart)

public:
    static QString damaged() { return tr("The file is damaged or incomplete."); }
    static QString ownEntities()
    {
        return tr("The file defines signs of its own, which a spreadsheet does not need. For "
                  "your safety it is not read.");
    }
};

void goToRoot(QXmlStreamReader &xml)
{
    while (!xml.atEnd() && xml.readNext() != QXmlStreamReader::StartElement)
        if (xml.tokenType() == QXmlStreamReader::DTD)
            return xml.raiseError(XmlText::ownEntities());
}

} // namespace

QString readXml(ZipArchive &archive, const QString &entry,
                const std::function<void(QXmlStreamReader &)> &read)
{
    const std::unique_ptr<QIODevice> device = archive.read(entry);
    if (!device)
        return XmlText::damaged();
    QXmlStreamReader xml(device.get());
    goToRoot(xml);
    if (!xml.hasError())
        read(xml);
    while (!xml.atEnd()) // To its end: there the checksum is compared.
        xml.readNext();
    if (!archive.problem().isEmpty())
        return archive.problem();
    if (xml.error() == QXmlStreamReader::CustomError)
        return xml.errorString();
    return xml.hasError() ? XmlText::damaged() : QString();
}

QString attribute(const QXmlStreamAttributes &attributes, QStringView name)
{
    for (const QXmlStreamAttribute &one : attributes)
        if (one.name() == name)
            return one.value().toString();
    return {};
}

int numberIn(const QXmlStreamAttributes &attributes, QStringView name, int otherwise)
{
    for (const QXmlStreamAttribute &one : attributes)
        if (one.name() == name) {
            bool whole = false;
            const int number = one.value().toInt(&whole);
            return whole ? number : otherwise;
        }
    return otherwise;
}

} // namespace carnet::tables
