#include "app/carnet/cli/command.h"
#include "core/base/durable_file.h"
#include "core/planning/action_criteria.h"
#include "core/planning/calendar.h"
#include "core/storage/plans.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace carnet::cli {

namespace {

struct CalendarCli
{
    Q_DECLARE_TR_FUNCTIONS(carnet::cli::Calendar)
};

/// That asked for, else the latest that has a plan; nothing when what is asked for is no year.
std::optional<int> calendarYear(const Invocation &invocation, const storage::Workspace &workspace)
{
    if (invocation.has(u"year"_s)) {
        const auto year = Period::parse(invocation.value(u"year"_s));
        return year && year->frequency() == Frequency::Year ? std::optional(year->year())
                                                            : std::nullopt;
    }
    const std::vector<Plan> plans = storage::plansByYear(workspace);
    return plans.empty() ? QDate::currentDate().year() : plans.front().year;
}

int exportCalendar(Invocation &invocation)
{
    const auto refuse = [&](ExitCode code, const QString &message) {
        invocation.err << message << '\n';
        return code;
    };
    const QString path = invocation.value(u"output"_s);
    if (path.isEmpty())
        return refuse(Usage, CalendarCli::tr("Say where to write with --output."));
    const auto document = invocation.read();
    storage::Workspace &workspace = document->workspace();
    const auto year = calendarYear(invocation, workspace);
    if (!year)
        return refuse(Usage, CalendarCli::tr("A year is written 2026."));
    const std::vector<Action> all = storage::actionsOf(workspace, Plan::idOf(*year));
    const QStringList owners = planning::ownersOf(all);
    const QString owner = invocation.value(u"owner"_s);
    if (!owner.isEmpty() && !owners.contains(owner))
        return refuse(Refused, CalendarCli::tr("Nobody called %1 is in charge of an action of %2. "
                                               "Nothing was written. Those who are: %3.")
                                   .arg(owner, QString::number(*year),
                                        owners.isEmpty() ? u"–"_s : owners.join(u", "_s)));
    const planning::CalendarFile file = planning::writeCalendar(
        planning::calendarContent(workspace, *year,
                                  planning::matching({.owner = owner}, all, QDate::currentDate())),
        QDateTime::currentDateTime());
    if (file.actions + file.meetings == 0)
        return refuse(Refused, CalendarCli::tr("The plan of %1 has no action with a last day and "
                                               "no meeting with a date. Nothing was written.")
                                   .arg(*year));
    writeDurably(path, file.bytes);
    invocation.out << CalendarCli::tr("Written: %1").arg(path) << '\n'
                   << CalendarCli::tr("%n action(s)", nullptr, file.actions) << ", "
                   << CalendarCli::tr("%n meeting(s)", nullptr, file.meetings) << '\n';
    if (file.withoutDate > 0)
        invocation.out << CalendarCli::tr("Left out: %n action(s) without a last day", nullptr,
                                          file.withoutDate)
                       << '\n';
    return Done;
}

} // namespace

std::vector<CommandLine> calendarCommands()
{
    return {
        {u"export ics"_s,
         u"DOCUMENT"_s,
         1,
         CalendarCli::tr("Write the actions and meetings of a plan for a calendar (iCalendar)"),
         {{u"output"_s, CalendarCli::tr("Write there: .ics."), u"FILE"_s},
          {u"owner"_s, CalendarCli::tr("Only the actions this person is in charge of."), u"NAME"_s},
          {u"year"_s, CalendarCli::tr("The plan of this year; the latest one if none."),
           u"YEAR"_s}},
         &exportCalendar},
    };
}

} // namespace carnet::cli
