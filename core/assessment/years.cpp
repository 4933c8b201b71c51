#include "core/assessment/years.h"

#include "core/domain/rescoring.h"
#include "core/storage/assessments.h"
#include "core/storage/workspace.h"

#include <QCoreApplication>

#include <algorithm>

namespace carnet::assessment {

namespace {

struct YearsWords
{
    Q_DECLARE_TR_FUNCTIONS(carnet::assessment::Years)
};

QString readIn(int year, const Edition &edition, const Score &score)
{
    return YearsWords::tr("%1 read in “%2”: %3.")
        .arg(QString::number(year), edition.title, scoreText(score));
}

} // namespace

std::vector<ReadYear> readYears(const storage::Workspace &workspace, const Grid &grid, int most)
{
    std::vector<ReadYear> years{{grid.assessment.year, grid.answers}};
    for (const Assessment &earlier : storage::assessmentsByYear(workspace)) {
        if (int(years.size()) >= most)
            break;
        if (earlier.year >= grid.assessment.year)
            continue;
        if (const auto own = editionOf(workspace, earlier.edition))
            years.push_back(
                {earlier.year,
                 answersUnder(*own, storage::answersOf(workspace, earlier.id), *grid.edition)});
    }
    std::ranges::reverse(years);
    return years;
}

QStringList rescoredTexts(const Grid &grid)
{
    if (!grid.earlier || grid.earlier->edition->code == grid.edition->code)
        return {};
    const Edition &now = *grid.edition;
    const Edition &then = *grid.earlier->edition;
    const int year = grid.assessment.year;
    const int before = grid.earlier->assessment.year;
    return {readIn(before, then, scoreOf(then, grid.earlier->answers)),
            readIn(before, now, scoreUnder(then, grid.earlier->answers, now)),
            readIn(year, now, scoreOf(now, grid.answers)),
            readIn(year, then, scoreUnder(now, grid.answers, then))};
}

} // namespace carnet::assessment
