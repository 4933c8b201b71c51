#include "core/planning/meeting_words.h"

#include "core/base/french.h"
#include "core/planning/meeting_steps.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace carnet::planning {

namespace {

struct MeetingWords
{
    Q_DECLARE_TR_FUNCTIONS(carnet::planning::MeetingWords)
};

} // namespace

QString verdictWord(ActionDecision::Verdict verdict)
{
    switch (verdict) {
    case ActionDecision::Verdict::Retained:
        return MeetingWords::tr("Retained");
    case ActionDecision::Verdict::Modified:
        return MeetingWords::tr("Modified");
    case ActionDecision::Verdict::Deferred:
        return MeetingWords::tr("Deferred");
    case ActionDecision::Verdict::Dismissed:
        return MeetingWords::tr("Dismissed");
    }
    Q_UNREACHABLE();
}

QString presenceWord(Attendance::Presence presence)
{
    switch (presence) {
    case Attendance::Presence::Invited:
        return MeetingWords::tr("Not known yet", "presence");
    case Attendance::Presence::Present:
        return MeetingWords::tr("Present");
    case Attendance::Presence::Remote:
        return MeetingWords::tr("At a distance");
    case Attendance::Presence::Excused:
        return MeetingWords::tr("Excused");
    case Attendance::Presence::Absent:
        return MeetingWords::tr("Absent");
    case Attendance::Presence::Represented:
        return MeetingWords::tr("Represented");
    }
    Q_UNREACHABLE();
}

QString meetingStateWord(Meeting::State state)
{
    switch (state) {
    case Meeting::State::Preparing:
        return MeetingWords::tr("In preparation");
    case Meeting::State::Open:
        return MeetingWords::tr("Going on");
    case Meeting::State::Held:
        return MeetingWords::tr("Over", "meeting");
    }
    Q_UNREACHABLE();
}

QString meetingName(const Meeting &meeting)
{
    const QString kind =
        meeting.kind == Meeting::Kind::Copil ? MeetingWords::tr("COPIL") : MeetingWords::tr("CLAC");
    return meeting.heldOn
               ? MeetingWords::tr("%1 of %2").arg(kind, french::longDate(*meeting.heldOn))
               : MeetingWords::tr("%1, without a date yet").arg(kind);
}

QString quorumText(const Meeting &meeting, const std::vector<Attendance> &attendances)
{
    const QString there =
        MeetingWords::tr("%n member(s) present out of %1", nullptr, countThere(attendances))
            .arg(attendances.size());
    if (meeting.quorum == 0)
        return MeetingWords::tr("%1; no quorum is asked for.").arg(there);
    return isQuorate(meeting, attendances)
               ? MeetingWords::tr("%1; the quorum of %2 is reached.").arg(there).arg(meeting.quorum)
               : MeetingWords::tr("%1; the quorum of %2 is not reached.")
                     .arg(there)
                     .arg(meeting.quorum);
}

QString signatureRuleText(const Meeting &meeting)
{
    if (meeting.signatures == 0)
        return MeetingWords::tr("Nobody has to sign the validation: it only has its date.");
    if (!meeting.chairSigns)
        return MeetingWords::tr("%n member(s) must sign the validation.", nullptr,
                                meeting.signatures);
    if (meeting.signatures == 1)
        return MeetingWords::tr("Who presides must sign the validation.");
    return MeetingWords::tr("Who presides and %n other member(s) must sign the validation.",
                            nullptr, meeting.signatures - 1);
}

QString proposedAgenda(const Meeting &meeting, int year, const std::optional<Meeting> &before,
                       int actions, int deferred)
{
    QStringList points;
    if (before && before->heldOn)
        points +=
            u"Approbation du relevé de décisions du %1"_s.arg(french::longDate(*before->heldOn));
    if (meeting.kind == Meeting::Kind::Clac) {
        points += {u"Nos engagements et nos résultats"_s, u"Ce que disent les usagers"_s,
                   u"Plan d’action %1 : ce qui a été fait, ce qui vient"_s.arg(year),
                   u"Vœux et avis des membres"_s};
    } else {
        points += {u"Résultats du site et avis des usagers"_s,
                   u"Autodiagnostic %1 : ce qu’il montre"_s.arg(year)};
        QString review = u"Plan d’action %1 : décision sur chaque action"_s.arg(year);
        if (actions > 0)
            review += actions == 1 ? u" (1 action"_s : u" (%1 actions"_s.arg(actions);
        if (actions > 0 && deferred > 0)
            review += deferred == 1 ? u", dont 1 ajournée la dernière fois"_s
                                    : u", dont %1 ajournées la dernière fois"_s.arg(deferred);
        points += actions > 0 ? QString(review + u')') : review;
        points += u"Validation du plan d’action %1"_s.arg(year);
    }
    points += u"Questions diverses"_s;
    QStringList lines;
    for (const QString &point : points)
        lines += u"%1. %2"_s.arg(QString::number(lines.size() + 1), point);
    return lines.join(u'\n');
}

std::optional<QTime> readTime(const QString &typed)
{
    static const QRegularExpression form(u"^\\s*(\\d{1,2})\\s*(?:[h:.]\\s*)?(\\d{2})?\\s*$"_s,
                                         QRegularExpression::CaseInsensitiveOption
                                             | QRegularExpression::UseUnicodePropertiesOption);
    const auto match = form.match(typed);
    if (!match.hasMatch())
        return std::nullopt;
    const QTime time(match.captured(1).toInt(), match.captured(2).toInt());
    return time.isValid() ? std::optional(time) : std::nullopt;
}

} // namespace carnet::planning
