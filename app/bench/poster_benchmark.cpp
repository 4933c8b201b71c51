#include "app/bench/bench_document.h"
#include "app/bench/benchmark.h"
#include "ui/issue/sources.h"
#include "ui/publication/pdf.h"
#include "ui/publication/results_content.h"
#include "ui/publication/type.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

using namespace Qt::StringLiterals;

namespace carnet::bench {

namespace {

/// What the poster R1 of a quarter says, with four indicators.
ui::PosterContent resultsOf(const storage::Workspace &workspace, const Period &period)
{
    const ui::PosterSources sources = ui::posterSources(workspace, period);
    return ui::resultsContent(sources, {.period = period,
                                        .indicators = ui::headlineIndicators(sources.indicators, 4),
                                        .displayedOn = period.lastDay().addDays(10)});
}

QByteArray barePage()
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    QPainter painter(&writer);
    painter.setFont(ui::type::font({.cap = 5}));
    painter.drawText(QPointF(100, 1000), u"Nos résultats"_s);
    painter.end();
    return bytes;
}

Finding measurePoster(const Benchmark &benchmark, const QString &folder)
{
    constexpr int kPosters = 10;
    const auto workspace = openTenYears(newTenYears(folder));
    const ui::PosterContent content =
        resultsOf(*workspace, *Period::of(Frequency::Quarter, 2025, 3));
    const auto each = [](auto make) {
        return [make] {
            return seconds([&] {
                       for (int n = 0; n < kPosters; ++n)
                           make();
                   })
                   / kPosters;
        };
    };
    return compare(benchmark, 11, each([&] { ui::writePdf(content, {}); }),
                   each([] { barePage(); }));
}

} // namespace

std::vector<Benchmark> posterBenchmarks()
{
    return {{"poster",
             "the poster R1 on A4 as PDF/A, four indicators, from its content to its bytes",
             "one QPdfWriter page with one line of text in the same typeface", 6, &measurePoster}};
}

} // namespace carnet::bench
