#pragma once

#include "core/domain/figure.h"
#include "ui/pages/home/year_facts.h"
#include "ui/widgets/card.h"

namespace carnet::ui {

/// The last result of one indicator: value, bar with its target, status and trend in words.
class ResultCard : public Card
{
    Q_OBJECT

public:
    explicit ResultCard(const Indicator &indicator, const YearFacts &facts,
                        QWidget *parent = nullptr);
};

} // namespace carnet::ui
