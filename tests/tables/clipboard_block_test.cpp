#include "tests/support/options.h"
#include "tests/support/printing.h"

#include "core/tables/clipboard_block.h"

#include <QRandomGenerator>

using namespace carnet::tables;
using namespace Qt::StringLiterals;

TEST_CASE("a block that LibreOffice copied as a page is read cell by cell", "[tables]")
{
    const QString html = uR"(<!DOCTYPE html><html><head>
        <meta http-equiv="content-type" content="text/html; charset=utf-8"/><title></title>
        <style type="text/css">body,div,table,td { font-size:x-small }</style></head>
        <body><table cellspacing="0" border="0"><colgroup span="2" width="85"></colgroup>
        <tr><td height="17" align="right" sdval="2" sdnum="1036;">2</td>
            <td align="left">Affiche &amp; note<br>deuxi&egrave;me ligne</td></tr>
        <tr><td align="left"><br></td><td align="left"><b>Mme&nbsp;Durand</b></td></tr>
        </table></body></html>)"_s;

    const Block block = readHtmlBlock(html);

    REQUIRE(block.size() == 2);
    CHECK(block[0] == QStringList{u"2"_s, u"Affiche & note\ndeuxième ligne"_s});
    CHECK(block[1] == QStringList{QString(), u"Mme\u00a0Durand"_s});
}

TEST_CASE("a block that Excel copied as a page is read cell by cell", "[tables]")
{
    const QString html =
        u"<html xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><head><style><!--td "
        u"{mso-x:\">\";}--></style></head>"
        "<body><!--StartFragment--><table border=0 style='width:60pt'><col width=80>\r\n"
        " <tr height=20>\r\n  <td height=20 class=xl65 colspan=2 style='height:15.0pt'>En "
        "place</td>\r\n"
        "  <td>a<br style='mso-data-placement:same-cell;'>\r\n    b</td>\r\n </tr>\r\n"
        " <tr>\r\n  <td rowspan=2>1</td><td>&nbsp;</td><td>longue ligne\r\n  repliée</td></tr>\r\n"
        " <tr><td>x</td><td>y</td></tr><!--EndFragment--></table></body></html>"_s;

    const Block block = readHtmlBlock(html);

    REQUIRE(block.size() == 3);
    CHECK(block[0] == QStringList{u"En place"_s, QString(), u"a\nb"_s});
    CHECK(block[1] == QStringList{u"1"_s, QString(), u"longue ligne repliée"_s});
    CHECK(block[2] == QStringList{QString(), u"x"_s, u"y"_s});
}

TEST_CASE("a page without a table, or a broken one, gives no cell and no fault", "[tables]")
{
    for (const char *html : {"", "<p>bonjour</p>", "<table", "<td>x", "</table>", "<style>", "<!--",
                             "<table><tr></table>"})
        for (const QStringList &row : readHtmlBlock(QString::fromLatin1(html)))
            CHECK(row.isEmpty());
    CHECK(readHtmlBlock(u"<table><td colspan=999999999>x</table>"_s).at(0).size() <= 256);
    CHECK(readHtmlBlock(u"<table><td>&#xD800;&#1114112;&nope;&"_s + u"</table>"_s).size() == 1);
}

TEST_CASE("what is copied reads back the same, as text and as a page", "[tables]")
{
    const auto seed = quint32(options().seed);
    INFO("--seed " << seed);
    QRandomGenerator random(seed);
    const QString letters = u"aé=-+@\"'&<>;\t\n 0,"_s;
    for (int run = 0; run < 200; ++run) {
        Block block(1 + random.bounded(4));
        const int columns = 1 + random.bounded(4);
        for (QStringList &row : block)
            for (int column = 0; column < columns; ++column) {
                QString cell;
                for (int n = random.bounded(6); n > 0; --n)
                    cell += letters[random.bounded(int(letters.size()))];
                row += cell;
            }
        INFO(writeBlock(block).toStdString());

        CHECK(readBlock(writeBlock(block)) == block);

        // White space of pages is one space: what people write, they write with words between.
        for (QStringList &row : block)
            for (QString &cell : row)
                cell = cell.replace(u'\t', u' ').split(u'\n').first().simplified();
        CHECK(readHtmlBlock(writeHtmlBlock(block)) == block);
    }
}
