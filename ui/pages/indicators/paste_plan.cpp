#include "ui/pages/indicators/paste_plan.h"

#include "core/base/french.h"
#include "core/tables/clipboard_block.h"
#include "ui/pages/indicators/cell_input.h"
#include "ui/pages/indicators/indicator_grid_model.h"

#include <QCoreApplication>

namespace carnet::ui {

namespace {

struct PasteText
{
    Q_DECLARE_TR_FUNCTIONS(carnet::ui::PastePlan)

public:
    static QString line(int number) { return tr("Line %1").arg(number); }
    static QString outside(const QString &text)
    {
        return tr("\"%1\" falls outside the table.").arg(text);
    }
    static QString noPeriod(const QString &text)
    {
        return tr("\"%1\": this indicator is not measured for that period.").arg(text);
    }
    static QString computed(const QString &text)
    {
        return tr("\"%1\": the year is calculated from its periods.").arg(text);
    }
};

} // namespace

PastePlan planPaste(const IndicatorGridModel &model, const QModelIndex &at,
                    const QString &clipboard)
{
    PastePlan plan;
    const std::vector<QStringList> rows = tables::readBlock(clipboard);
    for (size_t row = 0; row < rows.size(); ++row) {
        for (qsizetype column = 0; column < rows[row].size(); ++column) {
            const QString text = rows[row][column].trimmed();
            const QModelIndex index = model.index(at.row() + int(row), at.column() + int(column));
            if (text.isEmpty() || (index.isValid() && index.column() == 0))
                continue;
            if (!index.isValid() || index.column() == model.trendColumn()) {
                plan.problems.push_back({PasteText::line(int(row) + 1), PasteText::outside(text)});
                continue;
            }
            const Indicator &indicator = model.indicator(index.row());
            const std::optional<Period> period = model.period(index);
            const QString place =
                period ? QString(indicator.title + u", " + french::shortPeriod(*period))
                       : indicator.title;
            if (!period || model.isSum(index)) {
                plan.problems.push_back(
                    {place, period ? PasteText::computed(text) : PasteText::noPeriod(text)});
                continue;
            }
            const CellInput input = readCell(indicator, text);
            if (input.problem.isEmpty())
                plan.cells.push_back({indicator, *period, model.measurement(index), input.reading});
            else
                plan.problems.push_back({place, input.problem});
        }
    }
    return plan;
}

} // namespace carnet::ui
