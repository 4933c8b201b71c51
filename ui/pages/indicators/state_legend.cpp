#include "ui/pages/indicators/state_legend.h"

#include "core/domain/figure.h"
#include "ui/pages/indicators/figure_shape.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/status_mark.h"
#include "ui/widgets/theme.h"

namespace carnet::ui {

QWidget *stateLegend()
{
    auto *legend = new QWidget;
    auto *layout = new FlowLayout(legend);
    layout->setSpacing(space::kLarge);
    for (const FigureStatus status : {FigureStatus::Reached, FigureStatus::ToImprove,
                                      FigureStatus::NoTarget, FigureStatus::NotMeasuredYet})
        layout->addWidget(new StatusMark(shapeOf(status), statusWords(status)));
    return legend;
}

} // namespace carnet::ui
