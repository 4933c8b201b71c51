#include "core/tables/ods_reader.h"

#include "core/tables/cell_text.h"
#include "core/tables/sheet_builder.h"
#include "core/tables/xml_part.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <set>

using namespace Qt::StringLiterals;

namespace carnet::tables {

namespace {

struct OdsText
{
    Q_DECLARE_TR_FUNCTIONS(carnet::tables::OdsReader)

public:
    static QString encrypted()
    {
        return tr("The file is protected by a password. Open it in the spreadsheet program and "
                  "save it without one.");
    }
    static QString tooManySheets(int limit)
    {
        return tr("The file has more than %1 sheets.").arg(limit);
    }
};

/// Files may say of blank cells that there are as many as they like.
int further(int at, int by)
{
    return int(std::min<qint64>(qint64(at) + by, 1'000'000'000));
}

/// `PT14H05M00S`.
QString durationText(const QString &duration)
{
    static const QRegularExpression parts(u"^-?PT(?:(\\d+)H)?(?:(\\d+)M)?(?:[\\d.,]+S)?$"_s);
    const auto match = parts.match(duration);
    if (!match.hasMatch())
        return duration;
    return u"%1:%2"_s.arg(match.captured(1).toInt(), 2, 10, QChar(u'0'))
        .arg(match.captured(2).toInt(), 2, 10, QChar(u'0'));
}

class OdsReader
{
public:
    OdsReader(ZipArchive &archive, const SpreadsheetLimits &limits)
        : m_archive(archive)
        , m_limits(limits)
        , m_cellsLeft(limits.cells)
    {}

    Spreadsheet read()
    {
        if (isEncrypted())
            return {{}, {{{}, OdsText::encrypted(), Problem::Severity::Error}}};
        const QString problem = readXml(m_archive, u"content.xml"_s, [this](auto &xml) {
            while (xml.readNextStartElement()) {
                if (xml.name() == u"automatic-styles")
                    readStyles(xml);
                else if (xml.name() == u"body")
                    readBody(xml);
                else
                    xml.skipCurrentElement();
            }
        });
        if (!problem.isEmpty())
            return {{}, {{m_sheetName, problem, Problem::Severity::Error}}};
        return std::move(m_result);
    }

private:
    /// One cell as it stands, once or many times in a row.
    struct Cell
    {
        int column; ///< From 0.
        int times;
        QString text;
        QString unknown;

        bool isBlank() const { return text.isEmpty() && unknown.isEmpty(); }
    };

    bool isEncrypted()
    {
        bool encrypted = false;
        if (m_archive.contains(u"META-INF/manifest.xml"_s))
            readXml(m_archive, u"META-INF/manifest.xml"_s, [&](QXmlStreamReader &xml) {
                while (!xml.atEnd())
                    if (xml.readNext() == QXmlStreamReader::StartElement)
                        encrypted = encrypted || xml.name() == u"encryption-data";
            });
        return encrypted;
    }

    /// Which sheets are hidden stands in their style.
    void readStyles(QXmlStreamReader &xml)
    {
        while (xml.readNextStartElement()) {
            const QString name = attribute(xml.attributes(), u"name");
            while (xml.readNextStartElement()) {
                if (xml.name() == u"table-properties"
                    && attribute(xml.attributes(), u"display") == u"false")
                    m_hiddenStyles.insert(name);
                xml.skipCurrentElement();
            }
        }
    }

    void readBody(QXmlStreamReader &xml)
    {
        while (xml.readNextStartElement()) {
            if (xml.name() != u"spreadsheet") {
                xml.skipCurrentElement();
                continue;
            }
            while (xml.readNextStartElement()) {
                if (xml.name() == u"table")
                    readTable(xml);
                else
                    xml.skipCurrentElement();
            }
        }
    }

    void readTable(QXmlStreamReader &xml)
    {
        if (int(m_result.sheets.size()) == m_limits.sheets)
            return xml.raiseError(OdsText::tooManySheets(m_limits.sheets));
        const auto attributes = xml.attributes();
        m_sheetName = attribute(attributes, u"name");
        SheetBuilder sheet(m_sheetName,
                           m_hiddenStyles.contains(attribute(attributes, u"style-name")), m_limits,
                           m_cellsLeft);
        m_line = 0;
        readRows(xml, sheet);
        m_result.sheets.push_back(sheet.take());
    }

    static bool isHidden(const QXmlStreamAttributes &attributes)
    {
        const QString visibility = attribute(attributes, u"visibility");
        return visibility == u"collapse" || visibility == u"filter";
    }

    /// Rows, also in groups of rows.
    void readRows(QXmlStreamReader &xml, SheetBuilder &sheet)
    {
        static const std::set<QStringView> groups{u"table-row-group",      u"table-header-rows",
                                                  u"table-rows",           u"table-column-group",
                                                  u"table-header-columns", u"table-columns"};
        while (xml.readNextStartElement()) {
            if (xml.name() == u"table-row") {
                readRow(xml, sheet);
            } else if (groups.contains(xml.name()) && m_depth < 32) {
                ++m_depth;
                readRows(xml, sheet);
                --m_depth;
            } else {
                const auto attributes = xml.attributes();
                if (xml.name() == u"table-column" && isHidden(attributes))
                    sheet.hideColumns(std::min(numberIn(attributes, u"number-columns-repeated", 1),
                                               m_limits.columns));
                xml.skipCurrentElement();
            }
            if (!sheet.refusal().isEmpty())
                return xml.raiseError(sheet.refusal());
        }
    }

    static int repeats(const QXmlStreamAttributes &attributes, QStringView name)
    {
        return std::clamp(numberIn(attributes, name, 1), 1, 10'000'000);
    }

    void readRow(QXmlStreamReader &xml, SheetBuilder &sheet)
    {
        const auto attributes = xml.attributes();
        const bool hidden = isHidden(attributes);
        const int times = repeats(attributes, u"number-rows-repeated");
        m_column = 0;
        std::vector<Cell> cells;
        while (xml.readNextStartElement())
            // Beyond the limit one is enough to be refused for.
            if (Cell cell = readCell(xml, sheet);
                !cell.isBlank() && int(cells.size()) <= m_limits.columns)
                cells.push_back(std::move(cell));
        // Blank rows fill a sheet to its end: they only count as lines.
        for (int n = 1; !cells.empty() && n <= times && sheet.refusal().isEmpty(); ++n)
            putRow(cells, m_line + n, hidden, sheet);
        m_line = further(m_line, times);
    }

    static void putRow(const std::vector<Cell> &cells, int line, bool hidden, SheetBuilder &sheet)
    {
        sheet.startRow(line, hidden);
        for (const Cell &cell : cells)
            for (int n = 0; n < cell.times && sheet.refusal().isEmpty(); ++n) {
                if (!cell.unknown.isEmpty())
                    sheet.putUnknown(further(cell.column, n), cell.unknown);
                else
                    sheet.put(further(cell.column, n), cell.text);
            }
        sheet.endRow();
    }

    Cell readCell(QXmlStreamReader &xml, SheetBuilder &sheet)
    {
        const auto attributes = xml.attributes();
        Cell cell{m_column, repeats(attributes, u"number-columns-repeated"), {}, {}};
        const bool covered = xml.name() == u"covered-table-cell";
        tellMerged(attributes, sheet);
        m_column = further(m_column, cell.times);
        const QString shown = readParagraphs(xml);
        if (covered)
            return cell;
        const QString type = attribute(attributes, u"value-type");
        if (shown.startsWith(u'#') && attributes.hasAttribute(u"table:formula"_s)
            && (type == u"error" || type == u"string" || type.isEmpty()))
            cell.unknown = holdsError(shown);
        else if (attributes.hasAttribute(u"table:formula"_s) && type.isEmpty())
            cell.unknown = neverCalculated();
        else
            cell.text = textOf(attributes, type, shown);
        return cell;
    }

    void tellMerged(const QXmlStreamAttributes &attributes, SheetBuilder &sheet) const
    {
        const int columns = repeats(attributes, u"number-columns-spanned");
        const int rows = repeats(attributes, u"number-rows-spanned");
        if (columns > 1 || rows > 1)
            sheet.merge(columnName(m_column) + QString::number(m_line + 1) + u':'
                        + columnName(m_column + columns - 1) + QString::number(m_line + rows));
    }

    static QString textOf(const QXmlStreamAttributes &attributes, const QString &type,
                          const QString &shown)
    {
        if (type == u"float" || type == u"currency" || type == u"percentage") {
            bool number = false;
            const double value = attribute(attributes, u"value").toDouble(&number);
            if (!number)
                return shown;
            return type == u"percentage" ? percentText(value) : numberText(value);
        }
        if (type == u"date") {
            const QDateTime moment =
                QDateTime::fromString(attribute(attributes, u"date-value"), Qt::ISODate);
            return moment.isValid() ? dateText(moment, moment.time() != QTime(0, 0)) : shown;
        }
        if (type == u"time")
            return durationText(attribute(attributes, u"time-value"));
        if (type == u"boolean")
            return attribute(attributes, u"boolean-value") == u"true" ? u"vrai"_s : u"faux"_s;
        const QString said = attribute(attributes, u"string-value");
        return said.isEmpty() ? shown : said;
    }

    /// The paragraphs of a cell, a line each; notes and drawings in it are left out.
    static QString readParagraphs(QXmlStreamReader &xml)
    {
        QStringList paragraphs;
        while (xml.readNextStartElement()) {
            if (xml.name() == u"p")
                paragraphs += readRuns(xml, 0);
            else
                xml.skipCurrentElement();
        }
        return paragraphs.join(u'\n');
    }

    static QString readRuns(QXmlStreamReader &xml, int depth)
    {
        QString text;
        while (!xml.atEnd()) {
            xml.readNext();
            if (xml.isEndElement())
                break;
            if (xml.isCharacters())
                text += xml.text();
            if (!xml.isStartElement())
                continue;
            const bool passage = xml.name() == u"span" || xml.name() == u"a";
            if (xml.name() == u"s")
                text += QString(std::clamp(numberIn(xml.attributes(), u"c", 1), 0, 1000), u' ');
            else if (xml.name() == u"tab")
                text += u'\t';
            else if (xml.name() == u"line-break")
                text += u'\n';
            if (passage && depth < 32)
                text += readRuns(xml, depth + 1);
            else
                xml.skipCurrentElement();
        }
        return text;
    }

    ZipArchive &m_archive;
    const SpreadsheetLimits &m_limits;
    qint64 m_cellsLeft;
    std::set<QString> m_hiddenStyles;
    QString m_sheetName; ///< Of the sheet that is read.
    int m_line = 0;      ///< The last one that was read.
    int m_column = 0;
    int m_depth = 0;
    Spreadsheet m_result;
};

} // namespace

bool isOds(ZipArchive &archive)
{
    return archive.start(u"mimetype"_s, 100)
        .startsWith("application/vnd.oasis.opendocument.spreadsheet");
}

Spreadsheet readOds(ZipArchive &archive, const SpreadsheetLimits &limits)
{
    return OdsReader(archive, limits).read();
}

} // namespace carnet::tables
