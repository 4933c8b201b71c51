// What the page of indicators does with what the user asks; how it is built and shown is
// in indicators_page.cpp; how it is read, in indicators_page_reading.cpp.

#include "core/base/french.h"
#include "core/domain/figure.h"
#include "ui/charts/chart_panel.h"
#include "ui/pages/indicators/cell_input.h"
#include "ui/pages/indicators/followed_indicators.h"
#include "ui/pages/indicators/import_panel.h"
#include "ui/pages/indicators/indicator_chart.h"
#include "ui/pages/indicators/indicator_grid.h"
#include "ui/pages/indicators/indicators_page.h"
#include "ui/shell/command_registry.h"
#include "ui/shell/session.h"
#include "ui/widgets/note_label.h"
#include "ui/widgets/review_panel.h"

#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet::ui {

// ---- showing

std::optional<Indicator> IndicatorsPage::currentIndicator() const
{
    const QModelIndex current = m_grid->currentIndex();
    return current.isValid() ? std::optional(m_model.indicator(current.row())) : std::nullopt;
}

/// The last period of the year shown that has begun.
Period IndicatorsPage::lastPeriod(const Indicator &indicator) const
{
    return lastPeriodBegun(m_session.year(), m_session.today(), indicator.frequency);
}

/// What the form is about; the title's cell stands for the last period.
Period IndicatorsPage::shownPeriod(const QModelIndex &index) const
{
    return m_model.period(index).value_or(lastPeriod(m_model.indicator(index.row())));
}

void IndicatorsPage::currentChanged()
{
    m_problem->setText({});
    // First what was typed about the other cell: it may be what this one is compared with.
    m_form->commitPending();
    // What is typed into the form about one cell and its target is undone as one.
    m_visit = Id<Measurement>::create().toString();
    refresh();
}

void IndicatorsPage::refresh()
{
    if (m_part == Part::Grid || m_model.rowCount() == 0)
        showPart(Part::Grid);
    refreshForm();
    refreshChart();
    refreshTools();
}

void IndicatorsPage::refreshForm()
{
    const QModelIndex current = m_grid->currentIndex();
    if (!current.isValid() || current.row() >= m_model.rowCount()) {
        m_form->setSubject(std::nullopt);
        return;
    }
    const Indicator &indicator = m_model.indicator(current.row());
    const Period period = shownPeriod(current);
    MeasurementSubject subject{
        .indicator = indicator,
        .period = period,
        .measurement = m_model.measurement(indicator.id, period),
        .history = m_model.measurements(current.row()),
        .target = targetInForce(m_model.targets(current.row()), indicator.id, period),
        .outdated = {},
        .trail = {},
        .today = m_session.today(),
        .remark = {},
        .entered = !m_model.isSum(current),
        .readOnly = m_session.isReadOnly()};
    if (m_model.isSum(current)) {
        const auto sum =
            yearFigure(indicator, m_model.measurements(current.row()), m_session.year());
        subject.remark = tr("The year is calculated from its periods; rates are never averaged.");
        if (sum) {
            subject.measurement = blankMeasurement(indicator, period);
            subject.measurement->reading = sum->reading;
            const QString part = coverageText(*sum, indicator.frequency);
            subject.remark = part.isEmpty() ? tr("Calculated from all its periods.")
                                            : tr("Calculated from %1.").arg(part);
        }
    } else {
        subject.outdated = m_model.outdated(indicator.id, period);
        if (subject.measurement)
            subject.trail = storage::trailOf(m_session.workspace().entriesOf(
                tableName<Measurement>(), subject.measurement->id.toString()));
    }
    if (subject.entered && subject.outdated.empty() && subject.measurement
        && subject.measurement->state == Measurement::State::Displayed) {
        subject.remark = tr("This figure is on a poster. If you change it, make the poster again.");
    }
    m_form->setSubject(subject);
}

void IndicatorsPage::refreshChart()
{
    const std::optional<Indicator> indicator = currentIndicator();
    m_chart->setVisible(indicator.has_value());
    if (!indicator)
        return;
    const int row = m_grid->currentIndex().row();
    m_chart->setData(indicatorChart(*indicator, m_model.measurements(row), m_model.targets(row),
                                    lastPeriod(*indicator)));
}

void IndicatorsPage::refreshTools()
{
    const QModelIndex current = m_grid->currentIndex();
    const int row = current.row();
    const bool writable = !m_session.isReadOnly();
    m_up->setEnabled(writable && row > 0);
    m_down->setEnabled(writable && row >= 0 && row + 1 < m_model.rowCount());
    for (QPushButton *button : {m_edit, m_stop})
        button->setEnabled(writable && row >= 0);
    for (QPushButton *button : {m_choose, m_import})
        button->setEnabled(writable);
    const auto waiting = enteredInColumn(current.column());
    m_reviewPeriod->setVisible(!waiting.empty());
    m_reviewPeriod->setEnabled(writable);
    if (!waiting.empty())
        m_reviewPeriod->setText(
            tr("Mark %1 as reviewed (%n figure(s))", nullptr, int(waiting.size()))
                .arg(french::shortPeriod(waiting.front().period)));
    enableCommands();
}

