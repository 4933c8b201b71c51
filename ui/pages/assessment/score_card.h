#pragma once

#include "core/assessment/judgement.h"
#include "ui/widgets/card.h"

namespace carnet::ui {

class PlainLabel;

/// The score with the number behind it and its rule; completeness, forecast and future score
/// apart, each in words of its own.
class ScoreCard final : public Card
{
    Q_OBJECT

public:
    explicit ScoreCard(QWidget *parent = nullptr);

    void load(const assessment::Grid &grid, const assessment::Judgement &judged);

private:
    PlainLabel *add(const QString &name, TextStyle style);
    PlainLabel *addRule(const QString &name);
    static void tell(PlainLabel *label, const QString &text);

    PlainLabel *m_score;
    PlainLabel *m_rule;
    PlainLabel *m_earlier;
    PlainLabel *m_filled;
    PlainLabel *m_forecast;
    PlainLabel *m_forecastRule;
    PlainLabel *m_future;
    PlainLabel *m_futureRule;
    PlainLabel *m_rescored;
    PlainLabel *m_rescoringRule;
};

} // namespace carnet::ui
