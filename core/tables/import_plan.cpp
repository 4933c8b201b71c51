#include "core/tables/import_plan.h"

#include "core/base/french.h"
#include "core/domain/figure.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet::tables {

namespace {

/// The figure as it was given: `356 sur 494`, `95,16 % (412)`.
QString givenText(const Indicator &indicator, const Reading &reading)
{
    if (const auto *missing = std::get_if<Missing>(&reading))
        return missingWords(*missing);
    if (const auto *counts = std::get_if<Counts>(&reading))
        return french::number(counts->part) + u" sur " + french::number(counts->whole);
    const auto &plain = std::get<PlainValue>(reading);
    const QString value = french::withUnit(plain.value, indicator.unit, plain.value.decimals());
    return plain.base ? QString(value + u" (" + french::number(*plain.base) + u')') : value;
}

struct ImportStepText
{
    Q_DECLARE_TR_FUNCTIONS(carnet::tables::ImportPlan)

public:
    static QString label(const QString &file) { return tr("Import of measurements: %1").arg(file); }
};

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
        m_plan.otherStructures = file.otherStructures;
        m_plan.withoutFigure = file.withoutFigure;
        for (const RefusedRow &row : file.refused)
            m_plan.lines.push_back({.line = row.line,
                                    .place = row.place,
                                    .outcome = Outcome::Refused,
                                    .indicator = {},
                                    .period = {},
                                    .before = {},
                                    .after = {},
                                    .remark = row.why});
        for (const MeasurementRow &row : file.rows)
            take(row);
        std::ranges::stable_sort(m_plan.lines, {}, &ImportLine::line);
        return std::move(m_plan);
    }

