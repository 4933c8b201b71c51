#include "ui/publication/meeting_words.h"

#include "core/base/french.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace carnet::ui {

QString printedMeetingName(const Meeting &meeting)
{
    const QString kind = meeting.kind == Meeting::Kind::Copil ? u"COPIL"_s : u"CLAC"_s;
    return meeting.heldOn ? kind + u" du "_s + french::longDate(*meeting.heldOn)
                          : QString(kind + u" (date à fixer)"_s);
}

QString printedCommittee(Meeting::Kind kind)
{
    return kind == Meeting::Kind::Copil
               ? u"le comité de pilotage (COPIL)"_s
               : u"le comité local des usagers, des élus et des agents (CLAC)"_s;
}

ReportCell printedVerdict(ActionDecision::Verdict verdict)
{
    switch (verdict) {
    case ActionDecision::Verdict::Retained:
        return {u"Retenue"_s, ReportMark::Good};
    case ActionDecision::Verdict::Modified:
        return {u"Modifiée"_s, ReportMark::Running};
    case ActionDecision::Verdict::Deferred:
        return {u"Ajournée"_s, ReportMark::Open};
    case ActionDecision::Verdict::Dismissed:
        return {u"Écartée"_s};
    }
    Q_UNREACHABLE();
}

QString printedPresence(const Attendance &attendance)
{
    switch (attendance.presence) {
    case Attendance::Presence::Invited:
        return u"présence non notée"_s;
    case Attendance::Presence::Present:
        return u"présent(e)"_s;
    case Attendance::Presence::Remote:
        return u"présent(e) à distance"_s;
    case Attendance::Presence::Excused:
        return u"excusé(e)"_s;
    case Attendance::Presence::Absent:
        return u"absent(e)"_s;
    case Attendance::Presence::Represented:
        return attendance.representedBy.isEmpty()
                   ? u"représenté(e)"_s
                   : QString(u"représenté(e) par "_s + attendance.representedBy);
    }
    Q_UNREACHABLE();
}

QString printedCollege(College college)
{
    switch (college) {
    case College::None:
        return {};
    case College::Users:
        return u"Usagers"_s;
    case College::Elected:
        return u"Élus"_s;
    case College::Agents:
        return u"Agents"_s;
    }
    Q_UNREACHABLE();
}

QString placeAndTime(const Meeting &meeting)
{
    QString words = meeting.heldOn ? french::longDate(*meeting.heldOn) : u"date à fixer"_s;
    const QTime time = QTime::fromString(meeting.startsAt, u"HH:mm"_s);
    if (time.isValid())
        words += u" à "_s + french::time(time);
    if (!meeting.place.isEmpty())
        words += u", "_s + meeting.place;
    return words;
}

QString printedChange(const QString &change)
{
    QString printed = change;
    return printed.replace(u" → "_s, u" devient "_s);
}

QString asSentences(const QStringList &texts)
{
    QStringList sentences;
    for (const QString &text : texts) {
        const QString whole = text.trimmed();
        if (whole.isEmpty())
            continue;
        const bool isEnded = whole.endsWith(u'.') || whole.endsWith(u'!') || whole.endsWith(u'?');
        sentences += isEnded ? whole : QString(whole + u'.');
    }
    return sentences.join(u' ');
}

void tellLines(Report &report, const QString &text)
{
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts))
        if (!line.trimmed().isEmpty())
            report.blocks.push_back(ReportParagraph{line.trimmed()});
}

ReportList agendaList(const QString &agenda)
{
    static const QRegularExpression number(u"^\\s*(\\d+[.)]|[-–•])\\s*"_s);
    ReportList list;
    for (QString line : agenda.split(u'\n', Qt::SkipEmptyParts)) {
        line = line.remove(number).trimmed();
        if (!line.isEmpty())
            list.items.push_back(line);
    }
    return list;
}

} // namespace carnet::ui
