#include "core/domain/benchmark_text.h"

#include "core/base/french.h"
#include "core/domain/figure.h"

using namespace Qt::StringLiterals;

namespace carnet {

namespace {

QString rangeText(const Indicator &indicator, const Benchmark &benchmark)
{
    return u"de " + valueText(indicator, rounded(benchmark.low, 1)) + u" à "
           + valueText(indicator, rounded(benchmark.high, 1)) + u", médiane "
           + valueText(indicator, rounded(benchmark.middle, 1));
}

} // namespace

bool isTellable(const Benchmark &benchmark)
{
    return benchmark.sites >= 2 && benchmark.low <= benchmark.middle
           && benchmark.middle <= benchmark.high;
}

QString benchmarkText(const Indicator &indicator, const Benchmark &benchmark)
{
    return rangeText(indicator, benchmark) + u", "
           + french::withUnit(*Decimal::of(benchmark.sites), u"sites"_s);
}

QString benchmarkSentence(const Indicator &indicator, const Benchmark &benchmark)
{
    return u"Repère du réseau" + QChar(french::kNoBreakSpace) + u": la moitié des "
           + french::withUnit(*Decimal::of(benchmark.sites), u"sites"_s) + u" se situe "
           + rangeText(indicator, benchmark) + u'.';
}

} // namespace carnet
