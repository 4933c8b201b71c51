#include "ui/pages/assessment/assessment_page.h"

#include "core/assessment/contribution.h"
#include "core/domain/completeness.h"
#include "core/domain/scoring.h"
#include "ui/pages/assessment/assessment_view.h"
#include "ui/pages/assessment/cards_view.h"
#include "ui/pages/assessment/closed_band.h"
#include "ui/pages/assessment/closing_view.h"
#include "ui/pages/assessment/contribution_band.h"
#include "ui/pages/assessment/contributions_view.h"
#include "ui/pages/assessment/filter_bar.h"
#include "ui/pages/assessment/grid_view.h"
#include "ui/pages/assessment/open_assessment.h"
#include "ui/pages/assessment/sheet_exchange.h"
#include "ui/pages/assessment/summary_view.h"
#include "ui/pages/assessment/year_start.h"
#include "ui/shell/command_registry.h"
#include "ui/shell/session.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/choice_bar.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/page_scaffold.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/theme.h"

#include <QCoreApplication>
#include <QEvent>
#include <QPointer>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

/// A way to see the assessment. A new one is a class and a line here.
struct ViewKind
{
    QString name; ///< Stable, English, lower case.
    const char *title;
    AssessmentView *(*make)(OpenAssessment &open, QWidget *parent);
};

template<typename View>
AssessmentView *make(OpenAssessment &open, QWidget *parent)
{
    return new View(open, parent);
}

const ViewKind kViews[] = {
    {u"cards"_s, QT_TRANSLATE_NOOP("carnet::ui::AssessmentPage", "Cards"), make<CardsView>},
    {u"grid"_s, QT_TRANSLATE_NOOP("carnet::ui::AssessmentPage", "Grid"), make<GridView>},
    {u"contributions"_s, QT_TRANSLATE_NOOP("carnet::ui::AssessmentPage", "Contributions"),
     make<ContributionsView>},
    {u"summary"_s, QT_TRANSLATE_NOOP("carnet::ui::AssessmentPage", "Summary"), make<SummaryView>},
    {u"closing"_s, QT_TRANSLATE_NOOP("carnet::ui::AssessmentPage", "Closing"), make<ClosingView>},
};

/// As high as the page leaves it, and no higher: its views scroll by themselves.
class ViewStack final : public QStackedWidget
{
public:
    using QStackedWidget::QStackedWidget;

    bool hasHeightForWidth() const override { return false; }
    QSize sizeHint() const override { return minimumSizeHint(); }
};

} // namespace

