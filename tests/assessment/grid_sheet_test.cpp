#include "tests/support/fixtures.h"
#include "tests/support/options.h"
#include "tests/support/printing.h"

#include "core/assessment/answer_steps.h"
#include "core/assessment/grid_import.h"
#include "core/assessment/grid_sheet.h"
#include "core/storage/new_site.h"

#include <algorithm>
#include <random>

using namespace carnet;
using namespace carnet::assessment;
using namespace Qt::StringLiterals;

namespace {

const QDate kSheetDay(2026, 11, 21);

using Bytes = QByteArray (*)(const tables::Workbook &);

struct SheetGrid : Copy
{
    SheetGrid()
    {
        for (const journal::Step &step : storage::exampleSite().steps)
            workspace.apply(step);
    }

    Grid grid(int year = 2026) const { return *loadGrid(workspace, year); }

    tables::Workbook book(bool blank = false, const QStringList &commitments = {}) const
    {
        return gridWorkbook(grid(), {.site = u"Médiathèque de Clairval"_s,
                                     .madeOn = kSheetDay,
                                     .blank = blank,
                                     .commitments = commitments});
    }

    GridImport planned(const tables::Workbook &book, const GridImportOptions &options = {}) const
    {
        const auto write = GENERATE_REF(Bytes(&tables::writeXlsx), Bytes(&tables::writeOds));
        return planGridImport(tables::readSpreadsheet(write(book)), grid(), kSheetDay, options);
    }
};

tables::BookSheet &gridSheetOf(tables::Workbook &book)
{
    return book.sheets[1];
}

size_t columnOf(const tables::Workbook &book, GridField field)
{
    const auto &header = book.sheets[1].rows[0];
    for (size_t i = 0; i < header.size(); ++i)
        if (std::get<QString>(header[i].value) == gridHeader(field))
            return i;
    FAIL("no such column");
    return 0;
}

/// The text of a cell of the grid's `row`-th practice, to be changed.
void put(tables::Workbook &book, size_t row, GridField field, const QString &text)
{
    book.sheets[1].rows[row + 1][columnOf(book, field)].value = text;
}

QString at(const tables::Workbook &book, size_t row, GridField field)
{
    return std::get<QString>(book.sheets[1].rows[row + 1][columnOf(book, field)].value);
}

std::vector<QString> reasons(const GridImport &plan)
{
    std::vector<QString> found;
    for (const GridCell &cell : plan.cells)
        if (cell.kind == GridCell::Kind::Refused)
            found.push_back(cell.place);
    return found;
}

QString labelAt(const Grid &grid, int level)
{
    return grid.edition->scale[size_t(level)].label;
}

} // namespace

TEST_CASE_METHOD(SheetGrid, "an exported grid that comes back untouched changes nothing",
                 "[assessment][sheet]")
{
    const GridImport plan = planned(book());

    CHECK(plan.cells.empty());
    CHECK(plan.answers.empty());
    CHECK(plan.unchanged > 40);
    CHECK_FALSE(hasErrors(plan.problems));
}

TEST_CASE_METHOD(SheetGrid, "the same grid on the same day gives the same bytes",
                 "[assessment][sheet]")
{
    CHECK(tables::writeXlsx(book()) == tables::writeXlsx(book()));
    CHECK(tables::writeOds(book()) == tables::writeOds(book()));
}

TEST_CASE_METHOD(SheetGrid, "each changed cell is shown where it stands, and all are one step",
                 "[assessment][sheet]")
{
    tables::Workbook changed = book();
    const Grid before = grid();
    const Practice &first = before.edition->practices[0];
    const QString level = labelAt(before, before.answer(first.code).rating.level() == 1 ? 2 : 1);
    put(changed, 0, GridField::Level, level.toUpper());
    put(changed, 1, GridField::Proof, u"=1+1"_s);
    put(changed, 2, GridField::Level, u"Non concerné"_s);
    put(changed, 2, GridField::Reason, u"Pas de guichet"_s);

    const GridImport plan = planned(changed);

    REQUIRE(plan.cells.size() == 4);
    CHECK(plan.cells[0].place == u"Grille!E2"_s);
    CHECK(plan.cells[0].after == level);
    CHECK(plan.cells[0].practice == first.code);
    CHECK(plan.cells[1].after == u"=1+1"_s);
    CHECK(plan.cells[3].after == u"Pas de guichet"_s);
    CHECK(plan.count(GridCell::Kind::Refused) == 0);
    const journal::Step step = gridImportStep(before, plan, u"grille.ods"_s);
    workspace.apply(step);
    CHECK(grid().answer(before.edition->practices[2].code).rating
          == Rating::notApplicable(u"Pas de guichet"_s));
    CHECK(grid().answer(before.edition->practices[1].code).proof == u"=1+1"_s);
    CHECK(planGridImport(tables::readSpreadsheet(tables::writeOds(changed)), grid(), kSheetDay)
              .cells.empty());
    workspace.apply(step.inverse());
    CHECK(grid().answers == before.answers);
}

