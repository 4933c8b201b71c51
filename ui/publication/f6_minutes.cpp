// F6 "Relevé de décisions": what a meeting decided, drafted from what was noted during it.

#include "core/base/french.h"
#include "ui/publication/clac_words.h"
#include "ui/publication/content_frame.h"
#include "ui/publication/meeting_words.h"
#include "ui/publication/report_words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

constexpr int kGroup = 4; ///< Digits of a fingerprint that stand together.

bool isThereOrRepresented(const Attendance &attendance)
{
    return attendance.presence == Attendance::Presence::Present
           || attendance.presence == Attendance::Presence::Remote
           || attendance.presence == Attendance::Presence::Represented;
}

QString quorumSentence(const MeetingFacts &facts)
{
    const auto there =
        std::count_if(facts.attendances.begin(), facts.attendances.end(), isThereOrRepresented);
    QString words =
        u"%1 sur %2"_s.arg(countOf(there, u"membres présents ou représentés"_s, u"aucun"_s),
                           QString::number(facts.attendances.size()));
    if (facts.meeting.quorum > 0)
        words += there >= facts.meeting.quorum
                     ? u" ; le quorum de %1 est atteint"_s.arg(facts.meeting.quorum)
                     : u" ; le quorum de %1 n’est pas atteint"_s.arg(facts.meeting.quorum);
    return capitalised(words) + u'.';
}

void tellPresence(Report &report, const MeetingFacts &facts)
{
    report.blocks.push_back(ReportHeading{u"Présences"_s});
    report.blocks.push_back(ReportParagraph{quorumSentence(facts), true});
    if (facts.meeting.kind == Meeting::Kind::Clac)
        return tellColleges(report, facts);
    ReportTable table{.caption = u"Membres convoqués"_s,
                      .columns = {{u"Membre"_s}, {u"Fonction"_s}, {u"Présence"_s}},
                      .rows = {}};
    for (const Attendance &member : facts.attendances)
        table.rows.push_back(
            {{member.chairs ? QString(member.name + u" (préside)"_s) : member.name},
             {member.position},
             {printedPresence(member)}});
    if (!table.rows.empty())
        report.blocks.push_back(std::move(table));
    if (!facts.meeting.attendees.isEmpty())
        report.blocks.push_back(ReportParagraph{u"Invités présents : "_s
                                                + facts.meeting.attendees.join(u", "_s) + u'.'});
}

/// When it began and ended, if that was noted on the day itself.
QString hoursWords(const MeetingFacts &facts)
{
    const auto &opened = facts.opened;
    const auto &closed = facts.closed;
    if (!opened || !facts.meeting.heldOn || opened->date() != *facts.meeting.heldOn)
        return {};
    QString words = u" Séance ouverte à "_s + french::time(opened->time());
    if (closed && closed->date() == opened->date())
        words += u", levée à "_s + french::time(closed->time());
    return words + u'.';
}

std::optional<Action> actionWith(const PosterSources &sources, const Id<Action> &id)
{
    const auto found = std::ranges::find(sources.actions, id, &Action::id);
    return found == sources.actions.end() ? std::nullopt : std::optional(*found);
}

QString countsSentence(const std::vector<ActionDecision> &decisions)
{
    using Verdict = ActionDecision::Verdict;
    const auto count = [&](Verdict verdict) {
        return std::ranges::count(decisions, verdict, &ActionDecision::verdict);
    };
    return capitalised(countOf(qsizetype(decisions.size()), u"actions examinées"_s)) + u" : "_s
           + countOf(count(Verdict::Retained), u"retenues"_s) + u", "_s
           + countOf(count(Verdict::Modified), u"modifiées"_s) + u", "_s
           + countOf(count(Verdict::Deferred), u"ajournées"_s) + u", "_s
           + countOf(count(Verdict::Dismissed), u"écartées"_s) + u'.';
}

