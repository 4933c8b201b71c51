#pragma once

#include "core/domain/plan_life.h"

namespace carnet::ui {

class Session;

/// Does what the user wants to happen to the plan, after asking what is to be asked: why the
/// committee returns it, on which day it validated it. Where a COPIL about the plan is prepared or
/// going on, a validation leads to its conclusion instead. Precondition: the event can happen.
void movePlan(Session &session, const Plan &plan, PlanEvent event);

} // namespace carnet::ui
