#pragma once

#include "core/domain/meeting.h"
#include "core/domain/validation.h"
#include "core/domain/validation_signature.h"
#include "core/exchange/bundle.h"
#include "core/journal/step.h"
#include "core/storage/workspace.h"
#include "core/validation/statement.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <map>
#include <optional>
#include <variant>
#include <vector>

namespace carnet::validation {

// The record of a validation: a bundle of kind `validation`, sealed with the key of the device,
// whose MANIFEST the members sign (core/exchange/FORMAT.md, 6). The sealed bytes never change.

inline constexpr QByteArrayView kPlanFile = "data/plan.json";
inline constexpr QByteArrayView kStatementFile = "data/statement.json";
inline constexpr QByteArrayView kPlanPdfFile = "files/plan.pdf";
inline constexpr QByteArrayView kMinutesFile = "files/minutes.pdf";
inline constexpr QByteArrayView kVerifyFile = "files/VERIFY.txt";

/// A record before it is sealed: what the document says now.
struct RecordDraft
{
    Id<Meeting> meeting;
    Id<Site> site;
    QString siteName;
    QString edition;     ///< Code of the edition; may be empty.
    Statement statement; ///< May have a fault.
    QByteArray content;  ///< The exact plan: planContent().
    qint64 number;       ///< 1 for the first validation of the plan.
};

/// What the committee decided in that meeting, about that plan. Members are those who were there
/// or represented; the rule is that of the meeting, two signatures with that of who presides when
/// it has none. Nothing when there is no site.
std::optional<RecordDraft> draftRecord(storage::Workspace &workspace, const Meeting &meeting,
                                       const Plan &plan, const QString &remarks = {});

/// A record that was sealed and verified.
struct SealedRecord
{
    QByteArray bytes; ///< Without the signatures of members.
    Validation record;
};

/// Seals the draft with the readable plan, and the scanned minutes where the statement is
/// `paper`. The same arguments give the same bytes. Precondition: the statement has no fault.
std::variant<SealedRecord, exchange::Refusal> sealRecord(const RecordDraft &draft,
                                                         const QByteArray &planPdf,
                                                         const QByteArray &minutesPdf,
                                                         const Id<storage::Lineage> &lineage,
                                                         const exchange::DeviceKey &device,
                                                         const QDateTime &madeAt);

/// The draft of a record that follows that one and says the same, on paper: for minutes that were
/// scanned later. Nothing when `sealed` is no record. Its readable plan is planPdfOf(sealed).
std::optional<RecordDraft> paperDraft(const Validation &former, const QByteArray &sealed);

/// The readable plan in a record; empty when there is none.
QByteArray planPdfOf(const QByteArray &sealed);

/// Keeps the record; the meeting is held, and a plan that was proposed is validated that day.
journal::Step recordStep(const storage::Workspace &workspace, const SealedRecord &sealed);

/// What a member signs: the bytes of MANIFEST, and the comment that goes with the signature.
struct ToSign
{
    QByteArray manifest;
    QByteArray comment; ///< `validation-1 manifest=… site=… year=… signed=…`.
};

/// Nothing when `record` is no record.
std::optional<ToSign> toSign(const QByteArray &record, const QDate &day);

/// The record with these signature files by public key, in the order of keys: what is handed on,
/// and what anyone verifies. Keys that may not sign are left out. Nothing when `sealed` is no
/// record. The same arguments give the same bytes.
std::optional<QByteArray> fullRecord(const QByteArray &sealed,
                                     const std::map<QString, QByteArray> &signatures);

/// The record as the document has it now, with its signatures; nothing when its bytes are not in
/// this copy of the document.
std::optional<QByteArray> fullRecord(storage::Workspace &workspace, const Validation &validation);

/// Writes the record, and beside it `<name>.sha256`, the digest of the file for sha256sum; then
/// reads it again. Throws Failure(Unavailable).
void writeRecordFile(const QString &path, const QByteArray &record);

/// `validation_clairval_2026-n1.liasse`.
QString recordFileName(const QString &siteName, int year, qint64 number);

/// How anyone verifies the record with standard tools: plain text in French. Lines that begin with
/// four spaces are commands for sh.
QByteArray verifyText(const RecordDraft &draft);

} // namespace carnet::validation
