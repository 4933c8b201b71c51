#include "ui/pages/plan/table_view.h"

#include "core/base/french.h"
#include "core/planning/action_reasons.h"
#include "core/storage/workspace.h"
#include "ui/issue/language_advisor.h"
#include "ui/pages/plan/action_cell.h"
#include "ui/pages/plan/action_comments.h"
#include "ui/pages/plan/action_evidence_list.h"
#include "ui/pages/plan/action_filter.h"
#include "ui/pages/plan/action_form.h"
#include "ui/pages/plan/action_reason_list.h"
#include "ui/pages/plan/action_table.h"
#include "ui/pages/plan/action_table_model.h"
#include "ui/pages/plan/sort_menu.h"
#include "ui/shell/session.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/plain_label.h"

#include <QApplication>
#include <QBoxLayout>
#include <QEvent>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

constexpr int kSideBySide = 130; ///< So many characters wide, table and form stand side by side.
constexpr int kRowsAbove = 10;   ///< Rows of the table that stand above the form.

} // namespace

TableView::TableView(OpenPlan &open, QWidget *parent)
    : PlanView(open, parent)
    , m_model(new ActionTableModel(this))
    , m_actions(new ActionFilter(this))
    , m_parts(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    setObjectName(u"table_view"_s);
    m_actions->setSourceModel(m_model);
    m_actions->choose(open.criteria(), open.session().today());
    build();
    load();
    connect(&open, &OpenPlan::reloaded, this, &TableView::load);
    connect(&open, &OpenPlan::actionsChanged, this, &TableView::follow);
    connect(&open, &OpenPlan::criteriaChanged, this, &TableView::choose);
    connect(&open, &OpenPlan::currentChanged, this, &TableView::showCurrent);
}

void TableView::build()
{
    m_parts->setContentsMargins(0, 0, 0, 0);
    m_parts->setSpacing(space::kLarge);
    m_parts->addWidget(buildTable(), 1);
    m_nothing = new PlainLabel(tr("No action matches your choice."), TextStyle::Body, this);
    m_nothing->setObjectName(u"nothing"_s);
    m_parts->addWidget(m_nothing);
    m_form = new ActionForm;
    buildParts();
    m_formScroll = new QScrollArea(this);
    m_formScroll->setFrameShape(QFrame::NoFrame);
    m_formScroll->setWidgetResizable(true);
    m_formScroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_formScroll->setFocusPolicy(Qt::NoFocus);
    m_formScroll->setWidget(m_form);
    m_parts->addWidget(m_formScroll);
    m_soon = new QTimer(this);
    m_soon->setSingleShot(true);
    m_soon->setInterval(0);
    connect(m_table, &ActionTable::rowsResized, m_soon, qOverload<>(&QTimer::start));
    connect(m_soon, &QTimer::timeout, this, &TableView::arrange);
    listenToTable();
    connect(m_form, &ActionForm::edited, this, &TableView::write);
    connect(m_form, &ActionForm::originRequested, this,
            [this](const Place &place) { open().session().goTo(place); });
}

QWidget *TableView::buildTable()
{
    auto *left = new QWidget(this);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kHair);
    auto *line = new QWidget(left);
    auto *flow = new FlowLayout(line);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(space::kMedium);
    auto *sort = quietButton({}, line);
    sort->setObjectName(u"sort"_s);
    flow->addWidget(sort);
    auto *hint = new PlainLabel(tr("F2 or Enter: change the cell"), TextStyle::Small, line);
    hint->setSecondary(true);
    hint->setWordWrap(false);
    flow->addWidget(hint);
    column->addWidget(line);
    m_table = new ActionTable(*m_actions, left);
    new SortMenu(*m_table, *m_actions, sort);
    column->addWidget(m_table, 1);
    return left;
}

void TableView::listenToTable()
{
    connect(m_table, &ActionTable::currentIdChanged, this, &TableView::takeCurrent);
    connect(m_table, &ActionTable::editRequested, m_form, &ActionForm::focusField);
    connect(m_table, &ActionTable::entered, this, &TableView::enter);
}