void tellDecisions(Report &report, const PosterSources &sources, const MeetingFacts &facts)
{
    report.blocks.push_back(ReportHeading{u"Décisions sur les actions"_s});
    if (facts.decisions.empty()) {
        report.blocks.push_back(ReportParagraph{u"Aucune décision n’a été notée."_s});
        return;
    }
    report.blocks.push_back(ReportParagraph{countsSentence(facts.decisions), true});
    ReportTable table{.caption = u"Action par action"_s,
                      .columns = {{u"Action"_s},
                                  {u"Décision"_s},
                                  {u"Précisions"_s},
                                  {u"Responsable"_s},
                                  {u"Échéance"_s}},
                      .rows = {}};
    std::vector<std::pair<Action, ActionDecision>> decided;
    for (const ActionDecision &decision : facts.decisions)
        if (const auto action = actionWith(sources, decision.action))
            decided.emplace_back(*action, decision);
    const QDate never(9999, 12, 31);
    std::ranges::stable_sort(decided, {},
                             [&never](const auto &one) { return one.first.due.value_or(never); });
    for (const auto &[action, decision] : decided) {
        QStringList words = printedChange(decision.changes).split(u'\n', Qt::SkipEmptyParts);
        if (!decision.remark.isEmpty())
            words += decision.remark;
        table.rows.push_back({{action.title},
                              printedVerdict(decision.verdict),
                              {asSentences(words)},
                              {action.owner},
                              {action.due ? french::shortDate(*action.due) : QString()}});
    }
    report.blocks.push_back(std::move(table));
}

/// `3f2a 09bc …`
QString groupedDigits(const QString &digits)
{
    QStringList groups;
    for (qsizetype at = 0; at < digits.size(); at += kGroup)
        groups += digits.mid(at, kGroup);
    return groups.join(u' ');
}

void tellSignatures(Report &report, const MeetingFacts &facts)
{
    const Validation &validation = *facts.validation;
    report.blocks.push_back(ReportHeading{u"Signatures de la validation"_s});
    if (validation.paper) {
        report.blocks.push_back(
            ReportParagraph{u"Le procès-verbal signé sur papier est joint à l’enregistrement."_s});
    } else if (facts.signatures.empty()) {
        report.blocks.push_back(ReportParagraph{u"Aucune signature n’a encore été reçue."_s});
    } else {
        ReportTable table{.caption = u"Signatures électroniques simples"_s,
                          .columns = {{u"Signataire"_s}, {u"Le"_s}, {u"Clé"_s}},
                          .rows = {}};
        for (const ValidationSignature &signature : facts.signatures)
            table.rows.push_back({{signature.name},
                                  {french::shortDate(signature.signedOn)},
                                  {groupedDigits(signature.key.left(16)) + u" …"_s}});
        report.blocks.push_back(std::move(table));
    }
    report.blocks.push_back(ReportParagraph{u"Empreinte de ce qui a été validé : "_s
                                            + groupedDigits(validation.manifest)});
}

/// Lines for signatures by hand, when nothing was signed otherwise.
void tellSignatureLines(Report &report, const MeetingFacts &facts)
{
    ReportTable table{.caption = u"Signatures"_s,
                      .columns = {{u"Nom"_s}, {u"Fonction"_s}, {u"Date"_s}, {u"Signature"_s}},
                      .rows = {}};
    for (const Attendance &member : facts.attendances)
        if (isThereOrRepresented(member) && (member.chairs || facts.meeting.signatures > 0))
            table.rows.push_back({{member.name}, {member.position}, {u" "_s}, {u" \n "_s}});
    if (table.rows.empty())
        return;
    report.blocks.push_back(ReportHeading{u"Signatures"_s});
    report.blocks.push_back(std::move(table));
}

