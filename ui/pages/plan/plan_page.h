#pragma once

#include "core/domain/edition.h"
#include "core/domain/plan_life.h"
#include "ui/shell/page.h"

#include <optional>

class QBoxLayout;
class QComboBox;
class QLineEdit;
class QPushButton;
class QScrollArea;
class QStackedLayout;

namespace carnet::storage {
class Changes;
}

namespace carnet::ui {

class ActionFilter;
class ActionForm;
class ActionTable;
class ActionTableModel;
class EmptyState;
class PageScaffold;
class PlainLabel;
class PlanStateBar;
class Session;

/// The plan of action of the year: its actions in a table, and all of the current one beside
/// it, or below where the window is narrow.
class PlanPage final : public Page
{
    Q_OBJECT

public:
    explicit PlanPage(Session &session, QWidget *parent = nullptr);
    ~PlanPage() override;

    QString name() const override { return QStringLiteral("plan"); }
    QString title() const override;

    /// `record` is the id of an action, of whatever year, or of a plan.
    void reveal(const Place &place) override;
    void commitPending() override;

    /// `1 late`, for the sidebar; empty when nothing is.
    static QString badge(const Session &session);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    QWidget *buildTools();
    QWidget *buildFilter();
    void buildParts();
    void load();
    void follow(const storage::Changes &changes);
    void followDay();
    void arrange();
    void showContents();
    void showAction(const QString &id);
    void showCommands();
    void tellCount();
    void choose();
    bool canEdit() const;
    void write(const Action &after, const QString &field);
    void add();
    void remove();
    void restore(const Action &action, int stackIndex);
    void movePlan(PlanEvent event);
    std::optional<QDate> askValidationDate();

    Session &m_session;
    std::optional<Plan> m_plan;
    std::optional<Edition> m_edition;
    ActionTableModel *m_model;
    ActionFilter *m_actions;

    QStackedLayout *m_stack = nullptr;
    EmptyState *m_empty = nullptr;
    PageScaffold *m_work = nullptr;
    QPushButton *m_add = nullptr;
    QPushButton *m_remove = nullptr;
    PlanStateBar *m_state = nullptr;
    QBoxLayout *m_tools = nullptr;
    QBoxLayout *m_filterRow = nullptr;
    QComboBox *m_choice = nullptr;
    QLineEdit *m_search = nullptr;
    PlainLabel *m_count = nullptr;
    QBoxLayout *m_parts = nullptr;
    ActionTable *m_table = nullptr;
    PlainLabel *m_nothing = nullptr;
    QScrollArea *m_formScroll = nullptr;
    ActionForm *m_form = nullptr;
};

} // namespace carnet::ui