/// The people of the site, and whoever answers for an action already.
void TableView::showNames()
{
    QStringList names = planning::ownersOf(open().actions());
    for (const Person &person : open().session().workspace().records<Person>().all())
        if (!names.contains(person.name))
            names += person.name;
    std::ranges::sort(names,
                      [](const QString &a, const QString &b) { return french::compare(a, b) < 0; });
    m_table->setNames(names);
    QStringList known;
    for (const Person &person : open().session().workspace().records<Person>().all())
        known += person.name;
    m_form->setNames(names, known);
    std::map<QString, QString> indicators;
    for (const Indicator &indicator : open().session().workspace().records<Indicator>().all())
        indicators[indicator.code] = indicator.title;
    m_form->setIndicators(indicators);
}

void TableView::enter(const QModelIndex &index, const QString &typed)
{
    const Action *action = open().action(index.data(ActionTableModel::IdRole).toString());
    if (!action)
        return;
    const QPersistentModelIndex cell(index);
    const ActionCell read = readActionCell(
        *action, ActionTableModel::Column(index.data(ActionTableModel::ColumnRole).toInt()), typed);
    if (open().tryToWrite(read.after, read.field) == OpenPlan::Outcome::Failed && cell.isValid())
        m_table->keepDraft(cell, typed);
}

/// Another plan, or this one in another state: what is being typed stays then.
void TableView::load()
{
    m_form->setEdition(open().edition());
    showNames();
    m_model->setWritable(open().isWritable());
    m_actions->keep({});
    m_model->load(open().actions(), open().edition(), open().session().today());
    m_table->setCurrentId(open().current());
    m_table->ensureCurrent();
    const QString id = m_table->currentId();
    const Action *action = open().action(id);
    if (action && m_form->action() && m_form->action()->id == action->id)
        m_form->follow(*action, open().session().today());
    else
        showAction(id);
    m_form->setReadOnly(!open().isWritable());
    m_evidence->follow();
    m_comments->follow();
    m_form->setAsking(planning::asksWhy(open().plan()));
}

void TableView::follow(const QSet<QString> &ids)
{
    for (const QString &id : ids) {
        const Action *action = open().action(id);
        m_model->follow(id, action ? std::optional(*action) : std::nullopt);
        if (action && m_form->action() && m_form->action()->id == action->id)
            m_form->follow(*action, open().session().today());
    }
    showNames();
    m_table->ensureCurrent();
    if (m_table->currentId().isEmpty())
        showAction({});
}

void TableView::buildParts()
{
    m_reasons = new ActionReasonList(open(), m_form);
    m_form->addBelowDates(m_reasons);
    m_evidence = new ActionEvidenceList(open(), m_form);
    m_form->addPart(tr("What shows the result"), m_evidence);
    m_comments = new ActionComments(open(), m_form);
    m_form->addPart(tr("Comments"), m_comments);
    connect(&open().session().workspace(), &storage::Workspace::changed, this,
            &TableView::followRecords);
    LanguageAdvisor *advisor = open().advisor();
    if (!advisor)
        return;
    connect(m_form, &ActionForm::posterTextTyped, this, &TableView::advise);
    connect(advisor, &LanguageAdvisor::advised, this, &TableView::advise);
}

/// What hangs on the action in the form came, went or changed.
void TableView::followRecords(const storage::Changes &changes)
{
    if (!m_form->action())
        return;
    if (changes.concerns<ActionChange>())
        m_reasons->show(m_form->action()->id);
    if (changes.concerns<ActionComment>())
        m_comments->follow();
    if (changes.concerns<ActionEvidence>())
        m_evidence->follow();
    if (changes.concerns<Person>())
        showNames();
}

PosterContent TableView::posterOf(const QString &text) const
{
    PosterContent content;
    content.actions.push_back({.text = text});
    return content;
}

/// Shows what is known of the text for the poster, and asks for it when nothing is.
void TableView::advise()
{
    LanguageAdvisor &advisor = *open().advisor();
    const PosterContent content = posterOf(m_form->posterText());
    QStringList advice;
    for (const PosterProblem &problem : advisor.adviceOn(content))
        advice += problem.message;
    m_form->setPosterAdvice(advice);
    const auto sites = open().session().workspace().records<Site>().all();
    if (!sites.empty() && !m_form->posterText().isEmpty() && !advisor.hasRead(content))
        advisor.read(content, sites.front());
}

