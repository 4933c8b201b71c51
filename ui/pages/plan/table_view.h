#pragma once

#include "ui/pages/plan/plan_view.h"
#include "ui/publication/content.h"

class QBoxLayout;
class QScrollArea;
class QTimer;

namespace carnet::storage {
class Changes;
}

namespace carnet::ui {

class ActionComments;
class ActionEvidenceList;
class ActionFilter;
class ActionForm;
class ActionReasonList;
class ActionTable;
class ActionTableModel;
class PlainLabel;

/// The actions in a table, and all of the current one beside it, or below where the window is
/// narrow.
class TableView final : public PlanView
{
    Q_OBJECT

public:
    explicit TableView(OpenPlan &open, QWidget *parent = nullptr);

    void reveal(const Place &place) override;
    void commitPending() override;

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    QWidget *buildTable();
    void showNames();
    void listenToTable();
    void buildParts();
    void followRecords(const storage::Changes &changes);
    void advise();
    PosterContent posterOf(const QString &text) const;
    void enter(const QModelIndex &index, const QString &typed);
    void load();
    void follow(const QSet<QString> &ids);
    void followDay();
    void choose();
    void arrange();
    void takeCurrent(const QString &id);
    void showCurrent();
    void showAction(const QString &id);
    void write(const Action &after, const QString &field);

    ActionTableModel *m_model;
    ActionFilter *m_actions;
    QBoxLayout *m_parts;
    ActionTable *m_table = nullptr;
    PlainLabel *m_nothing = nullptr;
    QScrollArea *m_formScroll = nullptr;
    ActionForm *m_form = nullptr;
    ActionReasonList *m_reasons = nullptr;
    ActionEvidenceList *m_evidence = nullptr;
    ActionComments *m_comments = nullptr;
    QTimer *m_soon = nullptr; ///< Several rows in a row are one change of the page.
};

} // namespace carnet::ui
