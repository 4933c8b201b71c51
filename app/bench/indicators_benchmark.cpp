#include "app/bench/benchmark.h"
#include "app/bench/paint_waiter.h"
#include "core/domain/measurement.h"
#include "core/domain/target.h"
#include "ui/pages/indicators/indicators_page.h"
#include "ui/shell/command_registry.h"
#include "ui/shell/dialog_prompt.h"
#include "ui/shell/session.h"
#include "ui/shell/settings.h"
#include "ui/widgets/theme.h"

#include <QAbstractButton>
#include <QStandardItemModel>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace carnet::bench {

namespace {

constexpr int kIndicators = 30;
constexpr int kQuarters = 40;

Period quarter(int number)
{
    return Period::of(Frequency::Quarter, 2017)->plus(number);
}

journal::Step manyMeasurements()
{
    journal::Step step(u"Fill"_s);
    for (int n = 0; n < kIndicators; ++n) {
        const QString code = u"IND-%1"_s.arg(n + 1);
        const Indicator indicator{.id = Indicator::idOf(code),
                                  .code = code,
                                  .title = u"Respect du délai annoncé, démarche %1"_s.arg(n + 1),
                                  .family = n % 2 ? Indicator::Family::Rendered
                                                  : Indicator::Family::Perceived,
                                  .form = Indicator::Form::Share,
                                  .unit = u"%"_s,
                                  .direction = Indicator::Direction::HigherIsBetter,
                                  .partLabel = u"demandes traitées dans le délai"_s,
                                  .wholeLabel = u"demandes traitées"_s,
                                  .frequency = Frequency::Quarter,
                                  .minimumBase = 30,
                                  .position = n,
                                  .followed = true};
        step.insert(indicator).insert(Target{Target::idOf(indicator.id, quarter(0)), indicator.id,
                                             quarter(0), *Decimal::of(85)});
        for (int q = 0; q < kQuarters; ++q)
            step.insert(Measurement{.id = Measurement::idOf(indicator.id, quarter(q)),
                                    .indicator = indicator.id,
                                    .period = quarter(q),
                                    .reading = Counts{300 + (q * 7 + n * 5) % 90, 400},
                                    .state = Measurement::State::Displayed});
    }
    return step;
}

void paintBareTable()
{
    QStandardItemModel model(kIndicators, kQuarters);
    for (int row = 0; row < kIndicators; ++row)
        for (int column = 0; column < kQuarters; ++column)
            model.setItem(row, column, new QStandardItem(u"87,5 %"_s));
    QTableView table;
    table.setModel(&model);
    PaintWaiter::showAndWait(table);
}

enum class PageView { Entry, Reading };

Finding measurePage(const Benchmark &benchmark, const QString &folder, PageView view)
{
    auto database = std::make_unique<storage::Database>(folder + u"/indicateurs.carnet"_s);
    storage::Workspace workspace(std::move(database),
                                 {.device = Id<journal::Device>::derived(u"device", u"bench"),
                                  .author = u"Banc"_s,
                                  .clock = systemClock()});
    workspace.apply(manyMeasurements());
    ui::CommandRegistry commands;
    ui::Theme theme;
    ui::Settings settings(folder + u"/reglages.ini"_s);
    ui::DialogPrompt prompt(settings);
    ui::Session session(workspace, prompt, commands,
                        [] { return QDateTime(QDate(2026, 12, 15), QTime(9, 0)); });
    return compare(
        benchmark, 11,
        [&] {
            return seconds([&] {
                ui::IndicatorsPage page(session);
                if (view == PageView::Reading)
                    page.findChild<QAbstractButton *>(u"readFigures"_s)->click();
                PaintWaiter::showAndWait(page);
            });
        },
        [] { return seconds(paintBareTable); });
}

} // namespace

std::vector<Benchmark> indicatorBenchmarks()
{
    const char *bare = "a QTableView over 40 x 30 plain strings, under the same style sheet";
    return {{"indicators",
             "from making the page of 40 quarters x 30 indicators to its first paint: the grid",
             bare, 3,
             [](const Benchmark &benchmark, const QString &folder) {
                 return measurePage(benchmark, folder, PageView::Entry);
             }},
            {"reading", "the same, opened on the small charts of all 30 indicators", bare, 5,
             [](const Benchmark &benchmark, const QString &folder) {
                 return measurePage(benchmark, folder, PageView::Reading);
             }}};
}

} // namespace carnet::bench
