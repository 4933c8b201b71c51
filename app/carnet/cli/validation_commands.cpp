#include "app/carnet/cli/command.h"
#include "app/carnet/cli/passphrase_source.h"
#include "core/base/durable_file.h"
#include "core/base/french.h"
#include "core/exchange/report_file.h"
#include "core/storage/meetings.h"
#include "core/storage/plans.h"
#include "core/validation/plan_changes.h"
#include "core/validation/verify.h"
#include "ui/issue/validation_report.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace carnet::cli {

namespace {

struct ValidationCli
{
    Q_DECLARE_TR_FUNCTIONS(carnet::cli::Validation)
};

using validation::VerifiedRecord;

int refuseWith(Invocation &invocation, ExitCode code, const QString &message)
{
    invocation.err << message << '\n';
    return code;
}

int refuseRecord(Invocation &invocation, const validation::ValidationRefusal &refusal)
{
    invocation.err << refusal.message() << "\n  (" << refusal.name() << ")\n";
    return Refused;
}

void tellActions(QTextStream &out, const VerifiedRecord &record)
{
    out << ValidationCli::tr("Plan: %1, %n action(s)", nullptr, int(record.actions.size()))
               .arg(record.planTitle)
        << '\n';
    for (const validation::ValidatedAction &action : record.actions) {
        out << "  " << ui::verdictWord(action.decision) << " | " << action.title;
        if (!action.owner.isEmpty())
            out << " | " << action.owner;
        if (action.due)
            out << " | " << french::shortDate(*action.due);
        out << '\n';
        if (action.decision)
            for (const QString &text : {action.decision->changes, action.decision->remark})
                if (!text.isEmpty())
                    out << "      " << text.simplified() << '\n';
    }
}

/// Exactly what the verified bytes say.
void tellRecord(QTextStream &out, const VerifiedRecord &record)
{
    const validation::Statement &statement = record.statement;
    out << ValidationCli::tr("Site: %1").arg(record.meta.siteName) << '\n'
        << ValidationCli::tr("Year: %1").arg(statement.year) << '\n'
        << ValidationCli::tr("Meeting of %1").arg(french::longDate(statement.heldOn));
    if (!statement.place.isEmpty())
        out << ", " << statement.place.simplified();
    out << '\n'
        << ValidationCli::tr("Rule: %1").arg(ui::ruleSentence(statement)) << '\n'
        << ValidationCli::tr("Previous validation: %1")
               .arg(statement.previous.isEmpty() ? ValidationCli::tr("none") : statement.previous)
        << '\n';
    if (!statement.remarks.isEmpty())
        out << ValidationCli::tr("Remarks: %1").arg(statement.remarks.simplified()) << '\n';
    out << ValidationCli::tr("Members:") << '\n';
    for (const validation::Statement::Member &member : statement.members) {
        out << "  " << member.name.simplified();
        if (!member.position.isEmpty())
            out << ", " << member.position.simplified();
        if (member.chairs)
            out << ", " << ValidationCli::tr("presides");
        out << " | " << ui::presenceWords(member);
        if (!member.key.isEmpty())
            out << " | " << validation::publicKeyOf(member.key)->spokenFingerprint();
        out << '\n';
    }
    tellActions(out, record);
    out << ValidationCli::tr("Signatures (simple electronic signatures): %1 of %2")
               .arg(record.signatures.size())
               .arg(statement.signatures)
        << '\n';
    for (const validation::VerifiedSignature &signature : record.signatures)
        out << "  MANIFEST." << signature.number << ".minisig | " << signature.member.name << " | "
            << french::shortDate(signature.signedOn) << '\n';
    if (record.hasMinutes)
        out << ValidationCli::tr("Scanned minutes: files/minutes.pdf") << '\n';
    out << ValidationCli::tr("Fingerprint of the validation: %1").arg(record.manifest) << '\n'
        << ValidationCli::tr("  to be read aloud: %1").arg(exchange::spokenForm(record.manifest))
        << '\n'
        << ValidationCli::tr("Sealed by the computer: %1").arg(exchange::spokenForm(record.device))
        << '\n';
}

/// Tells the record, and whether its rule is satisfied.
int judge(Invocation &invocation, const validation::Verification &verification)
{
    if (const auto *refusal = std::get_if<validation::ValidationRefusal>(&verification))
        return refuseRecord(invocation, *refusal);
    const auto &record = std::get<VerifiedRecord>(verification);
    tellRecord(invocation.out, record);
    if (const auto missing = validation::shortfall(record)) {
        invocation.out.flush();
        return refuseRecord(invocation, *missing);
    }
    invocation.out << ValidationCli::tr("Whole and unchanged, and the rule is satisfied.") << '\n';
    return Done;
}

int verifyFile(Invocation &invocation)
{
    validation::Knowledge known;
    if (invocation.has(u"document"_s)) {
        auto document = storage::Document::openReadOnly(invocation.value(u"document"_s),
                                                        invocation.profile(), systemClock());
        known = validation::knowledgeOf(document->workspace());
    }
    for (const QString &path : invocation.values(u"key"_s)) {
        const auto key = exchange::PublicKey::parse(exchange::readBundleFile(path));
        if (!key)
            return refuseWith(invocation, Refused,
                              ValidationCli::tr("The file %1 is not a public key.").arg(path));
        if (!known.keys)
            known.keys.emplace();
        known.keys->push_back({validation::hexOf(*key), path, {}});
    }
    const QByteArray bytes = exchange::readBundleFile(invocation.document());
    const int code = judge(invocation, validation::verifyValidation(bytes, known));
    if (code == Done && !known.keys)
        invocation.out << ValidationCli::tr("Compare the keys with the members themselves, or "
                                            "give what you know with --document or --key.")
                       << '\n';
    return code;
}

std::optional<Validation> chosenValidation(Invocation &invocation,
                                           const storage::Workspace &workspace)
{
    const bool asked = invocation.has(u"year"_s);
    for (const Plan &plan : storage::plansByYear(workspace))
        if (!asked || plan.year == invocation.value(u"year"_s).toInt())
            if (const auto latest = validation::latestValidation(workspace, plan.id))
                return latest;
    return std::nullopt;
}

int noValidation(Invocation &invocation)
{
    return refuseWith(invocation, Refused,
                      ValidationCli::tr("No plan was validated in this notebook."));
}

int listValidations(Invocation &invocation)
{
    auto document = invocation.read();
    storage::Workspace &workspace = document->workspace();
    for (const Plan &plan : storage::plansByYear(workspace))
        for (const Validation &one : storage::validationsOf(workspace, plan.id)) {
            const auto signatures = storage::signaturesOf(workspace, one.id);
            invocation.out << plan.year << " | "
                           << validation::validationDay(workspace, one).toString(Qt::ISODate)
                           << " | ";
            if (one.paper)
                invocation.out << ValidationCli::tr("paper minutes");
            else
                invocation.out << ValidationCli::tr("%1 of %2 signatures")
                                      .arg(signatures.size())
                                      .arg(one.signatures);
            invocation.out << " | " << exchange::spokenForm(one.manifest) << '\n';
        }
    return Done;
}

int verifyDocument(Invocation &invocation)
{
    auto document = invocation.read();
    storage::Workspace &workspace = document->workspace();
    const auto chosen = chosenValidation(invocation, workspace);
    if (!chosen)
        return noValidation(invocation);
    const auto bytes = validation::fullRecord(workspace, *chosen);
    if (!bytes)
        return refuseWith(invocation, Refused,
                          ValidationCli::tr("The record is not in this copy of the notebook."));
    return judge(invocation,
                 validation::verifyValidation(*bytes, validation::knowledgeOf(workspace)));
}

/// Writes the record with the signatures that are there, and the digest of the file beside it.
int requestSignature(Invocation &invocation)
{
    const QString path = invocation.value(u"output"_s);
    if (path.isEmpty())
        return refuseWith(invocation, Usage,
                          ValidationCli::tr("Say where to write with --output."));
    auto document = invocation.read();
    const auto chosen = chosenValidation(invocation, document->workspace());
    const auto bytes =
        chosen ? validation::fullRecord(document->workspace(), *chosen) : std::nullopt;
    if (!bytes)
        return noValidation(invocation);
    validation::writeRecordFile(path, *bytes);
    invocation.out << ValidationCli::tr("Written: %1").arg(path) << '\n';
    return Done;
}

int takeAnswer(Invocation &invocation)
{
    const QByteArray signature = exchange::readBundleFile(invocation.words().first());
    auto document = invocation.open();
    storage::Workspace &workspace = document->workspace();
    const auto chosen = chosenValidation(invocation, workspace);
    if (!chosen)
        return noValidation(invocation);
    const auto taken = validation::takeSignature(workspace, *chosen, signature);
    if (const auto *refusal = std::get_if<validation::ValidationRefusal>(&taken))
        return refuseRecord(invocation, *refusal);
    const auto &step = std::get<journal::Step>(taken);
    workspace.apply(step);
    invocation.out << step.label() << '\n';
    return Done;
}

int signRequest(Invocation &invocation)
{
    const QString path = invocation.value(u"output"_s);
    if (path.isEmpty())
        return refuseWith(invocation, Usage,
                          ValidationCli::tr("Say where to write with --output."));
    const QByteArray bytes = exchange::readBundleFile(invocation.document());
    const validation::Verification read = validation::verifyValidation(bytes);
    if (const auto *refusal = std::get_if<validation::ValidationRefusal>(&read))
        return refuseRecord(invocation, *refusal);
    const auto &record = std::get<VerifiedRecord>(read);
    validation::MemberKeys keys(invocation.profile().folder(), systemClock());
    const auto key = keyToSignWith(invocation, keys, record.statement);
    if (!key)
        return refuseWith(invocation, Refused,
                          ValidationCli::tr("No key of this computer is that of a member whom "
                                            "this record names, or there are several: choose with "
                                            "--key. Nothing was signed."));
    tellRecord(invocation.out, record);
    invocation.out.flush();
    const auto passphrase = passphraseFrom(invocation, false);
    if (!passphrase)
        return Usage;
    const auto what = validation::toSign(bytes, QDate::currentDate());
    const auto signature = keys.sign(*key, *passphrase, what->manifest, what->comment);
    if (const auto *refusal = std::get_if<validation::KeyRefusal>(&signature))
        return refuseWith(invocation, Refused, refusal->message());
    writeDurably(path, std::get<QByteArray>(signature));
    invocation.out << ValidationCli::tr("Signed. Send this file back: %1").arg(path) << '\n';
    return Done;
}

} // namespace

