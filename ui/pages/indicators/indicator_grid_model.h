#pragma once

#include "core/domain/benchmark.h"
#include "core/storage/changes.h"
#include "ui/pages/indicators/grid_cell.h"
#include "ui/pages/indicators/indicator_trend.h"

#include <QAbstractTableModel>

#include <map>
#include <optional>
#include <vector>

namespace carnet::ui {

class Session;

/// The followed indicators of one year: a row each, in their order; the title, then the
/// quarters, half-years where some indicator has them, the year, and where it is going. Read-only: what is typed
/// goes through Session::apply(). It follows the workspace and the session's year row by row,
/// and is never reset.
class IndicatorGridModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        ShapeRole = Qt::UserRole, ///< StatusShape as int; none for a text alone.
        NoteRole,                 ///< Small second line: the state, or how much of a year.
        ShortRole,                ///< The text without its unit, for narrow columns.
    };

    /// `session` outlives the model.
    explicit IndicatorGridModel(Session &session, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    const Indicator &indicator(int row) const { return m_rows[size_t(row)].indicator; }
    std::vector<Indicator> followed() const;

    /// The last column: where each indicator is going. The cell has words for it.
    int trendColumn() const { return columnCount() - 1; }
    const IndicatorTrend &trend(int row) const { return m_rows[size_t(row)].trend; }

    /// What a cell is about. Nothing in the columns of titles and of trends, and where the
    /// indicator has no such
    /// period; the year of a quarterly indicator is a sum, which is not entered.
    std::optional<Period> period(const QModelIndex &index) const;
    bool isSum(const QModelIndex &index) const;

    std::optional<Measurement> measurement(const QModelIndex &index) const;
    std::optional<Measurement> measurement(const Id<Indicator> &indicator,
                                           const Period &period) const;
    const std::vector<Measurement> &measurements(int row) const
    {
        return m_rows[size_t(row)].measurements;
    }
    const std::vector<Benchmark> &benchmarks(int row) const
    {
        return m_rows[size_t(row)].benchmarks;
    }
    const std::vector<Target> &targets(int row) const { return m_rows[size_t(row)].targets; }

    /// What posters say of the period that is no longer so.
    std::vector<DisplayedFigure> outdated(const Id<Indicator> &indicator,
                                          const Period &period) const;

    /// -1 when the indicator is not followed.
    int rowOf(const Id<Indicator> &indicator) const;

    /// The cell of that period; invalid when it is not of the year shown.
    QModelIndex cellOf(const Id<Indicator> &indicator, const Period &period) const;

private:
    /// A column: a quarter, half-year or year of whatever year is shown.
    struct Slot
    {
        Frequency frequency;
        int index;

        friend bool operator==(const Slot &, const Slot &) = default;
    };

    struct Row : IndicatorRow
    {
        std::vector<Benchmark> benchmarks;
        std::vector<GridCell> cells; ///< One per slot.
        IndicatorTrend trend;
    };

    void onChanged(const storage::Changes &changes);
    void showYear();
    void followRows(std::vector<Row> rows);
    void followSlots(const std::vector<Row> &rows);
    std::vector<Row> load() const;
    void fill(Row &row) const;
    void loadDisplayed();
    std::vector<DisplayedFigure> outdatedIn(const IndicatorRow &row, const Period &period) const;
    GridCell cellFor(const Row &row, const Slot &slot) const;
    QString trail(const QModelIndex &index) const;
    Period periodOf(const Slot &slot) const;

    Session &m_session;
    std::vector<Slot> m_slots;
    std::vector<Row> m_rows;
    DisplayedFigures m_displayed;
    mutable std::map<Id<Measurement>, QString> m_trails; ///< Of those asked for lately.
};

} // namespace carnet::ui
