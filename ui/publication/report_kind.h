#pragma once

#include "ui/publication/poster_sources.h"
#include "ui/publication/report.h"

#include <QStringView>

#include <optional>
#include <vector>

namespace carnet::ui {

/// What a person decides about what a report says.
struct ReportRequest
{
    Period period;      ///< Of the length that the kind asks for.
    QDate date;         ///< Nothing later than this day is known to it.
    bool notes = false; ///< With the notes that are for the site's own use.
};

/// One report of the set. A new one is a file with such a function, and a line in
/// report_kind.cpp.
struct ReportKind
{
    QStringView code;    ///< `F1`.
    QStringView option;  ///< `fiche-copil`: its name in commands and files.
    Frequency frequency; ///< Of the period that it is about.
    /// The same sources and request give the same report. Where something is missing the report
    /// says so and is marked `PROJET`.
    Report (*tell)(const PosterSources &sources, const ReportRequest &request);
    bool aboutAssessment = false; ///< Usually of the last year that was assessed.
    /// About a meeting of that committee: its sources hold one, if there is one.
    std::optional<Meeting::Kind> committee = {};
    bool ahead = false;  ///< Usually about the meeting that comes next.
    bool slides = false; ///< Shown to a room: each chapter is a slide.
};

/// In the order in which they are offered.
const std::vector<ReportKind> &reportKinds();

/// By code or by option; null when unknown.
const ReportKind *reportKind(QStringView name);

// The reports, by file.
ReportKind copilSheet();
ReportKind annualReport();
ReportKind assessmentReport();
ReportKind copilFile();
ReportKind copilMinutes();
ReportKind clacInvitation();
ReportKind clacPresentation();

} // namespace carnet::ui
