#include "tests/support/options.h"
#include "tests/support/printing.h"

#include "core/tables/csv.h"

#include <random>

using namespace carnet;
using namespace carnet::tables;
using namespace Qt::StringLiterals;

namespace {

using Cells = std::vector<std::vector<QString>>;

Cells cellsOf(const Table &table)
{
    Cells cells;
    for (const Row &row : table.rows)
        cells.push_back(row.cells);
    return cells;
}

Cells read(const QByteArray &bytes)
{
    const Table table = readCsv(bytes);
    CHECK(table.problems.empty());
    return cellsOf(table);
}

QByteArray write(const Cells &cells)
{
    std::vector<std::vector<CsvCell>> rows;
    for (const std::vector<QString> &texts : cells) {
        std::vector<CsvCell> row;
        for (const QString &text : texts)
            row.push_back(CsvCell::text(text));
        rows.push_back(row);
    }
    return writeCsv(rows);
}

QString randomText(std::mt19937_64 &random)
{
    static const QString alphabet = u"ab é€œ😀;;,,\t\"\"'\r\n=+-@1. \uFEFF\u00A0sep="_s;
    QString text;
    for (auto n = random() % 7; n > 0; --n) {
        const auto at = qsizetype(random() % quint64(alphabet.size()));
        if (!alphabet[at].isSurrogate())
            text += alphabet[at];
    }
    return random() % 5 ? text : text + u"😀"_s;
}

} // namespace

TEST_CASE("a table is read whatever divides its cells and lines", "[tables][csv]")
{
    const Cells expected{{u"code"_s, u"valeur"_s}, {u"IND-1"_s, u"72,1"_s}};

    CHECK(read("code;valeur\r\nIND-1;72,1\r\n") == expected);
    CHECK(read("\xEF\xBB\xBF"
               "code;valeur\nIND-1;72,1")
          == expected);
    CHECK(read("code\tvaleur\rIND-1\t72,1\r") == expected);
    CHECK(read("code,valeur\nIND-1,\"72,1\"\n") == expected);
    CHECK(read("sep=,\r\ncode,valeur\nIND-1,\"72,1\"\n") == expected);
    CHECK(read("\n \ncode;valeur\n\nIND-1;72,1\n\n") == expected);
    CHECK(read("").empty());
}

TEST_CASE("decimal commas do not pass for delimiters", "[tables][csv]")
{
    CHECK(read("Export, mars\na;b;c\n1;2;3\n").size() == 3);
    CHECK(read("Export, mars\na;b;c\n1;2;3\n")[1].size() == 3);
    CHECK(read("a,b,c\n1,oui ; non,3\n")[1][1] == u"oui ; non"_s);
    CHECK(read("1,5;2,5\n3,5;4,5\n") == Cells{{u"1,5"_s, u"2,5"_s}, {u"3,5"_s, u"4,5"_s}});
}

TEST_CASE("quoted cells hold delimiters, quotes and lines", "[tables][csv]")
{
    const Table table = readCsv("a;\"b;\"\"c\"\"\r\nd\"\r\ne;\"\"\n\"f\" g;h\"i\n");

    CHECK(cellsOf(table)
          == Cells{{u"a"_s, u"b;\"c\"\r\nd"_s}, {u"e"_s, u""_s}, {u"f g"_s, u"h\"i"_s}});
    REQUIRE(table.rows.size() == 3);
    CHECK(table.rows[1].line == 3);
    CHECK(table.rows[2].line == 4);
}

TEST_CASE("text of old Windows programs keeps its accents", "[tables][csv]")
{
    CHECK(read("d\xE9lai;\x80;c\x9Cur;l\x92usager\n")
          == Cells{{u"délai"_s, u"€"_s, u"cœur"_s, u"l’usager"_s}});
}

TEST_CASE("what is no table is refused whole, with the reason", "[tables][csv]")
{
    CsvLimits small;
    small.bytes = 60;
    small.rows = 2;
    small.columns = 3;
    small.cellLength = 10;
    const QByteArray bytes = GENERATE(as<QByteArray>(), QByteArray("a;b\0c\n", 6), "a;\"b\nc",
                                      "\xEF\xBB\xBF"
                                      "d\xE9lai;b",
                                      "a\nb\nc\n", "a;b;c;d\n", "12345678901\n",
                                      QByteArray(61, 'a'), "a\n\"12345\n678901\"");
    CAPTURE(bytes.toStdString());

    const Table table = readCsv(bytes, small);

    CHECK(table.rows.empty());
    CHECK(hasErrors(table.problems));
}

TEST_CASE("what is written opens in a French spreadsheet", "[tables][csv]")
{
    const QByteArray bytes =
        writeCsv({{CsvCell::text(u"Élément"_s), CsvCell::text(u"a;b"_s)},
                  {CsvCell::number(*Decimal::parse(u"-1234.5")), CsvCell::date(QDate(2023, 11, 1))},
                  {CsvCell::text(u"=1+1"_s), CsvCell::number(12)},
                  {CsvCell::text(u"-5 ?"_s), CsvCell()}});

    CHECK(bytes
          == "\xEF\xBB\xBF"
             "Élément;\"a;b\"\r\n-1234,5;01/11/2023\r\n'=1+1;12\r\n'-5 ?;\r\n");
}

TEST_CASE("what is written is read back the same", "[tables][csv]")
{
    std::mt19937_64 random(options().seed);
    INFO("--seed " << options().seed);
    int filled = 0;

    for (int i = 0; i < 3000; ++i) {
        Cells cells(1 + random() % 5);
        for (std::vector<QString> &row : cells)
            for (auto n = 1 + random() % 4; n > 0; --n) {
                row.push_back(randomText(random));
                filled += !row.back().isEmpty();
            }

        const QByteArray bytes = write(cells);
        CAPTURE(bytes.toStdString());
        const Table table = readCsv(bytes);

        REQUIRE(table.problems.empty());
        REQUIRE(cellsOf(table) == cells);
    }
    CHECK(filled > 10'000);
}
