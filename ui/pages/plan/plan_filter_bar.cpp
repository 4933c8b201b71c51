#include "ui/pages/plan/plan_filter_bar.h"

#include "core/domain/plan_review.h"
#include "core/planning/plan_words.h"
#include "ui/pages/plan/open_plan.h"
#include "ui/pages/plan/saved_filters.h"
#include "ui/shell/session.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/plain_label.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace carnet::ui {

using planning::ActionCriteria;

namespace {

/// Neither a state nor none: what remains to be done.
constexpr int kOpenChoice = -2;
constexpr int kAnyChoice = -1;

/// Widgets side by side, in further lines where one is too short.
QWidget *filterLine(QWidget *parent)
{
    auto *line = new QWidget(parent);
    auto *flow = new FlowLayout(line);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(space::kMedium);
    return line;
}

/// What can be chosen now, the first of it for anything; the choice stays where it still exists.
void refill(QComboBox *choice, const QString &any,
            const std::vector<std::pair<QString, QString>> &valuesAndTexts)
{
    const QVariant chosen = choice->currentData();
    choice->clear();
    choice->addItem(any, QString());
    for (const auto &[value, text] : valuesAndTexts)
        choice->addItem(text, value);
    choice->setCurrentIndex(std::max(0, choice->findData(chosen)));
}

/// Shows the value, also one that was not offered: it then stands for itself.
void showChoice(QComboBox *choice, const QString &value)
{
    if (choice->findData(value) < 0)
        choice->addItem(value, value);
    choice->setCurrentIndex(choice->findData(value));
}

} // namespace

PlanFilterBar::PlanFilterBar(OpenPlan &open, QWidget *parent)
    : QWidget(parent)
    , m_open(open)
    , m_search(new QLineEdit(this))
    , m_more(quietButton({}, this))
    , m_second(filterLine(this))
    , m_count(new PlainLabel({}, TextStyle::Small, this))
    , m_reset(quietButton(tr("Show everything"), this))
{
    setObjectName(u"filter_bar"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kHair);
    auto *first = filterLine(this);
    column->addWidget(first);
    column->addWidget(m_second);
    m_state = addChoice(first, u"filter"_s, tr("Show"));
    m_state->addItem(tr("All actions"), kAnyChoice);
    m_state->addItem(tr("To do"), kOpenChoice);
    for (const auto &[state, name] : enumNames(Action::State()))
        m_state->addItem(planning::stateWord(state), int(state));
    m_when = addChoice(first, u"filter_when"_s, tr("Due date"));
    m_when->addItems({tr("Any date"), tr("Late"), tr("Due this quarter")});
    m_search->setObjectName(u"search"_s);
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumWidth(m_search->fontMetrics().averageCharWidth() * 18);
    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(tr("Search"));
    m_search->installEventFilter(this);
    first->layout()->addWidget(m_search);
    m_more->setObjectName(u"filter_more"_s);
    m_more->setCheckable(true);
    first->layout()->addWidget(m_more);
    auto *saved = quietButton(tr("Kept filters"), this);
    saved->setObjectName(u"saved_filters"_s);
    new SavedFilters(m_open, saved);
    first->layout()->addWidget(saved);
    m_count->setObjectName(u"count"_s);
    m_count->setSecondary(true);
    m_count->setWordWrap(false);
    first->layout()->addWidget(m_count);
    m_reset->setObjectName(u"filter_reset"_s);
    first->layout()->addWidget(m_reset);

    m_owner = addChoice(m_second, u"filter_owner"_s, tr("In charge"));
    m_commitment = addChoice(m_second, u"filter_commitment"_s, tr("Commitment"));
    m_source = addChoice(m_second, u"filter_source"_s, tr("Born from"));
    m_source->addItem(tr("Anything"), kAnyChoice);
    for (const auto &[source, name] : enumNames(Action::Source()))
        m_source->addItem(planning::sourceWord(source), int(source));
    m_second->setVisible(false);
    connect(m_more, &QPushButton::toggled, m_second, &QWidget::setVisible);
    connect(m_reset, &QPushButton::clicked, this, [this] {
        reset();
        m_state->setFocus();
    });
    connect(m_search, &QLineEdit::textChanged, this, &PlanFilterBar::choose);
    connect(&open, &OpenPlan::reloaded, this, &PlanFilterBar::offer);
    connect(&open, &OpenPlan::actionsChanged, this, &PlanFilterBar::offer);
    connect(&open, &OpenPlan::criteriaChanged, this, &PlanFilterBar::show);
    m_showing = false;
    offer();
}

