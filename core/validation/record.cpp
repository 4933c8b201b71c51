#include "core/validation/record.h"

#include "core/base/durable_file.h"
#include "core/base/failure.h"
#include "core/base/file_name.h"
#include "core/exchange/digest.h"
#include "core/exchange/report_file.h"
#include "core/planning/meeting_steps.h"
#include "core/planning/plan_steps.h"
#include "core/storage/meetings.h"
#include "core/storage/plans.h"
#include "core/validation/plan_changes.h"
#include "core/validation/plan_content.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet::validation {

namespace {

struct RecordText
{
    Q_DECLARE_TR_FUNCTIONS(carnet::validation::Record)
};

constexpr int kUsualSignatures = 2;

bool counts(const Attendance &attendance)
{
    return planning::isThere(attendance.presence)
           || attendance.presence == Attendance::Presence::Represented;
}

Statement::Member memberFrom(const storage::Workspace &workspace, const Attendance &attendance)
{
    Statement::Member member{.name = attendance.name,
                             .position = attendance.position,
                             .college = attendance.college,
                             .chairs = attendance.chairs,
                             .presence = attendance.presence,
                             .representedBy = attendance.representedBy,
                             .key = {}};
    const auto person =
        attendance.person ? workspace.records<Person>().find(*attendance.person) : std::nullopt;
    if (person && !person->keyRevokedOn)
        member.key = person->signingKey;
    return member;
}

std::optional<exchange::OpenedBundle> openRecord(const QByteArray &bytes)
{
    exchange::BundleReading reading = exchange::openBundle(bytes);
    auto *opened = std::get_if<exchange::OpenedBundle>(&reading);
    return opened && opened->meta.kind == exchange::BundleMeta::Kind::Validation
               ? std::optional(std::move(*opened))
               : std::nullopt;
}

std::optional<Statement> statementIn(const exchange::OpenedBundle &opened)
{
    const auto bytes = opened.find(kStatementFile);
    return bytes ? readStatement(*bytes) : std::nullopt;
}

} // namespace

std::optional<RecordDraft> draftRecord(storage::Workspace &workspace, const Meeting &meeting,
                                       const Plan &plan, const QString &remarks)
{
    const std::vector<Site> sites = workspace.records<Site>().all();
    if (sites.empty())
        return std::nullopt;
    const bool ruled = meeting.signatures > 0;
    Statement statement{.plan = plan.id,
                        .year = plan.year,
                        .heldOn = meeting.heldOn.value_or(QDate()),
                        .place = meeting.place,
                        .signatures = ruled ? meeting.signatures : kUsualSignatures,
                        .chairSigns = ruled ? meeting.chairSigns : true,
                        .paper = false,
                        .remarks = remarks,
                        .previous = {},
                        .members = {},
                        .decisions = {}};
    for (const Attendance &attendance : storage::attendancesOf(workspace, meeting.id))
        if (counts(attendance))
            statement.members.push_back(memberFrom(workspace, attendance));
    const std::vector<Action> actions = storage::actionsOf(workspace, plan.id);
    for (const ActionDecision &decision : storage::decisionsOf(workspace, meeting.id))
        if (std::ranges::find(actions, decision.action, &Action::id) != actions.end())
            statement.decisions.push_back(
                {decision.action, decision.verdict, decision.changes, decision.remark});
    std::ranges::sort(statement.decisions, {}, [](const Statement::Decision &decision) {
        return decision.action.toString();
    });
    if (const auto former = latestValidation(workspace, plan.id))
        statement.previous = former->manifest;
    const auto edition = storage::editionOfPlan(workspace, plan.year);
    return RecordDraft{.meeting = meeting.id,
                       .site = sites.front().id,
                       .siteName = sites.front().name,
                       .edition = edition ? edition->code : QString(),
                       .statement = std::move(statement),
                       .content = planContent(plan, actions),
                       .number = qint64(storage::validationsOf(workspace, plan.id).size()) + 1};
}

std::variant<SealedRecord, exchange::Refusal> sealRecord(
    const RecordDraft &draft, const QByteArray &planPdf, const QByteArray &minutesPdf,
    const Id<storage::Lineage> &lineage, const exchange::DeviceKey &device, const QDateTime &madeAt)
{
    Q_ASSERT(!faultOf(draft.statement));
    exchange::BundleFiles files{{kPlanFile.toByteArray(), draft.content},
                                {kStatementFile.toByteArray(), writeStatement(draft.statement)},
                                {kPlanPdfFile.toByteArray(), planPdf},
                                {kVerifyFile.toByteArray(), verifyText(draft)}};
    if (!minutesPdf.isEmpty())
        files[kMinutesFile.toByteArray()] = minutesPdf;
    const exchange::BundleMeta meta{.kind = exchange::BundleMeta::Kind::Validation,
                                    .site = draft.site,
                                    .siteName = draft.siteName,
                                    .lineage = lineage,
                                    .seq = draft.number,
                                    .previous = draft.statement.previous,
                                    .madeAt = madeAt,
                                    .edition = draft.edition,
                                    .period = Period::of(Frequency::Year, draft.statement.year),
                                    .personalData = exchange::BundleMeta::PersonalData::Included};
    exchange::Sealing sealing = exchange::sealBundle(meta, files, device);
    if (const auto *refusal = std::get_if<exchange::Refusal>(&sealing))
        return *refusal;
    auto &sealed = std::get<exchange::SealedBundle>(sealing);
    const Validation record{.id = Validation::idOf(sealed.manifest),
                            .plan = draft.statement.plan,
                            .meeting = draft.meeting,
                            .madeAt = sealed.meta.madeAt,
                            .manifest = sealed.manifest,
                            .previous = draft.statement.previous,
                            .sha256 = QString::fromLatin1(exchange::sha256Hex(sealed.bytes)),
                            .signatures = draft.statement.signatures,
                            .chairSigns = draft.statement.chairSigns,
                            .paper = draft.statement.paper};
    return SealedRecord{std::move(sealed.bytes), record};
}

