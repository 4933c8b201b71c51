#pragma once

#include "core/domain/action.h"
#include "core/domain/answer.h"
#include "core/domain/edition_record.h"
#include "core/domain/plan.h"

#include <QByteArray>

#include <vector>

namespace carnet::tables {

// Tables for spreadsheets, in the form of writeCsv(): French headers, one header row.

/// One row per action, by plan and title.
QByteArray writeActions(const std::vector<Plan> &plans, const std::vector<Action> &actions);

/// One row per answer, by year and place in the grid; questions and levels in the words of the
/// edition of the year. An answer whose practice its edition does not have comes last.
QByteArray writeAnswers(const std::vector<Assessment> &assessments,
                        const std::vector<Answer> &answers,
                        const std::vector<EditionRecord> &editions);

} // namespace carnet::tables
