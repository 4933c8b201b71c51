#include "ui/charts/sparkline.h"

#include "ui/widgets/theme.h"

#include <QPainter>

#include <algorithm>
#include <limits>

namespace carnet::ui {

namespace {

struct Span
{
    double low;
    double high;
};

/// What the height of the line stands for; nothing without a value.
std::optional<Span> spanOf(const Sparkline &sparkline)
{
    Span span{std::numeric_limits<double>::max(), std::numeric_limits<double>::lowest()};
    for (const auto &value : sparkline.values)
        if (value)
            span = {std::min(span.low, *value), std::max(span.high, *value)};
    if (span.low > span.high)
        return std::nullopt;
    if (sparkline.target)
        span = {std::min(span.low, *sparkline.target), std::max(span.high, *sparkline.target)};
    const double lacking = std::max(0.0, sparkline.leastSpan - (span.high - span.low));
    return Span{span.low - lacking / 2, span.high + lacking / 2};
}

} // namespace

void paintSparkline(QPainter &painter, const QRectF &box, const Sparkline &sparkline)
{
    const auto span = spanOf(sparkline);
    if (!span)
        return;
    constexpr double kDot = 1.6;
    constexpr double kLastDot = 3.4;
    const QRectF area = box.adjusted(kLastDot, kLastDot, -kLastDot, -kLastDot);
    const double steps = std::max(1.0, double(sparkline.values.size()) - 1);
    const auto at = [&](double place, double value) {
        return QPointF(area.left() + area.width() * place / steps,
                       area.bottom()
                           - area.height() * (value - span->low) / (span->high - span->low));
    };

    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (sparkline.target) {
        painter.setPen(QPen(colors().ink, 1, Qt::DashLine, Qt::FlatCap));
        const double y = at(0, *sparkline.target).y();
        painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y));
    }
    std::optional<QPointF> before;
    std::optional<QPointF> last;
    for (size_t i = 0; i < sparkline.values.size(); ++i) {
        if (!sparkline.values[i]) {
            before.reset();
            continue;
        }
        const QPointF now = at(double(i), *sparkline.values[i]);
        painter.setPen(QPen(colors().accent, 1.6, Qt::SolidLine, Qt::RoundCap));
        if (before)
            painter.drawLine(*before, now);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colors().accent);
        painter.drawEllipse(now, kDot, kDot);
        before = last = now;
    }
    if (last)
        painter.drawEllipse(*last, kLastDot, kLastDot);
    painter.restore();
}

} // namespace carnet::ui
