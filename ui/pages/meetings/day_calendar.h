#pragma once

#include <QDate>
#include <QFrame>

class QCalendarWidget;

namespace carnet::ui {

/// A month to pick a day from, which goes when one was picked, on Escape, and by a click
/// elsewhere.
class DayCalendar final : public QFrame
{
    Q_OBJECT

public:
    explicit DayCalendar(const QDate &day, QWidget *parent);

    /// Below what opened it; it deletes itself when it goes.
    void showBelow(QWidget *opener);

signals:
    void picked(const QDate &day);

private:
    void showMonthPlainly();

    QCalendarWidget *m_calendar;
};

} // namespace carnet::ui
