#pragma once

#include "core/hub/bundles.h"
#include "core/hub/consolidation.h"
#include "core/hub/csv_writer.h"
#include "core/hub/network_marks.h"
#include "core/hub/report_rows.h"
#include "core/hub/sums.h"

#include <vector>

namespace carnet::hub {

/// The tables of one group of sites, those confirmed or those apart: one CSV file each, their
/// names preceded by `prefix`. Headings and words are French, whatever the machine's language.
class ConsolidationTables
{
public:
    ConsolidationTables(const OpenFile &open, const QString &prefix);

    void add(const Kept &bundle, const ReportRows &rows);

private:
    CsvWriter m_sites;
    CsvWriter m_assessments;
    CsvWriter m_answers;
    CsvWriter m_plans;
    CsvWriter m_measurements;
};

void writeSums(const OpenFile &open, const std::vector<Sum> &sums);

/// `reperes.csv`, which the sites' notebooks read.
void writeMarks(const OpenFile &open, const std::vector<NetworkMark> &marks);

} // namespace carnet::hub
