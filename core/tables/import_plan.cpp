#include "core/tables/import_plan.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet::tables {

namespace {

class Planner
{
    Q_DECLARE_TR_FUNCTIONS(carnet::tables::ImportPlan)

public:
    Planner(const std::vector<Indicator> &indicators, const std::vector<Measurement> &measurements,
            const ImportPlanOptions &options)
        : m_options(options)
    {
        for (const Indicator &indicator : indicators)
            know(indicator);
        for (const Measurement &measurement : measurements)
            m_known.try_emplace(Measurement::idOf(measurement.indicator, measurement.period),
                                measurement);
    }

    ImportPlan plan(const MeasurementRows &file)
    {
        m_plan.problems = file.problems;
        for (const MeasurementRow &row : file.rows)
            take(row);
        return m_plan;
    }

private:
    void problem(const MeasurementRow &row, const QString &message, Problem::Severity severity)
    {
        m_plan.problems.push_back({tr("Line %1").arg(row.line), message, severity});
    }

    static QString nameOf(const MeasurementRow &row)
    {
        return row.title.isEmpty() ? row.code : row.title;
    }

    void know(const Indicator &indicator)
    {
        m_byCode.try_emplace(columnKey(indicator.code), indicator);
        m_byTitle.try_emplace(columnKey(indicator.title), indicator);
        if (!indicator.publicTitle.isEmpty())
            m_byTitle.try_emplace(columnKey(indicator.publicTitle), indicator);
        m_nextPosition = std::max(m_nextPosition, indicator.position + 1);
    }

    /// A code that the document lacks is not overruled by a like title.
    const Indicator *find(const QString &code, const QString &title) const
    {
        const auto &known = code.isEmpty() ? m_byTitle : m_byCode;
        const auto found = known.find(columnKey(code.isEmpty() ? title : code));
        return found == known.end() ? nullptr : &found->second;
    }

    std::optional<Indicator> indicatorOf(const MeasurementRow &row)
    {
        for (const QString &name : {row.code, row.title})
            if (const auto mapped = m_options.mapping.find(name);
                !name.isEmpty() && mapped != m_options.mapping.end())
                if (const Indicator *known = find(mapped->second, {}))
                    return *known;
        if (const Indicator *known = find(row.code, row.title))
            return *known;
        if (m_options.unknown == ImportPlanOptions::Unknown::Create)
            return create(row);
        problem(row, tr("The indicator \"%1\" is not in this document.").arg(nameOf(row)),
                Problem::Severity::Error);
        return std::nullopt;
    }

    Indicator create(const MeasurementRow &row)
    {
        const QString code =
            row.code.isEmpty() ? columnKey(row.title).replace(u'_', u'-') : row.code;
        const QString key = columnKey(row.title);
        const bool delay =
            key.contains(u"delai") || key.contains(u"temps") || key.contains(u"duree");
        const bool share = std::holds_alternative<Counts>(row.reading);
        m_plan.newIndicators.push_back(
            {.id = Indicator::idOf(code),
             .code = code,
             .title = nameOf(row),
             .family = key.contains(u"satisf") ? Indicator::Family::Perceived
                                               : Indicator::Family::Rendered,
             .form = share ? Indicator::Form::Share : Indicator::Form::Value,
             .unit = share ? u"%"_s : row.unit,
             .direction =
                 delay ? Indicator::Direction::LowerIsBetter : Indicator::Direction::HigherIsBetter,
             .frequency = row.period.frequency(),
             .source = row.source,
             .minimumBase = 30,
             .position = m_nextPosition,
             .followed = true});
        problem(row,
                tr("The indicator \"%1\" will be created. Check its unit and which way is better.")
                    .arg(nameOf(row)),
                Problem::Severity::Warning);
        know(m_plan.newIndicators.back());
        return m_plan.newIndicators.back();
    }

    void take(const MeasurementRow &row)
    {
        const std::optional<Indicator> indicator = indicatorOf(row);
        if (!indicator)
            return;
        const Id<Measurement> id = Measurement::idOf(indicator->id, row.period);
        if (const auto [first, isNew] = m_seen.try_emplace(id, row); !isNew) {
            repeated(row, first->second);
            return;
        }
        if (!row.unit.isEmpty() && row.unit.compare(indicator->unit, Qt::CaseInsensitive) != 0)
            problem(row,
                    tr("The unit of the file (%1) is not that of the indicator (%2).")
                        .arg(row.unit, indicator->unit),
                    Problem::Severity::Warning);
        if (row.period.frequency() != indicator->frequency)
            problem(row, tr("The period is not of the length at which this indicator is followed."),
                    Problem::Severity::Warning);
        if (const auto known = m_known.find(id); known != m_known.end())
            update(known->second, row);
        else
            m_plan.inserts.push_back({.id = id,
                                      .indicator = indicator->id,
                                      .period = row.period,
                                      .reading = row.reading,
                                      .state = Measurement::State::Entered,
                                      .source = row.source,
                                      .updatedOn = row.updatedOn,
                                      .comment = row.comment});
    }

    void repeated(const MeasurementRow &row, const MeasurementRow &first)
    {
        if (row.reading == first.reading)
            problem(row, tr("The same figure stands on line %1.").arg(first.line),
                    Problem::Severity::Warning);
        else
            problem(row,
                    tr("Line %1 gives another figure for the same indicator and period.")
                        .arg(first.line),
                    Problem::Severity::Error);
    }

    void update(const Measurement &before, const MeasurementRow &row)
    {
        Measurement after = before;
        after.reading = row.reading;
        if (after.reading != before.reading)
            after.state = Measurement::State::Entered;
        if (!row.source.isEmpty())
            after.source = row.source;
        if (row.updatedOn)
            after.updatedOn = row.updatedOn;
        if (!row.comment.isEmpty())
            after.comment = row.comment;
        if (after == before)
            ++m_plan.unchanged;
        else
            m_plan.updates.push_back({before, after});
    }

    const ImportPlanOptions &m_options;
    std::map<QString, Indicator> m_byCode;
    std::map<QString, Indicator> m_byTitle;
    int m_nextPosition = 0;
    std::map<Id<Measurement>, Measurement> m_known;
    std::map<Id<Measurement>, MeasurementRow> m_seen;
    ImportPlan m_plan;
};

} // namespace

ImportPlan planImport(const MeasurementRows &file, const std::vector<Indicator> &indicators,
                      const std::vector<Measurement> &measurements,
                      const ImportPlanOptions &options)
{
    return Planner(indicators, measurements, options).plan(file);
}

} // namespace carnet::tables
