#include "core/base/failure.h"
#include "core/tables/table.h"
#include "core/tables/workbook.h"
#include "core/tables/zip_archive.h"
#include "core/tables/zip_writer.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <array>
#include <cmath>
#include <xlsxwriter.h>

using namespace Qt::StringLiterals;

namespace carnet::tables {

namespace {

struct XlsxWriterText
{
    Q_DECLARE_TR_FUNCTIONS(carnet::tables::XlsxWriter)
};

constexpr size_t kLooks = size_t(CellLook::Input) + 1;

[[noreturn]] void failXlsx(const QString &detail)
{
    throw Failure(Failure::Kind::Unavailable,
                  XlsxWriterText::tr("The file could not be made: there may be no room left in the "
                                     "folder for temporary files. Nothing was changed."),
                  detail);
}

void checkXlsx(lxw_error error)
{
    if (error != LXW_NO_ERROR)
        failXlsx(QString::fromUtf8(lxw_strerror(error)));
}

lxw_format *formatOf(lxw_workbook *book, CellLook look)
{
    lxw_format *const format = workbook_add_format(book);
    format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
    const bool ruled =
        look == CellLook::Header || look == CellLook::Fixed || look == CellLook::Input;
    if (ruled) {
        format_set_border(format, LXW_BORDER_THIN);
        format_set_border_color(format, 0xB8C0C8);
    }
    if (look != CellLook::Title)
        format_set_text_wrap(format);
    if (look == CellLook::Title || look == CellLook::Strong || look == CellLook::Header)
        format_set_bold(format);
    if (look == CellLook::Title)
        format_set_font_size(format, 16);
    if (look == CellLook::Note || look == CellLook::Fixed)
        format_set_font_color(format, look == CellLook::Note ? 0x4A4A4A : 0x1B1B1B);
    if (look == CellLook::Note)
        format_set_font_size(format, 9);
    if (look == CellLook::Header) {
        format_set_bg_color(format, 0x0B5C73);
        format_set_font_color(format, 0xFFFFFF);
    }
    if (look == CellLook::Fixed)
        format_set_bg_color(format, 0xF3F5F7);
    if (look == CellLook::Input) {
        format_set_unlocked(format);
        format_set_num_format(format, "@");
    }
    return format;
}

/// What a row needs in points, as far as it can be told without its typeface. LibreOffice does
/// not work out the heights of an XLSX.
double heightOf(const std::vector<BookCell> &row, const std::vector<BookColumn> &columns)
{
    constexpr double kLine = 15;
    constexpr double kCharactersPerUnit = 1.1;
    double height = kLine;
    for (size_t i = 0; i < std::min(row.size(), columns.size()); ++i) {
        const auto *text = std::get_if<QString>(&row[i].value);
        if (!text)
            continue;
        if (row[i].look == CellLook::Title) {
            height = std::max(height, 1.6 * kLine);
            continue;
        }
        const double fit = std::max(1.0, columns[i].width * kCharactersPerUnit);
        double lines = 0;
        for (const QString &line : text->split(u'\n'))
            lines += std::max(1.0, std::ceil(double(line.size()) / fit));
        height = std::max(height, lines * kLine);
    }
    return std::min(height, 400.0);
}

/// Excel then still makes a row higher for what is written into it.
QByteArray withLooseHeights(const QByteArray &bytes, size_t sheets)
{
    const std::unique_ptr<ZipArchive> archive = ZipArchive::open(bytes);
    std::vector<ZipFile> loose;
    for (size_t i = 1; archive && i <= sheets; ++i) {
        const QString name = u"xl/worksheets/sheet%1.xml"_s.arg(i);
        const auto entry = archive->read(name);
        if (!entry)
            failXlsx(name);
        loose.push_back({name, entry->readAll().replace(" customHeight=\"1\"", "")});
    }
    return zipWith(bytes, loose);
}

/// Workbook, sheets and formats belong to libxlsxwriter, which frees them when it closes.
class XlsxWriter final
{
public:
    explicit XlsxWriter(const QString &path)
        : m_book(workbook_new(QFile::encodeName(path).constData()))
    {
        if (!m_book)
            failXlsx(u"workbook_new"_s);
        for (size_t look = 0; look < kLooks; ++look)
            m_formats[look] = formatOf(m_book, CellLook(look));
        m_date = formatOf(m_book, CellLook::Plain);
        format_set_num_format(m_date, "dd/mm/yyyy");
        format_set_align(m_date, LXW_ALIGN_LEFT);
    }

    ~XlsxWriter()
    {
        if (m_book)
            lxw_workbook_free(m_book);
    }

    Q_DISABLE_COPY_MOVE(XlsxWriter)

