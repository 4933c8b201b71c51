#include "tests/support/options.h"
#include "tests/support/printing.h"
#include "tests/tables/forged_archive.h"

#include "core/tables/cell_text.h"
#include "core/tables/spreadsheet.h"

#include <QFile>

#include <random>

using namespace carnet;
using namespace carnet::tables;
using namespace Qt::StringLiterals;

namespace {

Spreadsheet readFixture(const QString &name)
{
    QFile file(QStringLiteral(CARNET_SOURCE_DIR "/tests/data/tables/") + name);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return readTables(file.readAll());
}

/// The one sheet of a file that can be read.
Table only(const Spreadsheet &file)
{
    REQUIRE(file.problems.empty());
    REQUIRE(file.sheets.size() == 1);
    return file.sheets[0];
}

QString refusalOf(const QByteArray &bytes, const SpreadsheetLimits &limits = {})
{
    const Spreadsheet file = readTables(bytes, limits);
    CHECK(file.sheets.empty());
    REQUIRE(hasErrors(file.problems));
    return file.problems.back().message;
}

std::vector<QString> shown(const Row &row)
{
    return row.cells;
}

QByteArray rowsOf(int count, const QByteArray &cells)
{
    QByteArray rows = "<sheetData>";
    for (int n = 0; n < count; ++n)
        rows += "<row>" + cells + "</row>";
    return rows + "</sheetData>";
}

} // namespace

TEST_CASE("the sheets of office programs are read as they show them", "[tables][spreadsheet]")
{
    const QString name = GENERATE(as<QString>(), u"libreoffice.ods"_s, u"libreoffice.xlsx"_s,
                                  u"openpyxl.xlsx"_s, u"openpyxl-1904.xlsx"_s);
    CAPTURE(name);
    const bool calculated = name.startsWith(u"libreoffice");

    const Spreadsheet file = readFixture(name);

    REQUIRE(file.sheets.size() == 3);
    CHECK(file.sheets[0].sheet == u"Relevé"_s);
    CHECK_FALSE(file.sheets[0].hidden);
    CHECK(file.sheets[2].hidden);
    const std::vector<Row> &rows = file.sheets[0].rows;
    REQUIRE(rows.size() == 6);
    CHECK(rows[0].line == 1);
    CHECK(rows[1].line == 3);
    CHECK(shown(rows[2])
          == std::vector<QString>{u"Taux d’appels aboutis"_s, u"2026-T1"_s, u"95,16 %"_s, u"494"_s,
                                  u"20/04/2026"_s, u"Standard"_s});
    CHECK(rows[3].cells[2] == (calculated ? u"80 %"_s : QString()));
    CHECK(rows[3].cells[4] == u"21/04/2026 14:05"_s);
    CHECK(rows[5].cells[2] == u"1234,5"_s);
    CHECK(file.sheets[0].unknown.size() == (calculated ? 0 : 1));
    CHECK(file.sheets[1].rows[1].cells[1] == u"356/494"_s);
    CHECK(file.sheets[1].rows[1].cells[2] == u"87 %"_s);

    const std::vector<Problem> &told = file.sheets[0].problems;
    REQUIRE(told.size() == 3);
    CHECK_FALSE(hasErrors(told));
    CHECK(told[0].message.startsWith(u"1 hidden line"));
    CHECK(told[1].message.startsWith(u"1 hidden column"));
    CHECK(told[2].message.contains(u"A1:D1"_s));
}

TEST_CASE("a formula that was never calculated is told with its cell", "[tables][spreadsheet]")
{
    const Table table = readFixture(u"openpyxl.xlsx"_s).sheets[0];

    REQUIRE(table.unknown.size() == 1);
    CHECK(placeOf(table, table.unknown[0].line, table.unknown[0].column) == u"Relevé!C5"_s);
    const Table wrong = only(readTables(
        workbookOf("<sheetData><row r=\"2\"><c r=\"AB2\" t=\"e\"><f>1/0</f><v>#DIV/0!</v></c>"
                   "</row></sheetData>")));
    REQUIRE(wrong.unknown.size() == 1);
    CHECK(placeOf(wrong, wrong.unknown[0].line, wrong.unknown[0].column) == u"Feuille!AB2"_s);
    CHECK(wrong.unknown[0].why.contains(u"#DIV/0!"_s));
    const Table open = only(readTables(
        documentOf("<table:table table:name=\"F\"><table:table-row><table:table-cell/>"
                   "<table:table-cell table:formula=\"of:=1\"/></table:table-row></table:table>")));
    REQUIRE(open.unknown.size() == 1);
    CHECK(open.unknown[0].column == 1);
}

