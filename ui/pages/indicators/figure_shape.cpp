#include "ui/pages/indicators/figure_shape.h"

namespace carnet::ui {

StatusShape shapeOf(FigureStatus status)
{
    switch (status) {
    case FigureStatus::Reached:
        return StatusShape::Disc;
    case FigureStatus::ToImprove:
        return StatusShape::Triangle;
    case FigureStatus::NotMeasuredYet:
        return StatusShape::Diamond;
    case FigureStatus::NoTarget:
    case FigureStatus::NotApplicable:
    case FigureStatus::TooFew:
    case FigureStatus::NotProvided:
        return StatusShape::Dash;
    }
    Q_UNREACHABLE();
}

} // namespace carnet::ui
