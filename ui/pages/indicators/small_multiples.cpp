#include "ui/pages/indicators/small_multiples.h"

#include "ui/charts/small_chart.h"
#include "ui/pages/indicators/comparison.h"
#include "ui/pages/indicators/indicator_card.h"
#include "ui/pages/indicators/state_legend.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/choice_field.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/form_rows.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/tile_grid.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace carnet::ui {

SmallMultiples::SmallMultiples(QWidget *parent)
    : QWidget(parent)
    , m_head(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_family(new ChoiceField)
    , m_state(new PlainLabel)
    , m_compare(secondaryButton(tr("Compare")))
    , m_untick(quietButton(tr("Untick all")))
    , m_none(new PlainLabel(tr("No indicator of this family is followed.")))
{
    m_family->setObjectName(u"readingFamily"_s);
    m_state->setObjectName(u"comparisonState"_s);
    m_compare->setObjectName(u"compareIndicators"_s);
    m_untick->setObjectName(u"untickIndicators"_s);
    m_family->setChoices({{u"all"_s, tr("All")},
                          {u"rendered"_s, tr("Quality delivered")},
                          {u"perceived"_s, tr("Quality perceived")}});
    m_family->load(u"all"_s);
    m_family->setMinimumContentsLength(18);
    auto *family = new FormRows;
    family->add(tr("Family"), m_family);
    auto *buttons = new QWidget;
    auto *flow = new FlowLayout(buttons);
    flow->addWidget(m_compare);
    flow->addWidget(m_untick);
    auto *comparing = new QWidget;
    auto *column = new QVBoxLayout(comparing);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kHair);
    column->addWidget(m_state);
    column->addWidget(buttons);
    m_head->setSpacing(space::kSection);
    m_head->addWidget(family);
    m_head->addWidget(comparing, 1);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kMedium);
    layout->addLayout(m_head);
    layout->addWidget(stateLegend());
    auto *scale = new PlainLabel(tr("The line across is the target. All rates are drawn from 0 to "
                                    "100 %."),
                                 TextStyle::Small);
    scale->setSecondary(true);
    layout->addWidget(scale);
    layout->addWidget(m_none);
    connect(m_family, &ChoiceField::committed, this, &SmallMultiples::filter);
    connect(m_compare, &QPushButton::clicked, this, &SmallMultiples::compareRequested);
    connect(m_untick, &QPushButton::clicked, this, [this] {
        for (IndicatorCard *card : m_cards)
            card->setTicked(false);
    });
}

void SmallMultiples::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool wide = width() > 90 * fontMetrics().averageCharWidth();
    m_head->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

IndicatorCard *SmallMultiples::addCard(const IndicatorFacts &facts)
{
    auto *card = new IndicatorCard(facts);
    const Id<Indicator> indicator = facts.indicator.id;
    connect(card, &IndicatorCard::openRequested, this,
            [this, indicator] { emit openRequested(indicator); });
    connect(card, &IndicatorCard::tickChanged, this, &SmallMultiples::followTicks);
    return card;
}

void SmallMultiples::show(const std::vector<IndicatorFacts> &facts)
{
    std::vector<Id<Indicator>> indicators;
    for (const IndicatorFacts &each : facts)
        indicators.push_back(each.indicator.id);
    if (indicators != m_indicators || !m_grid) {
        // Others or in another order: the cards that stay move to a new grid.
        std::map<Id<Indicator>, IndicatorCard *> before;
        for (size_t i = 0; i < m_cards.size(); ++i)
            before.emplace(m_indicators[i], m_cards[i]);
        auto *grid = new TileGrid(SmallChart::kCharacters);
        m_cards.clear();
        for (const IndicatorFacts &each : facts) {
            const auto found = before.find(each.indicator.id);
            m_cards.push_back(found == before.end() ? addCard(each) : found->second);
            grid->add(m_cards.back());
        }
        m_indicators = indicators;
        delete m_grid; // With the cards of those that are no longer followed.
        m_grid = grid;
        layout()->addWidget(m_grid);
        m_grid->show();
    }
    for (size_t i = 0; i < facts.size(); ++i)
        m_cards[i]->show(facts[i]);
    filter();
    followTicks();
}

void SmallMultiples::filter()
{
    bool any = false;
    for (IndicatorCard *card : m_cards) {
        const bool perceived = card->facts().indicator.family == Indicator::Family::Perceived;
        const bool shown =
            m_family->value() == u"all" || perceived == (m_family->value() == u"perceived");
        card->setVisible(shown);
        any = any || shown;
    }
    m_none->setVisible(!any);
    if (m_grid)
        m_grid->arrangeAgain();
}

std::vector<Indicator> SmallMultiples::ticked() const
{
    std::vector<Indicator> indicators;
    for (const IndicatorCard *card : m_cards)
        if (card->isTicked())
            indicators.push_back(card->facts().indicator);
    return indicators;
}

void SmallMultiples::followTicks()
{
    const std::vector<Indicator> chosen = ticked();
    for (IndicatorCard *card : m_cards)
        card->setObstacle(obstacleToComparing(card->facts().indicator, chosen));
    QStringList names;
    for (const Indicator &indicator : chosen)
        names += indicator.title;
    m_state->setText(chosen.empty() ? tr("To compare, tick two or three indicators of one unit.")
                     : chosen.size() == 1
                         ? tr("Ticked: %1. Tick one or two more.").arg(names.join(u", "_s))
                         : tr("Ticked: %1.").arg(names.join(u", "_s)));
    m_compare->setEnabled(chosen.size() >= 2);
    m_untick->setEnabled(!chosen.empty());
    emit tickedChanged();
}

void SmallMultiples::focusIndicator(const Id<Indicator> &indicator)
{
    const auto found = std::ranges::find(m_indicators, indicator);
    if (found != m_indicators.end())
        m_cards[size_t(found - m_indicators.begin())]->opener()->setFocus();
}

void SmallMultiples::focusFirst()
{
    m_family->setFocus();
}

} // namespace carnet::ui
