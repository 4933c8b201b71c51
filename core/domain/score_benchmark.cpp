#include "core/domain/score_benchmark.h"

#include "core/domain/benchmark_text.h"

#include <algorithm>

namespace carnet {

QString scoreBenchmarkCode(const QString &edition, const QString &commitment)
{
    const QString code = u"score/" + edition;
    return commitment.isEmpty() ? code : QString(code + u'/' + commitment);
}

std::optional<Benchmark> scoreBenchmark(const std::vector<Benchmark> &marks, const QString &edition,
                                        const QString &commitment, int year)
{
    const QString code = scoreBenchmarkCode(edition, commitment);
    const auto found = std::ranges::find_if(marks, [&](const Benchmark &mark) {
        return mark.indicator == code && mark.period == Period::of(Frequency::Year, year)
               && isTellable(mark);
    });
    return found == marks.end() ? std::nullopt : std::optional(*found);
}

} // namespace carnet
