#include "core/tables/xlsx_reader.h"

#include "core/tables/cell_text.h"
#include "core/tables/sheet_builder.h"
#include "core/tables/xml_part.h"

#include <QCoreApplication>

#include <map>
#include <optional>

using namespace Qt::StringLiterals;

namespace carnet::tables {

namespace {

struct XlsxText
{
    Q_DECLARE_TR_FUNCTIONS(carnet::tables::XlsxReader)

public:
    static QString tooManySheets(int limit)
    {
        return tr("The file has more than %1 sheets.").arg(limit);
    }
    static QString tooManyParts()
    {
        return tr("The file holds more than can be read. Keep only the sheet that is needed.");
    }
    static QString macros() { return tr("The file holds macros: they are neither read nor run."); }
};

// Far beyond what spreadsheet programs write.
constexpr size_t kMostParts = 10'000;
constexpr size_t kMostStyles = 200'000;

/// Where one part of the package points to another.
struct Relation
{
    QString type; ///< The last word of it: `worksheet`, `styles`.
    QString target;
};

/// `../a/b.xml` seen from the folder `xl`, `/xl/a.xml` seen from anywhere.
QString resolved(const QString &folder, const QString &target)
{
    QStringList path;
    if (!target.startsWith(u'/'))
        path = folder.split(u'/', Qt::SkipEmptyParts);
    for (const QString &step : target.split(u'/', Qt::SkipEmptyParts)) {
        if (step == u".." && !path.isEmpty())
            path.removeLast();
        else if (step != u"." && step != u"..")
            path += step;
    }
    return path.join(u'/');
}

/// The column of `AB12`, from 0; -1 without letters.
int columnOf(QStringView reference)
{
    int column = 0;
    for (const QChar c : reference) {
        if (c < u'A' || c > u'Z' || column > 1'000'000)
            break;
        column = column * 26 + (c.unicode() - u'A' + 1);
    }
    return column - 1;
}

class XlsxReader
{
public:
    XlsxReader(ZipArchive &archive, const SpreadsheetLimits &limits)
        : m_archive(archive)
        , m_limits(limits)
        , m_cellsLeft(limits.cells)
    {}

    Spreadsheet read()
    {
        const QString workbook = workbookName();
        const QString folder = workbook.section(u'/', 0, -2);
        const auto relations =
            readRelations(folder + u"/_rels/" + workbook.section(u'/', -1) + u".rels", folder);
        readWorkbook(workbook);
        for (const auto &[id, relation] : relations) {
            if (relation.type == u"styles")
                readStyles(relation.target);
            if (relation.type == u"sharedStrings")
                readStrings(relation.target);
        }
        for (const SheetEntry &sheet : m_sheets)
            if (const auto found = relations.find(sheet.relation);
                found != relations.end() && found->second.type == u"worksheet")
                readSheet(sheet, found->second.target);
        if (m_archive.contains(folder + u"/vbaProject.bin"))
            m_result.problems.push_back({{}, XlsxText::macros(), Problem::Severity::Warning});
        if (hasErrors(m_result.problems))
            m_result.sheets.clear();
        return std::move(m_result);
    }

private:
    struct SheetEntry
    {
        QString name;
        QString relation;
        bool hidden;
    };

    /// What is known of a cell before its content is.
    struct CellHead
    {
        int column;
        QString type;
        NumberKind kind;
    };

    void refuse(const QString &place, const QString &message)
    {
        m_result.problems.push_back({place, message, Problem::Severity::Error});
    }

    template<typename Read>
    void part(const QString &name, const QString &place, Read &&read)
    {
        if (hasErrors(m_result.problems))
            return;
        if (const QString problem = readXml(m_archive, name, read); !problem.isEmpty())
            refuse(place, problem);
    }

    QString workbookName()
    {
        for (const auto &[id, relation] : readRelations(u"_rels/.rels"_s, {}))
            if (relation.type == u"officeDocument")
                return relation.target;
        return u"xl/workbook.xml"_s;
    }

