#pragma once

#include "core/domain/meeting.h"
#include "ui/issue/report_issue.h"

#include <QStringView>

namespace carnet::ui {

class Session;

/// Asks where, and writes a report about the meeting there. `option` is that of the kind.
void makeMeetingFile(Session &session, const Meeting &meeting, QStringView option,
                     ReportMeans means);

} // namespace carnet::ui