std::vector<CommandLine> validationCommands()
{
    const QCommandLineOption output(u"output"_s, ValidationCli::tr("Write there."), u"FILE"_s);
    const QCommandLineOption year(
        u"year"_s, ValidationCli::tr("Of the plan of that year; the latest validated if none."),
        u"YEAR"_s);
    const QCommandLineOption key(
        u"key"_s,
        ValidationCli::tr("A public key that you know, or the one to sign with; several times."),
        u"KEY"_s);
    return {
        {u"verify"_s,
         u"FILE"_s,
         1,
         ValidationCli::tr("Verify the record of a validation, and tell what it says"),
         {{u"document"_s,
           ValidationCli::tr("The notebook that knows the keys and the last validation."),
           u"DOCUMENT"_s},
          key},
         &verifyFile},
        {u"validate list"_s,
         u"DOCUMENT"_s,
         1,
         ValidationCli::tr("List the validations of plans, with their signatures"),
         {},
         &listValidations},
        {u"validate verify"_s,
         u"DOCUMENT"_s,
         1,
         ValidationCli::tr("Verify the last validation that the notebook holds"),
         {year},
         &verifyDocument},
        {u"validate request"_s,
         u"DOCUMENT"_s,
         1,
         ValidationCli::tr("Write the record: to be signed elsewhere, or kept"),
         {output, year},
         &requestSignature},
        {u"validate sign"_s,
         u"REQUEST"_s,
         1,
         ValidationCli::tr("Sign a record with a member's key; the answer is a small file"),
         {output, key, passphraseFileOption()},
         &signRequest},
        {u"validate answer"_s,
         u"SIGNATURE DOCUMENT"_s,
         2,
         ValidationCli::tr("Take in a signature that came back"),
         {year},
         &takeAnswer},
    };
}

} // namespace carnet::cli
