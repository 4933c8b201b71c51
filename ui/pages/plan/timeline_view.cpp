#include "ui/pages/plan/timeline_view.h"

#include "core/base/french.h"
#include "ui/pages/plan/board_column.h"
#include "ui/pages/plan/board_model.h"
#include "ui/pages/plan/timeline_model.h"
#include "ui/pages/plan/timeline_table.h"
#include "ui/shell/session.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/row_table.h"

#include <QEvent>
#include <QHeaderView>
#include <QPushButton>
#include <QScrollBar>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

constexpr int kTimelineRows = 6; ///< Rows of the drawing that are in sight at least.
constexpr int kUndatedLines = 9; ///< Lines of text: the height of those that stand aside.

QDate beginningOf(const Action &action)
{
    return action.start && *action.start < *action.due ? *action.start : *action.due;
}

} // namespace

TimelineView::TimelineView(OpenPlan &open, QWidget *parent)
    : PlanView(open, parent)
    , m_drawn(new TimelineModel(TimelineModel::Shape::Drawing, this))
    , m_told(new TimelineModel(TimelineModel::Shape::Table, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kSmall);
    layout->addWidget(buildTools());
    m_nothing = new PlainLabel(tr("No action with a due date matches your choice."));
    m_nothing->setObjectName(u"timeline_nothing"_s);
    layout->addWidget(m_nothing);
    layout->addWidget(buildDrawing(), 1);
    m_undatedHead = new PlainLabel({}, TextStyle::Strong);
    m_undated = new BoardColumn({});
    m_undated->setObjectName(u"timeline_undated"_s);
    m_undated->setDragDropMode(QAbstractItemView::NoDragDrop);
    layout->addWidget(m_undatedHead);
    layout->addWidget(m_undated);

    connect(m_table, &TimelineTable::quartersChanged, this, &TimelineView::followQuarters);
    connect(m_table, &TimelineTable::currentIdChanged, this, [this](const QString &id) {
        if (m_table->hasFocus())
            this->open().setCurrent(id);
    });
    const auto details = [this](const QString &id) { this->open().showDetails(id); };
    connect(m_table, &TimelineTable::opened, this, details);
    connect(m_undated, &BoardColumn::opened, this, details);
    connect(m_text, &RowTable::activated, this, [this](const QModelIndex &index) {
        this->open().showDetails(index.data(TimelineModel::IdRole).toString());
    });
    fill();
    const auto follow = [this] {
        m_stale = true;
        if (isVisible())
            fill();
    };
    connect(&open, &OpenPlan::reloaded, this, follow);
    connect(&open, &OpenPlan::actionsChanged, this, follow);
    connect(&open, &OpenPlan::criteriaChanged, this, follow);
    connect(&open, &OpenPlan::currentChanged, this, &TimelineView::followCurrent);
}

QWidget *TimelineView::buildTools()
{
    auto *tools = new QWidget;
    auto *row = new FlowLayout(tools);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::kHair);
    const auto add = [row](const QString &name, const QString &text) {
        QPushButton *button = secondaryButton(text);
        button->setObjectName(name);
        row->addWidget(button);
        return button;
    };
    m_closer = add(u"timeline_closer"_s, tr("Closer (+)"));
    m_wider = add(u"timeline_wider"_s, tr("Wider (−)"));
    m_all = add(u"timeline_all"_s, tr("The whole plan"));
    m_switch = add(u"timeline_table"_s, tr("See the table"));
    m_span = new PlainLabel;
    m_span->setObjectName(u"timeline_span"_s);
    m_span->setSecondary(true);
    m_span->setWordWrap(false);
    m_span->setMinimumHeight(m_closer->sizeHint().height());
    row->addWidget(m_span);
    connect(m_closer, &QPushButton::clicked, this, [this] { m_table->zoom(true); });
    connect(m_wider, &QPushButton::clicked, this, [this] { m_table->zoom(false); });
    connect(m_all, &QPushButton::clicked, this, [this] { m_table->showAll(); });
    connect(m_switch, &QPushButton::clicked, this, &TimelineView::switchTable);
    return tools;
}

