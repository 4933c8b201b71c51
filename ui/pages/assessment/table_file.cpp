#include "ui/pages/assessment/table_file.h"

#include <QCoreApplication>
#include <QFile>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

struct TableFileText
{
    Q_DECLARE_TR_FUNCTIONS(carnet::ui::TableFile)
};

} // namespace

std::shared_ptr<const tables::Spreadsheet> readTableFile(const QString &path)
{
    QFile file(path);
    auto result = std::make_shared<tables::Spreadsheet>();
    if (file.open(QIODevice::ReadOnly))
        // One byte more than is taken is enough to be refused.
        *result = tables::readTables(file.read(tables::SpreadsheetLimits().bytes + 1));
    else
        result->problems.push_back(
            {{},
             TableFileText::tr("The file cannot be opened. Nothing was changed. Check that it "
                               "still exists and is not open in another program."),
             Problem::Severity::Error});
    return result;
}

QString problemLines(const std::vector<Problem> &problems, Problem::Severity severity)
{
    constexpr int kTold = 12;
    QStringList lines;
    int more = 0;
    for (const Problem &problem : problems) {
        if (problem.severity != severity)
            continue;
        if (lines.size() == kTold)
            ++more;
        else
            lines += problem.place.isEmpty()
                         ? problem.message
                         : QString(problem.place + u"\u00A0: " + problem.message);
    }
    if (more > 0)
        lines += TableFileText::tr("And %n more.", nullptr, more);
    return lines.join(u'\n');
}

} // namespace carnet::ui
