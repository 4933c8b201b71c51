#pragma once

#include "ui/shell/page.h"
#include "ui/signing/signing_desk.h"

#include <map>

class QComboBox;
class QPushButton;
class QStackedLayout;

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
    explicit MeetingsPage(Session &session, QWidget *parent = nullptr, SigningDesk desk = {});
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
    MeetingView *current() const { return m_current; }

    Session &m_session;
    OpenMeeting *m_open;
    std::map<QString, MeetingView *> m_views; ///< Those built so far, by name.

    QStackedLayout *m_stack;
    QWidget *m_start = nullptr;
    QWidget *m_work = nullptr;
    QComboBox *m_which = nullptr;
    QPushButton *m_remove = nullptr;
    ChoiceBar *m_choice = nullptr;
    QWidget *m_viewArea = nullptr;
    MeetingView *m_current = nullptr; ///< Null before one was chosen.
};

} // namespace carnet::ui
