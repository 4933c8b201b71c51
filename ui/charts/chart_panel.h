#pragma once

#include "ui/charts/chart_data.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QStackedLayout;
class QTableWidget;

namespace carnet::ui {

class ChartCanvas;
struct ChartContent;

/// A chart that can be reached by the keyboard, is heard as a graphic with a name and
/// a sentence, and has a table of equal content one button away.
class ChartPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit ChartPanel(QWidget *parent = nullptr);

    /// Shows `data`; the choice between chart and table stays.
    void setData(const ChartData &data);
    void setData(const ComparisonData &data);

    /// The indicator shown; blank while a comparison is.
    const ChartData &data() const { return m_data; }
    /// The comparison shown; blank while an indicator is.
    const ComparisonData &comparison() const { return m_comparison; }

    /// Takes as much height as a chart does that is alone on its page.
    void setLarge(bool large);

    /// The title stands elsewhere too: not a second time here.
    void setTitleShown(bool shown);

    bool isTableShown() const;
    void showTable(bool shown);

    /// The chart as a picture for other programs: light, 1200 x 675. Returns whether it was
    /// written; the format is that of the ending, `.png` or `.svg`.
    bool savePicture(const QString &path) const;

signals:
    /// The user wants the picture, or the table, in a file; who has a Prompt asks where.
    void pictureRequested();
    void tableRequested();

    /// It changed between chart and table.
    void tableShown(bool shown);

private:
    void setContent(const ChartContent &content);
    void fillTable(const ChartContent &content);

    ChartData m_data;
    ComparisonData m_comparison;

    QLabel *m_title;
    QPushButton *m_toggle;
    QLabel *m_sentence;
    QStackedLayout *m_stack;
    ChartCanvas *m_canvas;
    QTableWidget *m_table;
};

} // namespace carnet::ui
