// Writes an ODS as LibreOffice does (OpenDocument 1.3, parts 2 and 3). Debian's libodsstream has
// neither validations nor protection.

#include "core/base/zip_writer.h"
#include "core/tables/ods_part.h"
#include "core/tables/table.h"
#include "core/tables/workbook.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace carnet::tables {

namespace {

QString lookName(CellLook look)
{
    return u"look%1"_s.arg(int(look));
}

/// `$Degrés.$A$4:.$A$8`, quoted where the name asks for it.
QString sheetReference(const QString &sheet)
{
    const bool plain = std::ranges::all_of(sheet, [](QChar c) { return c.isLetterOrNumber(); });
    QString escaped = sheet;
    return plain ? sheet : u'\'' + escaped.replace(u'\'', u"''"_s) + u'\'';
}

QString cellReference(int row, int column, QStringView fixed)
{
    return fixed + columnName(column) + fixed + QString::number(row + 1);
}

/// Runs of spaces and tabs as ODF wants them: a plain space stands only between words.
void writeLine(OdsPart &part, const QString &line)
{
    part.start(u"text:p"_s);
    QString plain;
    const auto flush = [&] {
        if (!plain.isEmpty())
            part.text(plain);
        plain.clear();
    };
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (line[i] == u'\t') {
            flush();
            part.empty(u"text:tab"_s);
        } else if (line[i] == u' '
                   && (i == 0 || i + 1 == line.size() || line[i - 1] == u' '
                       || line[i - 1] == u'\t')) {
            flush();
            part.empty(u"text:s"_s);
        } else {
            plain += line[i];
        }
    }
    flush();
    part.end();
}

class OdsContentWriter final
{
public:
    explicit OdsContentWriter(const Workbook &book)
        : m_book(book)
        , m_part(u"office:document-content"_s,
                 {u"office"_s, u"style"_s, u"text"_s, u"table"_s, u"fo"_s, u"number"_s, u"of"_s,
                  u"loext"_s},
                 u"office:version"_s)
    {}

    QByteArray write()
    {
        writeStyles();
        m_part.start(u"office:body"_s);
        m_part.start(u"office:spreadsheet"_s);
        writeValidations();
        for (size_t i = 0; i < m_book.sheets.size(); ++i)
            writeSheet(m_book.sheets[i], i);
        writeFilters();
        return m_part.finish();
    }

private:
    void writeStyles()
    {
        m_part.start(u"office:automatic-styles"_s);
        std::map<int, int> widths;
        for (const BookSheet &sheet : m_book.sheets)
            for (const BookColumn &column : sheet.columns)
                ++widths[column.width];
        for (const auto &[width, uses] : widths) {
            m_part.start(u"style:style"_s, {{u"style:name"_s, u"width%1"_s.arg(width)},
                                            {u"style:family"_s, u"table-column"_s}});
            m_part.empty(u"style:table-column-properties"_s,
                         {{u"style:column-width"_s, u"%1mm"_s.arg(width * 2)}});
            m_part.end();
        }
        m_part.start(u"style:style"_s,
                     {{u"style:name"_s, u"row"_s}, {u"style:family"_s, u"table-row"_s}});
        m_part.empty(u"style:table-row-properties"_s,
                     {{u"style:use-optimal-row-height"_s, u"true"_s}});
        m_part.end();
        m_part.start(u"style:style"_s, {{u"style:name"_s, u"sheet"_s},
                                        {u"style:family"_s, u"table"_s},
                                        {u"style:master-page-name"_s, u"Page"_s}});
        m_part.empty(u"style:table-properties"_s, {{u"table:display"_s, u"true"_s}});
        m_part.end();
        writeDateStyle();
        for (int look = 0; look <= int(CellLook::Input); ++look)
            writeLook(CellLook(look));
        m_part.end();
    }

    void writeDateStyle()
    {
        m_part.start(u"number:date-style"_s, {{u"style:name"_s, u"day"_s}});
        m_part.empty(u"number:day"_s, {{u"number:style"_s, u"long"_s}});
        m_part.element(u"number:text"_s, u"/"_s);
        m_part.empty(u"number:month"_s, {{u"number:style"_s, u"long"_s}});
        m_part.element(u"number:text"_s, u"/"_s);
        m_part.empty(u"number:year"_s, {{u"number:style"_s, u"long"_s}});
        m_part.end();
        m_part.start(u"number:text-style"_s, {{u"style:name"_s, u"words"_s}});
        m_part.empty(u"number:text-content"_s);
        m_part.end();
        m_part.start(u"style:style"_s, {{u"style:name"_s, u"date"_s},
                                        {u"style:family"_s, u"table-cell"_s},
                                        {u"style:parent-style-name"_s, u"Default"_s},
                                        {u"style:data-style-name"_s, u"day"_s}});
        m_part.empty(u"style:paragraph-properties"_s, {{u"fo:text-align"_s, u"start"_s}});
        m_part.end();
    }

