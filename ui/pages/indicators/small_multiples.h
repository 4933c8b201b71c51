#pragma once

#include "ui/pages/indicators/indicator_facts.h"

#include <QWidget>

#include <optional>
#include <vector>

class QBoxLayout;
class QPushButton;

namespace carnet::ui {

class ChoiceField;
class IndicatorCard;
class PlainLabel;
class TileGrid;

/// All indicators, a card each, in their order, or those of one family. Up to three of one unit
/// can be ticked to be compared; what is ticked stays ticked while others are looked at.
class SmallMultiples final : public QWidget
{
    Q_OBJECT

public:
    explicit SmallMultiples(QWidget *parent = nullptr);

    /// One per indicator; cards of indicators that were there stay.
    void show(const std::vector<IndicatorFacts> &facts);

    /// In their order, also those that the filter hides.
    std::vector<Indicator> ticked() const;

    /// Puts the keyboard on the card of the indicator.
    void focusIndicator(const Id<Indicator> &indicator);
    void focusFirst();

signals:
    void openRequested(const carnet::Id<carnet::Indicator> &indicator);
    void compareRequested();

    /// Whether there are enough to compare.
    void tickedChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    IndicatorCard *addCard(const IndicatorFacts &facts);
    void filter();
    void followTicks();

    QBoxLayout *m_head;
    ChoiceField *m_family;
    PlainLabel *m_state;
    QPushButton *m_compare;
    QPushButton *m_untick;
    PlainLabel *m_none;
    TileGrid *m_grid = nullptr;
    std::vector<IndicatorCard *> m_cards;
    std::vector<Id<Indicator>> m_indicators; ///< Of the cards.
};

} // namespace carnet::ui
