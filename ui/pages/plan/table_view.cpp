#include "ui/pages/plan/table_view.h"

#include "ui/pages/plan/action_filter.h"
#include "ui/pages/plan/action_form.h"
#include "ui/pages/plan/action_table.h"
#include "ui/pages/plan/action_table_model.h"
#include "ui/shell/session.h"
#include "ui/widgets/plain_label.h"

#include <QApplication>
#include <QBoxLayout>
#include <QEvent>
#include <QPointer>
#include <QScrollArea>
#include <QTimer>

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
    m_table = new ActionTable(*m_actions, this);
    m_parts->addWidget(m_table, 1);
    m_nothing = new PlainLabel(tr("No action matches your choice."), TextStyle::Body, this);
    m_nothing->setObjectName(u"nothing"_s);
    m_parts->addWidget(m_nothing);
    m_form = new ActionForm;
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
    connect(m_table, &ActionTable::currentIdChanged, this, &TableView::takeCurrent);
    connect(m_table, &ActionTable::editRequested, this, [this] { m_form->focusField(u"title"_s); });
    connect(m_form, &ActionForm::edited, this, &TableView::write);
    connect(m_form, &ActionForm::originRequested, this,
            [this](const Place &place) { open().session().goTo(place); });
}

/// Another plan, or this one in another state: what is being typed stays then.
void TableView::load()
{
    m_form->setEdition(open().edition());
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
}

void TableView::follow(const QSet<QString> &ids)
{
    for (const QString &id : ids) {
        const Action *action = open().action(id);
        m_model->follow(id, action ? std::optional(*action) : std::nullopt);
        if (action && m_form->action() && m_form->action()->id == action->id)
            m_form->follow(*action, open().session().today());
    }
    m_table->ensureCurrent();
    if (m_table->currentId().isEmpty())
        showAction({});
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
    // Not when it has gone from under the form.
    if (m_form->action() && open().action(m_form->action()->id.toString()))
        m_form->flush();
}

void TableView::write(const Action &after, const QString &field)
{
    if (!open().write(after, field))
        m_form->refuse(field);
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
