#include "ui/pages/indicators/indicator_grid_model.h"

#include "core/base/french.h"
#include "ui/pages/indicators/cell_input.h"
#include "ui/pages/indicators/state_line.h"
#include "ui/shell/session.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace carnet::ui {

IndicatorGridModel::IndicatorGridModel(Session &session, QObject *parent)
    : QAbstractTableModel(parent)
    , m_session(session)
{
    loadDisplayed();
    m_rows = load();
    followSlots(m_rows);
    for (Row &row : m_rows)
        fill(row);
    connect(&session.workspace(), &storage::Workspace::changed, this,
            &IndicatorGridModel::onChanged);
    connect(&session, &Session::yearChanged, this, &IndicatorGridModel::showYear);
}

int IndicatorGridModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int IndicatorGridModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_slots.size()) + 2;
}

QVariant IndicatorGridModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows[size_t(index.row())];
    if (index.column() == 0) {
        const bool text = role == Qt::DisplayRole || role == Qt::AccessibleTextRole;
        return text               ? QVariant(row.indicator.title)
               : role == NoteRole ? QVariant(row.indicator.unit)
                                  : QVariant();
    }
    if (index.column() == trendColumn()) {
        return role == Qt::DisplayRole          ? QVariant(row.trend.words)
               : role == Qt::AccessibleTextRole ? QVariant(row.trend.heard)
                                                : QVariant();
    }
    const GridCell &cell = row.cells[size_t(index.column()) - 1];
    switch (role) {
    case Qt::DisplayRole:
        return cell.text;
    case Qt::EditRole:
        return writeCell(cell.reading);
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole: {
        const QString trail = this->trail(index);
        return trail.isEmpty() ? cell.heard : QString(cell.heard + u". " + trail);
    }
    case ShapeRole:
        return cell.shape ? QVariant(int(*cell.shape)) : QVariant();
    case NoteRole:
        return cell.note;
    case ShortRole:
        return cell.shortText;
    default:
        return {};
    }
}

QVariant IndicatorGridModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::TextAlignmentRole && orientation == Qt::Horizontal)
        return int((section == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    if (orientation == Qt::Vertical)
        return section < rowCount() ? indicator(section).title : QVariant();
    if (section == 0)
        return tr("Indicator");
    if (section == trendColumn())
        return tr("Trend");
    if (section > int(m_slots.size()))
        return {};
    const Period period = periodOf(m_slots[size_t(section) - 1]);
    // The year stands over the page and in the last column.
    return role == Qt::DisplayRole ? french::shortPeriod(period).section(u' ', 0, 0)
                                   : french::periodName(period);
}

Qt::ItemFlags IndicatorGridModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    if (index.column() == 0 || index.column() == trendColumn())
        return Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (!period(index))
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (!isSum(index) && !m_session.isReadOnly())
        flags |= Qt::ItemIsEditable;
    return flags;
}

std::vector<Indicator> IndicatorGridModel::followed() const
{
    std::vector<Indicator> indicators;
    for (const Row &row : m_rows)
        indicators.push_back(row.indicator);
    return indicators;
}

std::optional<Period> IndicatorGridModel::period(const QModelIndex &index) const
{
    if (!index.isValid() || index.column() == 0 || index.column() == trendColumn())
        return std::nullopt;
    const Slot &slot = m_slots[size_t(index.column()) - 1];
    const bool has =
        slot.frequency == indicator(index.row()).frequency || slot.frequency == Frequency::Year;
    return has ? std::optional(periodOf(slot)) : std::nullopt;
}

bool IndicatorGridModel::isSum(const QModelIndex &index) const
{
    const std::optional<Period> of = period(index);
    return of && of->frequency() != indicator(index.row()).frequency;
}

std::optional<Measurement> IndicatorGridModel::measurement(const QModelIndex &index) const
{
    const std::optional<Period> of = period(index);
    return of ? measurement(indicator(index.row()).id, *of) : std::nullopt;
}

