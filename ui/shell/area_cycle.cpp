#include "ui/shell/area_cycle.h"

#include <QAction>
#include <QApplication>
#include <QMenuBar>
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

AreaCycle::AreaCycle(QMenuBar *menus, std::vector<QWidget *> areas, QObject *parent)
    : QObject(parent)
    , m_menus(menus)
    , m_areas(std::move(areas))
{}

int AreaCycle::present() const
{
    const QWidget *focus = QApplication::focusWidget();
    for (size_t i = 0; i < m_areas.size(); ++i)
        if (focus && (m_areas[i] == focus || m_areas[i]->isAncestorOf(focus)))
            return int(i);
    return -1; // The menus, or nothing.
}

/// The menus count as the area before the first.
void AreaCycle::move(int direction)
{
    const int count = int(m_areas.size()) + 1;
    int at = present() + 1;
    for (int tried = 0; tried < count; ++tried) {
        at = (at + direction + count) % count;
        if (at == 0) {
            m_menus->setFocus(Qt::MenuBarFocusReason);
            m_menus->setActiveAction(m_menus->actions().constFirst());
            return;
        }
        QWidget *area = m_areas[size_t(at - 1)];
        if (area->isVisible() && focusInto(area))
            return;
    }
}

} // namespace carnet::ui