/// What became of the plan: nothing when the meeting did not decide about it.
QString planOutcome(const PosterSources &sources, const MeetingFacts &facts)
{
    if (!sources.plan || facts.meeting.kind != Meeting::Kind::Copil)
        return {};
    const Plan &plan = *sources.plan;
    const QString name = u"Le plan d’action %1"_s.arg(plan.year);
    const bool isValidated = facts.validation || facts.outcome == Plan::State::Validated
                             || (plan.validatedOn && plan.validatedOn == facts.meeting.heldOn);
    if (isValidated)
        return name + u" est validé."_s;
    if (facts.outcome == Plan::State::Returned)
        return facts.outcomeReason.isEmpty()
                   ? name + u" est renvoyé : il sera proposé à nouveau."_s
                   : asSentences({name + u" est renvoyé : "_s + facts.outcomeReason});
    return {};
}

std::vector<QString> minutesGaps(const MeetingFacts &facts)
{
    std::vector<QString> missing;
    if (facts.meeting.state != Meeting::State::Held)
        missing.push_back(u"la réunion n’est pas terminée"_s);
    if (!facts.meeting.heldOn)
        missing.push_back(u"la date de la réunion n’est pas notée"_s);
    if (std::ranges::any_of(facts.attendances, [](const Attendance &member) {
            return member.presence == Attendance::Presence::Invited;
        }))
        missing.push_back(u"toutes les présences ne sont pas notées"_s);
    return missing;
}

void tellWhole(Report &report, const PosterSources &sources, const MeetingFacts &facts,
               const QDate &date)
{
    const Meeting &meeting = facts.meeting;
    report.blocks.push_back(
        ReportParagraph{u"Réunion du "_s + placeAndTime(meeting) + u'.' + hoursWords(facts)});
    tellPresence(report, facts);
    if (const ReportList agenda = agendaList(meeting.agenda); !agenda.items.empty()) {
        const bool isPresented = meeting.kind == Meeting::Kind::Clac;
        report.blocks.push_back(
            ReportHeading{isPresented ? u"Ce qui a été présenté"_s : u"Ordre du jour"_s});
        report.blocks.push_back(agenda);
    }
    if (meeting.kind == Meeting::Kind::Copil || !facts.decisions.empty())
        tellDecisions(report, sources, facts);
    if (const QString outcome = planOutcome(sources, facts); !outcome.isEmpty()) {
        report.blocks.push_back(ReportHeading{u"Le plan d’action"_s});
        report.blocks.push_back(ReportParagraph{outcome});
    }
    if (meeting.kind == Meeting::Kind::Clac)
        tellClacWishes(report, sources, facts, date);
    if (!meeting.minutes.trimmed().isEmpty()) {
        report.blocks.push_back(ReportHeading{u"Ce qui s’est dit"_s});
        tellLines(report, meeting.minutes);
    }
    if (meeting.nextOn) {
        report.blocks.push_back(ReportHeading{u"Prochaine réunion"_s});
        report.blocks.push_back(
            ReportParagraph{u"Le "_s + french::longDate(*meeting.nextOn) + u'.'});
    }
    if (facts.validation)
        tellSignatures(report, facts);
    else if (meeting.kind == Meeting::Kind::Copil)
        tellSignatureLines(report, facts);
}

Report tellMinutes(const PosterSources &sources, const ReportRequest &request)
{
    Report report = reportFrame(u"F6", u"Relevé de décisions"_s, sources, request);
    if (!sources.meeting) {
        report.audience = u"Aucune réunion n’est enregistrée pour cette année"_s;
        markAsDraft(report, {u"aucune réunion n’est enregistrée"_s});
        setTypography(report);
        return report;
    }
    const MeetingFacts &facts = *sources.meeting;
    if (facts.meeting.kind == Meeting::Kind::Clac)
        report.title = u"Compte rendu"_s;
    report.period = printedMeetingName(facts.meeting);
    report.audience = u"Réunion : "_s + printedCommittee(facts.meeting.kind);
    tellWhole(report, sources, facts, request.date);
    markAsDraft(report, minutesGaps(facts));
    setTypography(report);
    return report;
}

} // namespace

ReportKind copilMinutes()
{
    return {.code = u"F6",
            .option = u"releve-de-decisions",
            .frequency = Frequency::Year,
            .tell = &tellMinutes,
            .committee = Meeting::Kind::Copil};
}

} // namespace carnet::ui
