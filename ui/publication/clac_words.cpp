#include "ui/publication/clac_words.h"

#include "core/base/french.h"
#include "ui/publication/meeting_words.h"
#include "ui/publication/report_words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

constexpr College kColleges[] = {College::Users, College::Elected, College::Agents, College::None};

QString collegeTitle(College college)
{
    return college == College::None ? u"Autres membres"_s
                                    : u"Collège des "_s + printedCollege(college).toLower();
}

/// `Faite`, `En cours`: without the day, which the plan tells.
QString outcomeWord(const Action &action, const QDate &date)
{
    return stateOf(action, date).text.section(u" le "_s, 0, 0);
}

} // namespace

QString printedWishKind(Wish::Kind kind)
{
    return kind == Wish::Kind::Request ? u"Vœu"_s : u"Avis"_s;
}

ReportCell wishOutcome(const Wish &wish, const PosterSources &sources, const QDate &date)
{
    if (wish.action) {
        const auto action = std::ranges::find(sources.actions, *wish.action, &Action::id);
        if (action != sources.actions.end())
            return {outcomeWord(*action, date) + u" : "_s + action->title,
                    stateOf(*action, date).mark};
    }
    if (!wish.reply.trimmed().isEmpty())
        return {wish.reply.simplified()};
    return {u"Réponse à venir"_s, ReportMark::Open};
}

void tellColleges(Report &report, const MeetingFacts &facts)
{
    for (const College college : kColleges) {
        ReportTable table{.caption = collegeTitle(college),
                          .columns = {{u"Membre"_s}, {u"Qualité"_s}, {u"Présence"_s}},
                          .rows = {}};
        for (const Attendance &member : facts.attendances)
            if (member.college == college)
                table.rows.push_back(
                    {{member.chairs ? QString(member.name + u" (préside)"_s) : member.name},
                     {member.position},
                     {printedPresence(member)}});
        if (!table.rows.empty())
            report.blocks.push_back(std::move(table));
    }
    if (!facts.meeting.attendees.isEmpty())
        report.blocks.push_back(ReportParagraph{u"Invités présents : "_s
                                                + facts.meeting.attendees.join(u", "_s) + u'.'});
}

void tellClacWishes(Report &report, const PosterSources &sources, const MeetingFacts &facts,
                    const QDate &date)
{
    report.blocks.push_back(ReportHeading{u"Vœux et avis"_s});
    if (facts.wishes.empty()) {
        report.blocks.push_back(ReportParagraph{u"Aucun vœu ni avis n’a été noté."_s});
        return;
    }
    report.blocks.push_back(ReportParagraph{wishCounts(facts.wishes), true});
    for (const College college : kColleges) {
        ReportTable table{.caption = collegeTitle(college),
                          .columns = {{u"Vœu ou avis"_s}, {u"Notre réponse"_s}, {u"Suite"_s}},
                          .rows = {}};
        for (const Wish &wish : facts.wishes) {
            if (wish.college != college)
                continue;
            ReportCell fate{u"Pas d’action"_s};
            if (wish.action)
                fate = wishOutcome(wish, sources, date);
            const QString author = wish.author.isEmpty() ? QString() : u" ("_s + wish.author + u')';
            table.rows.push_back(
                {{printedWishKind(wish.kind) + author + u" : "_s + wish.text.simplified()},
                 {wish.reply.isEmpty() ? u"Réponse à venir"_s : wish.reply.simplified()},
                 fate});
        }
        if (!table.rows.empty())
            report.blocks.push_back(std::move(table));
    }
}

QString wishCounts(const std::vector<Wish> &wishes)
{
    const auto requests = std::ranges::count(wishes, Wish::Kind::Request, &Wish::kind);
    const auto opinions = qsizetype(wishes.size()) - requests;
    const auto replied =
        std::ranges::count_if(wishes, [](const Wish &wish) { return !wish.reply.isEmpty(); });
    const auto acted =
        std::ranges::count_if(wishes, [](const Wish &wish) { return wish.action.has_value(); });
    return countOf(requests, u"vœux"_s, u"aucun"_s) + u" et "_s
           + countOf(opinions, u"avis"_s, u"aucun"_s) + u" ; avec une réponse : "_s
           + QString::number(replied) + u" ; à l’origine d’une action : "_s + QString::number(acted)
           + u'.';
}

} // namespace carnet::ui