    std::map<QString, Relation> readRelations(const QString &name, const QString &folder)
    {
        std::map<QString, Relation> relations;
        part(name, {}, [&](QXmlStreamReader &xml) {
            while (xml.readNextStartElement()) {
                const auto attributes = xml.attributes();
                if (relations.size() > kMostParts)
                    return xml.raiseError(XlsxText::tooManyParts());
                relations[attribute(attributes, u"Id")] = {
                    attribute(attributes, u"Type").section(u'/', -1),
                    resolved(folder, attribute(attributes, u"Target"))};
                xml.skipCurrentElement();
            }
        });
        return relations;
    }

    void readWorkbook(const QString &name)
    {
        part(name, {}, [this](QXmlStreamReader &xml) {
            while (xml.readNextStartElement()) {
                const auto attributes = xml.attributes();
                if (xml.name() == u"workbookPr") {
                    const QString from = attribute(attributes, u"date1904");
                    m_from1904 = from == u"1" || from == u"true";
                }
                if (xml.name() != u"sheets") {
                    xml.skipCurrentElement();
                    continue;
                }
                while (xml.readNextStartElement()) {
                    if (int(m_sheets.size()) == m_limits.sheets)
                        return xml.raiseError(XlsxText::tooManySheets(m_limits.sheets));
                    const auto sheet = xml.attributes();
                    m_sheets.push_back({attribute(sheet, u"name"), attribute(sheet, u"id"),
                                        attribute(sheet, u"state").contains(u"idden")});
                    xml.skipCurrentElement();
                }
            }
        });
    }

    void readStyles(const QString &name)
    {
        std::map<int, QString> formats;
        const auto readFormat = [&](const QXmlStreamAttributes &attributes) {
            formats[numberIn(attributes, u"numFmtId", -1)] = attribute(attributes, u"formatCode");
        };
        const auto readCellFormat = [&](const QXmlStreamAttributes &attributes) {
            const int id = numberIn(attributes, u"numFmtId", 0);
            const auto own = formats.find(id);
            m_kinds.push_back(own == formats.end() ? kindOfFormat(id) : kindOfFormat(own->second));
        };
        part(name, {}, [&](QXmlStreamReader &xml) {
            while (xml.readNextStartElement()) {
                const bool numbers = xml.name() == u"numFmts";
                const bool cells = xml.name() == u"cellXfs";
                while ((numbers || cells) && xml.readNextStartElement()) {
                    if (formats.size() + m_kinds.size() > kMostStyles)
                        return xml.raiseError(XlsxText::tooManyParts());
                    numbers ? readFormat(xml.attributes()) : readCellFormat(xml.attributes());
                    xml.skipCurrentElement();
                }
                if (!numbers && !cells)
                    xml.skipCurrentElement();
            }
        });
    }

    /// The text of `<si>` or `<is>`: plain, or in runs; how it is pronounced is left out.
    static QString readText(QXmlStreamReader &xml)
    {
        QString text;
        while (xml.readNextStartElement()) {
            if (xml.name() == u"t")
                text += xml.readElementText(QXmlStreamReader::IncludeChildElements);
            else if (xml.name() == u"r")
                text += readText(xml);
            else
                xml.skipCurrentElement();
        }
        return text;
    }

    void readStrings(const QString &name)
    {
        part(name, {}, [this](QXmlStreamReader &xml) {
            while (xml.readNextStartElement()) {
                if (qint64(m_strings.size()) == m_limits.cells)
                    return xml.raiseError(XlsxText::tooManyParts());
                m_strings.push_back(readText(xml));
            }
        });
    }

    void readSheet(const SheetEntry &entry, const QString &name)
    {
        SheetBuilder sheet(entry.name, entry.hidden, m_limits, m_cellsLeft);
        part(name, entry.name, [&](QXmlStreamReader &xml) {
            while (xml.readNextStartElement()) {
                if (xml.name() == u"cols")
                    readColumns(xml, sheet);
                else if (xml.name() == u"sheetData")
                    readRows(xml, sheet);
                else if (xml.name() == u"mergeCells")
                    readMerged(xml, sheet);
                else
                    xml.skipCurrentElement();
            }
        });
        m_result.sheets.push_back(sheet.take());
    }

    static bool isTrue(const QXmlStreamAttributes &attributes, QStringView name)
    {
        const QString value = attribute(attributes, name);
        return value == u"1" || value == u"true";
    }

