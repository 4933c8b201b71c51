#pragma once

#include "core/domain/answer.h"
#include "core/domain/assessment.h"
#include "core/domain/attachment.h"
#include "core/domain/edition_record.h"
#include "core/domain/evidence.h"
#include "core/domain/finding.h"
#include "core/domain/sincerity.h"

#include <optional>
#include <vector>

namespace carnet::storage {

class Workspace;

/// The answers of one assessment, by id.
std::vector<Answer> answersOf(const Workspace &workspace, const Id<Assessment> &assessment);

/// What shows the answers of one assessment, by title.
std::vector<Evidence> evidenceOf(const Workspace &workspace, const Id<Assessment> &assessment);

/// The strengths and gaps that were written down for one assessment, by id.
std::vector<Finding> findingsOf(const Workspace &workspace, const Id<Assessment> &assessment);

/// When each answer of an assessment got its rating, or was confirmed, the last time; the earliest
/// first. Answers that were never rated are left out. Reads the journal.
std::vector<RatingTime> ratingTimesOf(Workspace &workspace, const Id<Assessment> &assessment);

/// What is known of the bytes of that SHA-256; nothing when no file has them.
std::optional<Attachment> attachmentOf(const Workspace &workspace, const QString &sha256);

/// All assessments, the latest year first.
std::vector<Assessment> assessmentsByYear(const Workspace &workspace);

/// The editions kept in the document, the latest code first.
std::vector<EditionRecord> editionsByCode(const Workspace &workspace);

} // namespace carnet::storage