QComboBox *PlanFilterBar::addChoice(QWidget *line, const QString &name, const QString &label)
{
    auto *pair = new QWidget(line);
    auto *row = new QHBoxLayout(pair);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::kSmall);
    auto *choice = new QComboBox(pair);
    choice->setObjectName(name);
    choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    choice->setMinimumContentsLength(16);
    auto *words = new PlainLabel(label, TextStyle::Body, pair);
    words->setBuddy(choice);
    words->setWordWrap(false);
    row->addWidget(words);
    row->addWidget(choice);
    line->layout()->addWidget(pair);
    connect(choice, &QComboBox::currentIndexChanged, this, &PlanFilterBar::choose);
    return choice;
}

/// What the plan has now can be chosen.
void PlanFilterBar::offer()
{
    const bool showing = std::exchange(m_showing, true);
    std::vector<std::pair<QString, QString>> owners;
    for (const QString &owner : planning::ownersOf(m_open.actions()))
        owners.emplace_back(owner, owner);
    refill(m_owner, tr("Anyone"), owners);
    std::vector<std::pair<QString, QString>> commitments;
    if (m_open.edition())
        for (const Commitment &commitment : m_open.edition()->commitments)
            commitments.emplace_back(commitment.code, QString(QString::number(commitment.number)
                                                              + u". "_s + commitment.title));
    refill(m_commitment, tr("All commitments"), commitments);
    m_showing = showing;
    show();
}

void PlanFilterBar::show()
{
    const bool showing = std::exchange(m_showing, true);
    const ActionCriteria &criteria = m_open.criteria();
    const int state = criteria.state      ? int(*criteria.state)
                      : criteria.openOnly ? kOpenChoice
                                          : kAnyChoice;
    m_state->setCurrentIndex(m_state->findData(state));
    m_when->setCurrentIndex(int(criteria.when));
    if (m_search->text().simplified() != criteria.text)
        m_search->setText(criteria.text);
    showChoice(m_owner, criteria.owner);
    showChoice(m_commitment, criteria.commitment);
    m_source->setCurrentIndex(
        m_source->findData(criteria.source ? int(*criteria.source) : kAnyChoice));
    m_showing = showing;
    const int more = (criteria.owner.isEmpty() ? 0 : 1) + (criteria.commitment.isEmpty() ? 0 : 1)
                     + (criteria.source ? 1 : 0);
    m_more->setText(more == 0 ? tr("More filters") : tr("More filters (%1)").arg(more));
    m_reset->setVisible(!criteria.isEmpty());
    tellCount();
}

ActionCriteria PlanFilterBar::chosen() const
{
    const int state = m_state->currentData().toInt();
    const int source = m_source->currentData().toInt();
    ActionCriteria criteria{.owner = m_owner->currentData().toString(),
                            .commitment = m_commitment->currentData().toString(),
                            .openOnly = state == kOpenChoice,
                            .when = ActionCriteria::When(m_when->currentIndex()),
                            .text = m_search->text().simplified()};
    if (state >= 0)
        criteria.state = Action::State(state);
    if (source >= 0)
        criteria.source = Action::Source(source);
    return criteria;
}

void PlanFilterBar::choose()
{
    if (!m_showing)
        m_open.setCriteria(chosen());
}

void PlanFilterBar::tellCount()
{
    const QDate today = m_open.session().today();
    const int total = int(m_open.actions().size());
    const int shown = int(std::ranges::count_if(m_open.actions(), [&](const Action &action) {
        return planning::matches(m_open.criteria(), action, today);
    }));
    QString text = shown == total ? tr("%n action(s)", nullptr, total)
                                  : tr("%1 of %n action(s)", nullptr, total).arg(shown);
    if (const int late = countLate(m_open.actions(), today); late > 0)
        text += u", "_s + tr("%n late", nullptr, late);
    m_count->setText(text);
}

void PlanFilterBar::reset()
{
    m_open.setCriteria({});
}

void PlanFilterBar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

bool PlanFilterBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape
        && !m_search->text().isEmpty()) {
        m_search->clear();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace carnet::ui
