#include "core/tables/table.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace carnet::tables {

namespace {

struct PlaceText
{
    Q_DECLARE_TR_FUNCTIONS(carnet::tables::Table)

public:
    static QString line(int number) { return tr("Line %1").arg(number); }
    static QString lineOf(const QString &sheet, int number)
    {
        return tr("%1, line %2", "a sheet").arg(sheet, QString::number(number));
    }
};

} // namespace

QString cell(const Row &row, int column)
{
    return column >= 0 && size_t(column) < row.cells.size() ? row.cells[size_t(column)].trimmed()
                                                            : QString();
}

QString columnName(int column)
{
    QString name;
    for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        name.prepend(QChar(char16_t(u'A' + (rest - 1) % 26)));
    return name;
}

QString placeOf(const Table &table, int line)
{
    return table.sheet.isEmpty() ? PlaceText::line(line) : PlaceText::lineOf(table.sheet, line);
}

QString placeOf(const Table &table, int line, int column)
{
    if (table.sheet.isEmpty())
        return PlaceText::line(line);
    return table.sheet + u'!' + columnName(column) + QString::number(line);
}

} // namespace carnet::tables
