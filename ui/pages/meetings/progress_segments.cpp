#include "ui/pages/meetings/progress_segments.h"

#include "ui/widgets/theme.h"

#include <QPainter>

#include <algorithm>

namespace carnet::ui {

ProgressSegments::ProgressSegments(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ProgressSegments::show(const std::vector<bool> &decided, int current)
{
    m_decided = decided;
    m_current = current;
    update();
}

void ProgressSegments::paintEvent(QPaintEvent *)
{
    if (m_decided.empty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const int count = int(m_decided.size());
    const double step = double(width()) / count;
    const double gap = std::min(step / 6, 6.0);
    const double bar = height() * 0.55;
    for (int at = 0; at < count; ++at) {
        const QRectF box(at * step, 0, step - gap, bar);
        painter.setBrush(m_decided[size_t(at)] ? colors().accent : colors().track);
        painter.drawRoundedRect(box, bar / 3, bar / 3);
        if (at != m_current)
            continue;
        painter.setBrush(colors().ink);
        painter.drawRect(QRectF(box.left(), height() * 0.75, box.width(), height() * 0.25));
    }
}

} // namespace carnet::ui
