#include "ui/pages/indicators/grid_cell.h"

#include "core/domain/figure.h"
#include "core/domain/figure_series.h"
#include "ui/pages/indicators/figure_shape.h"
#include "ui/pages/indicators/outdated_note.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

struct CellWords
{
    Q_DECLARE_TR_FUNCTIONS(carnet::ui::IndicatorGridModel)

public:
    /// For narrow columns; what is heard is missingWords().
    static QString brief(Missing missing)
    {
        switch (missing) {
        case Missing::NotMeasuredYet:
            return tr("not measured");
        case Missing::NotApplicable:
            return tr("no object");
        case Missing::TooFew:
            return tr("too few");
        case Missing::NotProvided:
            return tr("not received");
        }
        Q_UNREACHABLE();
    }
    static QString state(const Measurement &measurement)
    {
        switch (measurement.state) {
        case Measurement::State::Entered:
            return std::holds_alternative<Missing>(measurement.reading) ? QString() : tr("entered");
        case Measurement::State::Reviewed:
            return tr("reviewed");
        case Measurement::State::Displayed:
            return tr("displayed");
        }
        Q_UNREACHABLE();
    }
    static QString toBeEntered() { return tr("to be entered"); }
    static QString stillToCome() { return tr("still to come"); }
    static QString otherPoster() { return tr("poster differs"); }
    static QString notForThis() { return tr("not for this indicator"); }
    static QString noYear() { return tr("no figure for the year"); }
    static QString noSum() { return tr("no sum"); }
    static QString noSumHeard() { return tr("no sum: its figures cannot be added up"); }
};

QString figureAlone(const QString &text, const QString &unit)
{
    const QString behind = QChar(QChar::Nbsp) + unit;
    return !unit.isEmpty() && text.endsWith(behind) ? text.chopped(behind.size()) : text;
}

void tellFigure(GridCell &cell, const IndicatorRow &row, const Figure &figure, const Period &period)
{
    std::optional<Decimal> target;
    if (const auto inForce = targetInForce(row.targets, row.indicator.id, period))
        target = inForce->value;
    const FigureStatus status = statusOf(figure, target, row.indicator.direction);
    cell.shape = shapeOf(status);
    cell.text = figureText(row.indicator, figure, Precision::Exact);
    cell.shortText = figureAlone(cell.text, row.indicator.unit);
    cell.heard = cell.text;
    if (figure.value)
        cell.heard += u", " + statusWords(status);
    else if (figure.missing)
        cell.text = cell.shortText = CellWords::brief(*figure.missing);
}

} // namespace

std::optional<Measurement> IndicatorRow::measurement(const Period &period) const
{
    const auto found =
        std::ranges::find(measurements, Measurement::idOf(indicator.id, period), &Measurement::id);
    return found == measurements.end() ? std::nullopt : std::optional(*found);
}

GridCell measurementCell(const IndicatorRow &row, const Period &period,
                         const std::vector<DisplayedFigure> &outdated, const QDate &today)
{
    GridCell cell;
    const std::optional<Measurement> found = row.measurement(period);
    if (!found && period.firstDay() > today) {
        cell.heard = CellWords::stillToCome();
        return cell;
    }
    tellFigure(cell, row, figureOf(found ? found->reading : Reading(Missing::NotMeasuredYet)),
               period);
    if (!found && period.lastDay() < today) {
        cell.text = cell.shortText = CellWords::toBeEntered();
        cell.heard += u", " + cell.text;
    }
    if (found) {
        cell.reading = found->reading;
        cell.note = CellWords::state(*found);
    }
    if (!cell.note.isEmpty())
        cell.heard += u", " + cell.note;
    for (const DisplayedFigure &displayed : outdated) {
        cell.note = CellWords::otherPoster();
        cell.heard += u". " + outdatedSentence(row.indicator, displayed, cell.reading, today);
    }
    return cell;
}

GridCell sumCell(const IndicatorRow &row, int year)
{
    const std::optional<YearFigure> sum = yearFigure(row.indicator, row.measurements, year);
    GridCell cell;
    if (!sum) {
        const bool any = std::ranges::any_of(row.measurements, [&](const Measurement &each) {
            return each.period.year() == year && figureOf(each.reading).value;
        });
        // Never a blank: values without counts cannot be added up.
        cell.text = cell.shortText =
            any ? CellWords::noSum() : CellWords::brief(Missing::NotMeasuredYet);
        cell.shape = any ? StatusShape::Dash : StatusShape::Diamond;
        cell.heard = any ? CellWords::noSumHeard() : CellWords::noYear();
        return cell;
    }
    cell.reading = sum->reading;
    tellFigure(cell, row, figureOf(sum->reading), *Period::of(Frequency::Year, year));
    cell.note = coverageText(*sum, row.indicator.frequency);
    if (!cell.note.isEmpty())
        cell.heard += u", " + cell.note;
    return cell;
}

GridCell noCell()
{
    GridCell cell;
    cell.heard = CellWords::notForThis();
    return cell;
}

} // namespace carnet::ui
