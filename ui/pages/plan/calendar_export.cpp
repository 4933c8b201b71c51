#include "ui/pages/plan/calendar_export.h"

#include "core/base/durable_file.h"
#include "core/planning/calendar.h"
#include "ui/pages/plan/open_plan.h"
#include "ui/shell/session.h"

#include <QCoreApplication>
#include <QDir>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

struct CalendarText
{
    Q_DECLARE_TR_FUNCTIONS(carnet::ui::CalendarExport)
};

} // namespace

void exportCalendar(OpenPlan &open)
{
    Session &session = open.session();
    storage::Workspace &workspace = session.workspace();
    const planning::CalendarFile file = planning::writeCalendar(
        planning::calendarContent(workspace, session.year(), open.shown()), session.now());
    if (file.actions + file.meetings == 0) {
        session.announce({.text = CalendarText::tr("No action with a due date matches your choice, "
                                                   "and no meeting has a day: there is nothing to "
                                                   "put into a calendar yet."),
                          .tone = Message::Tone::Warning});
        return;
    }
    const auto path =
        session.prompt().askFileToSave(CalendarText::tr("Save the due dates for a calendar"),
                                       planning::calendarFileName(workspace, session.year()),
                                       CalendarText::tr("Calendar (*.ics)"));
    if (!path || !attempt(session.prompt(), [&] { writeDurably(*path, file.bytes); }))
        return;
    QStringList words{
        CalendarText::tr("%n due date(s)", nullptr, file.actions),
        CalendarText::tr("%n meeting(s)", nullptr, file.meetings),
    };
    QString text = CalendarText::tr("Written for your calendar: %1, in %2. Open the file with "
                                    "Thunderbird or Outlook; a later file replaces these dates.")
                       .arg(words.join(u", "_s), QDir::toNativeSeparators(*path));
    if (file.withoutDate > 0)
        text += u' '
                + CalendarText::tr("%n action(s) without a due date are not in it.", nullptr,
                                   file.withoutDate);
    session.announce({.text = text});
}

} // namespace carnet::ui
