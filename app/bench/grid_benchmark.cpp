#include "app/bench/benchmark.h"
#include "app/bench/paint_waiter.h"
#include "core/assessment/edition_choice.h"
#include "core/domain/answer.h"
#include "ui/pages/assessment/answer_grid.h"
#include "ui/pages/assessment/assessment_page.h"
#include "ui/shell/command_registry.h"
#include "ui/shell/dialog_prompt.h"
#include "ui/shell/session.h"
#include "ui/shell/settings.h"
#include "ui/widgets/theme.h"

#include <QAbstractTableModel>
#include <QApplication>
#include <QKeyEvent>
#include <QTableView>

#include <array>

using namespace Qt::StringLiterals;

namespace carnet::bench {

namespace {

constexpr int kPractices = 400;
constexpr int kCommitments = 20;
constexpr int kGridYears = 10;
constexpr int kLastYear = 2026;

/// The shipped edition with 400 practices, shared out over its commitments.
EditionRecord largeEdition(const Edition &shipped)
{
    Edition large = shipped;
    large.code = u"banc-400"_s;
    large.mappings.clear();
    large.practices.clear();
    for (int number = int(large.commitments.size()) + 1; number <= kCommitments; ++number) {
        Commitment more = large.commitments[size_t(number) % shipped.commitments.size()];
        more.code = u"banc-e%1"_s.arg(number);
        more.number = number;
        large.commitments.push_back(more);
    }
    for (const Commitment &commitment : large.commitments)
        for (int n = 0; n < kPractices / kCommitments; ++n) {
            const auto models = shipped.practicesOf(
                shipped.commitments[size_t(commitment.number) % shipped.commitments.size()].code);
            Practice practice = *models[size_t(n) % models.size()];
            practice.commitment = commitment.code;
            practice.code = u"%1-p%2"_s.arg(commitment.code).arg(n);
            large.practices.push_back(practice);
        }
    return recordOf(large, writeEdition(large));
}

/// Ten years of that grid, all filled in.
void fillGrid(storage::Workspace &workspace)
{
    const auto choices = assessment::editionChoices(workspace);
    const EditionRecord record = largeEdition(*choices.front().edition);
    const EditionReading reading = parseEdition(record.content.toUtf8());
    if (!reading.edition)
        throw std::runtime_error(qPrintable(reading.problems.front().message));
    workspace.apply(journal::Step(u"Grille"_s).insert(record));
    for (int year = kLastYear - kGridYears + 1; year <= kLastYear; ++year) {
        journal::Step step(u"Année %1"_s.arg(year));
        const Id<Assessment> id = Assessment::idOf(year);
        step.insert(Assessment{.id = id, .year = year, .edition = record.code});
        int n = 0;
        for (const Practice &practice : reading.edition->practices) {
            ++n;
            step.insert(Answer{.id = Answer::idOf(id, practice.code),
                               .assessment = id,
                               .practice = practice.code,
                               .rating = Rating::level((n + year) % 4),
                               .proof = u"Compte rendu de la réunion d’équipe de mars."_s,
                               .owner = u"Agent %1"_s.arg(n % 12),
                               .answeredOn = QDate(year, 3, 12)});
        }
        workspace.apply(step);
    }
}

/// The reference: a plain vector of the same size, shown as it is.
class BareCells final : public QAbstractTableModel
{
public:
    int rowCount(const QModelIndex & = {}) const override { return int(m_rows.size()); }
    int columnCount(const QModelIndex & = {}) const override { return 6; }
    QVariant data(const QModelIndex &index, int role) const override
    {
        return role == Qt::DisplayRole ? m_rows[size_t(index.row())][size_t(index.column())]
                                       : QVariant();
    }
    void change(int row)
    {
        m_rows[size_t(row)][1] =
            m_rows[size_t(row)][1] == u"En place"_s ? u"En partie"_s : u"En place"_s;
        emit dataChanged(index(row, 1), index(row, 1));
    }

private:
    std::vector<std::array<QString, 6>> m_rows = std::vector<std::array<QString, 6>>(
        kPractices, {u"Le nom de l’agent et celui du service se lisent à l’accueil."_s,
                     u"En place"_s, u"Compte rendu de la réunion d’équipe de mars."_s, QString(),
                     u"Agent 7"_s, u"En partie"_s});
};

/// A document with the large grid, and what a page needs around it.
struct GridDesk
{
    explicit GridDesk(const QString &folder)
        : workspace(std::make_unique<storage::Database>(folder + u"/grille.carnet"_s),
                    {.device = Id<journal::Device>::derived(u"device", u"bench"),
                     .author = u"Banc"_s,
                     .clock = systemClock()})
        , settings(folder + u"/reglages.ini"_s)
        , prompt(settings)
        , session(workspace, prompt, commands,
                  [] { return QDateTime(QDate(kLastYear, 12, 15), QTime(9, 0)); })
    {
        fillGrid(workspace);
    }

