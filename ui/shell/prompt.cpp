#include "ui/shell/prompt.h"

namespace carnet::ui {

Q_LOGGING_CATEGORY(uiLog, "carnet.ui")

} // namespace carnet::ui