QWidget *TimelineView::buildDrawing()
{
    auto *both = new QWidget;
    m_stack = new QStackedLayout(both);
    auto *drawing = new QWidget;
    auto *column = new QVBoxLayout(drawing);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_table = new TimelineTable(*m_drawn);
    m_table->setObjectName(u"timeline_drawing"_s);
    m_table->setAccessibleName(tr("Actions along the quarters"));
    m_bar = new QScrollBar(Qt::Horizontal);
    m_bar->setObjectName(u"timeline_bar"_s);
    m_bar->setAccessibleName(tr("Quarters in sight"));
    connect(m_bar, &QScrollBar::valueChanged, this, [this](int value) {
        if (!m_following)
            m_table->show(m_table->all().first.plus(value), m_table->shown().count);
    });
    column->addWidget(m_table, 1);
    column->addWidget(m_bar);
    m_text = new RowTable;
    m_text->setObjectName(u"timeline_text"_s);
    m_text->setAccessibleName(tr("Actions and their quarters"));
    m_text->setModel(m_told);
    m_text->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_text->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_stack->addWidget(drawing);
    m_stack->addWidget(m_text);
    return both;
}

void TimelineView::fill()
{
    m_stale = false;
    const QDate today = open().session().today();
    std::vector<Action> dated;
    std::vector<Action> undated;
    for (const Action &action : open().shown())
        (action.due ? dated : undated).push_back(action);
    std::ranges::stable_sort(dated, {}, beginningOf);
    std::vector<Action> all = dated;
    all.insert(all.end(), undated.begin(), undated.end());
    m_told->load(std::move(all), today);
    m_drawn->load(std::move(dated), today);
    m_table->followActions();
    const int lines = kTimelineRows * (2 * fontMetrics().lineSpacing() + space::kSmall);
    m_table->setMinimumHeight(std::min(m_drawn->rowCount() + 2, kTimelineRows + 2) * lines
                              / kTimelineRows);
    m_nothing->setVisible(m_drawn->rowCount() == 0);
    m_undatedHead->setVisible(!undated.empty());
    m_undated->setVisible(!undated.empty());
    m_undatedHead->setText(tr("Without a due date (%1)").arg(french::number(int(undated.size()))));
    m_undated->setAccessibleName(m_undatedHead->text());
    m_undated->setFixedHeight(std::min<int>(kUndatedLines, 4 * int(undated.size()))
                                  * fontMetrics().lineSpacing()
                              + space::kSmall);
    m_undated->cards().load(std::move(undated), today);
    followQuarters();
    followCurrent();
}

void TimelineView::followCurrent()
{
    if (m_table->currentId() != open().current())
        m_table->setCurrentId(open().current());
}

void TimelineView::followQuarters()
{
    const Quarters &all = m_table->all();
    const Quarters &shown = m_table->shown();
    m_following = true;
    m_bar->setRange(0, all.count - shown.count);
    m_bar->setPageStep(shown.count);
    m_bar->setValue(quartersBetween(shown.first, all.first));
    m_following = false;
    m_bar->setVisible(all.count > shown.count);
    const bool isDrawn = m_stack->currentIndex() == 0;
    m_closer->setEnabled(isDrawn && shown.count > 1);
    m_wider->setEnabled(isDrawn && shown.count < all.count);
    m_all->setEnabled(isDrawn && shown.count < all.count);
    m_span->setText(tr("From %1 to %2; the dashed line is today, %3.")
                        .arg(french::shortPeriod(shown.first),
                             french::shortPeriod(shown.first.plus(shown.count - 1)),
                             french::longDate(open().session().today())));
}

void TimelineView::switchTable()
{
    const bool isDrawn = m_stack->currentIndex() == 0;
    m_stack->setCurrentIndex(isDrawn ? 1 : 0);
    m_switch->setText(isDrawn ? tr("See the drawing") : tr("See the table"));
    followQuarters();
}

void TimelineView::reveal(const Place &place)
{
    if (m_drawn->rowOf(place.record) < 0)
        return;
    m_stack->setCurrentIndex(0);
    open().setCurrent(place.record);
    m_table->setCurrentId(place.record);
    m_table->setFocus(Qt::OtherFocusReason);
}

void TimelineView::showEvent(QShowEvent *event)
{
    PlanView::showEvent(event);
    if (m_stale)
        fill();
}

void TimelineView::changeEvent(QEvent *event)
{
    PlanView::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_table)
        fill();
}

} // namespace carnet::ui