    void writeLook(CellLook look)
    {
        OdsAttributes about{{u"style:name"_s, lookName(look)},
                            {u"style:family"_s, u"table-cell"_s},
                            {u"style:parent-style-name"_s, u"Default"_s}};
        if (look == CellLook::Input)
            about.emplace_back(u"style:data-style-name"_s, u"words"_s);
        m_part.start(u"style:style"_s, about);
        OdsAttributes cell{
            {u"style:cell-protect"_s, look == CellLook::Input ? u"none"_s : u"protected"_s},
            {u"style:vertical-align"_s, u"top"_s}};
        if (look != CellLook::Title)
            cell.emplace_back(u"fo:wrap-option"_s, u"wrap"_s);
        if (look == CellLook::Header)
            cell.emplace_back(u"fo:background-color"_s, u"#0b5c73"_s);
        if (look == CellLook::Fixed)
            cell.emplace_back(u"fo:background-color"_s, u"#f3f5f7"_s);
        if (look == CellLook::Header || look == CellLook::Fixed || look == CellLook::Input) {
            cell.emplace_back(u"fo:border"_s, u"0.5pt solid #b8c0c8"_s);
            cell.emplace_back(u"fo:padding"_s, u"0.7mm"_s);
        }
        m_part.empty(u"style:table-cell-properties"_s, cell);
        OdsAttributes text;
        if (look == CellLook::Title || look == CellLook::Strong || look == CellLook::Header)
            text.emplace_back(u"fo:font-weight"_s, u"bold"_s);
        if (look == CellLook::Title || look == CellLook::Note)
            text.emplace_back(u"fo:font-size"_s, look == CellLook::Title ? u"16pt"_s : u"9pt"_s);
        if (look == CellLook::Header || look == CellLook::Note)
            text.emplace_back(u"fo:color"_s,
                              look == CellLook::Header ? u"#ffffff"_s : u"#4a4a4a"_s);
        m_part.empty(u"style:text-properties"_s, text);
        m_part.end();
    }

    void writeValidations()
    {
        int number = 0;
        for (const BookSheet &sheet : m_book.sheets)
            number += int(sheet.choices.size());
        if (number == 0)
            return;
        m_part.start(u"table:content-validations"_s);
        for (size_t i = 0; i < m_book.sheets.size(); ++i)
            for (size_t n = 0; n < m_book.sheets[i].choices.size(); ++n)
                writeValidation(m_book.sheets[i], i, n);
        m_part.end();
    }

    static QString validationName(size_t sheet, size_t number)
    {
        return u"choice%1.%2"_s.arg(sheet).arg(number);
    }

    void writeValidation(const BookSheet &sheet, size_t index, size_t number)
    {
        const BookChoice &choice = sheet.choices[number];
        const QString texts = u"[$%1.%2:.%3]"_s.arg(
            sheetReference(choice.sheet),
            cellReference(choice.texts.firstRow, choice.texts.firstColumn, u"$"),
            cellReference(choice.texts.lastRow, choice.texts.lastColumn, u"$"));
        m_part.start(
            u"table:content-validation"_s,
            {{u"table:name"_s, validationName(index, number)},
             {u"table:condition"_s, u"of:cell-content-is-in-list("_s + texts + u')'},
             {u"table:allow-empty-cell"_s, u"true"_s},
             {u"table:display-list"_s, u"unsorted"_s},
             {u"table:base-cell-address"_s,
              QString(sheetReference(sheet.name) + u'.'
                      + cellReference(choice.cells.firstRow, choice.cells.firstColumn, u""))}});
        m_part.start(u"table:error-message"_s, {{u"table:message-type"_s, u"stop"_s},
                                                {u"table:title"_s, choice.title},
                                                {u"table:display"_s, u"true"_s}});
        m_part.element(u"text:p"_s, choice.message);
        m_part.end();
        m_part.end();
    }

