#include "tests/publication/twins.h"

#include "tests/publication/posters.h"

using namespace Qt::StringLiterals;

namespace carnet {

namespace {

ui::PosterContent frame(const QString &kind, const QString &title)
{
    ui::PosterContent content = ordinaryResults().content();
    content.kind = kind;
    content.title = title;
    content.cards.clear();
    return content;
}

ui::PosterContent commitments()
{
    ui::PosterContent content = frame(u"R2"_s, u"Nos engagements"_s);
    content.period = u"Année 2026"_s;
    content.source = u"Engagements Services Publics\u00A0+, version 2023"_s;
    const QString groups[] = {u"+ proches"_s, u"+ efficaces"_s, u"+ simples"_s};
    for (int i = 0; i < 8; ++i)
        content.statements.push_back(
            {groups[i / 3], QString::number(i + 1),
             u"Nous vous accueillons avec bienveillance et respectons votre droit à l’erreur, dans "
             u"des "
             u"locaux propres, éclairés et accessibles à toutes et à tous."_s,
             u"C%1"_s.arg(i + 1)});
    return content;
}

ui::PosterContent answers()
{
    ui::PosterContent content = frame(u"R3"_s, u"Vous l’avez dit, nous l’avons fait"_s);
    content.pairs = {
        {u"L’attente est trop longue le lundi matin, surtout quand il n’y a qu’un guichet."_s,
         u"Un deuxième guichet ouvre chaque lundi de 9\u00A0h à 12\u00A0h."_s,
         u"Fait en mars 2026"_s, ui::PosterAction::State::Done, u"a1"_s},
        {u"On ne trouve pas l’entrée."_s,
         u"De nouveaux panneaux montrent le chemin."_s,
         {},
         ui::PosterAction::State::Running,
         u"a2"_s},
        {u"Le formulaire <est> trop compliqué & trop long."_s,
         u"Il tient maintenant sur une page."_s, u"Fait en mai 2026"_s,
         ui::PosterAction::State::Done, u"a3"_s}};
    return content;
}

ui::PosterContent actions()
{
    using enum ui::PosterAction::State;
    ui::PosterContent content = frame(u"R4"_s, u"Notre plan d’action"_s);
    content.lead = u"Plan validé le 12\u00A0juin 2026"_s;
    content.actions = {
        {u"Rappeler dans la journée les usagers qui n’ont pas pu nous joindre"_s, Done,
         u"Terminée"_s, u"En mars 2026"_s, u"a1"_s},
        {u"Réécrire les trois courriers les plus envoyés avec des usagers"_s, Running,
         u"En cours"_s, u"Avant fin décembre 2026"_s, u"a2"_s},
        {u"Former les agents d’accueil à l’accompagnement des personnes sourdes et malentendantes"_s,
         Planned, u"Prévue"_s, u"Avant fin mars 2027"_s, u"a3"_s},
        {u"Installer un abri à vélos"_s, Planned, u"Prévue"_s, {}, u"a4"_s}};
    return content;
}

ui::PosterContent invitation()
{
    ui::PosterContent content = frame(u"R5"_s, u"Donnez votre avis"_s);
    content.lead = u"Votre avis nous aide à améliorer l’accueil."_s;
    content.source.clear();
    return content;
}

ui::PosterContent corrected()
{
    ResultsCase results = ordinaryResults();
    results.options.edition = 2;
    results.options.correction =
        u"le taux d’appels décrochés était de 72\u00A0%, et non de 75\u00A0%"_s;
    results.options.qrCode = false;
    return results.content();
}

ui::PosterContent unmeasured()
{
    ResultsCase results = ordinaryResults();
    results.site.feedbackAddress.clear();
    results.measurements.clear();
    for (const Indicator &indicator : results.indicators)
        results.addReading(indicator, results.options.period, Missing::NotApplicable);
    return results.content();
}

ui::PosterContent everything()
{
    ui::PosterContent content = corrected();
    content.lead = u"Tout ce qu’une affiche peut dire."_s;
    content.statements = commitments().statements;
    content.statements.push_back({{}, {}, u"Un engagement sans numéro ni groupe."_s, {}});
    content.pairs = answers().pairs;
    content.actions = actions().actions;
    content.exampleMark = u"EXEMPLE"_s;
    return content;
}

} // namespace

std::vector<TwinCase> twinCases()
{
    return {{u"R1"_s, ordinaryResults().content()},
            {u"R1-published"_s, publishedResults().content()},
            {u"R1-longest"_s, longestResults(6).content()},
            {u"R1-one"_s, longestResults(1).content()},
            {u"R1-unmeasured"_s, unmeasured()},
            {u"R1-corrected"_s, corrected()},
            {u"R2"_s, commitments()},
            {u"R3"_s, answers()},
            {u"R4"_s, actions()},
            {u"R5"_s, invitation()},
            {u"everything"_s, everything()}};
}

QStringList wordsOf(const ui::PosterContent &content)
{
    QStringList words{content.title,
                      content.site,
                      content.period,
                      content.lead,
                      content.exampleMark,
                      content.source,
                      content.displayed,
                      content.correction,
                      content.madeBy,
                      content.invitation.heading,
                      content.invitation.words,
                      content.invitation.alternative};
    for (const ui::PosterCard &card : content.cards)
        words << card.label << card.figure << card.unit << card.statusWord << card.target
              << card.previous << card.change << card.base << card.inHundred << card.source;
    for (const ui::PosterStatement &statement : content.statements)
        words << statement.group << statement.number << statement.text;
    for (const ui::PosterPair &pair : content.pairs)
        words << pair.said << pair.done << pair.when;
    for (const ui::PosterAction &action : content.actions)
        words << action.text << action.stateWord << action.due;
    words.removeAll(QString());
    return words;
}

} // namespace carnet
