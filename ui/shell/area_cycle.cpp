#include "ui/shell/area_cycle.h"

#include <QApplication>
#include <QWidget>

namespace carnet::ui {

namespace {

bool takesKeyboard(const QWidget *widget)
{
    return widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus);
}

} // namespace

bool focusInto(QWidget *area)
{
    QWidget *last = area->focusWidget();
    if (last && last != area && takesKeyboard(last)) {
        last->setFocus(Qt::OtherFocusReason);
        return true;
    }
    QWidget *widget = area;
    do {
        if (takesKeyboard(widget) && (widget == area || area->isAncestorOf(widget))) {
            widget->setFocus(Qt::OtherFocusReason);
            return true;
        }
        widget = widget->nextInFocusChain();
    } while (widget != area);
    return false;
}

AreaCycle::AreaCycle(std::vector<QWidget *> areas, QObject *parent)
    : QObject(parent)
    , m_areas(std::move(areas))
{}

int AreaCycle::present() const
{
    const QWidget *focus = QApplication::focusWidget();
    for (size_t i = 0; i < m_areas.size(); ++i)
        if (focus && (m_areas[i] == focus || m_areas[i]->isAncestorOf(focus)))
            return int(i);
    return -1;
}

void AreaCycle::move(int direction)
{
    const int count = int(m_areas.size());
    int at = present();
    if (at < 0 && direction < 0)
        at = 0;
    for (int tried = 0; tried < count; ++tried) {
        at = (at + direction + count) % count;
        QWidget *area = m_areas[size_t(at)];
        if (area->isVisible() && focusInto(area))
            return;
    }
}

} // namespace carnet::ui
