#include "ui/pages/indicators/reading_view.h"

#include "ui/charts/chart_panel.h"
#include "ui/pages/indicators/comparison.h"
#include "ui/pages/indicators/indicator_grid_model.h"
#include "ui/shell/session.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/plain_label.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet::ui {

ReadingView::ReadingView(Session &session, const IndicatorGridModel &model, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(model)
    , m_all(new SmallMultiples)
    , m_large(new QWidget)
    , m_back(secondaryButton(tr("Back to all indicators")))
    , m_previous(quietButton(tr("Previous indicator")))
    , m_next(quietButton(tr("Next indicator")))
    , m_panel(new ChartPanel)
    , m_years(new PlainLabel)
{
    build();
    connect(m_all, &SmallMultiples::openRequested, this, &ReadingView::showIndicator);
    connect(m_all, &SmallMultiples::compareRequested, this, &ReadingView::showComparison);
    connect(m_all, &SmallMultiples::tickedChanged, this, &ReadingView::shownChanged);
    connect(m_back, &QPushButton::clicked, this, &ReadingView::showAll);
    connect(m_previous, &QPushButton::clicked, this, [this] { step(-1); });
    connect(m_next, &QPushButton::clicked, this, [this] { step(1); });
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&m_model, signal, this, &ReadingView::refresh);
    connect(&m_model, &QAbstractItemModel::rowsMoved, this, &ReadingView::refresh);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &ReadingView::refresh);
    connect(&session, &Session::yearChanged, this, &ReadingView::refresh);
}

void ReadingView::build()
{
    m_back->setObjectName(u"backToAll"_s);
    m_previous->setObjectName(u"previousIndicator"_s);
    m_next->setObjectName(u"nextIndicator"_s);
    m_years->setObjectName(u"yearFigures"_s);
    m_panel->setObjectName(u"largeChart"_s);
    m_panel->setLarge(true);
    auto *ways = new QWidget;
    auto *flow = new FlowLayout(ways);
    for (QPushButton *button : {m_back, m_previous, m_next})
        flow->addWidget(button);
    auto *large = new QVBoxLayout(m_large);
    large->setContentsMargins(0, 0, 0, 0);
    large->setSpacing(space::kMedium);
    large->addWidget(ways);
    large->addWidget(m_panel);
    large->addWidget(m_years);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_all);
    layout->addWidget(m_large);
    m_large->hide();
}

void ReadingView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

Period ReadingView::lastOf(const Indicator &indicator) const
{
    return lastPeriodBegun(m_session.year(), m_session.today(), indicator.frequency);
}

/// Only while it can be seen: it is made whole when it is shown again.
void ReadingView::refresh()
{
    if (!isVisible())
        return;
    std::vector<IndicatorFacts> facts;
    for (int row = 0; row < m_model.rowCount(); ++row)
        facts.push_back(factsOf(m_model, row, lastOf(m_model.indicator(row))));
    m_all->show(facts);
    if (m_shown == Shown::One)
        refreshOne();
    else if (m_shown == Shown::Comparison)
        refreshComparison();
}

void ReadingView::refreshOne()
{
    const int row = m_indicator ? m_model.rowOf(*m_indicator) : -1;
    if (row < 0)
        return showAll();
    const Indicator &indicator = m_model.indicator(row);
    const IndicatorFacts facts = factsOf(m_model, row, lastOf(indicator));
    m_panel->setData(facts.chart);
    QStringList years;
    for (int year = m_session.year(); year > m_session.year() - 4; --year)
        if (const QString text = yearText(indicator, m_model.measurements(row), year);
            !text.isEmpty())
            years += text;
    m_years->setText(tr("Years, from the sums of their counts: %1.").arg(years.join(u" ; "_s)));
    m_years->setVisible(!years.isEmpty());
    m_previous->setEnabled(row > 0);
    m_next->setEnabled(row + 1 < m_model.rowCount());
}

void ReadingView::refreshComparison()
{
    std::vector<IndicatorSeries> compared;
    for (const Id<Indicator> &id : m_compared)
        if (const int row = m_model.rowOf(id); row >= 0)
            compared.push_back(
                seriesOf(m_model, row, lastOf(m_model.indicator(row)), kChartPeriods + 1));
    const bool alike = std::ranges::all_of(compared, [&](const IndicatorSeries &each) {
        return each.indicator.unit == compared.front().indicator.unit
               && each.indicator.frequency == compared.front().indicator.frequency;
    });
    if (compared.size() < 2 || !alike)
        return showAll();
    m_panel->setData(comparisonOf(compared));
}

void ReadingView::show(Shown part)
{
    const Shown before = m_shown;
    m_shown = part;
    // Before anything moves: where one was is kept.
    if (before != part)
        emit partChanged(before, part);
    m_all->setVisible(part == Shown::All);
    m_large->setVisible(part != Shown::All);
    const bool one = part == Shown::One;
    m_previous->setVisible(one);
    m_next->setVisible(one);
    m_years->setVisible(one && !m_years->text().isEmpty());
    emit shownChanged();
}

void ReadingView::showAll()
{
    const bool wasLarge = m_shown != Shown::All;
    const bool focused = isAncestorOf(focusWidget());
    show(Shown::All);
    if (wasLarge && focused)
        focusPart();
}

void ReadingView::showIndicator(const Id<Indicator> &indicator)
{
    if (m_model.rowOf(indicator) < 0)
        return;
    m_indicator = indicator;
    refreshOne();
    show(Shown::One);
    focusPart();
}

bool ReadingView::canCompare() const
{
    return m_all->ticked().size() >= 2;
}

void ReadingView::showComparison()
{
    if (!canCompare())
        return;
    m_indicator.reset();
    m_compared.clear();
    for (const Indicator &indicator : m_all->ticked())
        m_compared.push_back(indicator.id);
    refreshComparison();
    show(Shown::Comparison);
    focusPart();
}

void ReadingView::step(int by)
{
    const int row = m_indicator ? m_model.rowOf(*m_indicator) + by : -1;
    if (row < 0 || row >= m_model.rowCount())
        return;
    m_indicator = m_model.indicator(row).id;
    refreshOne();
    // The way on may have ended here.
    if (QPushButton *used = by > 0 ? m_next : m_previous; !used->isEnabled())
        m_back->setFocus();
}

void ReadingView::focusPart()
{
    if (m_shown != Shown::All)
        return m_back->setFocus();
    if (m_indicator)
        m_all->focusIndicator(*m_indicator);
    else
        m_all->focusFirst();
}

ChartPanel *ReadingView::panel() const
{
    return m_shown == Shown::All ? nullptr : m_panel;
}

std::vector<IndicatorSeries> ReadingView::series() const
{
    std::vector<Id<Indicator>> shown = m_compared;
    if (m_shown == Shown::One)
        shown = {*m_indicator};
    std::vector<IndicatorSeries> series;
    for (const Id<Indicator> &id : shown)
        if (const int row = m_model.rowOf(id); row >= 0 && m_shown != Shown::All)
            series.push_back(seriesOf(m_model, row, lastOf(m_model.indicator(row)), kChartPeriods));
    return series;
}

QString ReadingView::fileName() const
{
    const std::vector<IndicatorSeries> shown = series();
    if (shown.empty())
        return {};
    QStringList codes;
    for (const IndicatorSeries &each : shown)
        codes += each.indicator.code.toLower();
    return shown.front().points.back().period.toString() + u'_' + codes.join(u'_');
}

} // namespace carnet::ui
