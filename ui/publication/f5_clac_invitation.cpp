// F5 "Invitation au CLAC": the letter that calls the local committee together.

#include "core/base/french.h"
#include "ui/publication/meeting_words.h"
#include "ui/publication/report_words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

std::vector<QString> invitationGaps(const Meeting &meeting, const std::vector<Attendance> &invited)
{
    std::vector<QString> missing;
    if (!meeting.heldOn)
        missing.push_back(u"la date n’est pas fixée"_s);
    if (meeting.startsAt.isEmpty())
        missing.push_back(u"l’heure n’est pas fixée"_s);
    if (meeting.place.trimmed().isEmpty())
        missing.push_back(u"le lieu n’est pas fixé"_s);
    if (meeting.agenda.trimmed().isEmpty())
        missing.push_back(u"l’ordre du jour est vide"_s);
    if (invited.empty())
        missing.push_back(u"personne n’est invité"_s);
    return missing;
}

/// The colleges that have members, in their order; those of none last.
void tellMembers(Report &report, const std::vector<Attendance> &invited)
{
    report.blocks.push_back(ReportHeading{u"Membres invités"_s});
    if (invited.empty()) {
        report.blocks.push_back(ReportParagraph{u"La liste des membres n’est pas encore faite."_s});
        return;
    }
    for (const College college :
         {College::Users, College::Elected, College::Agents, College::None}) {
        ReportList list;
        for (const Attendance &member : invited)
            if (member.college == college)
                list.items.push_back(
                    member.name
                    + (member.position.isEmpty() ? QString() : u", "_s + member.position)
                    + (member.chairs ? u" (présidence)"_s : QString()));
        if (list.items.empty())
            continue;
        report.blocks.push_back(ReportHeading{
            college == College::None ? u"Autres membres"_s
                                     : u"Collège des "_s + printedCollege(college).toLower(),
            ReportHeading::Level::Part});
        report.blocks.push_back(std::move(list));
    }
}

/// How the site is reached, for who cannot come.
QString answerSentence(const Site &site)
{
    return u"Merci de nous dire si vous serez là, ou qui viendra à votre place"_s
           + (site.telephones.isEmpty() ? u" : à l’accueil du site"_s
                                        : u" : au "_s + site.telephones.front())
           + u'.';
}

void tellLetter(Report &report, const PosterSources &sources, const Meeting &meeting)
{
    report.blocks.push_back(ReportParagraph{u"Madame, Monsieur,"_s});
    report.blocks.push_back(ReportParagraph{
        meeting.heldOn
            ? u"Nous avons le plaisir de vous inviter à la réunion du comité local des usagers, "
              "des élus et des agents (CLAC). Elle aura lieu :"_s
            : u"Nous avons le plaisir de vous inviter à la prochaine réunion du comité local des "
              "usagers, des élus et des agents (CLAC). Sa date vous sera confirmée."_s,
        true});
    report.blocks.push_back(
        ReportNote{(meeting.heldOn ? u"Le "_s : QString()) + placeAndTime(meeting) + u'.'});
    report.blocks.push_back(
        ReportParagraph{u"Nous vous présenterons nos engagements, nos résultats, ce que disent les "
                        "usagers et ce qui a été fait. Vos vœux et vos avis seront notés dans le "
                        "compte rendu, et chacun recevra une réponse."_s});
    report.blocks.push_back(ReportHeading{u"Ordre du jour"_s});
    ReportList agenda = agendaList(meeting.agenda);
    if (agenda.items.empty())
        report.blocks.push_back(ReportParagraph{u"L’ordre du jour vous sera envoyé."_s});
    report.blocks.push_back(std::move(agenda));
    report.blocks.push_back(ReportParagraph{answerSentence(sources.site)});
    report.blocks.push_back(
        ReportParagraph{u"Veuillez agréer, Madame, Monsieur, l’expression de nos salutations "
                        "distinguées."_s});
    report.blocks.push_back(ReportParagraph{sources.site.name});
}

Report tellInvitation(const PosterSources &sources, const ReportRequest &request)
{
    Report report = reportFrame(u"F5", u"Invitation"_s, sources, request);
    report.madeOn = u"Le "_s + french::longDate(request.date);
    report.audience = u"Aux membres du CLAC, le comité local des usagers, des élus et des agents"_s;
    if (!sources.meeting) {
        markAsDraft(report, {u"aucune réunion du CLAC n’est préparée"_s});
        setTypography(report);
        return report;
    }
    const MeetingFacts &facts = *sources.meeting;
    report.period = printedMeetingName(facts.meeting);
    tellLetter(report, sources, facts.meeting);
    tellMembers(report, facts.attendances);
    markAsDraft(report, invitationGaps(facts.meeting, facts.attendances));
    setTypography(report);
    return report;
}

} // namespace

ReportKind clacInvitation()
{
    return {.code = u"F5",
            .option = u"invitation-clac",
            .frequency = Frequency::Year,
            .tell = &tellInvitation,
            .committee = Meeting::Kind::Clac,
            .ahead = true};
}

} // namespace carnet::ui
