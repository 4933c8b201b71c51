#pragma once

#include "core/domain/plan_life.h"
#include "core/journal/step.h"
#include "core/language/speller.h"
#include "ui/shell/page.h"

#include <functional>
#include <map>
#include <memory>
#include <optional>

class QPushButton;
class QStackedLayout;
class QVBoxLayout;

namespace carnet::ui {

class ChoiceBar;
class EmptyState;
class OpenPlan;
class PageScaffold;
class ActionExchange;
class PlanFilterBar;
class PlanStateBar;
class PlanView;
class Session;

/// The plan of action of the year: what is common to its views, and the view that was chosen.
class PlanPage final : public Page
{
    Q_OBJECT

public:
    /// Finds the dictionary; none: no advice on the language.
    using OpenSpeller = std::function<std::shared_ptr<const Speller>()>;

    explicit PlanPage(Session &session, OpenSpeller openSpeller = {}, QWidget *parent = nullptr);
    ~PlanPage() override;

    QString name() const override { return QStringLiteral("plan"); }
    QString title() const override;

    /// `record` is the id of an action, of whatever year, of a plan, or the name of a view.
    void reveal(const Place &place) override;
    void commitPending() override;

    /// `1 late`, for the sidebar; empty when nothing is.
    static QString badge(const Session &session);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QWidget *buildEmpty();
    QWidget *buildWork();
    QWidget *buildTools();
    void followTextSize();
    void load();
    void showContents();
    void showCommands();
    void choose(const QString &view);
    PlanView *view(const QString &name);
    PlanView *current() const;
    void showDetails(const QString &id, const QString &field);
    void add();
    void remove();
    void restore(const journal::Step &removal, const QString &id, int stackIndex);
    void movePlan(PlanEvent event);

    Session &m_session;
    OpenPlan *m_open;
    std::map<QString, PlanView *> m_views; ///< Those built so far, by name.

    QStackedLayout *m_stack;
    EmptyState *m_empty = nullptr;
    PageScaffold *m_work = nullptr;
    PlanStateBar *m_state = nullptr;
    ChoiceBar *m_choice = nullptr;
    QPushButton *m_add = nullptr;
    QPushButton *m_remove = nullptr;
    ActionExchange *m_exchange = nullptr;
    PlanFilterBar *m_filter = nullptr;
    QWidget *m_viewArea = nullptr;
    QVBoxLayout *m_viewColumn = nullptr; ///< Only the view that was chosen is seen.
};

} // namespace carnet::ui
