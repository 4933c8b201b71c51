#include "ui/pages/indicators/indicator_card.h"

#include "ui/charts/small_chart.h"
#include "ui/pages/indicators/figure_shape.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/status_mark.h"

#include <QCheckBox>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace carnet::ui {

IndicatorCard::IndicatorCard(const IndicatorFacts &facts, QWidget *parent)
    : Card({}, parent)
    , m_facts(facts)
    , m_title(new PlainLabel({}, TextStyle::Strong))
    , m_figure(new PlainLabel({}, TextStyle::SectionTitle))
    , m_when(new PlainLabel({}, TextStyle::Small))
    , m_status(new StatusMark(StatusShape::Dash, {}))
    , m_details(new PlainLabel({}, TextStyle::Small))
    , m_chart(new SmallChart)
    , m_year(new PlainLabel({}, TextStyle::Small))
    , m_open(quietButton(tr("See at large")))
    , m_tick(new QCheckBox)
{
    m_open->setObjectName(u"openIndicator"_s);
    m_tick->setObjectName(u"tickIndicator"_s);
    for (PlainLabel *label : {m_when, m_details, m_year})
        label->setSecondary(true);
    auto *latest = new QHBoxLayout;
    latest->setSpacing(space::kSmall);
    latest->addWidget(m_figure, 0, Qt::AlignBottom);
    latest->addWidget(m_when, 1, Qt::AlignBottom);
    m_figure->setWordWrap(false);
    body()->setSpacing(space::kHair);
    body()->addWidget(m_title);
    body()->addLayout(latest);
    body()->addWidget(m_status);
    body()->addWidget(m_details);
    body()->addSpacing(space::kSmall);
    body()->addStretch(1);
    body()->addWidget(m_chart);
    body()->addWidget(m_year);
    auto *ways = new QWidget;
    auto *flow = new FlowLayout(ways);
    flow->addWidget(m_tick);
    flow->addWidget(m_open);
    body()->addWidget(ways);
    connect(m_open, &QPushButton::clicked, this, &IndicatorCard::openRequested);
    connect(m_tick, &QCheckBox::toggled, this, &IndicatorCard::tickChanged);
    setObstacle({});
    tell();
}

void IndicatorCard::show(const IndicatorFacts &facts)
{
    if (facts == m_facts)
        return;
    m_facts = facts;
    tell();
}

void IndicatorCard::tell()
{
    const IndicatorFacts &facts = m_facts;
    m_title->setText(facts.indicator.title);
    m_figure->setText(facts.figure);
    m_figure->setVisible(!facts.figure.isEmpty());
    m_when->setText(facts.when);
    m_when->setVisible(!facts.when.isEmpty());
    m_status->setStatus(shapeOf(facts.status), statusWords(facts.status));
    m_details->setText(facts.details);
    m_details->setVisible(!facts.details.isEmpty());
    m_chart->setData(facts.chart);
    m_year->setText(facts.year);
    m_year->setVisible(!facts.year.isEmpty());
    // Heard where the keyboard stops: the chart itself is none of the stops.
    m_open->setAccessibleName(tr("See at large: %1").arg(facts.indicator.title));
    m_open->setAccessibleDescription(facts.chart.sentence);
    m_tick->setAccessibleName(tr("Compare: %1").arg(facts.indicator.title));
}

bool IndicatorCard::isTicked() const
{
    return m_tick->isChecked();
}

void IndicatorCard::setTicked(bool ticked)
{
    m_tick->setChecked(ticked);
}

void IndicatorCard::setObstacle(const QString &why)
{
    m_tick->setEnabled(why.isEmpty());
    m_tick->setText(why.isEmpty() ? tr("Compare") : tr("Compare (%1)").arg(why));
    m_tick->setAccessibleDescription(why);
}

} // namespace carnet::ui
