#pragma once

namespace carnet::ui {

class OpenPlan;

/// Asks where, and writes the actions that the filter shows and the meetings about the plan for a
/// calendar. Says what was left out.
void exportCalendar(OpenPlan &open);

} // namespace carnet::ui
