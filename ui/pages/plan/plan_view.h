#pragma once

#include "ui/pages/plan/open_plan.h"
#include "ui/shell/place.h"

#include <QWidget>

namespace carnet::ui {

/// One way to see the plan of the year. It is built when it is first chosen, and follows
/// OpenPlan's signals by itself: what it shows is OpenPlan::shown().
class PlanView : public QWidget
{
    Q_OBJECT

public:
    explicit PlanView(OpenPlan &open, QWidget *parent = nullptr)
        : QWidget(parent)
        , m_open(open)
    {}

    /// The filter of the page is for it.
    virtual bool isFiltered() const { return true; }

    /// `record` is the id of an action. What is not known is ignored.
    virtual void reveal(const Place &place) { Q_UNUSED(place) }

    /// Writes what is being typed.
    virtual void commitPending() {}

protected:
    OpenPlan &open() const { return m_open; }

private:
    OpenPlan &m_open;
};

} // namespace carnet::ui
