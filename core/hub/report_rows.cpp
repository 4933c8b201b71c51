#include "core/hub/report_rows.h"

#include <algorithm>

namespace carnet::hub {

namespace {

using Text = std::string;
using MaybeText = std::optional<std::string>;
using MaybeNumber = std::optional<qint64>;

} // namespace

ReportReader::ReportReader(sqlite::Database &db)
    : m_identity(db.prepare(R"(
          SELECT name, network, service, code, postcode, town, department, fictional
          FROM identity WHERE bundle = ?)"))
    , m_indicators(db.prepare(R"(
          SELECT code, title, unit, form, direction FROM indicator
          WHERE bundle = ? ORDER BY code)"))
    , m_measurements(db.prepare(R"(
          SELECT indicator, period, part, whole, value, base, missing, state FROM measurement
          WHERE bundle = ? ORDER BY indicator, period)"))
    , m_assessments(db.prepare(R"(
          SELECT year, edition, state FROM assessment WHERE bundle = ? ORDER BY year)"))
    , m_answers(db.prepare(R"(
          SELECT year, practice, level, applicable, counts FROM answer
          WHERE bundle = ? ORDER BY year, practice)"))
    , m_plans(db.prepare(R"(
          SELECT year, title, state, validated_on FROM plan WHERE bundle = ? ORDER BY year)"))
    , m_actions(db.prepare(R"(
          SELECT action, year, state FROM action WHERE bundle = ? ORDER BY action)"))
{}

ReportRows ReportReader::rows(qint64 bundle)
{
    ReportRows rows;
    m_identity.each<Text, Text, Text, Text, Text, Text, Text, qint64>(
        [&](Text name, Text network, Text service, Text code, Text postcode, Text town,
            Text department, qint64 fictional) {
            rows.identity = {std::move(name),       std::move(network),  std::move(service),
                             std::move(code),       std::move(postcode), std::move(town),
                             std::move(department), fictional == 1};
        },
        bundle);
    m_indicators.each<Text, Text, Text, Text, Text>(
        [&](Text code, Text title, Text unit, Text form, Text direction) {
            rows.indicators.push_back({std::move(code), std::move(title), std::move(unit),
                                       std::move(form), std::move(direction)});
        },
        bundle);
    m_measurements
        .each<Text, Text, MaybeNumber, MaybeNumber, MaybeText, MaybeNumber, MaybeText, Text>(
            [&](Text indicator, Text period, MaybeNumber part, MaybeNumber whole, MaybeText value,
                MaybeNumber base, MaybeText missing, Text state) {
                rows.measurements.push_back({std::move(indicator), std::move(period), part, whole,
                                             std::move(value), base, std::move(missing),
                                             std::move(state)});
            },
            bundle);
    m_assessments.each<qint64, Text, Text>(
        [&](qint64 year, Text edition, Text state) {
            rows.assessments.push_back({year, std::move(edition), std::move(state)});
        },
        bundle);
    m_answers.each<qint64, Text, MaybeNumber, qint64, qint64>(
        [&](qint64 year, Text practice, MaybeNumber level, qint64 applicable, qint64 counts) {
            rows.answers.push_back(
                {year, std::move(practice), level, applicable == 1, counts == 1});
        },
        bundle);
    m_plans.each<qint64, Text, Text, Text>(
        [&](qint64 year, Text title, Text state, Text validatedOn) {
            rows.plans.push_back(
                {year, std::move(title), std::move(state), std::move(validatedOn)});
        },
        bundle);
    m_actions.each<Text, qint64, Text>(
        [&](Text action, qint64 year, Text state) {
            rows.actions.push_back({std::move(action), year, std::move(state)});
        },
        bundle);
    return rows;
}

Progress progressOf(qint64 year, const std::vector<AnswerRow> &answers)
{
    Progress progress;
    for (const AnswerRow &answer : answers) {
        if (answer.year != year)
            continue;
        if (answer.counts) {
            ++progress.answered;
            progress.notApplicable += !answer.applicable;
        } else {
            ++progress.left;
        }
    }
    return progress;
}

ActionCounts actionsOf(qint64 year, const std::vector<ActionRow> &actions)
{
    ActionCounts counts;
    for (const ActionRow &action : actions) {
        if (action.year != year)
            continue;
        ++counts.all;
        counts.planned += action.state == "planned";
        counts.running += action.state == "running";
        counts.done += action.state == "done";
        counts.dropped += action.state == "dropped";
    }
    return counts;
}

IndicatorRow indicatorOf(const std::string &code, const std::vector<IndicatorRow> &indicators)
{
    const auto found = std::lower_bound(
        indicators.begin(), indicators.end(), code,
        [](const IndicatorRow &row, const std::string &wanted) { return row.code < wanted; });
    if (found != indicators.end() && found->code == code)
        return *found;
    return {.code = code};
}

} // namespace carnet::hub