std::optional<Measurement> IndicatorGridModel::measurement(const Id<Indicator> &indicator,
                                                           const Period &period) const
{
    const int row = rowOf(indicator);
    return row < 0 ? std::nullopt : m_rows[size_t(row)].measurement(period);
}

std::vector<DisplayedFigure> IndicatorGridModel::outdated(const Id<Indicator> &indicator,
                                                          const Period &period) const
{
    const int row = rowOf(indicator);
    return row < 0 ? std::vector<DisplayedFigure>() : outdatedIn(m_rows[size_t(row)], period);
}

int IndicatorGridModel::rowOf(const Id<Indicator> &indicator) const
{
    for (size_t i = 0; i < m_rows.size(); ++i)
        if (m_rows[i].indicator.id == indicator)
            return int(i);
    return -1;
}

QModelIndex IndicatorGridModel::cellOf(const Id<Indicator> &indicator, const Period &period) const
{
    const int row = rowOf(indicator);
    for (size_t i = 0; row >= 0 && i < m_slots.size(); ++i)
        if (periodOf(m_slots[i]) == period)
            return index(row, int(i) + 1);
    return {};
}

Period IndicatorGridModel::periodOf(const Slot &slot) const
{
    return *Period::of(slot.frequency, m_session.year(), slot.index);
}

// ---- following the workspace

void IndicatorGridModel::onChanged(const storage::Changes &changes)
{
    if (!changes.concerns<Indicator>() && !changes.concerns<Measurement>()
        && !changes.concerns<Target>() && !changes.concerns<Benchmark>()
        && !changes.concerns<PublicationEdition>())
        return;
    m_trails.clear();
    if (changes.concerns<PublicationEdition>())
        loadDisplayed();
    std::vector<Row> rows = load();
    followSlots(rows);
    followRows(std::move(rows));
}

void IndicatorGridModel::showYear()
{
    for (Row &row : m_rows)
        fill(row);
    emit headerDataChanged(Qt::Horizontal, 1, columnCount() - 1);
    if (!m_rows.empty())
        emit dataChanged(index(0, 1), index(rowCount() - 1, columnCount() - 1));
}

void IndicatorGridModel::loadDisplayed()
{
    m_displayed = {m_session.workspace().records<PublicationEdition>().all(), m_session.today()};
}

std::vector<IndicatorGridModel::Row> IndicatorGridModel::load() const
{
    std::vector<Row> rows;
    std::map<Id<Indicator>, size_t> places;
    std::vector<Indicator> indicators = m_session.workspace().records<Indicator>().all();
    std::ranges::stable_sort(indicators, {}, &Indicator::position);
    for (const Indicator &indicator : indicators) {
        if (!indicator.followed)
            continue;
        places.emplace(indicator.id, rows.size());
        rows.push_back({{indicator, {}, {}}, {}, {}, {}});
    }
    for (const Measurement &measurement : m_session.workspace().records<Measurement>().all())
        if (const auto place = places.find(measurement.indicator); place != places.end())
            rows[place->second].measurements.push_back(measurement);
    for (const Target &target : m_session.workspace().records<Target>().all())
        if (const auto place = places.find(target.indicator); place != places.end())
            rows[place->second].targets.push_back(target);
    for (const Benchmark &benchmark : m_session.workspace().records<Benchmark>().all())
        if (const auto place = places.find(Indicator::idOf(benchmark.indicator));
            place != places.end())
            rows[place->second].benchmarks.push_back(benchmark);
    return rows;
}

/// Half-years have columns only while an indicator has half-years.
void IndicatorGridModel::followSlots(const std::vector<Row> &rows)
{
    using enum Frequency;
    const bool halves = std::ranges::any_of(
        rows, [](const Row &row) { return row.indicator.frequency == HalfYear; });
    const bool had = m_slots.size() > 5;
    if (m_slots.empty()) {
        m_slots = {{Quarter, 1}, {Quarter, 2}, {Quarter, 3}, {Quarter, 4}, {Year, 1}};
        if (halves)
            m_slots = {{Quarter, 1}, {Quarter, 2},  {HalfYear, 1}, {Quarter, 3},
                       {Quarter, 4}, {HalfYear, 2}, {Year, 1}};
        return;
    }
    for (const auto &[place, slot] : {std::pair(2, Slot{HalfYear, 1}), {5, Slot{HalfYear, 2}}}) {
        if (!halves || had)
            break;
        beginInsertColumns({}, place + 1, place + 1);
        m_slots.insert(m_slots.begin() + place, slot);
        for (Row &row : m_rows)
            fill(row);
        endInsertColumns();
    }
    for (const int place : {5, 2}) {
        if (halves || !had)
            break;
        beginRemoveColumns({}, place + 1, place + 1);
        m_slots.erase(m_slots.begin() + place);
        for (Row &row : m_rows)
            fill(row);
        endRemoveColumns();
    }
}

