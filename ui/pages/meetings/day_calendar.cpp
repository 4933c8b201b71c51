#include "ui/pages/meetings/day_calendar.h"

#include <QCalendarWidget>
#include <QLocale>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet::ui {

DayCalendar::DayCalendar(const QDate &day, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_calendar(new QCalendarWidget(this))
{
    setObjectName(u"day_calendar"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setProperty("card", true);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_calendar);
    m_calendar->setAccessibleName(tr("Calendar: arrows choose, Enter takes the day"));
    m_calendar->setLocale(QLocale(QLocale::French, QLocale::France));
    m_calendar->setFirstDayOfWeek(Qt::Monday);
    m_calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    m_calendar->setSelectedDate(day);
    const auto take = [this](const QDate &chosen) {
        emit picked(chosen);
        close();
    };
    connect(m_calendar, &QCalendarWidget::activated, this, take);
    connect(m_calendar, &QCalendarWidget::clicked, this, take);
}

void DayCalendar::showBelow(QWidget *opener)
{
    adjustSize();
    const QRect screen = opener->screen()->availableGeometry();
    QPoint corner = opener->mapToGlobal(QPoint(0, opener->height()));
    corner.setX(
        std::clamp(corner.x(), screen.left(), std::max(screen.left(), screen.right() - width())));
    if (corner.y() + height() > screen.bottom())
        corner.setY(std::max(screen.top(), opener->mapToGlobal(QPoint()).y() - height()));
    move(corner);
    show();
    m_calendar->setFocus(Qt::PopupFocusReason);
}

} // namespace carnet::ui