AssessmentPage::AssessmentPage(Session &session, QWidget *parent)
    : Page(parent)
    , m_session(session)
    , m_open(new OpenAssessment(session, this))
    , m_practiceView(kViews[0].name)
    , m_stack(new QStackedWidget(this))
    , m_sheets(new SheetExchange(*m_open, this))
{
    setObjectName(u"assessment_page"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    m_work = buildWork();
    m_stack->addWidget(m_work);
    m_stack->addWidget(m_sheets);
    load();
    connect(m_open, &OpenAssessment::reloaded, this, &AssessmentPage::load);
    connect(m_open, &OpenAssessment::answersChanged, this, &AssessmentPage::tellProgress);
    connect(m_sheets, &SheetExchange::opened, this,
            [this] { m_stack->setCurrentWidget(m_sheets); });
    connect(m_sheets, &SheetExchange::finished, this, &AssessmentPage::leaveSheets);
}

AssessmentPage::~AssessmentPage() = default;

QString AssessmentPage::title() const
{
    return tr("Self-assessment %1").arg(m_session.year());
}

QWidget *AssessmentPage::buildWork()
{
    // Where the window is low or the text large, the page scrolls and the view keeps a height
    // with which one can work.
    auto *work = new PageScaffold(PageScaffold::Width::Full, this);
    work->body()->setSpacing(space::kSmall);
    m_closed = new ClosedBand(*m_open, work);
    work->body()->addWidget(m_closed);
    m_contribution = new ContributionBand(*m_open, work);
    work->body()->addWidget(m_contribution);
    work->body()->addWidget(buildTools());
    m_progress = new PlainLabel({}, TextStyle::Strong, work);
    m_progress->setObjectName(u"progress"_s);
    work->body()->addWidget(m_progress);
    m_score = new PlainLabel({}, TextStyle::Small, work);
    m_score->setObjectName(u"score"_s);
    work->body()->addWidget(m_score);
    m_how = new PlainLabel({}, TextStyle::Small, work);
    m_how->setSecondary(true);
    m_how->setVisible(false);
    work->body()->addWidget(m_how);
    m_filter = new FilterBar(work);
    work->body()->addWidget(m_filter);
    connect(m_filter, &FilterBar::filterChanged, this, &AssessmentPage::applyFilter);
    m_viewStack = new ViewStack(work);
    work->body()->addWidget(m_viewStack, 1);
    followTextSize();
    return work;
}

QWidget *AssessmentPage::buildTools()
{
    auto *tools = new QWidget(this);
    auto *flow = new FlowLayout(tools);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(space::kMedium);
    m_choice = new ChoiceBar(tr("View of the self-assessment"), tools);
    m_choice->setObjectName(u"views"_s);
    for (const ViewKind &kind : kViews)
        m_choice->add(kind.name, tr(kind.title));
    connect(m_choice, &ChoiceBar::chosen, this, &AssessmentPage::choose);
    flow->addWidget(m_choice);
    auto *next = primaryButton({}, tools);
    next->setObjectName(u"next_to_fill"_s);
    bindToAction(next, m_session.commands().action(Command::NextToFill));
    flow->addWidget(next);
    flow->addWidget(m_sheets->makeButton(tools));
    auto *how = quietButton(tr("How to read this page"), tools);
    how->setObjectName(u"how_to_read"_s);
    how->setCheckable(true);
    flow->addWidget(how);
    connect(how, &QPushButton::toggled, this, [this](bool shown) { m_how->setVisible(shown); });
    return tools;
}

void AssessmentPage::followTextSize()
{
    constexpr int kLinesInSight = 13;
    m_viewStack->setMinimumHeight(kLinesInSight * fontMetrics().height());
}

void AssessmentPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        followTextSize();
}

void AssessmentPage::load()
{
    emit titleChanged();
    if (m_start) {
        // Deleted later: it may be what began the year.
        m_stack->removeWidget(m_start);
        m_start->setParent(nullptr);
        m_start->deleteLater();
        m_start = nullptr;
    }
    if (!m_open->grid()) {
        for (const auto &[name, shown] : m_views) {
            m_viewStack->removeWidget(shown);
            shown->deleteLater();
        }
        m_views.clear();
        auto *start = new YearStart(m_session, this);
        connect(start, &YearStart::begun, this, &AssessmentPage::goToNext);
        m_start = start;
        m_stack->addWidget(m_start);
        m_stack->setCurrentWidget(m_start);
        return;
    }
    m_stack->setCurrentWidget(m_work);
    m_how->setText(m_open->grid()->edition->statusNote + u'\n'
                   + scoringRule(*m_open->grid()->edition));
    m_contribution->load();
    m_choice->showOnly(assessment::isContributionNotebook(m_open->grid()->assessment)
                           ? QStringList{u"cards"_s, u"grid"_s}
                           : QStringList());
    tellProgress();
    // Not before it is seen: another view may be asked for first.
    if (!current() && isVisible())
        choose(m_practiceView);
}

void AssessmentPage::leaveSheets()
{
    m_stack->setCurrentWidget(m_open->grid() ? m_work : m_start);
    m_stack->currentWidget()->setFocus();
}

void AssessmentPage::tellProgress()
{
    const assessment::Grid &grid = *m_open->grid();
    m_closed->load();
    m_filter->load(grid);
    const Completeness done = assessment::completenessAsked(grid);
    m_progress->setText(
        tr("%1 of %n question(s) filled in", nullptr, done.total).arg(done.answered));
    if (assessment::isContributionNotebook(grid.assessment))
        m_score->setText(tr("Working grid of the project, not the official one."));
    else
        m_score->setText(tr("Working grid of the project, not the official one. Score: %1")
                             .arg(scoreText(scoreOf(*grid.edition, grid.answers))));
}