TEST_CASE_METHOD(SheetGrid,
                 "sorted rows, moved columns, blank rows and lost columns change nothing",
                 "[assessment][sheet]")
{
    tables::Workbook moved = book();
    tables::BookSheet &sheet = gridSheetOf(moved);
    std::reverse(sheet.rows.begin() + 1, sheet.rows.end());
    sheet.rows.insert(sheet.rows.begin() + 5, 3, {});
    sheet.rows.insert(sheet.rows.begin(), {{{u"Rempli par l’équipe"_s}}});
    for (auto &row : sheet.rows)
        std::reverse(row.begin(), row.end());

    const GridImport same = planned(moved);
    CHECK(same.cells.empty());
    CHECK(same.unchanged > 40);

    tables::Workbook poorer = book();
    const size_t code = columnOf(poorer, GridField::Code);
    const size_t proof = columnOf(poorer, GridField::Proof);
    for (auto &row : gridSheetOf(poorer).rows) {
        row.erase(row.begin() + std::ptrdiff_t(code));
        row.erase(row.begin() + std::ptrdiff_t(proof));
    }
    const GridImport less = planned(poorer);
    CHECK(less.cells.empty());
    CHECK(less.unchanged > 40);
}

TEST_CASE_METHOD(SheetGrid, "what cannot be taken is refused with its cell, the rest is taken",
                 "[assessment][sheet]")
{
    tables::Workbook wrong = book();
    const Grid before = grid();
    put(wrong, 0, GridField::Level, u"Excellent"_s);
    put(wrong, 1, GridField::Level, u"Non concerné"_s);
    put(wrong, 1, GridField::Reason, {});
    put(wrong, 1, GridField::Proof, u"Une preuve nouvelle"_s);
    put(wrong, 2, GridField::Note, QString(10'001, u'x'));
    put(wrong, 3, GridField::Code, u"inconnue"_s);
    put(wrong, 5, GridField::Code, at(wrong, 4, GridField::Code));

    const GridImport plan = planned(wrong);

    CHECK(reasons(plan)
          == std::vector<QString>{u"Grille!E2"_s, u"Grille!F3"_s, u"Grille!I4"_s, u"Grille!L5"_s,
                                  u"Grille!L6"_s, u"Grille!L7"_s});
    for (const GridCell &cell : plan.cells)
        CHECK((cell.kind == GridCell::Kind::Refused) == !cell.reason.isEmpty());
    REQUIRE(plan.answers.size() == 1);
    CHECK(plan.answers[0].proof == u"Une preuve nouvelle"_s);
    CHECK(plan.answers[0].rating == before.answer(plan.answers[0].practice).rating);
}

TEST_CASE_METHOD(SheetGrid, "an empty cell takes something away only when that is asked for",
                 "[assessment][sheet]")
{
    tables::Workbook emptied = book();
    for (auto &row : gridSheetOf(emptied).rows)
        if (&row != &gridSheetOf(emptied).rows.front())
            row[columnOf(emptied, GridField::Proof)].value = std::monostate();

    const GridImport kept = planned(emptied);
    CHECK(kept.answers.empty());
    CHECK(kept.leftEmpty > 0);

    const GridImport erased = planned(emptied, {.emptyErases = true});
    CHECK(int(erased.answers.size()) == kept.leftEmpty);
    CHECK(erased.count(GridCell::Kind::Changed) == kept.leftEmpty);
}

TEST_CASE_METHOD(SheetGrid, "what was taken over is confirmed by a word", "[assessment][sheet]")
{
    const Grid before = grid();
    const Practice &first = before.edition->practices[0];
    Answer claim = before.answer(first.code);
    claim.rating = Rating::level(1);
    claim.origin = Answer::Origin::CarriedOver;
    workspace.apply(writeAnswer(before, claim));
    tables::Workbook filled = book();
    CHECK(at(filled, 0, GridField::State) == u"À confirmer"_s);
    CHECK(planned(filled).cells.empty());

    put(filled, 0, GridField::State, u"confirmé"_s);
    const GridImport plan = planned(filled);

    REQUIRE(plan.answers.size() == 1);
    CHECK(plan.answers[0].origin == Answer::Origin::Confirmed);
    CHECK(plan.answers[0].answeredOn == kSheetDay);
    CHECK(plan.cells[0].field == GridField::State);
}

TEST_CASE_METHOD(SheetGrid, "a file of another year or edition is refused whole",
                 "[assessment][sheet]")
{
    const bool edition = GENERATE(false, true);
    tables::Workbook other = book();
    put(other, 0, GridField::Proof, u"Autre chose"_s);
    for (auto &row : other.sheets[0].rows)
        if (row.size() > 1)
            if (const auto *name = std::get_if<QString>(&row[0].value);
                name && *name == (edition ? sheet_word::edition() : sheet_word::year()))
                row[1].value = edition ? u"spplus-2021"_s : u"2019"_s;

    const GridImport plan = planned(other);

    CHECK(hasErrors(plan.problems));
    CHECK(plan.cells.empty());
    CHECK(plan.answers.empty());
}

TEST_CASE_METHOD(SheetGrid,
                 "a contribution says nothing of the site's answers, and who filled it in",
                 "[assessment][sheet]")
{
    const Grid before = grid();
    const QString commitment = before.edition->commitments[1].code;
    tables::Workbook handedOut = book(true, {commitment});
    REQUIRE(gridSheetOf(handedOut).rows.size()
            == before.edition->practicesOf(commitment).size() + 1);
    for (size_t row = 0; row + 1 < gridSheetOf(handedOut).rows.size(); ++row) {
        CHECK(at(handedOut, row, GridField::Level).isEmpty());
        CHECK(at(handedOut, row, GridField::Proof).isEmpty());
    }
    for (auto &row : handedOut.sheets[0].rows)
        if (row.size() > 1)
            if (const auto *name = std::get_if<QString>(&row[0].value);
                name && *name == sheet_word::contributor())
                row[1].value = u"Awa Diallo"_s;
    put(handedOut, 0, GridField::Level, labelAt(before, 3));
    put(handedOut, 1, GridField::Level, u"peut-être"_s);

    const SheetAnswers read =
        readSheetAnswers(tables::readSpreadsheet(tables::writeXlsx(handedOut)), before, kSheetDay);

    CHECK(read.contributor == u"Awa Diallo"_s);
    REQUIRE(read.answers.size() == 1);
    CHECK(read.answers[0].practice == before.edition->practicesOf(commitment)[0]->code);
    CHECK(read.answers[0].rating == Rating::level(3));
    REQUIRE(read.problems.size() == 1);
    CHECK(read.problems[0].place == u"Grille!E3"_s);
}

TEST_CASE_METHOD(SheetGrid, "random grids come back from a workbook as they were",
                 "[assessment][sheet][random]")
{
    INFO("--seed " << options().seed);
    std::mt19937_64 random(options().seed);
    const auto upTo = [&](int most) { return int(random() % quint64(most + 1)); };
    const QStringList pieces{u"é"_s,      u" "_s,   u"  "_s,     u"\n"_s,    u"\t"_s,
                             u"="_s,      u"+"_s,   u"<"_s,      u"&amp;"_s, u"]]>"_s,
                             u"\""_s,     u"'"_s,   u"\u00A0"_s, u"😀"_s,     u"_x0041_"_s,
                             u"\u202F"_s, u"mot"_s, u"12,5"_s,   u"\x01"_s};
    const auto text = [&] {
        QString made;
        for (int n = upTo(8); n > 0; --n)
            made += pieces[upTo(int(pieces.size()) - 1)];
        return made;
    };
    for (int round = 0; round < 6; ++round) {
        Grid filled = grid();
        Grid empty = filled;
        filled.answers.clear();
        empty.answers.clear();
        for (const Practice &practice : filled.edition->practices) {
            Answer answer = filled.answer(practice.code);
            const int choice = upTo(5);
            if (choice < 4)
                answer.rating = Rating::level(choice);
            else if (choice == 4)
                answer.rating = Rating::notApplicable(u"motif "_s + text());
            answer.proof = text();
            answer.note = text();
            filled.answers.push_back(answer);
        }
        const tables::Workbook made = gridWorkbook(filled, {.site = {}, .madeOn = kSheetDay});
        for (const QByteArray &bytes : {tables::writeXlsx(made), tables::writeOds(made)}) {
            const tables::Spreadsheet file = tables::readSpreadsheet(bytes);
            const GridImport same = planGridImport(file, filled, kSheetDay);
            CHECK(same.cells.empty());
            const GridImport all = planGridImport(file, empty, kSheetDay);
            CHECK(all.count(GridCell::Kind::Refused) == 0);
            for (const Answer &answer : all.answers) {
                const Answer original = filled.answer(answer.practice);
                const auto held = [](const QString &one) {
                    return tables::cellText(one).trimmed();
                };
                CHECK(held(answer.proof) == held(original.proof));
                CHECK(held(answer.note) == held(original.note));
                CHECK(held(answer.rating.toString()) == held(original.rating.toString()));
            }
        }
    }
}
