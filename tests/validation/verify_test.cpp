#include "tests/exchange/schema_check.h"
#include "tests/support/printing.h"
#include "tests/validation/committee.h"

#include "core/storage/meetings.h"
#include "core/storage/plans.h"
#include "core/validation/plan_changes.h"

#include <QJsonDocument>
#include <catch2/catch.hpp>

using namespace carnet;
using namespace carnet::validation;
using namespace Qt::StringLiterals;
using Refused = ValidationRefusal::Code;

namespace {

std::optional<Refused> refusalOf(const Verification &verification)
{
    const auto *refusal = std::get_if<ValidationRefusal>(&verification);
    return refusal ? std::optional(refusal->code) : std::nullopt;
}

struct VerifyBench : Committee
{
    Validation stored(const SealedRecord &sealed) const
    {
        return workspace.records<Validation>().find(sealed.record.id).value();
    }

    /// What taking the signature is refused for; nothing when it was taken.
    std::optional<Refused> take(const SealedRecord &sealed, const QByteArray &signature)
    {
        const auto taken = takeSignature(workspace, stored(sealed), signature);
        if (const auto *refusal = std::get_if<ValidationRefusal>(&taken)) {
            CHECK_FALSE(refusal->message().isEmpty());
            return refusal->code;
        }
        workspace.apply(std::get<journal::Step>(taken));
        return std::nullopt;
    }
};

} // namespace

TEST_CASE_METHOD(VerifyBench, "a record says exactly what the committee decided",
                 "[validation][record]")
{
    const SealedRecord sealed = validate();
    CHECK(plan().state == Plan::State::Validated);
    CHECK(plan().validatedOn == QDate(2026, 4, 14));
    CHECK(held().state == Meeting::State::Held);
    REQUIRE_FALSE(take(sealed, signatureOf(u"Anne Roux"_s, sealed.bytes)));
    REQUIRE_FALSE(take(sealed, signatureOf(u"Bruno Lenoir"_s, sealed.bytes)));

    const QByteArray full = fullRecord(workspace, stored(sealed)).value();
    CHECK(full == signedBy({u"Bruno Lenoir"_s, u"Anne Roux"_s}, sealed));
    const Verification verification = verifyValidation(full, knowledgeOf(workspace));
    REQUIRE(std::holds_alternative<VerifiedRecord>(verification));
    const auto &record = std::get<VerifiedRecord>(verification);
    CHECK(record.meta.siteName == u"Sous-préfecture de Clairval"_s);
    CHECK(record.statement.year == 2026);
    CHECK(record.statement.heldOn == QDate(2026, 4, 14));
    CHECK(record.statement.place == u"Salle du premier étage"_s);
    CHECK(record.statement.remarks == u"Remarque générale"_s);
    REQUIRE(record.statement.members.size() == 3);
    CHECK(record.statement.members[0].name == u"Anne Roux"_s);
    CHECK(record.statement.members[0].chairs);
    CHECK(record.statement.members[1].presence == Attendance::Presence::Remote);
    REQUIRE(record.actions.size() == 2);
    int modified = 0;
    for (const ValidatedAction &action : record.actions) {
        REQUIRE(action.decision);
        if (action.decision->verdict == ActionDecision::Verdict::Modified) {
            ++modified;
            CHECK(action.title == u"Afficher les horaires calmes"_s);
            CHECK(action.due == QDate(2026, 9, 30));
            CHECK(action.decision->remark == u"Attendre les nouveaux horaires"_s);
        }
    }
    CHECK(modified == 1);
    CHECK(record.signatures.size() == 2);
    CHECK_FALSE(shortfall(record));
    // By itself, too: keys are then for people to compare.
    CHECK(std::holds_alternative<VerifiedRecord>(verifyValidation(full)));
}

TEST_CASE_METHOD(VerifyBench, "the same record is sealed to the same bytes", "[validation][record]")
{
    CHECK(seal(draft()).bytes == seal(draft()).bytes);
}

TEST_CASE_METHOD(VerifyBench, "a record says what its rule still asks for", "[validation][record]")
{
    const SealedRecord sealed = validate();
    const auto missing = [&](const std::vector<QString> &members) {
        const Verification read =
            verifyValidation(signedBy(members, sealed), knowledgeOf(workspace));
        REQUIRE(std::holds_alternative<VerifiedRecord>(read));
        return shortfall(std::get<VerifiedRecord>(read));
    };
    REQUIRE(missing({}));
    CHECK(missing({})->code == Refused::TooFew);
    CHECK(missing({})->count == 2);
    CHECK(missing({u"Anne Roux"_s})->count == 1);
    CHECK(missing({u"Bruno Lenoir"_s, u"Chloé Martin"_s})->code == Refused::NoChair);
    CHECK_FALSE(missing({u"Anne Roux"_s, u"Chloé Martin"_s}));
}

