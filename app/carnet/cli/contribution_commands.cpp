#include "app/carnet/cli/command.h"
#include "core/assessment/contribution.h"
#include "core/assessment/contribution_notebook.h"
#include "core/base/durable_file.h"
#include "core/storage/assessments.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace carnet::cli {

namespace {

struct ContributionCli
{
    Q_DECLARE_TR_FUNCTIONS(carnet::cli::Contributions)
};

/// The grid of the year asked for, of the last one without; nothing, after telling why, when
/// there is none.
std::optional<assessment::Grid> gridAsked(Invocation &invocation,
                                          const storage::Workspace &workspace)
{
    int year = invocation.value(u"year"_s).toInt();
    if (!invocation.has(u"year"_s))
        if (const auto all = storage::assessmentsByYear(workspace); !all.empty())
            year = all.front().year;
    auto grid = assessment::loadGrid(workspace, year);
    if (!grid)
        invocation.err << ContributionCli::tr("No self-assessment has begun that year.") << '\n';
    return grid;
}

int handOutContribution(Invocation &invocation)
{
    const QString path = invocation.value(u"output"_s);
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending != u"carnet" && ending != u"xlsx" && ending != u"ods") {
        invocation.err << ContributionCli::tr(
            "Say where to write with --output: .carnet, .xlsx or .ods.")
                       << '\n';
        return Usage;
    }
    if (QFileInfo::exists(path)) {
        invocation.err << ContributionCli::tr("There is a file of that name already: %1").arg(path)
                       << '\n';
        return Refused;
    }
    auto document = invocation.read();
    const storage::Workspace &workspace = document->workspace();
    const auto grid = gridAsked(invocation, workspace);
    if (!grid)
        return Refused;
    const assessment::HandOut handOut{.contributor = invocation.value(u"name"_s),
                                      .commitments = invocation.values(u"commitment"_s)};
    for (const QString &code : handOut.commitments)
        if (!grid->edition->commitment(code)) {
            invocation.err << ContributionCli::tr("The grid has no commitment %1.").arg(code)
                           << '\n';
            return Usage;
        }
    writeDurably(path,
                 ending == u"carnet"
                     ? assessment::contributionNotebook(workspace, *grid, handOut, systemClock())
                     : assessment::contributionSheet(workspace, *grid, handOut, ending == u"ods",
                                                     systemClock()().date()));
    invocation.out << ContributionCli::tr("Written: %1").arg(path) << '\n';
    return Done;
}

int takeInContribution(Invocation &invocation)
{
    auto document = invocation.open();
    storage::Workspace &workspace = document->workspace();
    const auto grid = gridAsked(invocation, workspace);
    if (!grid)
        return Refused;
    if (grid->isClosed()) {
        invocation.err << ContributionCli::tr("The year is closed. The notebook was not changed.")
                       << '\n';
        return Refused;
    }
    const QString path = invocation.words().first();
    const auto returned = assessment::readContribution(path, workspace, *grid, systemClock());
    for (const QString &remark : returned.remarks)
        invocation.err << remark << '\n';
    if (!returned.given) {
        invocation.err << ContributionCli::tr("%1 was not taken in. %2").arg(path, returned.refusal)
                       << '\n';
        return Refused;
    }
    const journal::Step step =
        assessment::takeIn(workspace, *grid, {*returned.given}, systemClock()().date());
    if (step.edits().empty())
        invocation.out << ContributionCli::tr("This contribution had been taken in before.")
                       << '\n';
    else
        workspace.apply(step);
    invocation.out << ContributionCli::tr("%1: %n answer(s).", nullptr,
                                          int(returned.given->answers.size()))
                          .arg(returned.given->contributor)
                   << '\n';
    return invocation.tell(document->close()) ? Unreadable : Done;
}

} // namespace

std::vector<CommandLine> contributionCommands()
{
    const QCommandLineOption year(
        u"year"_s, ContributionCli::tr("Such as 2026; the last one begun if none."), u"YEAR"_s);
    return {
        {u"contribution hand-out"_s,
         u"DOCUMENT"_s,
         1,
         ContributionCli::tr("Prepare a grid for somebody else to fill in"),
         {{u"output"_s, ContributionCli::tr("Write there: .carnet, .xlsx or .ods."), u"FILE"_s},
          {u"commitment"_s,
           ContributionCli::tr("Its code; may be given several times; all if none."), u"CODE"_s},
          {u"name"_s, ContributionCli::tr("Who is to fill it in."), u"NAME"_s},
          year},
         &handOutContribution},
        {u"contribution take-in"_s,
         u"FILE DOCUMENT"_s,
         2,
         ContributionCli::tr("Take in what somebody filled in, to be compared with others"),
         {year},
         &takeInContribution},
    };
}

} // namespace carnet::cli