    void writeSheet(const BookSheet &sheet, size_t index)
    {
        m_part.start(u"table:table"_s,
                     {{u"table:name"_s, sheet.name},
                      {u"table:style-name"_s, u"sheet"_s},
                      {u"table:protected"_s, sheet.isProtected ? u"true"_s : u"false"_s}});
        if (sheet.isProtected)
            m_part.empty(u"loext:table-protection"_s,
                         {{u"loext:select-protected-cells"_s, u"true"_s},
                          {u"loext:select-unprotected-cells"_s, u"true"_s}});
        for (const BookColumn &column : sheet.columns)
            m_part.empty(u"table:table-column"_s,
                         {{u"table:style-name"_s, u"width%1"_s.arg(column.width)}});
        if (sheet.frozenRows > 0)
            m_part.start(u"table:table-header-rows"_s);
        for (size_t row = 0; row < sheet.rows.size(); ++row) {
            m_part.start(u"table:table-row"_s, {{u"table:style-name"_s, u"row"_s}});
            if (sheet.rows[row].empty())
                m_part.empty(u"table:table-cell"_s);
            for (size_t column = 0; column < sheet.rows[row].size(); ++column)
                writeCell(sheet.rows[row][column], choiceAt(sheet, index, int(row), int(column)));
            m_part.end();
            if (int(row) + 1 == sheet.frozenRows)
                m_part.end();
        }
        m_part.end();
    }

    static QString choiceAt(const BookSheet &sheet, size_t index, int row, int column)
    {
        for (size_t n = 0; n < sheet.choices.size(); ++n) {
            const BookRange &cells = sheet.choices[n].cells;
            if (row >= cells.firstRow && row <= cells.lastRow && column >= cells.firstColumn
                && column <= cells.lastColumn)
                return validationName(index, n);
        }
        return {};
    }

    void writeCell(const BookCell &cell, const QString &validation)
    {
        OdsAttributes about{{u"table:style-name"_s, lookName(cell.look)}};
        if (!validation.isEmpty())
            about.emplace_back(u"table:content-validation-name"_s, validation);
        QString shown;
        if (const auto *text = std::get_if<QString>(&cell.value)) {
            shown = cellText(*text);
            if (!shown.isEmpty())
                about.emplace_back(u"office:value-type"_s, u"string"_s);
        } else if (const auto *number = std::get_if<qint64>(&cell.value)) {
            shown = QString::number(*number);
            about.emplace_back(u"office:value-type"_s, u"float"_s);
            about.emplace_back(u"office:value"_s, shown);
        } else if (const auto *date = std::get_if<QDate>(&cell.value); date && date->isValid()) {
            shown = date->toString(u"dd/MM/yyyy"_s);
            about[0].second = u"date"_s;
            about.emplace_back(u"office:value-type"_s, u"date"_s);
            about.emplace_back(u"office:date-value"_s, date->toString(Qt::ISODate));
        }
        m_part.start(u"table:table-cell"_s, about);
        if (!shown.isEmpty())
            for (const QString &line : shown.split(u'\n'))
                writeLine(m_part, line);
        m_part.end();
    }

    void writeFilters()
    {
        const bool any = std::ranges::any_of(
            m_book.sheets, [](const BookSheet &sheet) { return !sheet.filters.empty(); });
        if (!any)
            return;
        m_part.start(u"table:database-ranges"_s);
        int number = 0;
        for (const BookSheet &sheet : m_book.sheets)
            for (const BookRange &range : sheet.filters)
                m_part.empty(u"table:database-range"_s,
                             {{u"table:name"_s, u"__Anonymous_Sheet_DB__%1"_s.arg(number++)},
                              {u"table:target-range-address"_s,
                               QString(sheetReference(sheet.name) + u'.'
                                       + cellReference(range.firstRow, range.firstColumn, u"")
                                       + u':' + sheetReference(sheet.name) + u'.'
                                       + cellReference(range.lastRow, range.lastColumn, u""))},
                              {u"table:display-filter-buttons"_s, u"true"_s}});
        m_part.end();
    }

    const Workbook &m_book;
    OdsPart m_part;
};

} // namespace

QByteArray writeOds(const Workbook &book)
{
    return zipped({{u"mimetype"_s, "application/vnd.oasis.opendocument.spreadsheet", true},
                   {u"content.xml"_s, OdsContentWriter(book).write()},
                   {u"styles.xml"_s, odsStyles()},
                   {u"meta.xml"_s, odsMeta(book)},
                   {u"settings.xml"_s, odsSettings(book)},
                   {u"META-INF/manifest.xml"_s, odsManifest()}});
}

} // namespace carnet::tables
