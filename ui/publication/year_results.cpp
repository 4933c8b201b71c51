#include "ui/publication/year_results.h"

#include "core/base/french.h"
#include "core/domain/target.h"
#include "ui/publication/content_frame.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

QString basisOf(const Indicator &indicator, const Figure &figure, const YearFigure &year)
{
    QStringList parts;
    // Of a label too long for a table only its noun.
    if (figure.base)
        parts +=
            french::withUnit(*Decimal::of(*figure.base), indicator.wholeLabel.section(u' ', 0, 0));
    if (year.measured < year.expected)
        parts += u"%1 %2 sur %3"_s.arg(QString::number(year.measured),
                                       indicator.frequency == Frequency::Quarter ? u"trimestres"_s
                                                                                 : u"semestres"_s,
                                       QString::number(year.expected));
    return parts.isEmpty() ? u"année entière"_s : parts.join(u", "_s);
}

} // namespace

Figure figureInPeriod(const PosterSources &sources, const Indicator &indicator,
                      const Period &period)
{
    for (const Measurement &measurement : sources.measurements)
        if (measurement.indicator == indicator.id && measurement.period == period)
            return figureOf(measurement.reading);
    return {.missing = Missing::NotMeasuredYet};
}

std::optional<Decimal> targetOfYear(const PosterSources &sources, const Indicator &indicator,
                                    int year)
{
    const Period last = Period::containing(QDate(year, 12, 31), indicator.frequency);
    const auto target = targetInForce(sources.targets, indicator.id, last);
    return target ? std::optional(target->value) : std::nullopt;
}

ReportMark figureMark(FigureStatus status)
{
    switch (status) {
    case FigureStatus::Reached:
        return ReportMark::Good;
    case FigureStatus::ToImprove:
        return ReportMark::Warning;
    case FigureStatus::NoTarget:
        return ReportMark::None;
    case FigureStatus::NotMeasuredYet:
    case FigureStatus::NotApplicable:
    case FigureStatus::TooFew:
    case FigureStatus::NotProvided:
        return ReportMark::Open;
    }
    Q_UNREACHABLE();
}

std::optional<YearResult> yearResultOf(const PosterSources &sources, const Indicator &indicator,
                                       int year)
{
    if (const auto sum = yearFigure(indicator, sources.measurements, year)) {
        const Figure figure = figureOf(sum->reading);
        return YearResult{figure, figureText(indicator, figure, Precision::Public),
                          basisOf(indicator, figure, *sum)};
    }
    if (indicator.form == Indicator::Form::Value && indicator.frequency == Frequency::Quarter)
        return std::nullopt;
    const Period last = Period::containing(QDate(year, 12, 31), indicator.frequency);
    for (Period period = last; period.year() == year; period = period.previous()) {
        const Figure figure = figureInPeriod(sources, indicator, period);
        if (figure.value)
            return YearResult{figure, figureText(indicator, figure, Precision::Public),
                              french::periodName(period)};
    }
    const Figure none = figureInPeriod(sources, indicator, last);
    return YearResult{none, u"pas de résultat"_s, u"aucune période"_s};
}

} // namespace carnet::ui
