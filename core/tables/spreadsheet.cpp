#include "core/tables/spreadsheet.h"

#include "core/base/french.h"
#include "core/tables/csv.h"
#include "core/tables/ods_reader.h"
#include "core/tables/xlsx_reader.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace carnet::tables {

namespace {

struct SpreadsheetText
{
    Q_DECLARE_TR_FUNCTIONS(carnet::tables::Spreadsheet)

public:
    static QString tooLarge(qint64 limit)
    {
        return tr("The file is larger than %1.").arg(french::fileSize(limit));
    }
    static QString encrypted()
    {
        return tr("The file is protected by a password. Open it in the spreadsheet program and "
                  "save it without one.");
    }
    static QString oldFormat()
    {
        return tr("The file is in the format of Excel before 2007 (.xls). Open it in the "
                  "spreadsheet program and save it as .xlsx or .ods.");
    }
    static QString damaged() { return tr("The file is damaged or incomplete."); }
    static QString notOne()
    {
        return tr("The file is neither a spreadsheet (.xlsx, .ods) nor a table (.csv).");
    }
    static QString empty() { return tr("The file holds no sheet that can be read."); }
};

Spreadsheet refusedFile(const QString &why)
{
    return {{}, {{{}, why, Problem::Severity::Error}}};
}

bool isZip(const QByteArray &bytes)
{
    return bytes.startsWith("PK\x03\x04") || bytes.startsWith("PK\x05\x06");
}

/// What Excel packs an encrypted workbook in; its old format too.
bool isOle(const QByteArray &bytes)
{
    return bytes.startsWith("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1");
}

bool isEncryptedPackage(const QByteArray &bytes)
{
    const QString name = u"EncryptedPackage"_s;
    return bytes.contains(QByteArray(reinterpret_cast<const char *>(name.utf16()),
                                     name.size() * qsizetype(sizeof(char16_t))));
}

} // namespace

Spreadsheet readSpreadsheet(const QByteArray &bytes, const SpreadsheetLimits &limits)
{
    if (bytes.size() > limits.bytes)
        return refusedFile(SpreadsheetText::tooLarge(limits.bytes));
    if (isOle(bytes))
        return refusedFile(isEncryptedPackage(bytes) ? SpreadsheetText::encrypted()
                                                     : SpreadsheetText::oldFormat());
    if (!isZip(bytes))
        return refusedFile(SpreadsheetText::notOne());
    const std::unique_ptr<ZipArchive> archive = ZipArchive::open(bytes, limits.zip);
    if (!archive)
        return refusedFile(SpreadsheetText::damaged());
    const bool ods = isOds(*archive);
    if (!ods && !isXlsx(*archive))
        return refusedFile(SpreadsheetText::notOne());
    Spreadsheet result = ods ? readOds(*archive, limits) : readXlsx(*archive, limits);
    if (result.sheets.empty() && !hasErrors(result.problems))
        return refusedFile(SpreadsheetText::empty());
    return result;
}

Spreadsheet readTables(const QByteArray &bytes, const SpreadsheetLimits &limits)
{
    if (bytes.size() > limits.bytes || isZip(bytes) || isOle(bytes))
        return readSpreadsheet(bytes, limits);
    Table table = readCsv(bytes);
    if (hasErrors(table.problems))
        return {{}, table.problems};
    return {{std::move(table)}, {}};
}

} // namespace carnet::tables