    void readColumns(QXmlStreamReader &xml, SheetBuilder &sheet)
    {
        while (xml.readNextStartElement()) {
            const auto attributes = xml.attributes();
            const int first = numberIn(attributes, u"min", 1);
            const int last = std::min(numberIn(attributes, u"max", first), m_limits.columns);
            if (isTrue(attributes, u"hidden") && last >= first)
                sheet.hideColumns(last - first + 1);
            xml.skipCurrentElement();
        }
    }

    static void readMerged(QXmlStreamReader &xml, SheetBuilder &sheet)
    {
        while (xml.readNextStartElement()) {
            sheet.merge(attribute(xml.attributes(), u"ref"));
            xml.skipCurrentElement();
        }
    }

    void readRows(QXmlStreamReader &xml, SheetBuilder &sheet)
    {
        int line = 0;
        while (xml.readNextStartElement()) {
            const auto attributes = xml.attributes();
            line = numberIn(attributes, u"r", line + 1);
            sheet.startRow(line, isTrue(attributes, u"hidden"));
            int column = -1;
            while (xml.readNextStartElement()) {
                column = readCell(xml, column + 1, sheet);
                if (!sheet.refusal().isEmpty())
                    return xml.raiseError(sheet.refusal());
            }
            sheet.endRow();
            if (!sheet.refusal().isEmpty())
                return xml.raiseError(sheet.refusal());
        }
    }

    /// Its column, which is the next one unless it says so.
    int readCell(QXmlStreamReader &xml, int next, SheetBuilder &sheet)
    {
        const auto attributes = xml.attributes();
        const int said = columnOf(attribute(attributes, u"r"));
        const int style = numberIn(attributes, u"s", 0);
        const CellHead head{said >= 0 ? said : next, attribute(attributes, u"t"),
                            style >= 0 && size_t(style) < m_kinds.size() ? m_kinds[size_t(style)]
                                                                         : NumberKind::Number};
        QString value;
        bool formula = false;
        while (xml.readNextStartElement()) {
            if (xml.name() == u"v") {
                value = xml.readElementText(QXmlStreamReader::IncludeChildElements);
            } else if (xml.name() == u"is") {
                value = readText(xml);
            } else {
                formula = formula || xml.name() == u"f";
                xml.skipCurrentElement();
            }
        }
        if (head.type == u"e")
            sheet.putUnknown(head.column, holdsError(value));
        else if (formula && value.isEmpty() && head.type != u"str")
            sheet.putUnknown(head.column, neverCalculated());
        else
            sheet.put(head.column, textOf(head, value));
        return head.column;
    }

    QString textOf(const CellHead &head, const QString &value) const
    {
        if (head.type == u"s") {
            bool whole = false;
            const uint index = value.toUInt(&whole);
            return whole && index < m_strings.size() ? m_strings[index] : QString();
        }
        if (head.type == u"inlineStr" || head.type == u"str" || value.isEmpty())
            return value;
        if (head.type == u"b")
            return value == u"1" ? u"vrai"_s : u"faux"_s;
        if (head.type == u"d") {
            const QDateTime moment = QDateTime::fromString(value, Qt::ISODate);
            return moment.isValid() ? dateText(moment, moment.time() != QTime(0, 0)) : value;
        }
        bool number = false;
        const double read = value.toDouble(&number);
        return number ? serialText(read, head.kind, m_from1904) : value;
    }

    ZipArchive &m_archive;
    const SpreadsheetLimits &m_limits;
    qint64 m_cellsLeft;
    std::vector<SheetEntry> m_sheets;
    std::vector<NumberKind> m_kinds; ///< By style of a cell.
    std::vector<QString> m_strings;  ///< Those that cells share, by number.
    bool m_from1904 = false;
    Spreadsheet m_result;
};

} // namespace

bool isXlsx(const ZipArchive &archive)
{
    return archive.contains(u"[Content_Types].xml"_s)
           && (archive.contains(u"xl/workbook.xml"_s) || archive.contains(u"_rels/.rels"_s));
}

Spreadsheet readXlsx(ZipArchive &archive, const SpreadsheetLimits &limits)
{
    return XlsxReader(archive, limits).read();
}

} // namespace carnet::tables
