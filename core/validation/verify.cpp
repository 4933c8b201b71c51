#include "core/validation/verify.h"

#include "core/exchange/digest.h"
#include "core/storage/meetings.h"
#include "core/validation/member_keys.h"
#include "core/validation/record.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace carnet::validation {

namespace {

using Code = ValidationRefusal::Code;
using Seal = exchange::Refusal::Code;

ValidationRefusal refusalFrom(const exchange::Refusal &cause)
{
    switch (cause.code) {
    case Seal::NotAnArchive:
        return {Code::NotARecord, {}, cause};
    case Seal::ManifestMissing:
    case Seal::UnexpectedFile:
    case Seal::BadName:
        return {Code::ExtraFile, cause.place, cause};
    case Seal::ManifestExtra:
    case Seal::MissingEntry:
        return {Code::MissingFile, cause.place, cause};
    default:
        return {Code::Changed, cause.place, cause};
    }
}

/// What a member's signature says of itself: `validation-1 manifest=… signed=…`.
struct MemberComment
{
    QString manifest;
    QDate signedOn;
};

std::optional<MemberComment> memberComment(const QByteArray &comment)
{
    static const QRegularExpression form(
        u"^validation-1 manifest=([0-9a-f]{64}) site=[0-9a-f-]{36} year=\\d{4} "
        "signed=(\\d{4}-\\d\\d-\\d\\d)$"_s);
    const auto match = form.match(QString::fromUtf8(comment));
    const QDate day = QDate::fromString(match.captured(2), Qt::ISODate);
    return match.hasMatch() && day.isValid() ? std::optional(MemberComment{match.captured(1), day})
                                             : std::nullopt;
}

/// Of the record that `manifest` and `statement` are of.
struct SignatureSubject
{
    QByteArrayView manifest;
    QString manifestHash;
    const Statement &statement;
};

/// Who made that signature of the record: the index among signersOf(), and the day.
std::variant<std::pair<size_t, QDate>, ValidationRefusal> checkSignature(
    QByteArrayView file, const SignatureSubject &subject)
{
    const auto claim = exchange::readSignatureClaim(file);
    if (!claim)
        return ValidationRefusal{Code::SignatureForm};
    const auto comment = memberComment(claim->comment);
    if (comment && comment->manifest != subject.manifestHash)
        return ValidationRefusal{Code::OtherRecord};
    const auto signers = signersOf(subject.statement);
    for (size_t i = 0; i < signers.size(); ++i) {
        const auto key = publicKeyOf(signers[i]->key);
        if (!key || key->number() != claim->keyNumber)
            continue;
        const auto read = exchange::verify(file, subject.manifest, *key);
        if (const auto *refusal = std::get_if<exchange::Refusal>(&read))
            return ValidationRefusal{refusal->code == Seal::SignatureForm ? Code::SignatureForm
                                                                          : Code::SignatureChanged,
                                     signers[i]->name, *refusal};
        if (!comment)
            return ValidationRefusal{Code::OtherRecord, signers[i]->name};
        return std::pair(i, comment->signedOn);
    }
    return ValidationRefusal{Code::UnknownKey, QString::fromLatin1(claim->keyNumber.toHex())};
}

/// Whether the key is one that somebody confirmed, and still counts. `held`: the document had the
/// signature already.
std::variant<std::optional<QDate>, ValidationRefusal> standingOf(const Statement::Member &member,
                                                                 const QDate &signedOn, bool held,
                                                                 const Knowledge &known)
{
    if (!known.keys)
        return std::optional<QDate>();
    const auto key = std::ranges::find(*known.keys, member.key, &KnownKey::key);
    if (key == known.keys->end()) {
        // Taken when it was the member's, who has another one now.
        if (held)
            return std::optional<QDate>();
        return ValidationRefusal{Code::UnknownKey, member.name};
    }
    // The day of a signature is what its maker says: only one that was there before is believed.
    if (key->revokedOn && !(held && signedOn < *key->revokedOn))
        return ValidationRefusal{Code::RevokedKey, member.name};
    return key->revokedOn;
}

std::optional<ValidationRefusal> readSignatures(const exchange::OpenedBundle &opened,
                                                const Knowledge &known, VerifiedRecord &record)
{
    const SignatureSubject subject{opened.manifest, opened.manifestHash, record.statement};
    const auto signers = signersOf(record.statement);
    std::map<size_t, int> numbers; // By place among the signers.
    for (const exchange::Entry &entry : opened.members) {
        const auto checked = checkSignature(entry.bytes, subject);
        if (const auto *refusal = std::get_if<ValidationRefusal>(&checked))
            return *refusal;
        const auto [place, day] = std::get<std::pair<size_t, QDate>>(checked);
        const int number = entry.name.sliced(9, entry.name.size() - 17).toInt();
        if (numbers.contains(place))
            return ValidationRefusal{Code::Twice, signers[place]->name};
        numbers[place] = number;
        const QString file = QString::fromUtf8(entry.bytes);
        const bool held = std::ranges::any_of(known.signatures, [&](const auto &signature) {
            return signature.key == signers[place]->key && signature.signature == file;
        });
        const auto standing = standingOf(*signers[place], day, held, known);
        if (const auto *refusal = std::get_if<ValidationRefusal>(&standing))
            return *refusal;
        record.signatures.push_back({.number = number,
                                     .member = *signers[place],
                                     .signedOn = day,
                                     .revokedOn = std::get<std::optional<QDate>>(standing)});
    }
    for (const auto &[place, number] : numbers)
        if (number != int(place) + 1)
            return ValidationRefusal{Code::Changed,
                                     u"MANIFEST."_s + QString::number(number) + u".minisig"_s};
    return std::nullopt;
}

/// How the record stands to the validations that the document knows.
std::optional<ValidationRefusal> chainFault(const VerifiedRecord &record, const Knowledge &known)
{
    if (!known.site)
        return std::nullopt;
    if (record.meta.site != *known.site)
        return ValidationRefusal{Code::OtherSite, record.meta.siteName};
    std::vector<Validation> ofPlan;
    for (const Validation &validation : known.validations)
        if (validation.plan == record.statement.plan)
            ofPlan.push_back(validation);
    if (ofPlan.empty())
        return std::nullopt;
    const auto follows = [&ofPlan](const QString &manifest) {
        return std::ranges::find(ofPlan, manifest, &Validation::previous);
    };
    const bool isKnown =
        std::ranges::find(ofPlan, record.manifest, &Validation::manifest) != ofPlan.end();
    if (isKnown) {
        const auto later = follows(record.manifest);
        return later == ofPlan.end()
                   ? std::nullopt
                   : std::optional(ValidationRefusal{Code::Replayed,
                                                     later->madeAt.date().toString(Qt::ISODate)});
    }
    const bool followsLast =
        std::ranges::find(ofPlan, record.statement.previous, &Validation::manifest) != ofPlan.end()
        && follows(record.statement.previous) == ofPlan.end();
    return followsLast ? std::nullopt : std::optional(ValidationRefusal{Code::Chain});
}

} // namespace

