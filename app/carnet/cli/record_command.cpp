#include "app/carnet/cli/command.h"
#include "core/exchange/report_file.h"
#include "core/storage/meetings.h"
#include "core/storage/plans.h"
#include "core/validation/record.h"
#include "ui/issue/validation_report.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet::cli {

namespace {

struct RecordCli
{
    Q_DECLARE_TR_FUNCTIONS(carnet::cli::Record)
};

/// The last COPIL that has a day and was about that plan.
std::optional<Meeting> committeeOf(const storage::Workspace &workspace, const Id<Plan> &plan)
{
    for (const Meeting &meeting : storage::meetingsByDate(workspace))
        if (meeting.kind == Meeting::Kind::Copil && meeting.heldOn && meeting.plan == plan)
            return meeting;
    return std::nullopt;
}

int makeRecord(Invocation &invocation)
{
    const auto refuse = [&](const QString &message) {
        invocation.err << message << '\n';
        return Refused;
    };
    auto document = invocation.open();
    storage::Workspace &workspace = document->workspace();
    const int year = invocation.value(u"year"_s).toInt();
    std::optional<Plan> plan;
    for (const Plan &one : storage::plansByYear(workspace))
        if (!plan && (year == 0 || one.year == year)
            && (one.state == Plan::State::Proposed || one.state == Plan::State::Validated))
            plan = one;
    const auto meeting = plan ? committeeOf(workspace, plan->id) : std::nullopt;
    auto draft = meeting ? validation::draftRecord(workspace, *meeting, *plan, meeting->minutes)
                         : std::nullopt;
    if (!draft)
        return refuse(RecordCli::tr("No plan was put before a COPIL whose day is known. Nothing "
                                    "was changed."));
    QByteArray minutes;
    if (invocation.has(u"minutes"_s)) {
        minutes = exchange::readBundleFile(invocation.value(u"minutes"_s));
        if (!minutes.startsWith("%PDF-"))
            return refuse(RecordCli::tr("The scanned minutes are not a PDF. Nothing was changed."));
        draft->statement.paper = true;
        draft->statement.signatures = 0;
        draft->statement.chairSigns = false;
    }
    if (const auto fault = validation::faultOf(draft->statement))
        return refuse(validation::faultText(*fault, draft->statement));
    const auto device = exchange::DeviceKey::loadOrCreate(invocation.profile().signingKeyPath());
    const auto sealed =
        validation::sealRecord(*draft, ui::validationPdf(ui::readablePlan(*draft)), minutes,
                               document->lineage(), device, QDateTime::currentDateTime());
    if (const auto *refusal = std::get_if<exchange::Refusal>(&sealed))
        return refuse(refusal->name());
    const auto &made = std::get<validation::SealedRecord>(sealed);
    workspace.apply(validation::recordStep(workspace, made));
    invocation.out << RecordCli::tr("Fingerprint of the validation: %1")
                          .arg(exchange::spokenForm(made.record.manifest))
                   << '\n';
    return Done;
}

} // namespace

std::vector<CommandLine> recordCommands()
{
    return {{u"validate record"_s,
             u"DOCUMENT"_s,
             1,
             RecordCli::tr("Establish the record of what the last COPIL decided about the plan"),
             {{u"year"_s, RecordCli::tr("Of the plan of that year."), u"YEAR"_s},
              {u"minutes"_s,
               RecordCli::tr("Scanned and signed minutes, as PDF, in the place of signatures."),
               u"FILE"_s}},
             &makeRecord}};
}

} // namespace carnet::cli
