#pragma once

#include "ui/pages/indicators/indicator_grid_model.h"
#include "ui/pages/indicators/measurement_form.h"
#include "ui/pages/indicators/paste_plan.h"
#include "ui/shell/page.h"

#include <functional>
#include <optional>

class QBoxLayout;
class QPushButton;

namespace carnet::storage {
class Profile;
}

namespace carnet::ui {

class Card;
class ChartPanel;
class EmptyState;
class ImportPanel;
class IndicatorChooser;
class IndicatorEditor;
class IndicatorGrid;
struct IndicatorOffer;
class NoteLabel;
class PageScaffold;
class ReadingView;
class ReviewPanel;
class ScrollMemory;
class Session;
class ChoiceBar;

/// The measurements of a year, to be entered: a grid, a form for all that goes with one, a chart
/// of the indicator, and which indicators the site follows; or to be read: see ReadingView.
///
/// A Place here is a record's id or an indicator's code, with a period (`2026-T3`) or the
/// name of a field.
class IndicatorsPage final : public Page
{
    Q_OBJECT

public:
    /// The profile remembers how imported tables are to be read; without one nothing is.
    explicit IndicatorsPage(Session &session, storage::Profile *profile = nullptr,
                            QWidget *parent = nullptr);
    ~IndicatorsPage() override;

    QString name() const override { return QStringLiteral("indicators"); }
    QString title() const override;
    void reveal(const Place &place) override;
    void commitPending() override;

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    /// The one part of the page that is shown.
    enum class Part { Grid, Reading, Chooser, Editor, Review, Import };

    void build();
    QWidget *makeTools();
    QWidget *makeRowTools();
    void connectGrid();
    void connectForm();
    void connectParts();
    void showPart(Part part);
    void fitWidth();
    void handleReadingCommands();

    void showReading();
    ReadingView &reading(); ///< Made when it is first asked for.
    ChartPanel *shownChart() const;
    void followReading();
    void saveTable();
    void importBenchmarks();
    QString chartFileName() const;

    void currentChanged();
    void refresh();
    void refreshForm();
    void refreshChart();
    void refreshTools();
    Period shownPeriod(const QModelIndex &index) const;
    Period lastPeriod(const Indicator &indicator) const;

    void enterCell(const QModelIndex &index, const QString &text);
    void enterMeasurement(const Measurement &after);
    void enterTarget(const Indicator &indicator, const Period &from,
                     const std::optional<Decimal> &value);
    void clearCell();
    void paste(const QString &clipboard);
    void applyPaste(const PastePlan &plan);
    void moveRow(int by);
    void stopFollowing();
    void editIndicator();
    void keepIndicator(const Indicator &after, const std::vector<Target> &targets);
    void chooseIndicators();
    void resumeIndicator();
    void follow(const std::vector<IndicatorOffer> &chosen);
    void describeOwn();
    std::vector<Measurement> enteredInColumn(int column) const;
    void markReviewed(const std::vector<Measurement> &entered);
    void handleCommands();
    void enableCommands();
    void nextToFill();
    void importTable();
    void endImport(int figures);
    void savePicture();
    std::optional<Indicator> currentIndicator() const;

    Session &m_session;
    IndicatorGridModel m_model;
    PageScaffold *m_scaffold;
    EmptyState *m_empty;
    IndicatorGrid *m_grid;
    NoteLabel *m_problem;
    ChartPanel *m_chart;
    MeasurementForm *m_form;
    Card *m_formCard;
    IndicatorChooser *m_chooser;
    IndicatorEditor *m_editor;
    ReviewPanel *m_review;
    ImportPanel *m_importPanel;
    ChoiceBar *m_switch;
    ReadingView *m_reading = nullptr; ///< Null before it was first seen.
    ScrollMemory *m_scrolls = nullptr;
    QWidget *m_tools;
    QWidget *m_rowTools;
    QWidget *m_main;
    QBoxLayout *m_columns;
    QPushButton *m_choose;
    QPushButton *m_import;
    QPushButton *m_up;
    QPushButton *m_down;
    QPushButton *m_edit;
    QPushButton *m_stop;
    QPushButton *m_reviewPeriod;
    std::function<void()> m_whenReviewed; ///< What the accepted review does.
    QString m_visit;                      ///< Another for each time that a cell is come to.
    Part m_part = Part::Grid;
};

} // namespace carnet::ui
