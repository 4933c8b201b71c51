#pragma once

#include "core/domain/wish.h"
#include "ui/pages/meetings/meeting_view.h"

#include <functional>
#include <optional>
#include <vector>

class QBoxLayout;
class QListWidget;
class QPushButton;
class QStackedLayout;

namespace carnet::ui {

class ChoiceField;
class EmptyState;
class FormRows;
class LineField;
class PlainLabel;
class TextField;

/// What the members of the local committee wished and thought, by college, what was answered, and
/// the actions that came of it.
class WishesView final : public MeetingView
{
    Q_OBJECT

public:
    explicit WishesView(OpenMeeting &open, QWidget *parent = nullptr);

    /// `record` is the id of a wish.
    void reveal(const Place &place) override;
    void commitPending() override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *buildWork();
    QWidget *buildList();
    QWidget *buildForm();
    void bindFields();
    void read();
    void load();
    void fillList();
    void showCurrent(bool another);
    void showFate(const Wish &wish);
    const Wish *current() const;
    void change(const QString &what, const std::function<void(Wish &)> &edit);
    void add(Wish::Kind kind);
    void remove();
    void makeAction();

    std::vector<Wish> m_wishes; ///< By college.
    std::optional<Id<Wish>> m_current;
    bool m_filling = false;

    QStackedLayout *m_stack;
    EmptyState *m_empty;
    QWidget *m_work;
    QBoxLayout *m_columns = nullptr;
    PlainLabel *m_count = nullptr;
    QListWidget *m_list = nullptr;
    QWidget *m_form = nullptr;
    FormRows *m_rows = nullptr;
    ChoiceField *m_college = nullptr;
    ChoiceField *m_kind = nullptr;
    LineField *m_author = nullptr;
    TextField *m_text = nullptr;
    TextField *m_reply = nullptr;
    PlainLabel *m_fate = nullptr;
    QPushButton *m_act = nullptr;
    QPushButton *m_see = nullptr;
    QPushButton *m_addWish = nullptr;
    QPushButton *m_addOpinion = nullptr;
    QPushButton *m_remove = nullptr;
};

} // namespace carnet::ui
