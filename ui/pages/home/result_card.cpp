#include "ui/pages/home/result_card.h"

#include "core/base/french.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/status_mark.h"
#include "ui/widgets/theme.h"

#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace carnet::ui {

namespace {

/// A rate from 0 to 100 % and a tick at its target. Says nothing that words beside it do
/// not say, hence nothing to assistive technology.
class Bar : public QWidget
{
public:
    Bar(double rate, std::optional<double> target, bool reached)
        : m_rate(std::clamp(rate, 0.0, 100.0))
        , m_target(target)
        , m_reached(reached)
    {
        setFixedHeight(16);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        const QRectF track(0, 4, width(), 8);
        painter.setBrush(colors().track);
        painter.drawRoundedRect(track, 2, 2);
        painter.setBrush(m_reached ? colors().accent : colors().improve);
        painter.drawRoundedRect(QRectF(0, 4, width() * m_rate / 100, 8), 2, 2);
        if (m_target) {
            const double x = std::clamp(width() * *m_target / 100, 1.5, width() - 1.5);
            painter.setPen(QPen(colors().ink, 3, Qt::SolidLine, Qt::FlatCap));
            painter.drawLine(QPointF(x, 0), QPointF(x, height()));
        }
    }

private:
    double m_rate;
    std::optional<double> m_target;
    bool m_reached;
};

StatusShape shapeOf(FigureStatus status)
{
    switch (status) {
    case FigureStatus::Reached:
        return StatusShape::Disc;
    case FigureStatus::ToImprove:
        return StatusShape::Triangle;
    case FigureStatus::NotMeasuredYet:
        return StatusShape::Diamond;
    case FigureStatus::NoTarget:
    case FigureStatus::NotApplicable:
    case FigureStatus::TooFew:
    case FigureStatus::NotProvided:
        return StatusShape::Dash;
    }
    Q_UNREACHABLE();
}

double toDouble(const Decimal &value)
{
    return value.toString().toDouble();
}

} // namespace

ResultCard::ResultCard(const Indicator &indicator, const YearFacts &facts, QWidget *parent)
    : Card({}, parent)
{
    // The last measured period, or the last that is over when none is.
    Period period = facts.lastFinished(indicator.frequency);
    Reading reading = Missing::NotMeasuredYet;
    std::optional<Period> measured;
    for (const Measurement &each : facts.measurements)
        if (each.indicator == indicator.id && each.period.firstDay().year() <= facts.year
            && each.period.frequency() == indicator.frequency
            && !std::holds_alternative<Missing>(each.reading)
            && (!measured || each.period > *measured)) {
            measured = each.period;
            reading = each.reading;
        }
    period = measured.value_or(period);

    const Figure figure = figureOf(reading);
    const auto target = targetInForce(facts.targets, indicator.id, period);
    const auto goal = target ? std::optional(target->value) : std::nullopt;
    const FigureStatus status = statusOf(figure, goal, indicator.direction);

    setAccessibleName(publicTitle(indicator));
    body()->setSpacing(space::kHair);
    body()->addWidget(new PlainLabel(publicTitle(indicator), TextStyle::Strong));
    auto *value = new PlainLabel(figure.value ? figureText(indicator, figure, Precision::Public)
                                              : QString(u'–'),
                                 TextStyle::Figure);
    body()->addWidget(value);
    if (indicator.form == Indicator::Form::Share && figure.value)
        body()->addWidget(new Bar(toDouble(figure.value->rounded(2)),
                                  goal ? std::optional(toDouble(*goal)) : std::nullopt,
                                  status != FigureStatus::ToImprove));
    body()->addWidget(new StatusMark(shapeOf(status), statusWords(status)));

    QStringList words{french::periodName(period)};
    if (goal)
        words += tr("target %1").arg(valueText(indicator, *goal));
    if (const auto before = previousMeasurement(facts.measurements, indicator.id, period))
        if (const auto trend = trendOf(figure, figureOf(before->reading), indicator))
            words += trend->words;
    auto *detail = new PlainLabel(words.join(QStringLiteral(", ")), TextStyle::Small);
    detail->setSecondary(true);
    body()->addWidget(detail);
    body()->addStretch();
}

} // namespace carnet::ui
