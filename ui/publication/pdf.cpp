#include "ui/publication/pdf.h"

#include "core/base/failure.h"
#include "ui/publication/pdf_fonts.h"
#include "ui/publication/pdf_markers.h"
#include "ui/publication/pdf_structure.h"
#include "ui/publication/poster.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPainter>
#include <QPdfWriter>
#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFWriter.hh>

#include <exception>
#include <string>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

struct PdfTexts
{
    Q_DECLARE_TR_FUNCTIONS(carnet::ui::Pdf)
};

constexpr int kResolution = 1200; // Dots per inch.

/// The pages as Qt writes them, with its clock and its random identifiers.
QByteArray drawn(const LaidOutPages &pages, PdfMarkers &markers)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    writer.setResolution(kResolution);
    writer.setTitle(pages.title);
    writer.setCreator(u"Carnet SP+"_s);
    writer.setPageLayout(pages.format.pageLayout());
    QPainter painter(&writer);
    const qreal scale = kResolution / 25.4 / type::kUnits;
    painter.scale(scale, scale);
    for (int number = 0; number < int(pages.pages.size()); ++number) {
        if (number > 0) {
            writer.newPage();
            markers.newPage();
        }
        paintPage(painter, pages, number, &markers);
    }
    painter.end();
    return bytes;
}

/// A language with its country, as screen readers choose a voice by.
std::string languageTag(const QString &language)
{
    return language == u"fr" ? "fr-FR" : language.toStdString();
}

std::string utf8(const QString &text)
{
    return text.toHtmlEscaped().toStdString();
}

/// Metadata that says the same as the document's information, as PDF/A asks.
std::string metadata(const LaidOutPages &pages, const std::string &date)
{
    return R"(<?xpacket begin=")"
           "\xEF\xBB\xBF"
           R"(" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
 <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
    xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
   <pdfaid:part>1</pdfaid:part>
   <pdfaid:conformance>B</pdfaid:conformance>
   <dc:title><rdf:Alt><rdf:li xml:lang="x-default">)"
           + utf8(pages.title) + R"(</rdf:li></rdf:Alt></dc:title>
   <dc:language><rdf:Bag><rdf:li>)"
           + languageTag(pages.language) + R"(</rdf:li></rdf:Bag></dc:language>
   <xmp:CreatorTool>Carnet SP+</xmp:CreatorTool>
   <xmp:CreateDate>)"
           + date + R"(</xmp:CreateDate>
   <xmp:ModifyDate>)"
           + date + R"(</xmp:ModifyDate>
  </rdf:Description>
 </rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>)";
}

/// What is known of the document, for readers and for programs.
void describe(QPDF &pdf, const LaidOutPages &pages, const QDate &displayedOn)
{
    using Object = QPDFObjectHandle;
    const std::string day = displayedOn.toString(u"yyyyMMdd").toStdString();
    const std::string isoDay = displayedOn.toString(Qt::ISODate).toStdString();
    Object information = pdf.makeIndirectObject(Object::newDictionary());
    information.replaceKey("/Title", Object::newUnicodeString(pages.title.toStdString()));
    information.replaceKey("/Creator", Object::newUnicodeString("Carnet SP+"));
    information.replaceKey("/CreationDate", Object::newString("D:" + day + "000000Z"));
    information.replaceKey("/ModDate", Object::newString("D:" + day + "000000Z"));
    pdf.getTrailer().replaceKey("/Info", information);
    pdf.getTrailer().removeKey("/ID");

    Object root = pdf.getRoot();
    Object stream = Object::newStream(&pdf, metadata(pages, isoDay + "T00:00:00Z"));
    stream.getDict().replaceKey("/Type", Object::newName("/Metadata"));
    stream.getDict().replaceKey("/Subtype", Object::newName("/XML"));
    root.replaceKey("/Metadata", stream);
    root.replaceKey("/Lang", Object::newString(languageTag(pages.language)));
    Object preferences = Object::newDictionary();
    preferences.replaceKey("/DisplayDocTitle", Object::newBool(true));
    root.replaceKey("/ViewerPreferences", preferences);
}

/// Qt rounds the sheet to points.
void setExactSize(QPDF &pdf, const PageFormat &format)
{
    using Object = QPDFObjectHandle;
    const QSizeF points = format.size() * 72 / 25.4;
    for (Object sheet : pdf.getAllPages()) {
        Object box = Object::newArray();
        for (const double edge : {0.0, 0.0, points.width(), points.height()})
            box.appendItem(Object::newReal(edge, 3));
        sheet.replaceKey("/MediaBox", box);
    }
}

/// Replaces what depends on the clock, on chance or on the machine, and adds the structure.
/// The writer numbers the objects in the order in which they are reached, whatever Qt's
/// order was.
QByteArray settled(const QByteArray &raw, const LaidOutPages &pages, const QDate &displayedOn,
                   const PdfMarkers &markers)
{
    QPDF pdf;
    pdf.processMemoryFile("poster", raw.constData(), std::size_t(raw.size()));
    describe(pdf, pages, displayedOn);
    settleTypefaces(pdf);
    setExactSize(pdf, pages.format);
    writeStructure(pdf, markers.pages());

    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setDeterministicID(true);
    writer.setObjectStreamMode(qpdf_o_disable); // PDF/A-1 knows none.
    writer.forcePDFVersion("1.4");
    writer.setNewlineBeforeEndstream(true);
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return QByteArray(reinterpret_cast<const char *>(buffer->getBuffer()),
                      qsizetype(buffer->getSize()));
}

} // namespace

QByteArray writePdf(const LaidOutPages &pages, const QDate &displayedOn)
{
    try {
        PdfMarkers markers;
        const QByteArray raw = drawn(pages, markers);
        return settled(raw, pages, displayedOn, markers);
    } catch (const std::exception &error) {
        throw Failure(Failure::Kind::Unreadable,
                      PdfTexts::tr("The PDF could not be made. Your data are safe; try again."),
                      QString::fromUtf8(error.what()));
    }
}

QByteArray writePdf(const PosterContent &content, const PosterLook &look)
{
    return writePdf(layOutPoster(content, look), content.displayedOn);
}

} // namespace carnet::ui
