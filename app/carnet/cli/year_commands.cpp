#include "app/carnet/cli/command.h"
#include "core/assessment/new_year.h"
#include "core/storage/workspace.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet::cli {

namespace {

struct Years
{
    Q_DECLARE_TR_FUNCTIONS(carnet::cli::Years)
};

/// The edition asked for, the usual one without; nothing, after telling the choices, when there
/// is none of that code.
std::optional<assessment::EditionChoice> editionAsked(Invocation &invocation,
                                                      const storage::Workspace &workspace)
{
    const auto choices = assessment::editionChoices(workspace);
    if (!invocation.has(u"edition"_s))
        return choices.front();
    const QString code = invocation.value(u"edition"_s);
    const auto found = std::ranges::find_if(
        choices, [&](const auto &choice) { return choice.record.code == code; });
    if (found != choices.end())
        return *found;
    QStringList codes;
    for (const auto &choice : choices)
        codes += choice.record.code;
    invocation.err
        << Years::tr("There is no edition %1. There are: %2.").arg(code, codes.join(u", "_s))
        << '\n';
    return std::nullopt;
}

/// What becomes of the answers, in one paragraph and then item by item.
void tellCarryOver(Invocation &invocation, const assessment::NewYear &start)
{
    const assessment::EarlierYear &earlier = *start.earlier;
    invocation.out << assessment::carryOverSummary(earlier.carried, earlier.assessment.year)
                   << '\n';
    if (earlier.edition->code == start.edition.edition->code)
        return;
    for (const CarryItem &item : earlier.carried.items)
        invocation.out << "  "
                       << assessment::carryItemText(item, *earlier.edition, *start.edition.edition)
                       << '\n';
}

int newYear(Invocation &invocation)
{
    bool isNumber = false;
    const int year = invocation.value(u"year"_s).toInt(&isNumber);
    if (!isNumber || year < 2000 || year > 2100) {
        invocation.err << Years::tr("Say which year with --year, such as 2027.") << '\n';
        return Usage;
    }
    const bool dryRun = invocation.has(u"dry-run"_s);
    auto document = dryRun ? invocation.read() : invocation.open();
    storage::Workspace &workspace = document->workspace();
    if (workspace.records<Assessment>().find(Assessment::idOf(year))) {
        invocation.err
            << Years::tr("The year %1 has begun already. The notebook was not changed.").arg(year)
            << '\n';
        return Refused;
    }
    const auto edition = editionAsked(invocation, workspace);
    if (!edition)
        return Refused;
    const assessment::NewYear start = assessment::newYear(workspace, year, *edition);
    const bool takeOver = !invocation.has(u"blank"_s);
    if (takeOver && start.earlier)
        tellCarryOver(invocation, start);
    if (dryRun) {
        invocation.out << Years::tr("This was a dry run: the notebook was not changed.") << '\n';
        return Done;
    }
    workspace.apply(assessment::beginYear(start, takeOver, systemClock()().date()));
    invocation.out
        << Years::tr("The year %1 has begun, with %2.").arg(year).arg(edition->edition->title)
        << '\n';
    return invocation.tell(document->close()) ? Unreadable : Done;
}

} // namespace

std::vector<CommandLine> yearCommands()
{
    return {
        {u"new-year"_s,
         u"DOCUMENT"_s,
         1,
         Years::tr("Begin a year's self-assessment, from the answers of the last one"),
         {{u"year"_s, Years::tr("Such as 2027."), u"YEAR"_s},
          {u"edition"_s,
           Years::tr("Code of its list of commitments; that of the last year if "
                     "none."),
           u"CODE"_s},
          {u"blank"_s, Years::tr("Take no answers over.")},
          {u"dry-run"_s, Years::tr("Only tell what would be taken over.")}},
         &newYear},
    };
}

} // namespace carnet::cli
