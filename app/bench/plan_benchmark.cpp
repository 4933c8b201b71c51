#include "app/bench/benchmark.h"
#include "app/bench/paint_waiter.h"
#include "ui/pages/plan/board_view.h"
#include "ui/pages/plan/open_plan.h"
#include "ui/pages/plan/plan_page.h"
#include "ui/pages/plan/timeline_view.h"
#include "ui/shell/command_registry.h"
#include "ui/shell/dialog_prompt.h"
#include "ui/shell/session.h"
#include "ui/shell/settings.h"
#include "ui/widgets/theme.h"

#include <QLineEdit>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QTableView>

#include <array>

using namespace Qt::StringLiterals;

namespace carnet::bench {

namespace {

constexpr int kPlanActions = 2000;
constexpr int kPlanDays = 3650;
constexpr int kPlanYear = 2026;

const std::array kPlanSubjects{
    u"Former les agents d’accueil"_s, u"Revoir le message du répondeur"_s,
    u"Afficher le délai de réponse"_s, u"Installer des sièges"_s, u"Traduire la page d’accueil"_s};

std::vector<Action> manyActions()
{
    std::vector<Action> actions;
    for (int n = 0; n < kPlanActions; ++n) {
        const QDate due = QDate(2017, 1, 1).addDays(qint64(n) * 977 % kPlanDays);
        const auto state = Action::State(n % 10 < 6 ? 2 : n % 4);
        actions.push_back({.id = Id<Action>::derived(u"action", QString::number(n)),
                           .plan = Plan::idOf(kPlanYear),
                           .title = u"%1, lot n° %2"_s.arg(kPlanSubjects[size_t(n) % 5]).arg(n + 1),
                           .source = Action::Source::None,
                           .owner = u"Personne %1"_s.arg(n % 23),
                           .start = due.addDays(-20 - n % 300),
                           .due = due,
                           .priority = Action::Priority::Normal,
                           .effort = Action::Effort::Unknown,
                           .state = state,
                           .progress = n % 100});
    }
    return actions;
}

/// The same as strings that are already made.
void fillBare(QStandardItemModel &model)
{
    model.setColumnCount(6);
    int row = 0;
    for (const Action &action : manyActions()) {
        int column = 0;
        for (const QString &text :
             {action.title, QString(), action.owner, action.due->toString(u"dd/MM/yyyy"),
              QString::number(int(action.state)), QString::number(action.progress)})
            model.setItem(row, column++, new QStandardItem(text));
        ++row;
    }
}

/// What every plan benchmark works on.
struct PlanStand
{
    explicit PlanStand(const QString &folder)
        : settings(folder + u"/reglages.ini"_s)
        , prompt(settings)
        , workspace(std::make_unique<storage::Database>(folder + u"/plan.carnet"_s),
                    {.device = Id<journal::Device>::derived(u"device", u"bench"),
                     .author = u"Banc"_s,
                     .clock = systemClock()})
        , session(workspace, prompt, commands,
                  [] { return QDateTime(QDate(2026, 11, 21), QTime(9, 0)); })
    {
        journal::Step step(u"Fill"_s);
        step.insert(Plan{.id = Plan::idOf(kPlanYear),
                         .year = kPlanYear,
                         .title = u"Plan"_s,
                         .state = Plan::State::Draft});
        for (const Action &action : manyActions())
            step.insert(action);
        workspace.apply(step);
        session.setYear(kPlanYear);
    }

    ui::Theme theme;
    ui::CommandRegistry commands;
    ui::Settings settings;
    ui::DialogPrompt prompt;
    storage::Workspace workspace;
    ui::Session session;
};

double paintBarePlan()
{
    return seconds([] {
        QStandardItemModel model;
        fillBare(model);
        QTableView table;
        table.setModel(&model);
        PaintWaiter::showAndWait(table);
    });
}

template<typename View>
Finding measurePlanView(const Benchmark &benchmark, const QString &folder)
{
    PlanStand stand(folder);
    ui::OpenPlan open(stand.session);
    return compare(
        benchmark, 11,
        [&] {
            return seconds([&] {
                View view(open);
                PaintWaiter::showAndWait(view);
            });
        },
        paintBarePlan);
}

/// Types a word into the search and sorts by another column, then waits for the table's paint.
Finding measurePlanFilter(const Benchmark &benchmark, const QString &folder)
{
    PlanStand stand(folder);
    ui::PlanPage page(stand.session);
    PaintWaiter::showAndWait(page);
    auto *search = page.findChild<QLineEdit *>(u"search"_s);
    auto *table = page.findChild<QTableView *>(u"actions"_s);

    QStandardItemModel strings;
    fillBare(strings);
    QSortFilterProxyModel proxy;
    proxy.setSourceModel(&strings);
    proxy.setFilterKeyColumn(-1);
    proxy.setFilterCaseSensitivity(Qt::CaseInsensitive);
    QTableView bare;
    bare.setModel(&proxy);
    PaintWaiter::showAndWait(bare);

    const std::array words{u"accueil"_s, u"délai"_s};
    int turn = 0;
    return compare(
        benchmark, 21,
        [&] {
            ++turn;
            return seconds([&] {
                PaintWaiter waiter(*table->viewport());
                search->setText(words[size_t(turn) % 2]);
                table->model()->sort(turn % 2 == 0 ? 0 : 1);
                table->viewport()->update();
                waiter.wait();
            });
        },
        [&] {
            return seconds([&] {
                PaintWaiter waiter(*bare.viewport());
                proxy.setFilterFixedString(words[size_t(turn) % 2]);
                proxy.sort(turn % 2 == 0 ? 0 : 2);
                bare.viewport()->update();
                waiter.wait();
            });
        });
}

} // namespace

std::vector<Benchmark> planBenchmarks()
{
    const char *bare = "a QTableView over 2,000 x 6 plain strings, under the same style sheet";
    return {{"plan", "filter and sort a plan of 2,000 actions over ten years, to painted",
             "QSortFilterProxyModel over the same as plain strings", 5, &measurePlanFilter},
            {"board", "from making the board of the same plan to its first paint", bare, 5,
             &measurePlanView<ui::BoardView>},
            {"timeline", "from making the timeline of the same plan to its first paint", bare, 5,
             &measurePlanView<ui::TimelineView>}};
}

} // namespace carnet::bench
