#pragma once

#include "ui/widgets/choice_field.h"

#include <vector>

namespace carnet::ui {

/// Our own typeface under the empty key, then those of this machine that have Latin letters at
/// every size, in French order. `chosen` is among them even when the machine does not have it.
std::vector<ChoiceField::Choice> typefaceChoices(const QString &chosen);

} // namespace carnet::ui