    storage::Workspace workspace;
    ui::CommandRegistry commands;
    ui::Theme theme;
    ui::Settings settings;
    ui::DialogPrompt prompt;
    ui::Session session;
};

Finding measureOpening(const Benchmark &benchmark, const QString &folder)
{
    GridDesk desk(folder);
    return compare(
        benchmark, 11,
        [&] {
            return seconds([&] {
                ui::AssessmentPage page(desk.session);
                page.reveal({.page = u"assessment"_s, .record = u"grid"_s});
                PaintWaiter::showAndWait(page);
            });
        },
        [] {
            return seconds([] {
                BareCells cells;
                QTableView table;
                table.setModel(&cells);
                PaintWaiter::showAndWait(table);
            });
        });
}

void pressOn(QTableView &table, int key)
{
    PaintWaiter waiter(*table.viewport());
    QKeyEvent event(QEvent::KeyPress, key, Qt::NoModifier, QString(QChar(key)));
    QCoreApplication::sendEvent(&table, &event);
    waiter.wait();
}

Finding measureKey(const Benchmark &benchmark, const QString &folder)
{
    constexpr int kKeys = 20;
    GridDesk desk(folder);
    ui::AssessmentPage page(desk.session);
    page.reveal({.page = u"assessment"_s, .record = u"grid"_s});
    PaintWaiter::showAndWait(page);
    auto *grid = page.findChild<ui::AnswerGrid *>();
    int level = 0;
    BareCells cells;
    QTableView bare;
    bare.setModel(&cells);
    PaintWaiter::showAndWait(bare);
    // The same answer each time, of a year that the page does not show.
    Answer other = desk.workspace.records<Answer>().query(u"WHERE assessment = ? LIMIT 1",
                                                          Assessment::idOf(kLastYear - 5))[0];
    return compare(
        benchmark, 11,
        [&] {
            return seconds([&] {
                       level = (level + 1) % 4;
                       for (int n = 0; n < kKeys; ++n)
                           pressOn(*grid, Qt::Key_0 + level);
                   })
                   / kKeys;
        },
        [&] {
            return seconds([&] {
                       for (int n = 0; n < kKeys; ++n) {
                           PaintWaiter waiter(*bare.viewport());
                           Answer after = other;
                           after.rating = Rating::level((*other.rating.level() + 1) % 4);
                           desk.workspace.apply(journal::Step(u"Réponse"_s).update(other, after));
                           other = after;
                           cells.change(n);
                           waiter.wait();
                       }
                   })
                   / kKeys;
        });
}

} // namespace

std::vector<Benchmark> gridBenchmarks()
{
    return {{"grid", "from making the page of 400 practices and 10 years to its first paint",
             "a QTableView over a plain vector of 400 x 6 texts, under the same style sheet", 5,
             &measureOpening},
            {"grid-key", "one key of a level in that grid, committed and painted",
             "one field applied to the same document, and one cell of that QTableView painted", 3,
             &measureKey}};
}

} // namespace carnet::bench
