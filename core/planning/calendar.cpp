#include "core/planning/calendar.h"

#include "core/base/file_name.h"
#include "core/base/french.h"
#include "core/domain/plan_review.h"
#include "core/storage/meetings.h"
#include "core/storage/workspace.h"

#include <QTime>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet::planning {

namespace {

constexpr qsizetype kLongestLine = 75; ///< Octets without the line break: RFC 5545, 3.1.
constexpr int kMeetingHours = 2;

// Whole days begin at midnight: the alarms ring at nine in the morning.
constexpr auto kWeekBefore = "-P6DT15H";
constexpr auto kOnTheDay = "PT9H";
constexpr auto kDayBefore = "-P1D"; ///< Of a meeting, at the same hour.

/// One value of type TEXT: RFC 5545, 3.3.11. Every kind of line break is one, and characters
/// that a calendar must not hold are left out.
QByteArray calendarText(const QString &text)
{
    QString escaped;
    escaped.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar character = text.at(i);
        switch (character.unicode()) {
        case u'\r':
            if (i + 1 < text.size() && text.at(i + 1) == u'\n')
                break;
            [[fallthrough]];
        case u'\n':
        case u'\v':
        case u'\f':
        case 0x85:
        case 0x2028:
        case 0x2029:
            escaped += u"\\n"_s;
            break;
        case u'\\':
        case u';':
        case u',':
            escaped += u'\\' + character;
            break;
        default:
            if (character == u'\t' || character.category() != QChar::Other_Control)
                escaped += character;
        }
    }
    return escaped.toUtf8();
}

QByteArray calendarDay(const QDate &day)
{
    return day.toString(u"yyyyMMdd").toLatin1();
}

QByteArray calendarMoment(const QDateTime &moment)
{
    return moment.toUTC().toString(u"yyyyMMdd'T'HHmmss'Z'").toLatin1();
}

/// Lines of content, broken where they are too long, never within a character.
class ContentLines
{
public:
    void add(const QByteArray &name, const QByteArray &value)
    {
        QByteArray line = name + ':' + value;
        qsizetype from = 0;
        qsizetype room = kLongestLine;
        while (line.size() - from > room) {
            qsizetype to = from + room;
            while ((uchar(line.at(to)) & 0xC0) == 0x80)
                --to;
            m_bytes += line.mid(from, to - from) + "\r\n ";
            from = to;
            room = kLongestLine - 1; // The space counts.
        }
        m_bytes += line.mid(from) + "\r\n";
    }

    void addText(const QByteArray &name, const QString &value)
    {
        if (!value.trimmed().isEmpty())
            add(name, calendarText(value.trimmed()));
    }

    void addAlarm(const QByteArray &trigger, const QString &text)
    {
        add("BEGIN", "VALARM");
        add("ACTION", "DISPLAY");
        add("TRIGGER", trigger);
        addText("DESCRIPTION", text);
        add("END", "VALARM");
    }

