// Through LibreOffice itself, without its window: what it makes of our workbooks, and what we make
// of the files that it saves. packaging/test installs it; without it these tests fail.

#include "tests/support/fixtures.h"
#include "tests/support/office.h"
#include "tests/support/printing.h"

#include "core/assessment/answer_steps.h"
#include "core/assessment/grid_import.h"
#include "core/assessment/grid_sheet.h"
#include "core/storage/new_site.h"

#include <algorithm>

using namespace carnet;
using namespace carnet::assessment;
using namespace Qt::StringLiterals;

namespace {

const QDate kOfficeDay(2026, 11, 21);

struct OfficeGrid : Copy
{
    OfficeGrid()
    {
        for (const journal::Step &step : storage::exampleSite().steps)
            workspace.apply(step);
    }

    Grid grid() const { return *loadGrid(workspace, 2026); }
};

} // namespace

TEST_CASE_METHOD(OfficeGrid,
                 "LibreOffice changes, sorts and saves in the other format: just the "
                 "changes are seen",
                 "[assessment][office]")
{
    const bool fromXlsx = GENERATE(true, false);
    const QString from = fromXlsx ? u"xlsx"_s : u"ods"_s;
    const QString to = fromXlsx ? u"ods"_s : u"xlsx"_s;
    CAPTURE(from, to);
    Office office;
    const Grid before = grid();
    const tables::Workbook book =
        gridWorkbook(before, {.site = u"Médiathèque"_s, .madeOn = kOfficeDay});
    const QByteArray exported = fromXlsx ? tables::writeXlsx(book) : tables::writeOds(book);
    const auto rated = std::ranges::find_if(before.answers, [](const Answer &answer) {
        return answer.rating.level() == 1 && !answer.proof.isEmpty();
    });
    REQUIRE(rated != before.answers.end());
    const auto label = [&](int level) { return before.edition->scale[size_t(level)].label; };

    const QByteArray flat = office.saved(exported, from, u"fods"_s);
    CHECK(flat.contains("cell-content-is-in-list"));
    CHECK(flat.contains("table:protected=\"true\""));
    CHECK(flat.contains("display-filter-buttons=\"true\""));
    FlatSheet changed(flat, u"Grille"_s);
    QString &row = changed.rowOf(rated->practice);
    row.replace(u"<text:p>"_s + label(1) + u"</text:p>"_s,
                u"<text:p>"_s + label(2) + u"</text:p>"_s);
    row.replace(u"<text:p>"_s + rated->proof.toHtmlEscaped() + u"</text:p>"_s,
                u"<text:p>Vu en équipe</text:p>"_s);
    changed.reverse();
    QString &hidden = changed.row(5);
    hidden.replace(hidden.indexOf(u"<table:table-row"_s), 16,
                   u"<table:table-row table:visibility=\"collapse\""_s);
    const tables::Spreadsheet file =
        tables::readSpreadsheet(office.saved(changed.bytes(), u"fods"_s, to));

    const GridImport plan = planGridImport(file, before, kOfficeDay);

    CHECK_FALSE(hasErrors(plan.problems));
    REQUIRE(plan.cells.size() == 2);
    CHECK(plan.cells[0].practice == rated->practice);
    CHECK(plan.cells[0].after == label(2));
    CHECK(plan.cells[1].before == rated->proof);
    CHECK(plan.cells[1].after == u"Vu en équipe"_s);
    CHECK(plan.unchanged > 40);
}