std::optional<RecordDraft> paperDraft(const Validation &former, const QByteArray &sealed)
{
    const auto opened = openRecord(sealed);
    auto statement = opened ? statementIn(*opened) : std::nullopt;
    const auto content = opened ? opened->find(kPlanFile) : std::nullopt;
    if (!statement || !content || !former.meeting)
        return std::nullopt;
    statement->paper = true;
    statement->signatures = 0;
    statement->chairSigns = false;
    statement->previous = former.manifest;
    return RecordDraft{.meeting = *former.meeting,
                       .site = opened->meta.site,
                       .siteName = opened->meta.siteName,
                       .edition = opened->meta.edition,
                       .statement = std::move(*statement),
                       .content = content->toByteArray(),
                       .number = opened->meta.seq + 1};
}

QByteArray planPdfOf(const QByteArray &sealed)
{
    const auto opened = openRecord(sealed);
    const auto pdf = opened ? opened->find(kPlanPdfFile) : std::nullopt;
    return pdf ? pdf->toByteArray() : QByteArray();
}

journal::Step recordStep(const storage::Workspace &workspace, const SealedRecord &sealed)
{
    const Validation &record = sealed.record;
    journal::Step step(RecordText::tr("Validation of the plan"));
    step.insert(record);
    step.keep(record.sha256, sealed.bytes);
    QDate day = record.madeAt.date();
    const auto meeting =
        record.meeting ? workspace.records<Meeting>().find(*record.meeting) : std::nullopt;
    if (meeting) {
        Meeting held = *meeting;
        held.state = Meeting::State::Held;
        step.update(*meeting, held);
        day = meeting->heldOn.value_or(day);
    }
    const auto plan = workspace.records<Plan>().find(record.plan);
    if (plan && stateAfter(plan->state, PlanEvent::Validate))
        step.then(planning::planEventStep(*plan, PlanEvent::Validate, day));
    return step;
}

std::optional<ToSign> toSign(const QByteArray &record, const QDate &day)
{
    const auto opened = openRecord(record);
    const auto statement = opened ? statementIn(*opened) : std::nullopt;
    if (!statement)
        return std::nullopt;
    const QString comment =
        u"validation-1 manifest=" + opened->manifestHash + u" site=" + opened->meta.site.toString()
        + u" year=" + QString::number(statement->year) + u" signed=" + day.toString(Qt::ISODate);
    return ToSign{opened->manifest.toByteArray(), comment.toUtf8()};
}

std::optional<QByteArray> fullRecord(const QByteArray &sealed,
                                     const std::map<QString, QByteArray> &signatures)
{
    const auto opened = openRecord(sealed);
    const auto statement = opened ? statementIn(*opened) : std::nullopt;
    const exchange::ContainerReading reading = exchange::readContainer(sealed);
    const auto *container = std::get_if<exchange::Container>(&reading);
    if (!statement || !container)
        return std::nullopt;
    std::vector<QByteArray> names;
    std::vector<exchange::Entry> entries;
    for (const exchange::Entry &entry : container->entries)
        if (entry.name != exchange::kMediaTypeEntry)
            entries.push_back(entry);
    const auto signers = signersOf(*statement);
    names.reserve(signers.size()); // Entries are views of them.
    for (size_t i = 0; i < signers.size(); ++i) {
        const auto signature = signatures.find(signers[i]->key);
        if (signature == signatures.end())
            continue;
        names.push_back("MANIFEST." + QByteArray::number(qulonglong(i + 1)) + ".minisig");
        entries.push_back({names.back(), signature->second});
    }
    return exchange::writeContainer(std::move(entries));
}

std::optional<QByteArray> fullRecord(storage::Workspace &workspace, const Validation &validation)
{
    const std::optional<QByteArray> sealed = workspace.blob(validation.sha256);
    if (!sealed)
        return std::nullopt;
    std::map<QString, QByteArray> signatures;
    for (const ValidationSignature &signature : storage::signaturesOf(workspace, validation.id))
        signatures[signature.key] = signature.signature.toUtf8();
    return fullRecord(*sealed, signatures);
}

void writeRecordFile(const QString &path, const QByteArray &record)
{
    writeDurably(path, record);
    if (exchange::readBundleFile(path) != record) {
        QFile::remove(path);
        throw Failure(Failure::Kind::Unavailable,
                      RecordText::tr("The record was not written as it should be, and the file was "
                                     "removed. Your notebook is as it was. Choose another folder "
                                     "or another disk."),
                      path);
    }
    const QByteArray line =
        exchange::sha256Hex(record) + "  " + QFileInfo(path).fileName().toUtf8() + '\n';
    writeDurably(path + u".sha256", line);
}

QString recordFileName(const QString &siteName, int year, qint64 number)
{
    return u"validation_"_s + siteFileName(siteName) + u'_' + QString::number(year) + u"-n"
           + QString::number(number) + u".liasse";
}

} // namespace carnet::validation
