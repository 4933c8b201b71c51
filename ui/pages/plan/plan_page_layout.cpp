// How the plan page is laid out; what it does is in plan_page.cpp.

#include "ui/pages/plan/action_filter.h"
#include "ui/pages/plan/action_form.h"
#include "ui/pages/plan/action_table.h"
#include "ui/pages/plan/action_table_model.h"
#include "ui/pages/plan/plan_page.h"
#include "ui/pages/plan/plan_state_bar.h"
#include "ui/shell/session.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/page_scaffold.h"
#include "ui/widgets/plain_label.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedLayout>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

// How many characters wide the page must be for these to stand side by side.
constexpr int kSideBySide = 138; ///< The table and the form.
constexpr int kToolsInOneRow = 100;
constexpr int kFilterInOneRow = 95;

constexpr int kRowsAbove = 10; ///< Rows of the table that stand above the form.

} // namespace

void PlanPage::build()
{
    m_stack = new QStackedLayout(this);
    m_empty = new EmptyState(tr("No action yet. Actions can be born from a question of the "
                                "self-assessment, from an indicator or from what users tell."),
                             tr("Add an action"));
    m_empty->setObjectName(u"empty"_s);
    m_empty->setContentsMargins(space::kSection, 0, space::kSection, 0);
    connect(m_empty, &EmptyState::startRequested, this, [this] { add(); });
    m_work = new PageScaffold(PageScaffold::Width::Full);
    m_work->body()->setSpacing(space::kMedium);
    m_work->body()->addWidget(buildTools());
    m_work->body()->addWidget(buildFilter());
    buildParts();
    m_stack->addWidget(m_work);
    m_stack->addWidget(m_empty);
}

QWidget *PlanPage::buildTools()
{
    auto *tools = new QWidget;
    m_tools = new QBoxLayout(QBoxLayout::LeftToRight, tools);
    m_tools->setContentsMargins(0, 0, 0, 0);
    m_tools->setSpacing(space::kLarge);
    auto *buttons = new QHBoxLayout;
    m_add = primaryButton(tr("Add an action"));
    m_add->setObjectName(u"add"_s);
    m_remove = secondaryButton(tr("Remove"));
    m_remove->setObjectName(u"remove"_s);
    buttons->addWidget(m_add);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    m_tools->addLayout(buttons);
    m_state = new PlanStateBar;
    m_tools->addWidget(m_state, 1);
    connect(m_add, &QPushButton::clicked, this, [this] { add(); });
    connect(m_remove, &QPushButton::clicked, this, [this] { remove(); });
    connect(m_state, &PlanStateBar::eventRequested, this, &PlanPage::movePlan);
    return tools;
}

QWidget *PlanPage::buildFilter()
{
    auto *filter = new QWidget;
    m_filterRow = new QBoxLayout(QBoxLayout::LeftToRight, filter);
    m_filterRow->setContentsMargins(0, 0, 0, 0);
    m_filterRow->setSpacing(space::kMedium);
    const auto addLabelled = [this](const QString &text, QWidget *field) {
        auto *row = new QHBoxLayout;
        row->setSpacing(space::kSmall);
        auto *label = new PlainLabel(text, TextStyle::Body);
        label->setWordWrap(false);
        label->setBuddy(field);
        row->addWidget(label);
        row->addWidget(field);
        row->addStretch(1);
        m_filterRow->addLayout(row);
    };
    m_choice = new QComboBox;
    m_choice->setObjectName(u"filter"_s);
    m_choice->addItems({tr("All actions"), tr("To do"), tr("Late"), tr("Done")});
    addLabelled(tr("Show"), m_choice);
    m_search = new QLineEdit;
    m_search->setObjectName(u"search"_s);
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumWidth(200);
    addLabelled(tr("Search"), m_search);
    m_filterRow->addStretch(1);
    m_count = new PlainLabel({}, TextStyle::Body);
    m_count->setObjectName(u"count"_s);
    m_count->setSecondary(true);
    m_count->setWordWrap(false);
    m_filterRow->addWidget(m_count);
    connect(m_choice, &QComboBox::currentIndexChanged, this, &PlanPage::choose);
    connect(m_search, &QLineEdit::textChanged, this, &PlanPage::choose);
    return filter;
}

void PlanPage::buildParts()
{
    auto *parts = new QWidget;
    m_parts = new QBoxLayout(QBoxLayout::LeftToRight, parts);
    m_parts->setContentsMargins(0, 0, 0, 0);
    m_parts->setSpacing(space::kLarge);
    m_table = new ActionTable(*m_actions);
    m_parts->addWidget(m_table, 1);
    m_nothing = new PlainLabel(tr("No action matches your choice."));
    m_nothing->setObjectName(u"nothing"_s);
    m_parts->addWidget(m_nothing);
    m_form = new ActionForm;
    m_formScroll = new QScrollArea;
    m_formScroll->setFrameShape(QFrame::NoFrame);
    m_formScroll->setWidgetResizable(true);
    m_formScroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_formScroll->setFocusPolicy(Qt::NoFocus);
    m_formScroll->setWidget(m_form);
    m_parts->addWidget(m_formScroll);
    m_work->body()->addWidget(parts, 1);
    connect(m_table, &ActionTable::currentIdChanged, this, &PlanPage::showAction);
    // Several rows in a row are one change of the page.
    auto *soon = new QTimer(this);
    soon->setSingleShot(true);
    soon->setInterval(0);
    connect(m_table, &ActionTable::rowsResized, soon, qOverload<>(&QTimer::start));
    connect(soon, &QTimer::timeout, this, &PlanPage::arrange);
    connect(m_table, &ActionTable::editRequested, this, [this] { m_form->focusField(u"title"_s); });
    connect(m_form, &ActionForm::edited, this, &PlanPage::write);
    connect(m_form, &ActionForm::originRequested, this,
            [this](const Place &place) { m_session.goTo(place); });
}

/// Side by side the form scrolls by itself; below the table it scrolls with the page.
void PlanPage::arrange()
{
    const int character = fontMetrics().averageCharWidth();
    const bool side = width() >= kSideBySide * character;
    const auto direction = [this, character](int characters) {
        return width() >= characters * character ? QBoxLayout::LeftToRight
                                                 : QBoxLayout::TopToBottom;
    };
    m_tools->setDirection(direction(kToolsInOneRow));
    m_filterRow->setDirection(direction(kFilterInOneRow));
    m_parts->setDirection(direction(kSideBySide));
    if (side != bool(m_formScroll->widget())) {
        QPointer<QWidget> focus = QApplication::focusWidget();
        if (side) {
            m_parts->removeWidget(m_form);
            m_formScroll->setWidget(m_form);
        } else {
            m_parts->addWidget(m_formScroll->takeWidget());
        }
        const bool shown = m_model->rowOf(m_table->currentId()) >= 0;
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

} // namespace carnet::ui
