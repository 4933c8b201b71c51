#pragma once

#include "core/domain/action_comment.h"

#include <QWidget>

#include <map>
#include <optional>

class QPushButton;
class QVBoxLayout;

namespace carnet::ui {

class OpenPlan;
class TextField;

/// What was said of one action, the first remark first, and a field to add another. A remark that
/// is not added yet stays with its action while others are looked at.
class ActionComments final : public QWidget
{
    Q_OBJECT

public:
    explicit ActionComments(OpenPlan &open, QWidget *parent = nullptr);

    void show(const Id<Action> &action);

    /// Comments or the right to write may be others now.
    void follow();

private:
    QWidget *lineOf(const ActionComment &comment);
    void add();
    void remove(const ActionComment &comment);

    OpenPlan &m_open;
    std::optional<Id<Action>> m_action;
    std::map<QString, QString> m_drafts; ///< By action.
    QVBoxLayout *m_lines;
    TextField *m_text;
    QPushButton *m_add;
};

} // namespace carnet::ui
