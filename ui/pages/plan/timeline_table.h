#pragma once

#include "ui/pages/plan/timeline_scale.h"

#include <QTableView>

namespace carnet::ui {

class TimelineModel;

/// The timeline as a table of two columns: the actions, and a line of time of which some quarters
/// are in sight. Up and down walk the actions, left and right the quarters, + and - show fewer or
/// more of them, Enter opens an action.
class TimelineTable final : public QTableView
{
    Q_OBJECT

public:
    /// The model outlives the table.
    explicit TimelineTable(TimelineModel &model, QWidget *parent = nullptr);

    const TimelineModel &timeline() const { return m_model; }

    /// To be called when the model was loaded: quarters that are in sight stay so.
    void followActions();

    const Quarters &all() const { return m_all; }
    const Quarters &shown() const { return m_shown; }
    void show(const Period &first, int count);
    void scrollQuarters(int quarters) { show(m_shown.first.plus(quarters), m_shown.count); }
    void zoom(bool closer);
    void showAll() { show(m_all.first, m_all.count); }

    /// The line of time in that cell.
    TimelineScale scaleOf(const QRect &cell) const;

    QString currentId() const; ///< Empty without one.
    void setCurrentId(const QString &id);

signals:
    void currentIdChanged(const QString &id);
    void opened(const QString &id);
    void quartersChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void fit();
    void tellSpan();

    TimelineModel &m_model;
    Quarters m_all;
    Quarters m_shown;
};

} // namespace carnet::ui
