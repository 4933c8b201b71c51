// How the page of indicators is read: its two views, its commands, and what leaves as a file.

#include "core/base/durable_file.h"
#include "core/tables/benchmark_table.h"
#include "core/tables/csv.h"
#include "core/tables/series_table.h"
#include "ui/charts/chart_panel.h"
#include "ui/pages/indicators/indicator_grid.h"
#include "ui/pages/indicators/indicators_page.h"
#include "ui/pages/indicators/reading_view.h"
#include "ui/shell/command_registry.h"
#include "ui/shell/session.h"
#include "ui/widgets/page_scaffold.h"
#include "ui/widgets/scroll_memory.h"

#include <QFile>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace carnet::ui {

void IndicatorsPage::handleReadingCommands()
{
    CommandRegistry &commands = m_session.commands();
    commands.handle(Command::ImportBenchmarks, this, [this] { importBenchmarks(); });
    commands.handle(Command::EnterFigures, this, [this] { showPart(Part::Grid); });
    commands.handle(Command::ReadFigures, this, [this] { showReading(); });
    commands.handle(Command::ShowTable, this, [this] {
        if (ChartPanel *chart = shownChart())
            chart->showTable(!chart->isTableShown());
    });
    commands.handle(Command::SavePicture, this, [this] { savePicture(); });
    commands.handle(Command::SaveTable, this, [this] { saveTable(); });
    commands.handle(Command::CompareIndicators, this, [this] {
        if (m_reading)
            m_reading->showComparison();
    });
    followReading();
}

ReadingView &IndicatorsPage::reading()
{
    if (m_reading)
        return *m_reading;
    m_reading = new ReadingView(m_session, m_model);
    m_reading->hide();
    m_scaffold->body()->insertWidget(1, m_reading);
    connect(m_reading, &ReadingView::shownChanged, this, &IndicatorsPage::followReading);
    connect(m_reading, &ReadingView::partChanged, this,
            [this](ReadingView::Shown, ReadingView::Shown now) {
                // All are found again where they were left; a large chart begins at its top.
                m_scrolls->forget(u"large"_s);
                m_scrolls->change(now == ReadingView::Shown::All ? u"reading"_s : u"large"_s);
            });
    ChartPanel *panel = m_reading->findChild<ChartPanel *>(u"largeChart"_s);
    connect(panel, &ChartPanel::pictureRequested, this, &IndicatorsPage::savePicture);
    connect(panel, &ChartPanel::tableRequested, this, &IndicatorsPage::saveTable);
    return *m_reading;
}

void IndicatorsPage::showReading()
{
    if (m_model.rowCount() == 0)
        return;
    commitPending();
    reading();
    showPart(Part::Reading);
    if (isVisible())
        m_reading->focusPart();
}

/// The chart that is seen at large; null without one.
ChartPanel *IndicatorsPage::shownChart() const
{
    if (m_part == Part::Reading)
        return m_reading->panel();
    return m_part == Part::Grid && m_model.rowCount() > 0 ? m_chart : nullptr;
}

void IndicatorsPage::followReading()
{
    if (!isVisible())
        return;
    CommandRegistry &commands = m_session.commands();
    const bool chart = shownChart();
    for (const Command command : {Command::ShowTable, Command::SavePicture, Command::SaveTable})
        commands.setEnabled(command, chart);
    commands.setEnabled(Command::CompareIndicators,
                        m_part == Part::Reading && m_reading->canCompare());
    for (const Command command : {Command::EnterFigures, Command::ReadFigures})
        commands.setEnabled(command, m_model.rowCount() > 0);
}

// ---- files

QString IndicatorsPage::chartFileName() const
{
    if (m_part == Part::Reading)
        return m_reading->fileName();
    const auto indicator = currentIndicator();
    return indicator ? QString(lastPeriod(*indicator).toString() + u'_' + indicator->code.toLower())
                     : QString();
}

void IndicatorsPage::savePicture()
{
    ChartPanel *chart = shownChart();
    if (!chart)
        return;
    const auto path = m_session.prompt().askFileToSave(
        tr("Save the picture"), chartFileName() + u".png", tr("Picture (*.png);;Drawing (*.svg)"));
    if (path && !chart->savePicture(*path))
        m_session.prompt().tell(tr("The picture could not be written there. Nothing was lost. "
                                   "Choose another folder."));
}

void IndicatorsPage::saveTable()
{
    if (!shownChart())
        return;
    std::vector<IndicatorSeries> series;
    if (m_part == Part::Reading)
        series = m_reading->series();
    else if (const auto indicator = currentIndicator())
        series = {
            seriesOf(m_model, m_grid->currentIndex().row(), lastPeriod(*indicator), kChartPeriods)};
    const auto path = m_session.prompt().askFileToSave(
        tr("Save the table"), chartFileName() + u".csv", tr("Table (*.csv)"));
    if (path)
        attempt(m_session.prompt(), [&] { writeDurably(*path, tables::writeSeries(series)); });
}

void IndicatorsPage::importBenchmarks()
{
    if (m_session.isReadOnly())
        return;
    const auto path = m_session.prompt().askFileToOpen(tr("Import the marks of the network"),
                                                       tr("Marks of the network (*.csv)"));
    if (!path)
        return;
    QFile file(*path);
    if (!file.open(QIODevice::ReadOnly)) {
        m_session.prompt().tell(tr("The file cannot be opened. Nothing was changed. Check that "
                                   "it still exists and is not open in another program."),
                                file.errorString());
        return;
    }
    const tables::BenchmarkRows read = tables::readBenchmarks(
        tables::readCsv(file.read(tables::CsvLimits().bytes + 1)), m_session.today());
    QStringList problems;
    for (const Problem &problem : read.problems)
        problems += problem.place.isEmpty() ? problem.message
                                            : tr("%1: %2").arg(problem.place, problem.message);
    if (hasErrors(read.problems)) {
        m_session.prompt().tell(
            tr("The marks of the network were not imported. Nothing was changed.") + u' '
                + problems.front(),
            problems.join(u'\n'));
        return;
    }
    if (!m_session.apply(tables::benchmarkStep(read.benchmarks,
                                               m_session.workspace().records<Benchmark>().all())))
        return;
    std::set<QString> codes;
    for (const Benchmark &mark : read.benchmarks)
        codes.insert(mark.indicator);
    const auto own = std::ranges::count_if(
        m_model.followed(), [&](const Indicator &each) { return codes.contains(each.code); });
    m_session.announce(
        {.text = tr("%n mark(s) of the network imported", nullptr, int(read.benchmarks.size()))
                 + u", " + tr("for %n of your indicators.", nullptr, int(own))});
}

} // namespace carnet::ui
