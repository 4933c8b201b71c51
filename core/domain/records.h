#pragma once

#include "core/domain/action.h"
#include "core/domain/action_change.h"
#include "core/domain/action_comment.h"
#include "core/domain/action_decision.h"
#include "core/domain/action_evidence.h"
#include "core/domain/answer.h"
#include "core/domain/assessment.h"
#include "core/domain/attachment.h"
#include "core/domain/attendance.h"
#include "core/domain/benchmark.h"
#include "core/domain/contribution.h"
#include "core/domain/edition_record.h"
#include "core/domain/evidence.h"
#include "core/domain/feedback.h"
#include "core/domain/finding.h"
#include "core/domain/indicator.h"
#include "core/domain/measurement.h"
#include "core/domain/meeting.h"
#include "core/domain/person.h"
#include "core/domain/plan.h"
#include "core/domain/publication_edition.h"
#include "core/domain/saved_filter.h"
#include "core/domain/sent_bundle.h"
#include "core/domain/site.h"
#include "core/domain/target.h"
#include "core/domain/validation.h"
#include "core/domain/validation_signature.h"
#include "core/domain/wish.h"

namespace carnet {

/// Types as values, to list them.
template<typename... Types>
struct TypeList
{};

/// Every kind of record that a document holds: the one list of them.
using DocumentRecords =
    TypeList<Site, Person, EditionRecord, Assessment, Answer, Evidence, Finding, Plan, Action,
             Meeting, Indicator, Target, Measurement, Feedback, PublicationEdition, Attachment,
             SentBundle, Benchmark, Contribution, ActionComment, ActionChange, ActionEvidence,
             Attendance, ActionDecision, Wish, Validation, ValidationSignature, SavedFilter>;

} // namespace carnet
