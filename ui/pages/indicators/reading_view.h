#pragma once

#include "ui/pages/indicators/small_multiples.h"

#include <QWidget>

#include <optional>

class QPushButton;

namespace carnet::ui {

class ChartPanel;
class IndicatorGridModel;
class PlainLabel;
class Session;

/// The indicators to be read: all of them small, one at large, or two or three compared. It
/// follows the model while it is shown.
class ReadingView final : public QWidget
{
    Q_OBJECT

public:
    /// Both outlive the view.
    ReadingView(Session &session, const IndicatorGridModel &model, QWidget *parent = nullptr);

    enum class Shown { All, One, Comparison };
    Shown shown() const { return m_shown; }

    void showAll();
    void showIndicator(const Id<Indicator> &indicator);
    void showComparison(); ///< Of what is ticked; ignored when that is not enough.
    bool canCompare() const;

    /// Puts the keyboard where reading goes on.
    void focusPart();

    /// The chart that is shown at large; null while all are small.
    ChartPanel *panel() const;

    /// What the chart shown at large is made of, for a table of it.
    std::vector<IndicatorSeries> series() const;

    /// For the name of a file.
    QString fileName() const;

signals:
    /// Another part is shown, or other indicators are ticked.
    void shownChanged();

    /// What is to be seen now begins at its top, or, back among all, where it was left.
    void partChanged(carnet::ui::ReadingView::Shown before, carnet::ui::ReadingView::Shown now);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void refresh();
    void refreshOne();
    void refreshComparison();
    void show(Shown part);
    void step(int by);
    Period lastOf(const Indicator &indicator) const;

    Session &m_session;
    const IndicatorGridModel &m_model;
    SmallMultiples *m_all;
    QWidget *m_large;
    QPushButton *m_back;
    QPushButton *m_previous;
    QPushButton *m_next;
    ChartPanel *m_panel;
    PlainLabel *m_years;
    Shown m_shown = Shown::All;
    std::optional<Id<Indicator>> m_indicator; ///< The one last shown at large.
    std::vector<Id<Indicator>> m_compared;
};

} // namespace carnet::ui
