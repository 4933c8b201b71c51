#include "tests/tables/forged_archive.h"

#include <cstdlib>
#include <zip.h>

namespace carnet {

QByteArray archiveOf(const std::vector<std::pair<QByteArray, QByteArray>> &entries)
{
    zip_source_t *whole = zip_source_buffer_create(nullptr, 0, 0, nullptr);
    zip_t *archive = zip_open_from_source(whole, ZIP_TRUNCATE, nullptr);
    for (const auto &[name, bytes] : entries)
        zip_file_add(archive, name.constData(),
                     zip_source_buffer(archive, bytes.constData(), zip_uint64_t(bytes.size()), 0),
                     ZIP_FL_ENC_UTF_8);
    zip_source_keep(whole);
    if (zip_close(archive) != 0)
        std::abort();
    QByteArray result;
    zip_source_open(whole);
    zip_source_seek(whole, 0, SEEK_END);
    result.resize(zip_source_tell(whole));
    zip_source_seek(whole, 0, SEEK_SET);
    zip_source_read(whole, result.data(), zip_uint64_t(result.size()));
    zip_source_close(whole);
    zip_source_free(whole);
    return result;
}

QByteArray workbookOf(const QByteArray &sheet, const QByteArray &styles, const QByteArray &strings)
{
    const QByteArray main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    const QByteArray type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    const auto relation = [&](const QByteArray &id, const QByteArray &name,
                              const QByteArray &target) {
        return QByteArray("<Relationship Id=\"" + id + "\" Type=\"" + type + name + "\" Target=\""
                          + target + "\"/>");
    };
    const QByteArray relations =
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
    return archiveOf(
        {{"[Content_Types].xml", "<Types/>"},
         {"_rels/.rels",
          relations + relation("rId1", "officeDocument", "xl/workbook.xml") + "</Relationships>"},
         {"xl/workbook.xml", "<workbook xmlns=\"" + main + "\" xmlns:r=\"" + type.chopped(1)
                                 + "\"><sheets><sheet name=\"Feuille\" sheetId=\"1\" "
                                   "r:id=\"rId1\"/></sheets></workbook>"},
         {"xl/_rels/workbook.xml.rels",
          relations + relation("rId1", "worksheet", "/xl/sheets/one.xml")
              + relation("rId2", "styles", "styles.xml")
              + relation("rId3", "sharedStrings", "../xl/texts.xml") + "</Relationships>"},
         {"xl/styles.xml", "<styleSheet xmlns=\"" + main + "\">" + styles + "</styleSheet>"},
         {"xl/texts.xml", "<sst xmlns=\"" + main + "\">" + strings + "</sst>"},
         {"xl/sheets/one.xml", "<worksheet xmlns=\"" + main + "\">" + sheet + "</worksheet>"}});
}

QByteArray documentOf(const QByteArray &spreadsheet)
{
    const QByteArray name = "urn:oasis:names:tc:opendocument:xmlns:";
    return archiveOf(
        {{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"},
         {"content.xml", "<office:document-content xmlns:office=\"" + name
                             + "office:1.0\" xmlns:table=\"" + name + "table:1.0\" xmlns:text=\""
                             + name + "text:1.0\"><office:body><office:spreadsheet>" + spreadsheet
                             + "</office:spreadsheet></office:body>"
                               "</office:document-content>"}});
}

} // namespace carnet
