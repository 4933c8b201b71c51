#include "ui/pages/meetings/day_calendar.h"

#include <QCalendarWidget>
#include <QLocale>
#include <QScreen>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <tuple>

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
    m_calendar->setHorizontalHeaderFormat(QCalendarWidget::SingleLetterDayNames);
    m_calendar->setMinimumSize(fontMetrics().averageCharWidth() * 46, fontMetrics().height() * 15);
    m_calendar->setSelectedDate(day);
    showMonthPlainly();
    const auto take = [this](const QDate &chosen) {
        emit picked(chosen);
        close();
    };
    connect(m_calendar, &QCalendarWidget::activated, this, take);
    connect(m_calendar, &QCalendarWidget::clicked, this, take);
}

/// The month stands on the ground of the popup: on the one it comes with, its ink is not seen.
void DayCalendar::showMonthPlainly()
{
    if (auto *bar = m_calendar->findChild<QWidget *>(u"qt_calendar_navigationbar"_s))
        bar->setAutoFillBackground(false);
    const std::tuple<QString, QString, QString> arrows[] = {
        {u"qt_calendar_prevmonth"_s, u"\u2039"_s, tr("Month before")},
        {u"qt_calendar_nextmonth"_s, u"\u203A"_s, tr("Next month")}};
    for (const auto &[name, sign, words] : arrows)
        if (auto *button = m_calendar->findChild<QToolButton *>(name)) {
            button->setIcon(QIcon());
            button->setText(sign);
            button->setAccessibleName(words);
        }
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
