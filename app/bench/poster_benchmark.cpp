#include "app/bench/bare_text.h"
#include "app/bench/bench_document.h"
#include "app/bench/benchmark.h"
#include "ui/issue/draft.h"
#include "ui/issue/issue.h"
#include "ui/issue/sources.h"
#include "ui/publication/painter.h"
#include "ui/publication/pdf.h"
#include "ui/publication/poster.h"

#include <QImage>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet::bench {

namespace {

const QDate kToday(2025, 10, 10);

/// The poster of that kind as it is offered first, of the last quarter of ten years.
ui::PosterChoices choicesOf(storage::Workspace &workspace, const ui::PosterKind &kind)
{
    ui::PosterChoices choices = ui::firstChoices(workspace, kind, kToday);
    const bool ofYear = kind.span == ui::PosterKind::Span::Year;
    choices.period =
        ofYear ? *Period::of(Frequency::Year, 2025) : *Period::of(Frequency::Quarter, 2025, 3);
    return choices;
}

Finding measurePoster(const Benchmark &benchmark, const QString &folder)
{
    constexpr int kPosters = 10;
    const auto workspace = openTenYears(newTenYears(folder));
    const ui::PosterDraft draft =
        ui::draftPoster(*workspace, choicesOf(*workspace, *ui::posterKind(u"R1")), kToday);
    const auto each = [](auto make) {
        return [make] {
            return seconds([&] {
                       for (int n = 0; n < kPosters; ++n)
                           make();
                   })
                   / kPosters;
        };
    };
    const BareSheet oneLine{BareRun{{100, 1000}, u"Nos résultats"_s, 500, false}};
    return compare(benchmark, 11, each([&] { ui::writePdf(draft.content, draft.look); }),
                   each([&] { barePdf({oneLine}); }));
}

Finding measurePreview(const Benchmark &benchmark, const QString &folder)
{
    const auto workspace = openTenYears(newTenYears(folder));
    ui::PosterChoices choices = choicesOf(*workspace, *ui::posterKind(u"R1"));
    constexpr QSize kSheet(600, 850);
    const std::vector<BareSheet> bare =
        bareSheets(ui::draftPoster(*workspace, choices, kToday).pages);
    int turn = 0;
    const auto changeAndPaint = [&] {
        // Each turn another option, so that nothing can be the same as before.
        ++turn;
        choices.qrCode = turn % 2 == 0;
        choices.inHundred = turn % 3 == 0;
        choices.blackAndWhite = turn % 5 == 0;
        const ui::PosterDraft draft = ui::draftPoster(*workspace, choices, kToday);
        QImage image(kSheet, QImage::Format_ARGB32_Premultiplied);
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        ui::paintPreview(painter, QRectF({}, kSheet), draft.pages, 0);
    };
    const auto paintBare = [&] {
        QImage image(kSheet, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::white);
        QPainter painter(&image);
        const qreal scale = kSheet.width() / 210.0 / ui::type::kUnits;
        painter.scale(scale, scale);
        paintRuns(painter, bare.front());
    };
    return compare(
        benchmark, 31, [&] { return seconds(changeAndPaint); }, [&] { return seconds(paintBare); });
}

Finding measurePosters(const Benchmark &benchmark, const QString &folder)
{
    const auto workspace = openTenYears(newTenYears(folder));
    std::vector<BareSheet> bare;
    for (const ui::PosterKind &kind : ui::posterKinds()) {
        const std::vector<BareSheet> sheets =
            bareSheets(ui::draftPoster(*workspace, choicesOf(*workspace, kind), kToday).pages);
        bare.insert(bare.end(), sheets.begin(), sheets.end());
    }
    const auto makeAll = [&] {
        for (const ui::PosterKind &kind : ui::posterKinds())
            ui::posterBytes(ui::draftPoster(*workspace, choicesOf(*workspace, kind), kToday),
                            ui::PosterMeans::Pdf);
    };
    return compare(
        benchmark, 11, [&] { return seconds(makeAll); },
        [&] { return seconds([&] { barePdf(bare); }); });
}

} // namespace

std::vector<Benchmark> posterBenchmarks()
{
    return {{"poster",
             "the poster R1 on A4 as PDF/A, four indicators, from its content to its bytes",
             "one QPdfWriter page with one line of text in the same typeface", 20, &measurePoster},
            {"preview",
             "after a change of option: the poster R1 drafted anew and its preview of 600 pixels "
             "painted",
             "as many lines of text painted by a bare QPainter", 30, &measurePreview},
            {"posters", "all posters of a quarter as PDF, from the document to their bytes",
             "one QPdfWriter, as many pages with as many lines of text", 6, &measurePosters}};
}

} // namespace carnet::bench