TEST_CASE_METHOD(VerifyBench, "each wrong signature has its own refusal and changes nothing",
                 "[validation][record]")
{
    const SealedRecord sealed = validate();
    const QByteArray right = signatureOf(u"Anne Roux"_s, sealed.bytes);
    RecordDraft other = draft();
    other.statement.remarks = u"Une autre"_s;
    const SealedRecord elsewhere = seal(other);
    QByteArray bent = right;
    bent[bent.indexOf('\n') + 30] = bent[bent.indexOf('\n') + 30] == 'A' ? 'B' : 'A';
    const ToSign what = toSign(sealed.bytes, QDate(2026, 4, 14)).value();
    const auto stranger = exchange::DeviceKey::fromSeed(QByteArray(32, 'z'));
    const QByteArray before = digest();

    CHECK(take(sealed, "no signature") == Refused::SignatureForm);
    CHECK(take(sealed, signatureOf(u"Anne Roux"_s, elsewhere.bytes)) == Refused::OtherRecord);
    CHECK(take(sealed, stranger.sign(what.manifest, what.comment)) == Refused::UnknownKey);
    CHECK(take(sealed, bent) == Refused::SignatureChanged);
    CHECK(take(sealed, secretOf(u"Anne Roux"_s).sign(what.manifest, "hello"))
          == Refused::OtherRecord);
    CHECK(digest() == before);

    REQUIRE_FALSE(take(sealed, right));
    CHECK(take(sealed, right) == Refused::Twice);
    CHECK(take(sealed, signatureOf(u"Anne Roux"_s, sealed.bytes, {2026, 4, 15})) == Refused::Twice);

    revoke(u"Chloé Martin"_s, QDate(2026, 4, 20));
    const QByteArray revoked = digest();
    CHECK(take(sealed, signatureOf(u"Chloé Martin"_s, sealed.bytes)) == Refused::RevokedKey);
    CHECK(digest() == revoked);
}

TEST_CASE_METHOD(VerifyBench,
                 "a signature made before its key was revoked stays, a backdated one does not",
                 "[validation][record]")
{
    const SealedRecord sealed = validate();
    REQUIRE_FALSE(take(sealed, signatureOf(u"Anne Roux"_s, sealed.bytes)));
    revoke(u"Anne Roux"_s, QDate(2026, 5, 1));
    const QByteArray full = fullRecord(workspace, stored(sealed)).value();
    const Verification kept = verifyValidation(full, knowledgeOf(workspace));
    REQUIRE(std::holds_alternative<VerifiedRecord>(kept));
    CHECK(std::get<VerifiedRecord>(kept).signatures[0].revokedOn == QDate(2026, 5, 1));

    // Another signature of that key: whoever has it may write any day.
    std::map<QString, QByteArray> forged;
    forged[keyOf(u"Anne Roux"_s)] = signatureOf(u"Anne Roux"_s, sealed.bytes, {2026, 4, 13});
    CHECK(refusalOf(
              verifyValidation(fullRecord(sealed.bytes, forged).value(), knowledgeOf(workspace)))
          == Refused::RevokedKey);
}

TEST_CASE_METHOD(VerifyBench, "a later validation is chained, and an older one is no longer it",
                 "[validation][record]")
{
    const std::vector<QString> both{u"Anne Roux"_s, u"Bruno Lenoir"_s};
    const SealedRecord first = validate();
    Action moved = storage::actionsOf(workspace, Plan::idOf(2026)).front();
    moved.due = QDate(2027, 1, 31);
    change(moved);
    const auto changes = changesSinceValidation(workspace, plan());
    REQUIRE(changes);
    CHECK(changes->differences.size() == 1);
    const SealedRecord notKept = seal(draft());
    CHECK_FALSE(refusalOf(verifyValidation(signedBy(both, notKept), knowledgeOf(workspace))));

    const SealedRecord second = validate();
    CHECK(second.record.previous == first.record.manifest);
    CHECK(changesSinceValidation(workspace, plan())->differences.empty());
    CHECK_FALSE(refusalOf(verifyValidation(signedBy(both, second), knowledgeOf(workspace))));
    CHECK(refusalOf(verifyValidation(signedBy(both, first), knowledgeOf(workspace)))
          == Refused::Replayed);

    // Made beside the chain: it follows the first, which another one follows already.
    RecordDraft beside = draft();
    beside.statement.previous = first.record.manifest;
    beside.number = 2;
    CHECK(refusalOf(verifyValidation(signedBy(both, seal(beside)), knowledgeOf(workspace)))
          == Refused::Chain);
    RecordDraft gap = draft();
    gap.statement.previous = QString(64, u'a');
    gap.number = 5;
    CHECK(refusalOf(verifyValidation(signedBy(both, seal(gap)), knowledgeOf(workspace)))
          == Refused::Chain);
}