    const QByteArray &bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

QString calendarStateWord(Action::State state)
{
    switch (state) {
    case Action::State::Planned:
        return u"À lancer"_s;
    case Action::State::Running:
        return u"En cours"_s;
    case Action::State::Done:
        return u"Faite"_s;
    case Action::State::Dropped:
        return u"Abandonnée"_s;
    }
    Q_UNREACHABLE();
}

/// `Échéance : Former l’équipe`.
QString calendarTitle(const Action &action)
{
    const QString before = isOpen(action) ? u"Échéance"_s : calendarStateWord(action.state);
    return before + french::kNoBreakSpace + u": "_s + action.title;
}

QString calendarLine(const QString &label, const QString &value)
{
    return value.trimmed().isEmpty()
               ? QString()
               : QString(label + french::kNoBreakSpace + u": "_s + value.trimmed());
}

QString calendarDetails(const Action &action)
{
    const QString state =
        calendarStateWord(action.state)
        + (isOpen(action) ? u", "_s + french::percent(*Decimal::of(action.progress)) : QString());
    QStringList lines{
        calendarLine(u"Responsable"_s, action.owner),
        calendarLine(u"Avec"_s, action.contributors.join(u", "_s)),
        calendarLine(u"État"_s, state),
        calendarLine(u"Début"_s, action.start ? french::longDate(*action.start) : QString()),
        calendarLine(u"Effet attendu"_s, action.expectedEffect),
        calendarLine(u"Cible"_s, action.successTarget),
        action.description.trimmed()};
    lines.removeAll(QString());
    return lines.join(u'\n');
}

/// What every event has: who it is, in which version, and as of when.
void beginEvent(ContentLines &lines, const QString &id, const CalendarContent &content,
                const QDateTime &now)
{
    const auto found = content.revisions.find(id);
    const Revision revision =
        found == content.revisions.end() ? Revision{.number = 0, .at = now} : found->second;
    lines.add("BEGIN", "VEVENT");
    lines.add("UID", id.toLatin1());
    lines.add("DTSTAMP", calendarMoment(now));
    lines.add("SEQUENCE", QByteArray::number(revision.number));
    lines.add("LAST-MODIFIED", calendarMoment(revision.at));
}

void addWholeDay(ContentLines &lines, const QDate &day)
{
    lines.add("DTSTART;VALUE=DATE", calendarDay(day));
    lines.add("DTEND;VALUE=DATE", calendarDay(day.addDays(1)));
}

/// Precondition: it has a last day.
void addAction(ContentLines &lines, const Action &action, const CalendarContent &content,
               const QDateTime &now)
{
    const bool isDropped = action.state == Action::State::Dropped;
    beginEvent(lines, action.id.toString(), content, now);
    addWholeDay(lines, *action.due);
    lines.addText("SUMMARY", calendarTitle(action));
    lines.addText("DESCRIPTION", calendarDetails(action));
    lines.addText("CATEGORIES", content.name);
    lines.add("STATUS", isDropped ? "CANCELLED" : "CONFIRMED");
    lines.add("TRANSP", "TRANSPARENT");
    lines.add("X-MICROSOFT-CDO-BUSYSTATUS", "FREE");
    if (action.priority != Action::Priority::Normal)
        lines.add("PRIORITY", action.priority == Action::Priority::High ? "1" : "9");
    // What is over or long past is not to ring when the file is taken in.
    if (isOpen(action) && *action.due >= now.date()) {
        lines.addAlarm(kWeekBefore, calendarTitle(action));
        lines.addAlarm(kOnTheDay, calendarTitle(action));
    }
    lines.add("END", "VEVENT");
}

/// Precondition: it has a day.
void addMeeting(ContentLines &lines, const Meeting &meeting, const CalendarContent &content,
                const QDateTime &now)
{
    const QString title =
        (meeting.kind == Meeting::Kind::Copil ? u"Réunion du COPIL"_s : u"Réunion du CLAC"_s);
    beginEvent(lines, meeting.id.toString(), content, now);
    const QTime begins = QTime::fromString(meeting.startsAt, u"HH:mm"_s);
    if (begins.isValid()) {
        const QDateTime from(*meeting.heldOn, begins, QTimeZone::utc());
        const auto local = u"yyyyMMdd'T'HHmmss"_s;
        lines.add("DTSTART", from.toString(local).toLatin1());
        lines.add("DTEND", from.addSecs(kMeetingHours * 3600).toString(local).toLatin1());
    } else {
        addWholeDay(lines, *meeting.heldOn);
    }
    lines.addText("SUMMARY", title);
    lines.addText("LOCATION", meeting.place);
    lines.addText("DESCRIPTION", calendarLine(u"Ordre du jour"_s, meeting.agenda));
    lines.addText("CATEGORIES", content.name);
    lines.add("STATUS", "CONFIRMED");
    if (meeting.state == Meeting::State::Preparing && *meeting.heldOn >= now.date())
        lines.addAlarm(kDayBefore, title);
    lines.add("END", "VEVENT");
}

} // namespace

CalendarFile writeCalendar(const CalendarContent &content, const QDateTime &now)
{
    CalendarFile file;
    ContentLines lines;
    lines.add("BEGIN", "VCALENDAR");
    lines.add("VERSION", "2.0");
    lines.add("PRODID", "-//Carnet SP+//Plan d'action//FR");
    lines.add("CALSCALE", "GREGORIAN");
    lines.add("METHOD", "PUBLISH");
    lines.addText("X-WR-CALNAME", content.name);
    for (const Action &action : content.actions) {
        if (!action.due) {
            ++file.withoutDate;
            continue;
        }
        addAction(lines, action, content, now);
        ++file.actions;
    }
    for (const Meeting &meeting : content.meetings) {
        if (!meeting.heldOn)
            continue;
        addMeeting(lines, meeting, content, now);
        ++file.meetings;
    }
    lines.add("END", "VCALENDAR");
    file.bytes = lines.bytes();
    return file;
}

CalendarContent calendarContent(storage::Workspace &workspace, int year,
                                std::vector<Action> actions)
{
    const std::vector<Site> sites = workspace.records<Site>().all();
    CalendarContent content{.name = u"Plan d’action %1"_s.arg(year), .actions = std::move(actions)};
    if (!sites.empty())
        content.name += u" – "_s + sites.front().name;
    const auto keep = [&](const QString &kind, const QString &id) {
        const auto entries = workspace.entriesOf(kind, id);
        qint64 last = 0;
        for (const journal::Entry &entry : entries)
            last = std::max(last, entry.hlc);
        content.revisions.insert_or_assign(
            id, Revision{.number = std::max(0, int(entries.size()) - 1),
                         .at = QDateTime::fromMSecsSinceEpoch(last, QTimeZone::utc())});
    };
    for (const Action &action : content.actions)
        keep(u"action"_s, action.id.toString());
    const Id<Plan> plan = Plan::idOf(year);
    for (const Meeting &meeting : storage::meetingsByDate(workspace)) {
        const bool isOfYear =
            meeting.plan ? *meeting.plan == plan : meeting.heldOn && meeting.heldOn->year() == year;
        if (!isOfYear)
            continue;
        content.meetings.push_back(meeting);
        keep(u"meeting"_s, meeting.id.toString());
    }
    return content;
}

QString calendarFileName(const storage::Workspace &workspace, int year)
{
    const std::vector<Site> sites = workspace.records<Site>().all();
    return QString::number(year) + u"_plan-d-action_"_s
           + siteFileName(sites.empty() ? QString() : sites.front().name) + u".ics"_s;
}

} // namespace carnet::planning
