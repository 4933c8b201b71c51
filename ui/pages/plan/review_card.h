#pragma once

#include "core/domain/action.h"
#include "core/domain/action_change.h"
#include "core/domain/action_comment.h"
#include "ui/widgets/card.h"

#include <QDate>

#include <optional>
#include <vector>

class QBoxLayout;
class QPushButton;

namespace carnet::ui {

class ChoiceField;
class CountField;
class DateField;
class FormRows;
class LineField;
class StatusMark;
class TextField;

/// One action in a review: how it stands, and what has to be said of it. It writes nothing itself.
class ReviewCard final : public Card
{
    Q_OBJECT

public:
    explicit ReviewCard(QWidget *parent = nullptr);

    /// Another action. What was typed is lost: flush() before.
    void load(const Action &action);

    /// The action or what was said of it has changed.
    void follow(const Action &action, const std::vector<ActionComment> &comments,
                const std::vector<ActionChange> &changes, const QDate &today);

    void setWritable(bool writable);
    void flush();

    /// The new date was written down.
    void clearDate();

    void focusFirst();

signals:
    void edited(const carnet::Action &after, const QString &field);
    /// What the remark is now; empty when it was taken back.
    void remarked(const QString &text);
    void redated(const QDate &due, const QString &reason);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *buildState();
    QWidget *buildDate();
    void askDate();

    std::optional<Action> m_action;
    PlainLabel *m_title;
    StatusMark *m_when;
    PlainLabel *m_who;
    PlainLabel *m_said;
    QBoxLayout *m_parts;
    FormRows *m_dateRows = nullptr;
    ChoiceField *m_state;
    CountField *m_progress;
    TextField *m_remark;
    DateField *m_due;
    LineField *m_reason;
    QPushButton *m_redate;
};

} // namespace carnet::ui
