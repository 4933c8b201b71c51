#pragma once

#include "ui/charts/chart_data.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QStackedLayout;
class QTableWidget;

namespace carnet::ui {

class ChartCanvas;

/// A column chart that can be reached by the keyboard, is heard as a graphic with a name and
/// a sentence, and has a table of equal content one button away.
class ChartPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit ChartPanel(QWidget *parent = nullptr);

    /// Shows `data`; the choice between chart and table stays.
    void setData(const ChartData &data);
    const ChartData &data() const;

    bool isTableShown() const;
    void showTable(bool shown);

    /// The chart as a picture for other programs: light, 1200 x 675. Returns whether it was
    /// written; the format is that of the ending, `.png` or `.svg`.
    bool savePicture(const QString &path) const;

signals:
    /// The user wants the picture in a file; who has a Prompt asks where.
    void pictureRequested();

private:
    void fillTable(const ChartData &data);

    QLabel *m_title;
    QPushButton *m_toggle;
    QLabel *m_sentence;
    QStackedLayout *m_stack;
    ChartCanvas *m_canvas;
    QTableWidget *m_table;
};

} // namespace carnet::ui
