#include "ui/widgets/scroll_memory.h"

#include <QScrollBar>

namespace carnet::ui {

ScrollMemory::ScrollMemory(QScrollBar *bar)
    : QObject(bar)
    , m_bar(bar)
{
    connect(bar, &QScrollBar::rangeChanged, this, &ScrollMemory::settle);
    // Who scrolls by hand has another place in mind.
    connect(bar, &QScrollBar::actionTriggered, this, [this] { m_wanted.reset(); });
}

void ScrollMemory::change(const QString &view)
{
    if (view == m_view)
        return;
    if (!m_wanted) // Else it never came to where it should have been.
        m_places[m_view] = m_bar->value();
    m_view = view;
    const auto found = m_places.find(view);
    m_wanted = found == m_places.end() ? 0 : found->second;
    settle();
}

void ScrollMemory::settle()
{
    if (!m_wanted)
        return;
    m_bar->setValue(*m_wanted);
    if (m_bar->value() == *m_wanted)
        m_wanted.reset();
}

} // namespace carnet::ui
