#include "ui/pages/plan/plan_words.h"

namespace carnet::ui {

StatusShape stateShape(Action::State state)
{
    switch (state) {
    case Action::State::Planned:
        return StatusShape::Diamond;
    case Action::State::Running:
        return StatusShape::HalfDisc;
    case Action::State::Done:
        return StatusShape::Disc;
    case Action::State::Dropped:
        return StatusShape::Cross;
    }
    Q_UNREACHABLE();
}

StatusShape planStateShape(Plan::State state)
{
    switch (state) {
    case Plan::State::Draft:
        return StatusShape::Diamond;
    case Plan::State::Proposed:
        return StatusShape::HalfDisc;
    case Plan::State::Returned:
        return StatusShape::Triangle;
    case Plan::State::Validated:
        return StatusShape::Disc;
    case Plan::State::Closed:
        return StatusShape::Dash;
    }
    Q_UNREACHABLE();
}

} // namespace carnet::ui
