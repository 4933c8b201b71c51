#pragma once

#include "core/domain/action.h"

#include <QWidget>

namespace carnet::ui {

class OpenPlan;
class PlainLabel;

/// Each time the last day of an action was moved, and each change of what a committee validated,
/// with its reason. Hidden while there is none.
class ActionReasonList final : public QWidget
{
    Q_OBJECT

public:
    explicit ActionReasonList(OpenPlan &open, QWidget *parent = nullptr);

    void show(const Id<Action> &action);

private:
    OpenPlan &m_open;
    PlainLabel *m_lines;
};

} // namespace carnet::ui