TEST_CASE("formats tell dates, times and percentages from numbers", "[tables][spreadsheet]")
{
    CHECK(kindOfFormat(u"0.00%"_s) == NumberKind::Percent);
    CHECK(kindOfFormat(u"dd/mm/yyyy"_s) == NumberKind::Date);
    CHECK(kindOfFormat(u"mmmm"_s) == NumberKind::Date);
    CHECK(kindOfFormat(u"[$-40C]d mmmm yyyy;@"_s) == NumberKind::Date);
    CHECK(kindOfFormat(u"yyyy-mm-dd hh:mm"_s) == NumberKind::DateTime);
    CHECK(kindOfFormat(u"[h]:mm"_s) == NumberKind::Time);
    CHECK(kindOfFormat(u"0.0 \"jours\""_s) == NumberKind::Number);
    CHECK(kindOfFormat(u"General"_s) == NumberKind::Number);
    CHECK(kindOfFormat(u"[Red]#,##0.00;-#,##0.00"_s) == NumberKind::Number);
    CHECK(kindOfFormat(14) == NumberKind::Date);
    CHECK(kindOfFormat(10) == NumberKind::Percent);

    CHECK(serialText(45718, NumberKind::Date, false) == u"02/03/2025"_s);
    CHECK(serialText(45718 - 1462, NumberKind::Date, true) == u"02/03/2025"_s);
    CHECK(serialText(1, NumberKind::Date, false) == u"01/01/1900"_s);
    CHECK(serialText(61, NumberKind::Date, false) == u"01/03/1900"_s);
    CHECK(serialText(0.5, NumberKind::Time, false) == u"12:00"_s);
    CHECK(serialText(1.5, NumberKind::Time, false) == u"36:00"_s);
    CHECK(serialText(-3, NumberKind::Date, false) == u"-3"_s);
    CHECK(numberText(0.1 + 0.2) == u"0,3"_s);
    CHECK(numberText(2026) == u"2026"_s);
    CHECK(numberText(1e-7) == u"0,0000001"_s);
    CHECK(percentText(0.5701) == u"57,01 %"_s);
}

TEST_CASE("shared, rich and inline texts are read, and how they are pronounced is not",
          "[tables][spreadsheet]")
{
    const Table table = only(readTables(workbookOf(
        "<sheetData><row><c t=\"s\"><v>1</v></c><c t=\"inlineStr\"><is><r><t>a</t></r><r><t> b"
        "</t></r></is></c><c r=\"E1\" t=\"str\"><f>A1</f><v>texte</v></c><c t=\"b\"><v>1</v></c>"
        "<c t=\"s\"><v>99</v></c><c s=\"1\"><v>0.5</v></c></row></sheetData>",
        "<cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><numFmts><numFmt numFmtId=\"200\" "
        "formatCode=\"0%\"/></numFmts><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"200\"/>"
        "</cellXfs>",
        "<si><t>x</t></si><si><r><t>été</t></r><rPh sb=\"0\"><t>ete</t></rPh></si>")));

    REQUIRE(table.rows.size() == 1);
    CHECK(
        shown(table.rows[0])
        == std::vector<QString>{u"été"_s, u"a b"_s, {}, {}, u"texte"_s, u"vrai"_s, {}, u"50 %"_s});
}

TEST_CASE("repeated, covered and annotated cells of an ODS are read once each",
          "[tables][spreadsheet]")
{
    const Table table = only(readTables(documentOf(
        "<table:tracked-changes><table:table table:name=\"old\"/></table:tracked-changes>"
        "<table:table table:name=\"F\"><table:table-header-rows><table:table-row>"
        "<table:table-cell office:value-type=\"string\" table:number-columns-repeated=\"2\">"
        "<office:annotation><text:p>note</text:p></office:annotation><text:p>a<text:s "
        "text:c=\"2\"/><text:span>b</text:span></text:p><text:p>c</text:p></table:table-cell>"
        "<table:covered-table-cell office:value-type=\"string\"><text:p>dessous</text:p>"
        "</table:covered-table-cell><table:table-cell office:value-type=\"time\" "
        "office:time-value=\"PT14H05M00S\"/></table:table-row></table:table-header-rows>"
        "<table:table-row table:number-rows-repeated=\"3\"><table:table-cell "
        "table:number-columns-repeated=\"16384\"/></table:table-row>"
        "<table:table-row table:number-rows-repeated=\"2\"><table:table-cell "
        "office:value-type=\"percentage\" office:value=\"0.1234\"><text:p>12 %</text:p>"
        "</table:table-cell></table:table-row><table:table-row "
        "table:number-rows-repeated=\"1048570\"><table:table-cell/></table:table-row>"
        "</table:table>")));

    REQUIRE(table.rows.size() == 3);
    CHECK(shown(table.rows[0]) == std::vector<QString>{u"a  b\nc"_s, u"a  b\nc"_s, {}, u"14:05"_s});
    CHECK(table.rows[1] == Row{5, {u"12,34 %"_s}});
    CHECK(table.rows[2] == Row{6, {u"12,34 %"_s}});
}

