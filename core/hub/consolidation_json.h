#pragma once

#include "core/hub/bundles.h"
#include "core/hub/json_writer.h"
#include "core/hub/network_marks.h"
#include "core/hub/report_rows.h"
#include "core/hub/sums.h"

namespace carnet::hub {

/// One element of the array of sites: words, numbers and dates as in the exchange files.
void writeSite(JsonWriter &json, const Kept &bundle, const ReportRows &rows);

void writeSum(JsonWriter &json, const Sum &sum);

void writeMark(JsonWriter &json, const NetworkMark &mark);

} // namespace carnet::hub
