#pragma once

#include "ui/charts/chart_data.h"

#include <QStringList>
#include <QWidget>

#include <variant>
#include <vector>

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
    void setData(const ChartData &data) { take(data); }
    void setData(const ComparisonData &data) { take(data); }
    void setData(const ProfileData &data) { take(data); }
    void setData(const RadarData &data) { take(data); }
    void setData(const HeatData &data) { take(data); }

    /// What is shown, as the chart of that kind; blank while it is one of another.
    template<typename Data>
    const Data &shown() const
    {
        static const Data blank;
        const Data *const data = std::get_if<Data>(&m_data);
        return data ? *data : blank;
    }
    const ChartData &data() const { return shown<ChartData>(); }
    const ComparisonData &comparison() const { return shown<ComparisonData>(); }

    /// What the table says, its headers first.
    std::vector<QStringList> tableTexts() const;

    /// Takes as much height as a chart does that is alone on its page.
    void setLarge(bool large);

    /// The title stands elsewhere too: not a second time here.
    void setTitleShown(bool shown);

    bool isTableShown() const;
    void showTable(bool shown);

    /// The chart as a picture for other programs: light, 1200 x 675, higher when it needs to be.
    /// Returns whether it was written; the format is that of the ending, `.png` or `.svg`.
    bool savePicture(const QString &path) const;

signals:
    /// The user wants the picture, or the table, in a file; who has a Prompt asks where.
    void pictureRequested();
    void tableRequested();

    /// It changed between chart and table.
    void tableShown(bool shown);

private:
    using AnyData = std::variant<ChartData, ComparisonData, ProfileData, RadarData, HeatData>;

    void take(const AnyData &data);
    void setContent(const ChartContent &content);
    void fillTable(const ChartContent &content);

    AnyData m_data;

    QLabel *m_title;
    QPushButton *m_toggle;
    QLabel *m_sentence;
    QStackedLayout *m_stack;
    ChartCanvas *m_canvas;
    QTableWidget *m_table;
};

} // namespace carnet::ui