AssessmentView *AssessmentPage::current() const
{
    return qobject_cast<AssessmentView *>(m_viewStack->currentWidget());
}

AssessmentView *AssessmentPage::view(const QString &name)
{
    if (const auto built = m_views.find(name); built != m_views.end())
        return built->second;
    for (const ViewKind &kind : kViews)
        if (kind.name == name) {
            AssessmentView *made = kind.make(*m_open, m_viewStack);
            m_viewStack->addWidget(made);
            return m_views[name] = made;
        }
    return nullptr;
}

void AssessmentPage::choose(const QString &name)
{
    // A view that is built begins at its first question: where the user was is asked for before.
    const QString at = m_open->current();
    AssessmentView *chosen = view(name);
    if (!chosen)
        return;
    commitPending();
    m_choice->setCurrent(name);
    m_viewStack->setCurrentWidget(chosen);
    m_filter->setVisible(chosen->showsPractices());
    if (!chosen->showsPractices())
        return;
    m_practiceView = name;
    applyFilter();
    if (!at.isEmpty())
        chosen->reveal({.page = this->name(), .record = at});
}

void AssessmentPage::applyFilter()
{
    AssessmentView *const shown = current();
    if (!shown || !shown->showsPractices())
        return;
    const assessment::Grid &grid = *m_open->grid();
    const assessment::GridFilter filter = m_filter->filter();
    shown->setFilter(filter);
    m_filter->setCount(int(assessment::filtered(filter, grid).size()),
                       int(assessment::filtered({}, grid).size()));
}

void AssessmentPage::reveal(const Place &place)
{
    if (!m_open->grid() || place.record.isEmpty())
        return;
    m_stack->setCurrentWidget(m_work);
    if (view(place.record)) {
        choose(place.record);
        return;
    }
    // A filter that hides what is asked for gives way, and no other.
    const Practice *const practice = m_open->grid()->edition->practice(place.record);
    if (practice && !assessment::passes(m_filter->filter(), *m_open->grid(), *practice))
        m_filter->reset();
    if (!current() || !current()->showsPractices())
        choose(m_practiceView);
    current()->reveal(place);
}

void AssessmentPage::commitPending()
{
    if (m_open->grid())
        m_contribution->commitPending();
    if (AssessmentView *shown = current())
        shown->commitPending();
}

void AssessmentPage::goToNext()
{
    if (!m_open->grid())
        return;
    commitPending();
    const assessment::Grid &grid = *m_open->grid();
    const std::vector<QString> shown = assessment::filtered(m_filter->filter(), grid);
    if (const auto next = assessment::nextToFill(grid, shown, m_open->current()))
        reveal({.page = name(), .record = *next});
    else if (m_filter->filter() == assessment::GridFilter())
        m_session.announce({.text = tr("All questions are filled in.")});
    else
        m_session.announce({.text = tr("All questions shown here are filled in."),
                            .verb = tr("Show everything"),
                            .action = [filter = QPointer(m_filter)] {
                                if (filter)
                                    filter->reset();
                            }});
}

QString AssessmentPage::badge(const Session &session)
{
    const auto done = assessment::progressOf(session.workspace(), session.year());
    return done ? tr("%1 of %2").arg(done->answered).arg(done->total) : QString();
}

void AssessmentPage::showEvent(QShowEvent *event)
{
    if (m_open->grid() && !current())
        choose(m_practiceView);
    m_session.commands().handle(Command::NextToFill, this, [this] { goToNext(); });
    m_session.commands().handle(Command::Find, this, [this] {
        if (m_filter->isVisible())
            m_filter->focusSearch();
    });
    m_sheets->handleCommands();
    Page::showEvent(event);
}

void AssessmentPage::hideEvent(QHideEvent *event)
{
    m_session.commands().release(this);
    m_sheets->releaseCommands();
    Page::hideEvent(event);
}

} // namespace carnet::ui