/// A day may have passed since the view was last seen.
void TableView::followDay()
{
    m_model->setToday(open().session().today());
    if (m_form->action() && !m_table->currentId().isEmpty())
        m_form->follow(*m_form->action(), open().session().today());
}

void TableView::choose()
{
    commitPending();
    const QString current = m_table->currentId();
    m_actions->choose(open().criteria(), open().session().today());
    m_table->setCurrentId(current);
    m_table->ensureCurrent();
    if (m_table->currentId().isEmpty())
        showAction({});
    m_actions->keep(m_table->currentId());
}

/// Where the user is in the table; while another view is seen, that one decides.
void TableView::takeCurrent(const QString &id)
{
    if (isVisible())
        open().setCurrent(id);
    showAction(id);
}

void TableView::showCurrent()
{
    if (!open().current().isEmpty())
        m_table->setCurrentId(open().current());
}

void TableView::showAction(const QString &id)
{
    const Action *action = open().action(id);
    m_formScroll->setVisible(m_formScroll->widget() && action);
    m_form->setVisible(action);
    m_nothing->setVisible(!action);
    if (!action)
        return;
    commitPending();
    action = open().action(id); // What was written made it anew.
    m_actions->keep(id);
    m_reasons->show(action->id);
    m_evidence->show(action->id);
    m_comments->show(action->id);
    m_form->load(*action, originOf(*action, open().session().workspace(), open().edition()),
                 open().session().today());
    m_form->setReadOnly(!open().isWritable());
}

void TableView::reveal(const Place &place)
{
    m_table->setCurrentId(place.record);
    if (place.field.isEmpty())
        m_table->setFocus(Qt::OtherFocusReason);
    else
        m_form->focusField(place.field);
}

void TableView::commitPending()
{
    m_table->commitPending();
    // Not when it has gone from under the form.
    if (m_form->action() && open().action(m_form->action()->id.toString()))
        m_form->flush();
    m_evidence->flush();
}

void TableView::write(const Action &after, const QString &field)
{
    switch (open().tryToWrite(after, field)) {
    case OpenPlan::Outcome::Done:
        break;
    case OpenPlan::Outcome::GivenUp:
        m_form->giveUp(field);
        break;
    case OpenPlan::Outcome::Failed:
        m_form->refuse(field);
        break;
    }
}

/// Side by side the form scrolls by itself; below the table it scrolls with the page.
void TableView::arrange()
{
    const int character = fontMetrics().averageCharWidth();
    const bool side = width() >= kSideBySide * character;
    m_parts->setDirection(side ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    if (side != bool(m_formScroll->widget())) {
        QPointer<QWidget> focus = QApplication::focusWidget();
        if (side) {
            m_parts->removeWidget(m_form);
            m_formScroll->setWidget(m_form);
        } else {
            m_parts->addWidget(m_formScroll->takeWidget());
        }
        const bool shown = open().action(m_table->currentId());
        m_form->setVisible(shown);
        m_formScroll->setVisible(side && shown);
        if (focus && m_form->isAncestorOf(focus))
            focus->setFocus();
    }
    if (side) {
        m_formScroll->setFixedWidth(std::clamp(width() * 30 / 100, 46 * character, 70 * character));
        m_table->setMinimumHeight(160);
        m_table->setMaximumHeight(QWIDGETSIZE_MAX);
    } else {
        m_table->setFixedHeight(m_table->heightForRows(kRowsAbove));
    }
}

void TableView::showEvent(QShowEvent *event)
{
    followDay();
    PlanView::showEvent(event);
    showCurrent();
    m_table->ensureCurrent();
    open().setCurrent(m_table->currentId());
    arrange();
}

void TableView::resizeEvent(QResizeEvent *event)
{
    PlanView::resizeEvent(event);
    arrange();
}

void TableView::changeEvent(QEvent *event)
{
    PlanView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        arrange();
}

} // namespace carnet::ui