/// Rows go, come and move; then the cells that differ are told.
void IndicatorGridModel::followRows(std::vector<Row> rows)
{
    const auto isNew = [&](const Row &row) {
        return std::ranges::none_of(
            rows, [&](const Row &other) { return other.indicator.id == row.indicator.id; });
    };
    for (int i = rowCount() - 1; i >= 0; --i) {
        if (!isNew(m_rows[size_t(i)]))
            continue;
        beginRemoveRows({}, i, i);
        m_rows.erase(m_rows.begin() + i);
        endRemoveRows();
    }
    for (int i = 0; i < int(rows.size()); ++i) {
        Row &now = rows[size_t(i)];
        fill(now);
        const int from = rowOf(now.indicator.id);
        if (from < 0) {
            beginInsertRows({}, i, i);
            m_rows.insert(m_rows.begin() + i, now);
            endInsertRows();
            continue;
        }
        if (from != i) {
            beginMoveRows({}, from, from, {}, i);
            std::rotate(m_rows.begin() + i, m_rows.begin() + from, m_rows.begin() + from + 1);
            endMoveRows();
        }
        Row &was = m_rows[size_t(i)];
        const bool same = was.indicator == now.indicator && was.cells == now.cells
                          && was.measurements == now.measurements && was.targets == now.targets
                          && was.benchmarks == now.benchmarks;
        was = now;
        if (!same)
            emit dataChanged(index(i, 0), index(i, columnCount() - 1));
    }
}

// ---- what the cells say

void IndicatorGridModel::fill(Row &row) const
{
    row.cells.clear();
    for (const Slot &slot : m_slots)
        row.cells.push_back(cellFor(row, slot));
    row.trend = indicatorTrend(
        row.indicator, row.measurements, row.targets,
        lastPeriodBegun(m_session.year(), m_session.today(), row.indicator.frequency));
}

GridCell IndicatorGridModel::cellFor(const Row &row, const Slot &slot) const
{
    if (slot.frequency == row.indicator.frequency) {
        const Period period = periodOf(slot);
        return measurementCell(row, period, outdatedIn(row, period), m_session.today());
    }
    return slot.frequency == Frequency::Year ? sumCell(row, m_session.year()) : noCell();
}

std::vector<DisplayedFigure> IndicatorGridModel::outdatedIn(const IndicatorRow &row,
                                                            const Period &period) const
{
    const std::optional<Measurement> measurement = row.measurement(period);
    return m_displayed.differing(row.indicator, period,
                                 measurement ? std::optional(measurement->reading) : std::nullopt);
}

/// Who did the last step of the cell, and when. The journal is asked for one cell at a time, by
/// an index, when someone points at it or hears it; not for all of them whenever one changes.
QString IndicatorGridModel::trail(const QModelIndex &index) const
{
    const std::optional<Measurement> of = measurement(index);
    if (!of || isSum(index))
        return {};
    const auto [known, isNew] = m_trails.try_emplace(of->id);
    if (isNew) {
        const storage::MeasurementTrail trail = storage::trailOf(
            m_session.workspace().entriesOf(tableName<Measurement>(), of->id.toString()));
        known->second =
            traceSentence(of->state, of->state == Measurement::State::Displayed  ? trail.displayed
                                     : of->state == Measurement::State::Reviewed ? trail.reviewed
                                                                                 : trail.entered);
    }
    return known->second;
}

} // namespace carnet::ui