Knowledge knowledgeOf(const storage::Workspace &workspace)
{
    Knowledge known{.keys = std::vector<KnownKey>(),
                    .site = {},
                    .validations = workspace.records<Validation>().all(),
                    .signatures = workspace.records<ValidationSignature>().all()};
    for (const Person &person : workspace.records<Person>().all())
        if (!person.signingKey.isEmpty())
            known.keys->push_back({person.signingKey, person.name, person.keyRevokedOn});
    const std::vector<Site> sites = workspace.records<Site>().all();
    if (!sites.empty())
        known.site = sites.front().id;
    return known;
}

std::optional<ValidatedPlan> readValidatedPlan(const QByteArray &content,
                                               const Statement &statement)
{
    const QJsonObject all = QJsonDocument::fromJson(content).object();
    const QJsonValue plan = all[u"plans"].toArray().at(0);
    if (plan[u"id"].toString() != statement.plan.toString()
        || plan[u"year"].toInt() != statement.year)
        return std::nullopt;
    ValidatedPlan read{.title = plan[u"title"].toString(), .actions = {}};
    std::map<QString, Statement::Decision> decisions;
    for (const Statement::Decision &decision : statement.decisions)
        decisions.insert({decision.action.toString(), decision});
    for (const QJsonValue &row : all[u"actions"].toArray()) {
        ValidatedAction action{.title = row[u"title"].toString(),
                               .description = row[u"description"].toString(),
                               .commitments = row[u"commitments"].toVariant().toStringList(),
                               .owner = row[u"owner"].toString(),
                               .due = {},
                               .decision = {}};
        if (const QDate due = QDate::fromString(row[u"due"].toString(), Qt::ISODate); due.isValid())
            action.due = due;
        if (const auto found = decisions.find(row[u"id"].toString()); found != decisions.end()) {
            action.decision = found->second;
            decisions.erase(found);
        }
        read.actions.push_back(std::move(action));
    }
    // Each is about an action of the plan.
    return decisions.empty() ? std::optional(std::move(read)) : std::nullopt;
}

