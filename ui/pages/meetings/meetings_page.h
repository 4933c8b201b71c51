#pragma once

#include "ui/shell/page.h"

#include <map>

class QComboBox;
class QPushButton;
class QStackedLayout;
class QStackedWidget;

namespace carnet::ui {

class ChoiceBar;
class MeetingView;
class OpenMeeting;
class Session;

/// The meetings of the committees (COPIL, CLAC): which one, and the part of the work on it.
class MeetingsPage final : public Page
{
    Q_OBJECT

public:
    explicit MeetingsPage(Session &session, QWidget *parent = nullptr);
    ~MeetingsPage() override;

    QString name() const override { return QStringLiteral("meetings"); }
    QString title() const override;

    /// `record` is the id of a meeting, the name of a view, or both: `id/view`; or that of a wish.
    void reveal(const Place &place) override;
    void commitPending() override;

private:
    QWidget *buildStart();
    QWidget *buildWork();
    void load();
    void fillMeetings();
    void choose(const QString &view);
    void remove();
    MeetingView *view(const QString &name);
    MeetingView *current() const;

    Session &m_session;
    OpenMeeting *m_open;
    std::map<QString, MeetingView *> m_views; ///< Those built so far, by name.

    QStackedLayout *m_stack;
    QWidget *m_start = nullptr;
    QWidget *m_work = nullptr;
    QComboBox *m_which = nullptr;
    QPushButton *m_remove = nullptr;
    ChoiceBar *m_choice = nullptr;
    QStackedWidget *m_viewStack = nullptr;
};

} // namespace carnet::ui
