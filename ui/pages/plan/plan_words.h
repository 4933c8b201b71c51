#pragma once

#include "core/planning/plan_words.h"
#include "ui/widgets/status_shape.h"

namespace carnet::ui {

using planning::effortWord;
using planning::fieldWord;
using planning::flawedField;
using planning::flawText;
using planning::lateText;
using planning::planStateText;
using planning::priorityWord;
using planning::stateWord;

StatusShape stateShape(Action::State state);
StatusShape planStateShape(Plan::State state);

} // namespace carnet::ui
