#include "app/bench/benchmark.h"
#include "core/assessment/grid_import.h"
#include "core/assessment/grid_sheet.h"

#include <memory>

using namespace Qt::StringLiterals;

namespace carnet::bench {

namespace {

const QDate kBenchDay(2026, 12, 15);

/// A grid of a thousand questions.
std::shared_ptr<const Edition> thousandQuestions()
{
    Edition edition{.code = u"banc-1"_s, .title = u"Banc"_s, .statusNote = u"Grille d’essai."_s};
    edition.scale = {{0, u"Pas encore"_s, {}}, {1, u"En partie"_s, {}}, {2, u"En place"_s, {}}};
    for (int e = 1; e <= 20; ++e) {
        edition.commitments.push_back(
            {.code = u"e%1"_s.arg(e), .number = e, .title = u"Engagement numéro %1"_s.arg(e)});
        for (int p = 1; p <= 50; ++p)
            edition.practices.push_back(
                {.code = u"pratique-%1-%2"_s.arg(e).arg(p),
                 .commitment = u"e%1"_s.arg(e),
                 .question = u"La question %1 de l’engagement %2 est-elle tenue ?"_s.arg(p).arg(e),
                 .lookAt = u"Ce que l’usager voit ou entend, à l’accueil et par écrit."_s,
                 .weight = 1,
                 .levels = {u"Non."_s, u"Sur un canal."_s, u"Partout."_s}});
    }
    return std::make_shared<const Edition>(std::move(edition));
}

Finding measureGridImport(const Benchmark &benchmark, const QString &)
{
    const Id<Assessment> id = Assessment::idOf(2026);
    assessment::Grid empty{.assessment = {.id = id, .year = 2026, .edition = u"banc-1"_s},
                           .edition = thousandQuestions()};
    assessment::Grid filled = empty;
    for (const Practice &practice : filled.edition->practices) {
        Answer answer = filled.answer(practice.code);
        answer.rating = Rating::level(int(filled.answers.size() % 3));
        answer.proof = u"Compte rendu de la réunion d’équipe, page %1"_s.arg(filled.answers.size());
        filled.answers.push_back(answer);
    }
    const QByteArray file = tables::writeXlsx(
        assessment::gridWorkbook(filled, {.site = u"Banc"_s, .madeOn = kBenchDay}));
    const auto ours = [&] {
        return seconds(
            [&] { assessment::planGridImport(tables::readSpreadsheet(file), empty, kBenchDay); });
    };
    return compare(benchmark, 11, ours,
                   [&] { return seconds([&] { tables::readSpreadsheet(file); }); });
}

} // namespace

std::vector<Benchmark> gridImportBenchmarks()
{
    return {{"grid-import",
             "a grid of 1,000 filled in rows read from XLSX and compared with an "
             "empty one",
             "the spreadsheet reader alone on the same file", 2, &measureGridImport}};
}

} // namespace carnet::bench