TEST_CASE("what is no spreadsheet, or a protected one, is refused with what to do",
          "[tables][spreadsheet]")
{
    const QByteArray ole("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1");
    const QString package = u"EncryptedPackage"_s;
    const QByteArray name(reinterpret_cast<const char *>(package.utf16()), package.size() * 2);
    CHECK(refusalOf(ole + QByteArray(600, '\0') + name).contains(u"password"_s));
    CHECK(refusalOf(ole + QByteArray(600, '\0')).contains(u".xls"_s));
    CHECK(refusalOf(archiveOf({{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"},
                               {"META-INF/manifest.xml",
                                "<manifest><file-entry><encryption-data/></file-entry>"
                                "</manifest>"}}))
              .contains(u"password"_s));
    CHECK(refusalOf(archiveOf({{"photo.jpg", "x"}})).contains(u"neither"_s));
    CHECK(refusalOf(QByteArray("%PDF-1.4\0x", 10)).contains(u"CSV"_s));
    CHECK(hasErrors(readSpreadsheet("a;b\n").problems));
}

TEST_CASE("a damaged workbook is refused whole", "[tables][spreadsheet]")
{
    const QByteArray good = workbookOf(rowsOf(300, "<c t=\"inlineStr\"><is><t>été</t></is></c>"));
    REQUIRE(only(readTables(good)).rows.size() == 300);
    CHECK(refusalOf(good.chopped(good.size() / 2)).contains(u"damaged"_s));
    CHECK(refusalOf(workbookOf("<sheetData><row><c><v>1</c></row>")).contains(u"damaged"_s));
    CHECK(refusalOf(workbookOf("<sheetData><row r=\"2\"><c><v>1</v></c></row><row r=\"1\"><c><v>2"
                               "</v></c></row></sheetData>"))
              .contains(u"damaged"_s));

    std::mt19937_64 random(options().seed);
    INFO("--seed " << options().seed);
    int refused = 0;
    for (int n = 0; n < 300; ++n) {
        QByteArray bytes = good;
        for (int flips = 0; flips < 3; ++flips)
            bytes[qsizetype(random() % quint64(bytes.size()))] = char(random());
        const Spreadsheet file = readTables(bytes); // Whatever it is, it ends.
        refused += hasErrors(file.problems);
        CHECK((file.sheets.empty() == hasErrors(file.problems)));
    }
    CHECK(refused > 0);
}

TEST_CASE("entities of a file's own are refused", "[tables][spreadsheet]")
{
    const QByteArray bomb =
        archiveOf({{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"},
                   {"content.xml", "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;\">]>"
                                   "<office:document-content xmlns:office=\"o\">&b;"
                                   "</office:document-content>"}});
    CHECK(refusalOf(bomb).contains(u"safety"_s));
}

TEST_CASE("files that unpack to more than anybody needs are refused early", "[tables][spreadsheet]")
{
    const QByteArray blanks(40 * 1024 * 1024, ' ');
    CHECK(refusalOf(workbookOf(blanks + "<sheetData/>")).contains(u"more than"_s)); // The ratio.
    const QByteArray two = rowsOf(2, "<c><v>1</v></c><c><v>2</v></c><c><v>3</v></c>");
    CHECK(refusalOf(workbookOf(two), {.cells = 5}).contains(u"cells"_s));
    CHECK(refusalOf(workbookOf(two), {.rows = 1}).contains(u"lines"_s));
    CHECK(refusalOf(workbookOf(two), {.columns = 2}).contains(u"columns"_s));
    CHECK(refusalOf(workbookOf(two), {.zip = {.unpackedBytes = 600}}).contains(u"more than"_s));
    CHECK(refusalOf(workbookOf(two), {.bytes = 100}).contains(u"larger"_s));
    CHECK(refusalOf(documentOf("<table:table table:name=\"F\"><table:table-row "
                               "table:number-rows-repeated=\"9999999\"><table:table-cell "
                               "office:value-type=\"string\"><text:p>x</text:p>"
                               "</table:table-cell></table:table-row></table:table>"))
              .contains(u"lines"_s));
}

TEST_CASE("small things in great numbers are refused too", "[tables][spreadsheet]")
{
    const auto many = [](int count, const char *unit) { return QByteArray(unit).repeated(count); };
    CHECK(refusalOf(workbookOf("<sheetData/>", {}, many(20, "<si><t>x</t></si>")), {.cells = 10})
              .contains(u"more than"_s));
    CHECK(refusalOf(workbookOf("<sheetData/>", "<cellXfs>" + many(205'000, "<xf/>") + "</cellXfs>"))
              .contains(u"more than"_s));
    const Table merged = only(
        readTables(workbookOf("<sheetData/><mergeCells>"
                              + many(30'000, "<mergeCell ref=\"A1:B2\"/>") + "</mergeCells>")));
    CHECK(merged.problems.at(0).message.size() < 200);
    const Table blank = only(readTables(documentOf("<table:table table:name=\"F\"><table:table-row>"
                                                   + many(40'000, "<table:table-cell/>")
                                                   + "</table:table-row></table:table>")));
    CHECK(blank.rows.empty());
}

TEST_CASE("macros are told and left alone", "[tables][spreadsheet]")
{
    const QByteArray type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    const Spreadsheet file = readTables(archiveOf(
        {{"[Content_Types].xml", "<Types/>"},
         {"_rels/.rels", "<Relationships/>"},
         {"xl/vbaProject.bin", "x"},
         {"xl/workbook.xml", "<workbook xmlns:r=\"r\"><sheets><sheet name=\"F\" r:id=\"a\"/>"
                             "</sheets></workbook>"},
         {"xl/_rels/workbook.xml.rels", "<Relationships><Relationship Id=\"a\" Type=\"" + type
                                            + "worksheet\" Target=\"s.xml\"/></Relationships>"},
         {"xl/s.xml",
          "<worksheet><sheetData><row><c><v>7</v></c></row></sheetData></worksheet>"}}));

    REQUIRE(file.sheets.size() == 1);
    CHECK(file.sheets[0].rows == std::vector<Row>{{1, {u"7"_s}}});
    REQUIRE(file.problems.size() == 1);
    CHECK(file.problems[0].severity == Problem::Severity::Warning);
}

TEST_CASE("a hundred thousand lines are read", "[tables][spreadsheet]")
{
    const Table table = only(readTables(workbookOf(
        rowsOf(100'000, "<c t=\"inlineStr\"><is><t>Taux</t></is></c><c><v>0.5</v></c>"))));

    CHECK(table.rows.size() == 100'000);
    CHECK(table.rows.back() == Row{100'000, {u"Taux"_s, u"0,5"_s}});
}

TEST_CASE("what a workbook holds is read as it was written", "[tables][spreadsheet]")
{
    std::mt19937_64 random(options().seed);
    INFO("--seed " << options().seed);
    int cells = 0;
    for (int n = 0; n < 60; ++n) {
        QByteArray sheet = "<sheetData>", strings, ods = "<table:table table:name=\"Feuille\">";
        std::vector<Row> expected;
        int shared = 0;
        for (int line = 1; line <= 12; ++line) {
            Row row{line, {}};
            sheet += "<row r=\"" + QByteArray::number(line) + "\">";
            ods += "<table:table-row>";
            for (int column = 0; column < 6; ++column) {
                const auto kind = random() % 4;
                const QByteArray at = columnName(column).toLatin1() + QByteArray::number(line);
                if (kind == 0) {
                    ods += "<table:table-cell/>";
                    continue;
                }
                row.cells.resize(size_t(column) + 1);
                QString &text = row.cells.back();
                ++cells;
                if (kind == 1) {
                    const int number = int(random() % 2'000'001) - 1'000'000;
                    const QByteArray value = QByteArray::number(number / 1000.0, 'g', 15);
                    text = QString::fromLatin1(value).replace(u'.', u',');
                    sheet += "<c r=\"" + at + "\"><v>" + value + "</v></c>";
                    ods += "<table:table-cell office:value-type=\"float\" office:value=\"" + value
                           + "\"/>";
                    continue;
                }
                text = u"é<&\"' %1"_s.arg(random() % 1000);
                const QByteArray escaped = text.toHtmlEscaped().toUtf8();
                if (kind == 2) {
                    strings += "<si><t>" + escaped + "</t></si>";
                    sheet += "<c r=\"" + at + "\" t=\"s\"><v>" + QByteArray::number(shared++)
                             + "</v></c>";
                } else {
                    sheet +=
                        "<c r=\"" + at + "\" t=\"inlineStr\"><is><t>" + escaped + "</t></is></c>";
                }
                ods += "<table:table-cell office:value-type=\"string\"><text:p>" + escaped
                       + "</text:p></table:table-cell>";
            }
            sheet += "</row>";
            ods += "</table:table-row>";
            if (!row.cells.empty())
                expected.push_back(row);
        }

        CHECK(only(readTables(workbookOf(sheet + "</sheetData>", {}, strings))).rows == expected);
        CHECK(only(readTables(documentOf(ods + "</table:table>"))).rows == expected);
    }
    CHECK(cells > 1000);
}