void IndicatorsPage::reveal(const Place &place)
{
    std::optional<Id<Indicator>> indicator;
    std::optional<Period> period = Period::parse(place.field);
    const auto &workspace = m_session.workspace();
    if (const auto id = Id<Measurement>::parse(place.record)) {
        if (const auto measurement = workspace.records<Measurement>().find(*id)) {
            indicator = measurement->indicator;
            period = measurement->period;
        } else if (const auto target =
                       workspace.records<Target>().find(*Id<Target>::parse(place.record))) {
            indicator = target->indicator;
            period = target->period;
        } else {
            indicator = Id<Indicator>::parse(place.record);
        }
    } else if (!place.record.isEmpty()) {
        indicator = Indicator::idOf(place.record);
    }
    if (!indicator || m_model.rowOf(*indicator) < 0)
        return;
    if (period && period->year() != m_session.year())
        m_session.setYear(period->year());
    showPart(Part::Grid);
    const int row = m_model.rowOf(*indicator);
    const QModelIndex cell =
        m_model.cellOf(*indicator, period.value_or(lastPeriod(m_model.indicator(row))));
    m_grid->goTo(cell.isValid() ? cell : m_model.index(row, 0));
    if (place.field.isEmpty() || Period::parse(place.field))
        m_grid->setFocus();
    else
        m_form->focusField(place.field);
}

void IndicatorsPage::commitPending()
{
    m_grid->commitPending();
    m_form->commitPending();
    m_form->focusProblem();
}

// ---- entering

void IndicatorsPage::enterCell(const QModelIndex &index, const QString &text)
{
    const Indicator indicator = m_model.indicator(index.row());
    const std::optional<Period> period = m_model.period(index);
    const CellInput input = readCell(indicator, text);
    const std::optional<Measurement> before = m_model.measurement(index);
    if (!period || !input.problem.isEmpty())
        return;
    m_problem->setText({});
    if (input.reading)
        m_session.apply(
            enterStep(indicator, before, withReading(indicator, *period, before, *input.reading)));
    else if (before)
        m_session.apply(clearStep(indicator, *before));
}

void IndicatorsPage::enterMeasurement(const Measurement &after)
{
    const auto indicator = m_session.workspace().records<Indicator>().find(after.indicator);
    const auto before = m_session.workspace().records<Measurement>().find(after.id);
    if (!indicator || !m_session.apply(enterStep(*indicator, before, after), m_visit))
        m_form->refuse();
}

void IndicatorsPage::enterTarget(const Indicator &indicator, const Period &from,
                                 const std::optional<Decimal> &value)
{
    const auto before =
        m_session.workspace().records<Target>().find(Target::idOf(indicator.id, from));
    if (!m_session.apply(targetStep(indicator, from, before, value), m_visit))
        m_form->refuse();
    refreshForm();
}

void IndicatorsPage::clearCell()
{
    const QModelIndex current = m_grid->currentIndex();
    const auto before = m_model.measurement(current);
    if (before && !m_model.isSum(current) && !m_session.isReadOnly())
        m_session.apply(clearStep(m_model.indicator(current.row()), *before));
}

void IndicatorsPage::paste(const QString &clipboard)
{
    const QModelIndex current = m_grid->currentIndex();
    if (!current.isValid() || m_session.isReadOnly())
        return;
    const PastePlan plan = planPaste(m_model, current, clipboard);
    if (plan.problems.empty())
        return applyPaste(plan);
    m_whenReviewed = [this, plan] { applyPaste(plan); };
    showPart(Part::Review);
    const int ready = int(plan.cells.size());
    m_review->show(tr("Paste a block"),
                   tr("%n cell(s) ready.", nullptr, ready) + u' '
                       + tr("%n not taken:", nullptr, int(plan.problems.size())),
                   plan.problems,
                   ready > 0 ? tr("Paste the %n cell(s)", nullptr, ready) : QString());
}

void IndicatorsPage::applyPaste(const PastePlan &plan)
{
    const int count = int(plan.cells.size());
    if (m_session.apply(blockStep(tr("Paste of %n cell(s)", nullptr, count), plan.cells)))
        showPart(Part::Grid);
}

void IndicatorsPage::nextToFill()
{
    const int columns = m_model.columnCount();
    const int cells = m_model.rowCount() * columns;
    const QModelIndex current = m_grid->currentIndex();
    const int from = current.isValid() ? current.row() * columns + current.column() : 0;
    for (int step = 1; step <= cells; ++step) {
        const int at = (from + step) % cells;
        const QModelIndex cell = m_model.index(at / columns, at % columns);
        const auto period = m_model.period(cell);
        if (!period || m_model.isSum(cell) || m_model.measurement(cell)
            || period->lastDay() >= m_session.today())
            continue;
        m_grid->goTo(cell);
        m_grid->setFocus();
        return;
    }
    m_session.announce({.text = tr("All periods that are over have their figures.")});
}

// ---- files

void IndicatorsPage::importTable()
{
    if (m_session.isReadOnly())
        return;
    if (const auto path = m_session.prompt().askFileToOpen(
            tr("Import a table of measurements"), tr("Tables (*.csv *.txt *.xlsx *.xlsm *.ods)")))
        m_importPanel->open(*path);
}

void IndicatorsPage::endImport(int figures)
{
    showPart(Part::Grid);
    m_session.announce({.text = tr("%n figure(s) imported.", nullptr, figures),
                        .verb = tr("Undo"),
                        .action = [session = &m_session] { session->undoStack().undo(); }});
}

} // namespace carnet::ui
