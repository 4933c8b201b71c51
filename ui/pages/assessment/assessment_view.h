#pragma once

#include "core/assessment/grid_filter.h"
#include "ui/pages/assessment/open_assessment.h"
#include "ui/shell/place.h"

#include <QWidget>

namespace carnet::ui {

/// One way to see the assessment of the year. It is built when it is first chosen, with a grid
/// that is there, and goes when the grid does; it follows OpenAssessment's signals by itself.
class AssessmentView : public QWidget
{
    Q_OBJECT

public:
    explicit AssessmentView(OpenAssessment &open, QWidget *parent = nullptr)
        : QWidget(parent)
        , m_open(open)
    {}

    /// It shows the practices one by one: the filter of the page is for it.
    virtual bool showsPractices() const { return false; }
    virtual void setFilter(const assessment::GridFilter &filter) { Q_UNUSED(filter) }

    /// `record` is the code of a practice or of a commitment. What is not known is ignored.
    virtual void reveal(const Place &place) { Q_UNUSED(place) }

    /// Writes what is being typed.
    virtual void commitPending() {}

protected:
    OpenAssessment &open() const { return m_open; }
    const assessment::Grid &grid() const { return *m_open.grid(); }

private:
    OpenAssessment &m_open;
};

} // namespace carnet::ui
