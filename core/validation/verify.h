#pragma once

#include "core/domain/validation.h"
#include "core/domain/validation_signature.h"
#include "core/exchange/bundle.h"
#include "core/journal/step.h"
#include "core/storage/workspace.h"
#include "core/validation/statement.h"

#include <QByteArray>
#include <QDate>
#include <QString>

#include <array>
#include <optional>
#include <utility>
#include <variant>
#include <vector>

namespace carnet::validation {

/// An action of the validated plan, with what was decided about it.
struct ValidatedAction
{
    QString title;
    QString description;
    QStringList commitments;
    QString owner;
    std::optional<QDate> due;
    std::optional<Statement::Decision> decision;
};

struct ValidatedPlan
{
    QString title;
    std::vector<ValidatedAction> actions; ///< In the order of the file.
};

/// The plan in planContent(), with the decisions of the statement; nothing when it is not the
/// plan that the statement is about.
std::optional<ValidatedPlan> readValidatedPlan(const QByteArray &content,
                                               const Statement &statement);

/// Why a record, or a signature, is not accepted. Nothing was changed.
struct ValidationRefusal
{
    enum class Code {
        Changed,          ///< The record was changed: `cause` tells where.
        ExtraFile,        ///< It holds a file that was not sealed.
        MissingFile,      ///< A file that was sealed is gone.
        NotARecord,       ///< A bundle of another kind, or no bundle.
        Content,          ///< Sealed, but it does not say what a record says.
        SignatureForm,    ///< No signature file, or damaged.
        SignatureChanged, ///< It does not fit what it was made of.
        OtherRecord,      ///< A signature of another validation.
        UnknownKey,
        RevokedKey,
        Twice,     ///< The same member counts once.
        TooFew,    ///< Fewer signatures than the rule asks for.
        NoChair,   ///< Who presides has not signed.
        NoMinutes, ///< On paper, and without the scanned minutes.
        OtherSite, ///< Not of the site of the document.
        Replayed,  ///< The document knows a later validation.
        Chain,     ///< It does not follow the last validation that the document knows.
    };

    Code code;
    QString subject = {}; ///< Who, or the entry's name, or the day; may be empty.
    std::optional<exchange::Refusal> cause = std::nullopt;
    int count = 0; ///< Of what is missing.

    /// Stable: `validation.revoked_key`.
    QString name() const;

    /// Translated: what is wrong, that nothing was changed, what to do.
    QString message() const;
};

constexpr auto enumNames(ValidationRefusal::Code)
{
    using enum ValidationRefusal::Code;
    return std::array<std::pair<ValidationRefusal::Code, QStringView>, 17>{{
        {Changed, u"validation.changed"},
        {ExtraFile, u"validation.extra_file"},
        {MissingFile, u"validation.missing_file"},
        {NotARecord, u"validation.not_a_record"},
        {Content, u"validation.content"},
        {SignatureForm, u"validation.signature_form"},
        {SignatureChanged, u"validation.signature_changed"},
        {OtherRecord, u"validation.other_record"},
        {UnknownKey, u"validation.unknown_key"},
        {RevokedKey, u"validation.revoked_key"},
        {Twice, u"validation.twice"},
        {TooFew, u"validation.too_few"},
        {NoChair, u"validation.no_chair"},
        {NoMinutes, u"validation.no_minutes"},
        {OtherSite, u"validation.other_site"},
        {Replayed, u"validation.replayed"},
        {Chain, u"validation.chain"},
    }};
}

/// A member's key that somebody confirmed.
struct KnownKey
{
    QString key; ///< 64 hexadecimal digits.
    QString name;
    std::optional<QDate> revokedOn;
};

/// What is known besides the file. Without a site, the record is judged by itself.
struct Knowledge
{
    /// Nothing: keys are those that the record names, to be compared by people.
    std::optional<std::vector<KnownKey>> keys;
    std::optional<Id<Site>> site;
    std::vector<Validation> validations;         ///< In the document.
    std::vector<ValidationSignature> signatures; ///< In the document: made before it was revoked.
};

/// What that document knows.
Knowledge knowledgeOf(const storage::Workspace &workspace);

struct VerifiedSignature
{
    int number; ///< MANIFEST.<number>.minisig.
    Statement::Member member;
    QDate signedOn;                 ///< As who signed says.
    std::optional<QDate> revokedOn; ///< Since then; this signature was there before.
};

/// Exactly what the verified bytes say.
struct VerifiedRecord
{
    exchange::BundleMeta meta;
    Statement statement;
    QString planTitle;
    std::vector<ValidatedAction> actions; ///< In the order of the file.
    std::vector<VerifiedSignature> signatures;
    QString manifest;   ///< SHA-256 of what was signed, 64 digits.
    QString device;     ///< Fingerprint of the key that sealed.
    bool hasMinutes;    ///< Scanned minutes are in it.
    qint64 size;        ///< Of the file, in bytes.
    QString fileSha256; ///< Of the file.
};

/// What the rule of the record still asks for; nothing when it is satisfied: TooFew, NoChair or
/// NoMinutes.
std::optional<ValidationRefusal> shortfall(const VerifiedRecord &record);

using Verification = std::variant<VerifiedRecord, ValidationRefusal>;

/// Verifies all of it before it says anything. That signatures are still missing is not refused:
/// ask shortfall().
Verification verifyValidation(const QByteArray &bytes, const Knowledge &known = {});

/// What the Undo menu and the history say of it, translated.
QString signatureLabel(const QString &name);

/// A signature that came back, or was made here, for a validation of the document: what to write.
/// Nothing changes when it is refused.
std::variant<journal::Step, ValidationRefusal> takeSignature(storage::Workspace &workspace,
                                                             const Validation &validation,
                                                             const QByteArray &signature);

} // namespace carnet::validation
