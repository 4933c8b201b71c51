#include "core/domain/benchmark_text.h"

#include "core/base/french.h"
#include "core/domain/figure.h"

using namespace Qt::StringLiterals;

namespace carnet {

namespace {

QString toTenth(const Indicator &indicator, const Decimal &value)
{
    return valueText(indicator, rounded(value, 1));
}

} // namespace

bool isTellable(const Benchmark &benchmark)
{
    return benchmark.sites >= 2 && benchmark.low <= benchmark.middle
           && benchmark.middle <= benchmark.high;
}

QString benchmarkText(const Indicator &indicator, const Benchmark &benchmark)
{
    return u"de " + toTenth(indicator, benchmark.low) + u" à " + toTenth(indicator, benchmark.high)
           + u", médiane " + toTenth(indicator, benchmark.middle) + u", "
           + french::withUnit(*Decimal::of(benchmark.sites), u"sites"_s);
}

QString benchmarkSentence(const Indicator &indicator, const Benchmark &benchmark)
{
    return u"Repère du réseau" + QChar(french::kNoBreakSpace) + u": la moitié des "
           + french::withUnit(*Decimal::of(benchmark.sites), u"sites"_s) + u" se situe entre "
           + toTenth(indicator, benchmark.low) + u" et " + toTenth(indicator, benchmark.high)
           + u", médiane " + toTenth(indicator, benchmark.middle) + u'.';
}

} // namespace carnet