    void write(const Workbook &book)
    {
        QByteArray title = book.title.toUtf8();
        lxw_doc_properties properties{};
        properties.title = title.data();
        properties.created = QDateTime(book.madeOn, QTime(0, 0), Qt::UTC).toSecsSinceEpoch();
        checkXlsx(workbook_set_properties(m_book, &properties));
        for (const BookSheet &sheet : book.sheets)
            writeSheet(sheet);
        const lxw_error closed = workbook_close(m_book);
        m_book = nullptr;
        checkXlsx(closed);
    }

private:
    void writeSheet(const BookSheet &sheet)
    {
        m_sheet = workbook_add_worksheet(m_book, sheet.name.toUtf8().constData());
        if (!m_sheet)
            failXlsx(u"worksheet "_s + sheet.name);
        for (size_t i = 0; i < sheet.columns.size(); ++i)
            checkXlsx(worksheet_set_column(m_sheet, lxw_col_t(i), lxw_col_t(i),
                                           sheet.columns[i].width, nullptr));
        for (size_t row = 0; row < sheet.rows.size(); ++row)
            checkXlsx(worksheet_set_row(m_sheet, lxw_row_t(row),
                                        heightOf(sheet.rows[row], sheet.columns), nullptr));
        for (size_t row = 0; row < sheet.rows.size(); ++row)
            for (size_t column = 0; column < sheet.rows[row].size(); ++column)
                writeCell(lxw_row_t(row), lxw_col_t(column), sheet.rows[row][column]);
        layOutSheet(sheet);
        for (const BookChoice &choice : sheet.choices)
            offer(choice);
        if (sheet.isProtected) {
            lxw_protection allowed{};
            allowed.format_columns = LXW_TRUE;
            allowed.format_rows = LXW_TRUE;
            allowed.autofilter = LXW_TRUE;
            allowed.sort = LXW_TRUE;
            worksheet_protect(m_sheet, nullptr, &allowed);
        }
    }

    void layOutSheet(const BookSheet &sheet)
    {
        worksheet_set_landscape(m_sheet);
        worksheet_set_paper(m_sheet, 9); // A4
        worksheet_fit_to_pages(m_sheet, 1, 0);
        if (sheet.frozenRows > 0 || sheet.frozenColumns > 0)
            worksheet_freeze_panes(m_sheet, lxw_row_t(sheet.frozenRows),
                                   lxw_col_t(sheet.frozenColumns));
        if (sheet.frozenRows > 0)
            checkXlsx(worksheet_repeat_rows(m_sheet, 0, lxw_row_t(sheet.frozenRows - 1)));
        for (const BookRange &filter : sheet.filters)
            checkXlsx(worksheet_autofilter(m_sheet, lxw_row_t(filter.firstRow),
                                           lxw_col_t(filter.firstColumn), lxw_row_t(filter.lastRow),
                                           lxw_col_t(filter.lastColumn)));
        worksheet_ignore_errors(m_sheet, LXW_IGNORE_NUMBER_STORED_AS_TEXT, "A1:XFD1048576");
    }

    void writeCell(lxw_row_t row, lxw_col_t column, const BookCell &cell)
    {
        lxw_format *const format = m_formats[size_t(cell.look)];
        if (const auto *text = std::get_if<QString>(&cell.value)) {
            checkXlsx(worksheet_write_string(m_sheet, row, column,
                                             cellText(*text).toUtf8().constData(), format));
        } else if (const auto *number = std::get_if<qint64>(&cell.value)) {
            checkXlsx(worksheet_write_number(m_sheet, row, column, double(*number), format));
        } else if (const auto *date = std::get_if<QDate>(&cell.value); date && date->isValid()) {
            lxw_datetime day{date->year(), date->month(), date->day(), 0, 0, 0};
            checkXlsx(worksheet_write_datetime(m_sheet, row, column, &day, m_date));
        } else if (cell.look != CellLook::Plain) {
            checkXlsx(worksheet_write_blank(m_sheet, row, column, format));
        }
    }

    void offer(const BookChoice &choice)
    {
        QString sheet = choice.sheet;
        const BookRange &texts = choice.texts;
        // A list written into the cell itself may have 255 characters and no comma in a text.
        QByteArray where =
            u"='%1'!$%2$%3:$%4$%5"_s
                .arg(sheet.replace(u'\'', u"''"_s), columnName(texts.firstColumn),
                     QString::number(texts.firstRow + 1), columnName(texts.lastColumn),
                     QString::number(texts.lastRow + 1))
                .toUtf8();
        QByteArray title = choice.title.toUtf8();
        QByteArray message = choice.message.toUtf8();
        lxw_data_validation validation{};
        validation.validate = LXW_VALIDATION_TYPE_LIST_FORMULA;
        validation.value_formula = where.data();
        validation.error_title = title.data();
        validation.error_message = message.data();
        checkXlsx(worksheet_data_validation_range(
            m_sheet, lxw_row_t(choice.cells.firstRow), lxw_col_t(choice.cells.firstColumn),
            lxw_row_t(choice.cells.lastRow), lxw_col_t(choice.cells.lastColumn), &validation));
    }

    lxw_workbook *m_book;
    lxw_worksheet *m_sheet = nullptr;
    std::array<lxw_format *, kLooks> m_formats{};
    lxw_format *m_date = nullptr;
};

} // namespace

// libxlsxwriter writes to a file only.
QByteArray writeXlsx(const Workbook &book)
{
    const QTemporaryDir folder;
    if (!folder.isValid())
        failXlsx(folder.errorString());
    const QString path = folder.filePath(u"classeur.xlsx"_s);
    XlsxWriter(path).write(book);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        failXlsx(file.errorString());
    return withLooseHeights(file.readAll(), book.sheets.size());
}

} // namespace carnet::tables
