#include "app/bench/ten_years.h"

using namespace Qt::StringLiterals;

namespace carnet::bench {

using journal::Step;

namespace {

constexpr int kFirstYear = 2016;
constexpr int kYears = 10;

void addSite(storage::Workspace &workspace)
{
    workspace.apply(Step(u"Site"_s).insert(Site{.id = Id<Site>::derived(u"site", u"bench"),
                                                .name = u"Site de mesure"_s,
                                                .network = u"Préfectures"_s,
                                                .fictional = true}));
}

void addAssessment(storage::Workspace &workspace, int year)
{
    const Id<Assessment> assessment = Assessment::idOf(year);
    Step start(u"Commencer l’autodiagnostic %1"_s.arg(year));
    start.insert(Assessment{.id = assessment,
                            .year = year,
                            .edition = u"spplus-2023"_s,
                            .startedOn = QDate(year, 3, 1)});
    std::vector<Answer> answers;
    for (int n = 0; n < 60; ++n) {
        const QString practice = u"p%1"_s.arg(n, 2, 10, QLatin1Char('0'));
        answers.push_back({.id = Answer::idOf(assessment, practice),
                           .assessment = assessment,
                           .practice = practice});
        start.insert(answers.back());
    }
    workspace.apply(start);
    for (Answer &answer : answers) {
        Answer rated = answer;
        rated.rating = Rating::level(int(answer.practice.back().unicode()) % 4);
        rated.proof = u"Compte rendu de la réunion d’équipe de mars, affiché à l’accueil."_s;
        rated.answeredOn = QDate(year, 3, 12);
        workspace.apply(Step(u"Répondre : %1"_s.arg(answer.practice)).update(answer, rated));
    }
}

void addPlan(storage::Workspace &workspace, int year)
{
    Step add(u"Plan %1"_s.arg(year));
    add.insert(
        Plan{.id = Plan::idOf(year), .year = year, .title = u"Plan d’action %1"_s.arg(year)});
    std::vector<Action> actions;
    for (int n = 0; n < 20; ++n) {
        actions.push_back({.id = Id<Action>::derived(u"bench", u"%1/%2"_s.arg(year).arg(n)),
                           .plan = Plan::idOf(year),
                           .title = u"Action %1 : afficher les heures d’affluence"_s.arg(n),
                           .owner = u"Accueil"_s,
                           .due = QDate(year, 1 + n % 12, 28)});
        add.insert(actions.back());
    }
    workspace.apply(add);
    for (const Action &action : actions) {
        Action done = action;
        done.state = Action::State::Done;
        done.progress = 100;
        workspace.apply(Step(u"Action faite"_s).update(action, done));
    }
}

void addMeasurements(storage::Workspace &workspace)
{
    Step catalogue(u"Indicateurs"_s);
    std::vector<Id<Indicator>> ids;
    for (int n = 0; n < 30; ++n) {
        const QString code = u"IND-%1"_s.arg(n);
        ids.push_back(Indicator::idOf(code));
        catalogue.insert(Indicator{.id = ids.back(),
                                   .code = code,
                                   .title = u"Indicateur de mesure %1"_s.arg(n),
                                   .unit = u"%"_s,
                                   .partLabel = u"appels décrochés"_s,
                                   .wholeLabel = u"appels reçus"_s,
                                   .minimumBase = 30,
                                   .position = n,
                                   .followed = true});
    }
    workspace.apply(catalogue);
    Period period = *Period::of(Frequency::Quarter, kFirstYear, 1);
    for (int quarter = 0; quarter < kYears * 4; ++quarter, period = period.next()) {
        Step enter(u"Saisie du trimestre %1"_s.arg(period.toString()));
        qint64 n = 0;
        for (const Id<Indicator> &indicator : ids) {
            ++n;
            enter.insert(Measurement{.id = Measurement::idOf(indicator, period),
                                     .indicator = indicator,
                                     .period = period,
                                     .reading = Counts{300 + (n * 7 + quarter) % 100, 420},
                                     .source = u"Autocommutateur"_s,
                                     .updatedOn = period.lastDay()});
        }
        workspace.apply(enter);
    }
}

void addOpinions(storage::Workspace &workspace)
{
    Step add(u"Import des avis"_s);
    for (int n = 0; n < 1500; ++n)
        add.insert(Feedback{.id = Id<Feedback>::derived(u"bench", QString::number(n)),
                            .externalId = QString::number(100000 + n),
                            .receivedOn = QDate(kFirstYear, 1, 1).addDays(n * 2),
                            .tone = Feedback::Tone(n % 3),
                            .title = u"Attente au guichet"_s,
                            .text = u"J’ai attendu longtemps mais l’agent a été très clair."_s,
                            .commitment = u"2"_s});
    workspace.apply(add);
}

} // namespace

void fillTenYears(storage::Workspace &workspace)
{
    addSite(workspace);
    for (int year = kFirstYear; year < kFirstYear + kYears; ++year) {
        addAssessment(workspace, year);
        addPlan(workspace, year);
    }
    addMeasurements(workspace);
    addOpinions(workspace);
}

} // namespace carnet::bench
