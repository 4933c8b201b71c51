#pragma once

#include "core/hub/report.h"
#include "core/hub/sqlite.h"

#include <string>
#include <string_view>
#include <vector>

namespace carnet::hub {

/// What one report says, as the hub's tables hold it.
struct ReportRows
{
    Identity identity;
    std::vector<IndicatorRow> indicators;     ///< By code.
    std::vector<MeasurementRow> measurements; ///< By indicator and period.
    std::vector<AssessmentRow> assessments;   ///< By year.
    std::vector<AnswerRow> answers;           ///< By year and practice.
    std::vector<PlanRow> plans;               ///< By year.
    std::vector<ActionRow> actions;           ///< By id.
};

/// Reads reports one after the other, with statements prepared once.
class ReportReader
{
public:
    explicit ReportReader(sqlite::Database &db);

    /// `bundle` is its number in the hub's file. Throws Failure.
    ReportRows rows(qint64 bundle);

private:
    sqlite::Statement m_identity;
    sqlite::Statement m_indicators;
    sqlite::Statement m_measurements;
    sqlite::Statement m_assessments;
    sqlite::Statement m_answers;
    sqlite::Statement m_plans;
    sqlite::Statement m_actions;
};

/// How far an assessment has come: what counts, and what is only carried over or not answered.
struct Progress
{
    qint64 answered = 0; ///< Of these notApplicable.
    qint64 notApplicable = 0;
    qint64 left = 0;
};

Progress progressOf(qint64 year, const std::vector<AnswerRow> &answers);

struct ActionCounts
{
    qint64 all = 0;
    qint64 planned = 0;
    qint64 running = 0;
    qint64 done = 0;
    qint64 dropped = 0;
};

ActionCounts actionsOf(qint64 year, const std::vector<ActionRow> &actions);

/// The indicator of that code; blank but for the code when the report does not describe it.
IndicatorRow indicatorOf(const std::string &code, const std::vector<IndicatorRow> &indicators);

} // namespace carnet::hub