private:
    using Outcome = ImportLine::Outcome;

    void problem(const MeasurementRow &row, const QString &message, Problem::Severity severity)
    {
        m_plan.problems.push_back({row.place, message, severity});
        QString &remark = m_line->remark;
        remark = remark.isEmpty() ? message : QString(remark + u' ' + message);
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

    const Indicator *mapped(const MeasurementRow &row) const
    {
        for (const QString &name : {row.code, row.title})
            if (const auto mapped = m_options.mapping.find(name);
                !name.isEmpty() && mapped != m_options.mapping.end())
                if (const Indicator *known = find(mapped->second, {}))
                    return known;
        return nullptr;
    }

    std::optional<Indicator> indicatorOf(const MeasurementRow &row)
    {
        const Indicator *found = find(row.code, row.title);
        const QString name = row.code.isEmpty() ? row.title : row.code;
        const bool own = found && !m_created.contains(found->id);
        if (!own && m_unknown.insert(name).second)
            m_plan.unknown.push_back({name, nameOf(row)});
        if (const Indicator *meant = mapped(row))
            return *meant;
        if (found)
            return *found;
        if (m_options.leftOut.contains(name)) {
            m_line->outcome = Outcome::LeftOut;
            return std::nullopt;
        }
        if (m_options.unknown == ImportPlanOptions::Unknown::Create
            || m_options.created.contains(name))
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
        m_created.insert(m_plan.newIndicators.back().id);
        know(m_plan.newIndicators.back());
        return m_plan.newIndicators.back();
    }

    void take(const MeasurementRow &row)
    {
        m_plan.lines.push_back({.line = row.line,
                                .place = row.place,
                                .outcome = Outcome::Refused,
                                .indicator = nameOf(row),
                                .period = row.period,
                                .before = {},
                                .after = {},
                                .remark = {}});
        m_line = &m_plan.lines.back();
        const std::optional<Indicator> indicator = indicatorOf(row);
        if (!indicator)
            return;
        m_line->indicator = indicator->title;
        m_line->after = givenText(*indicator, row.reading);
        const Id<Measurement> id = Measurement::idOf(indicator->id, row.period);
        if (const auto [first, isNew] = m_seen.try_emplace(id, row); !isNew) {
            repeated(row, first->second);
            return;
        }
        warn(row, *indicator);
        if (const auto known = m_known.find(id); known != m_known.end()) {
            m_line->before = givenText(*indicator, known->second.reading);
            update(known->second, row, sourceOf(row, *indicator));
            return;
        }
        m_line->outcome = Outcome::New;
        m_plan.inserts.push_back({.id = id,
                                  .indicator = indicator->id,
                                  .period = row.period,
                                  .reading = row.reading,
                                  .state = Measurement::State::Entered,
                                  .source = sourceOf(row, *indicator),
                                  .updatedOn = row.updatedOn,
                                  .comment = row.comment});
    }

    /// Empty where the indicator says the same.
    static QString sourceOf(const MeasurementRow &row, const Indicator &indicator)
    {
        return row.source == indicator.source ? QString() : row.source;
    }

    void warn(const MeasurementRow &row, const Indicator &indicator)
    {
        if (!row.unit.isEmpty() && row.unit.compare(indicator.unit, Qt::CaseInsensitive) != 0)
            problem(row,
                    tr("The unit of the file (%1) is not that of the indicator (%2).")
                        .arg(row.unit, indicator.unit),
                    Problem::Severity::Warning);
        if (row.period.frequency() != indicator.frequency)
            problem(row, tr("The period is not of the length at which this indicator is followed."),
                    Problem::Severity::Warning);
    }

    void repeated(const MeasurementRow &row, const MeasurementRow &first)
    {
        const bool same = row.reading == first.reading;
        m_line->outcome = same ? Outcome::Repeated : Outcome::Refused;
        if (same)
            problem(row, tr("The same figure stands on line %1.").arg(first.line),
                    Problem::Severity::Warning);
        else
            problem(row,
                    tr("Line %1 gives another figure for the same indicator and period.")
                        .arg(first.line),
                    Problem::Severity::Error);
    }

    void update(const Measurement &before, const MeasurementRow &row, const QString &source)
    {
        Measurement after = before;
        after.reading = row.reading;
        if (after.reading != before.reading)
            after.state = Measurement::State::Entered;
        if (!source.isEmpty())
            after.source = source;
        if (row.updatedOn)
            after.updatedOn = row.updatedOn;
        if (!row.comment.isEmpty())
            after.comment = row.comment;
        m_line->outcome = after == before ? Outcome::Unchanged : Outcome::Changed;
        if (after == before) {
            ++m_plan.unchanged;
            return;
        }
        m_plan.updates.push_back({before, after});
    }

    const ImportPlanOptions &m_options;
    std::map<QString, Indicator> m_byCode;
    std::map<QString, Indicator> m_byTitle;
    int m_nextPosition = 0;
    std::map<Id<Measurement>, Measurement> m_known;
    std::map<Id<Measurement>, MeasurementRow> m_seen;
    std::set<Id<Indicator>> m_created; ///< By this plan.
    std::set<QString> m_unknown;
    ImportPlan m_plan;
    ImportLine *m_line = nullptr; ///< Of the figure at hand.
};

} // namespace

ImportPlan planImport(const MeasurementRows &file, const std::vector<Indicator> &indicators,
                      const std::vector<Measurement> &measurements,
                      const ImportPlanOptions &options)
{
    return Planner(indicators, measurements, options).plan(file);
}

int ImportPlan::count(ImportLine::Outcome outcome) const
{
    return int(std::ranges::count(lines, outcome, &ImportLine::outcome));
}

journal::Step importStep(const ImportPlan &plan, const QString &file)
{
    journal::Step step(ImportStepText::label(file));
    for (const Indicator &indicator : plan.newIndicators)
        step.insert(indicator);
    for (const Measurement &measurement : plan.inserts)
        step.insert(measurement);
    for (const auto &[before, after] : plan.updates)
        step.update(before, after);
    return step;
}

} // namespace carnet::tables