std::optional<ValidationRefusal> shortfall(const VerifiedRecord &record)
{
    const Statement &statement = record.statement;
    if (statement.paper)
        return record.hasMinutes ? std::nullopt : std::optional(ValidationRefusal{Code::NoMinutes});
    const int missing = statement.signatures - int(record.signatures.size());
    if (missing > 0)
        return ValidationRefusal{Code::TooFew, {}, {}, missing};
    const bool chair = std::ranges::any_of(
        record.signatures, [](const VerifiedSignature &one) { return one.member.chairs; });
    if (statement.chairSigns && !chair)
        return ValidationRefusal{Code::NoChair};
    return std::nullopt;
}

Verification verifyValidation(const QByteArray &bytes, const Knowledge &known)
{
    const exchange::BundleReading reading = exchange::openBundle(bytes);
    if (const auto *refusal = std::get_if<exchange::Refusal>(&reading))
        return refusalFrom(*refusal);
    const auto &opened = std::get<exchange::OpenedBundle>(reading);
    if (opened.meta.kind != exchange::BundleMeta::Kind::Validation)
        return ValidationRefusal{Code::NotARecord};
    for (const QByteArrayView needed : {kPlanFile, kStatementFile, kPlanPdfFile, kVerifyFile})
        if (!opened.find(needed))
            return ValidationRefusal{Code::MissingFile, QString::fromUtf8(needed)};
    for (const exchange::Entry &entry : opened.files)
        if (entry.name != kPlanFile && entry.name != kStatementFile && entry.name != kPlanPdfFile
            && entry.name != kVerifyFile && entry.name != kMinutesFile)
            return ValidationRefusal{Code::ExtraFile, QString::fromUtf8(entry.name)};
    auto statement = readStatement(*opened.find(kStatementFile));
    if (!statement || faultOf(*statement) || statement->previous != opened.meta.previous
        || opened.meta.period != Period::of(Frequency::Year, statement->year))
        return ValidationRefusal{Code::Content, QString::fromUtf8(kStatementFile)};
    VerifiedRecord record{.meta = opened.meta,
                          .statement = std::move(*statement),
                          .planTitle = {},
                          .actions = {},
                          .signatures = {},
                          .manifest = opened.manifestHash,
                          .device = opened.key.fingerprint(),
                          .hasMinutes = opened.find(kMinutesFile).has_value(),
                          .size = bytes.size(),
                          .fileSha256 = QString::fromLatin1(exchange::sha256Hex(bytes))};
    auto plan = readValidatedPlan(opened.find(kPlanFile)->toByteArray(), record.statement);
    if (!plan)
        return ValidationRefusal{Code::Content, QString::fromUtf8(kPlanFile)};
    record.planTitle = std::move(plan->title);
    record.actions = std::move(plan->actions);
    if (const auto refusal = readSignatures(opened, known, record))
        return *refusal;
    if (const auto refusal = chainFault(record, known))
        return *refusal;
    return record;
}

std::variant<journal::Step, ValidationRefusal> takeSignature(storage::Workspace &workspace,
                                                             const Validation &validation,
                                                             const QByteArray &signature)
{
    const std::optional<QByteArray> sealed = workspace.blob(validation.sha256);
    if (!sealed)
        return ValidationRefusal{Code::MissingFile};
    const exchange::BundleReading reading = exchange::openBundle(*sealed);
    const auto *opened = std::get_if<exchange::OpenedBundle>(&reading);
    const auto bytes = opened ? opened->find(kStatementFile) : std::nullopt;
    const auto statement = bytes ? readStatement(*bytes) : std::nullopt;
    if (!statement || opened->manifestHash != validation.manifest)
        return ValidationRefusal{Code::Changed};
    const auto checked =
        checkSignature(signature, {opened->manifest, opened->manifestHash, *statement});
    if (const auto *refusal = std::get_if<ValidationRefusal>(&checked))
        return *refusal;
    const auto [place, day] = std::get<std::pair<size_t, QDate>>(checked);
    const Statement::Member &member = *signersOf(*statement)[place];
    const auto standing = standingOf(member, day, false, knowledgeOf(workspace));
    if (const auto *refusal = std::get_if<ValidationRefusal>(&standing))
        return *refusal;
    const auto id = ValidationSignature::idOf(validation.id, member.key);
    if (workspace.records<ValidationSignature>().find(id))
        return ValidationRefusal{Code::Twice, member.name};
    std::optional<Id<Person>> who;
    for (const Person &person : workspace.records<Person>().all())
        if (person.signingKey == member.key)
            who = person.id;
    journal::Step step(signatureLabel(member.name));
    step.insert(ValidationSignature{.id = id,
                                    .validation = validation.id,
                                    .person = who,
                                    .name = member.name,
                                    .key = member.key,
                                    .signature = QString::fromUtf8(signature),
                                    .signedOn = day});
    return step;
}

} // namespace carnet::validation