TEST_CASE_METHOD(VerifyBench, "a record of another site or of unknown members is refused",
                 "[validation][record]")
{
    const SealedRecord sealed = validate();
    const QByteArray full = signedBy({u"Anne Roux"_s, u"Bruno Lenoir"_s}, sealed);
    Knowledge elsewhere = knowledgeOf(workspace);
    elsewhere.site = Id<Site>::create();
    CHECK(refusalOf(verifyValidation(full, elsewhere)) == Refused::OtherSite);
    Knowledge strangers;
    strangers.keys.emplace();
    CHECK(refusalOf(verifyValidation(full, strangers)) == Refused::UnknownKey);
    CHECK(refusalOf(verifyValidation("hello")) == Refused::NotARecord);
}

TEST_CASE_METHOD(VerifyBench, "scanned minutes stand for signatures, also when they come later",
                 "[validation][record]")
{
    RecordDraft onPaper = draft();
    onPaper.statement.paper = true;
    onPaper.statement.signatures = 0;
    onPaper.statement.chairSigns = false;
    const SealedRecord empty = seal(onPaper);
    const Verification without = verifyValidation(empty.bytes, knowledgeOf(workspace));
    CHECK(shortfall(std::get<VerifiedRecord>(without))->code == Refused::NoMinutes);
    const SealedRecord scanned = seal(onPaper, smallPdf("minutes"));
    const Verification with = verifyValidation(scanned.bytes, knowledgeOf(workspace));
    CHECK_FALSE(shortfall(std::get<VerifiedRecord>(with)));

    const SealedRecord former = validate();
    Action moved = storage::actionsOf(workspace, Plan::idOf(2026)).front();
    moved.due = QDate(2027, 1, 31);
    change(moved);
    const auto later = paperDraft(stored(former), former.bytes);
    REQUIRE(later);
    const SealedRecord paper = seal(*later, smallPdf("minutes"));
    keep(paper);
    const Verification read = verifyValidation(paper.bytes, knowledgeOf(workspace));
    REQUIRE(std::holds_alternative<VerifiedRecord>(read));
    // What was validated, not what the plan has become.
    CHECK(changesSinceValidation(workspace, plan())->differences.size() == 1);
    CHECK(std::get<VerifiedRecord>(read).hasMinutes);
}

TEST_CASE_METHOD(VerifyBench, "a statement that nobody could satisfy is told before it is sealed",
                 "[validation][record]")
{
    Statement statement = draft().statement;
    CHECK_FALSE(faultOf(statement));
    statement.signatures = 4;
    CHECK(faultOf(statement) == StatementFault::TooFewKeys);
    statement = draft().statement;
    statement.members[0].key.clear();
    CHECK(faultOf(statement) == StatementFault::ChairNoKey);
    statement = draft().statement;
    statement.members[1].key = statement.members[2].key;
    CHECK(faultOf(statement) == StatementFault::SameKey);
    statement = draft().statement;
    statement.heldOn = {};
    CHECK(faultOf(statement) == StatementFault::NoDay);
    statement = draft().statement;
    statement.members.clear();
    CHECK(faultOf(statement) == StatementFault::NoMembers);
}

TEST_CASE_METHOD(VerifyBench, "the files of a record are as their schemas say",
                 "[validation][record]")
{
    const SealedRecord sealed = validate();
    const auto opened = std::get<exchange::OpenedBundle>(exchange::openBundle(sealed.bytes));
    const auto faults = [&](QByteArrayView file, const QString &schema) {
        const QByteArray bytes = opened.find(file).value().toByteArray();
        return schemaFaults(publishedSchema(schema), QJsonDocument::fromJson(bytes).object())
            .join(u'\n');
    };
    CHECK(faults(kStatementFile, u"statement"_s) == QString());
    CHECK(faults(kPlanFile, u"validated_plan"_s) == QString());
}
