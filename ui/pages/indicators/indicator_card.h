#pragma once

#include "ui/pages/indicators/indicator_facts.h"
#include "ui/widgets/card.h"

class QCheckBox;
class QPushButton;

namespace carnet::ui {

class PlainLabel;
class SmallChart;
class StatusMark;

/// One indicator among all: its latest figure, state and trend in words, its last periods as
/// small columns, and the ways to see it at large and to compare it.
class IndicatorCard final : public Card
{
    Q_OBJECT

public:
    explicit IndicatorCard(const IndicatorFacts &facts, QWidget *parent = nullptr);

    void show(const IndicatorFacts &facts);
    const IndicatorFacts &facts() const { return m_facts; }

    bool isTicked() const;
    void setTicked(bool ticked);

    /// Why it cannot be ticked now; empty when it can.
    void setObstacle(const QString &why);

    /// What leads to the large chart.
    QPushButton *opener() const { return m_open; }

signals:
    void openRequested();
    void tickChanged(bool ticked);

private:
    void tell();

    IndicatorFacts m_facts;
    PlainLabel *m_title;
    PlainLabel *m_figure;
    PlainLabel *m_when;
    StatusMark *m_status;
    PlainLabel *m_details;
    SmallChart *m_chart;
    PlainLabel *m_year;
    QPushButton *m_open;
    QCheckBox *m_tick;
};

} // namespace carnet::ui
