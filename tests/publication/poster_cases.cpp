#include "tests/publication/poster_cases.h"

#include "tests/support/printing.h"

#include "ui/publication/poster.h"

using namespace Qt::StringLiterals;

namespace carnet {

namespace {

const QStringList kPromises{
    u"Nous vous accueillons avec courtoisie et bienveillance, et vous avez le droit de vous tromper."_s,
    u"Vous pouvez nous joindre facilement, par le moyen qui vous convient."_s,
    u"Nous tenons compte de votre situation personnelle pour vous accompagner."_s,
    u"Nous traitons votre demande dans le délai que nous vous annonçons."_s,
    u"Nous vous donnons une information claire, simple et accessible à tous."_s,
    u"Vous avez accès à nos résultats de qualité de service."_s,
    u"Vos avis nous servent à améliorer le service."_s,
    u"Nous réduisons les effets de notre activité sur l’environnement."_s,
    u"Nos agents se forment et nous améliorons sans cesse nos façons de faire."_s};
const QStringList kDone{u"Plus d’agents au téléphone le lundi matin"_s,
                        u"Des courriers plus simples, relus par des usagers"_s,
                        u"Vous pouvez prendre rendez-vous par téléphone"_s,
                        u"Nos résultats affichés chaque trimestre"_s,
                        u"Un groupe d’usagers donne son avis deux fois par an"_s,
                        u"Un abri à vélos devant l’entrée"_s};
const QStringList kSaid{u"On attend trop longtemps le lundi matin"_s,
                        u"Je n’ai pas compris quels papiers apporter"_s,
                        u"Je dois me déplacer pour prendre rendez-vous"_s,
                        u"Où voit-on vos résultats ?"_s,
                        u"On ne nous demande jamais notre avis"_s,
                        u"Un abri pour les vélos serait utile"_s};

QString longest(int length)
{
    const QString text =
        u"Nous vous répondons dans les quinze jours qui suivent la réception de votre demande "
        u"complète, par le moyen que vous avez choisi, et nous vous disons pourquoi si c’est non."_s;
    QString cut = text.first(length - 1);
    if (cut.endsWith(u' '))
        cut.back() = u'x';
    return cut + u'.';
}

void addCommitments(ResultsCase &sources, int count, bool asLong)
{
    auto edition = std::make_shared<Edition>();
    edition->code = u"spplus-2023"_s;
    edition->title = u"Services Publics + 2023"_s;
    edition->version = u"2026-11-21"_s;
    edition->groups = {{u"proches"_s, u"+\u00A0proches"_s},
                       {u"efficaces"_s, u"+\u00A0efficaces"_s},
                       {u"simples"_s, u"+\u00A0simples"_s}};
    for (int i = 0; i < count; ++i)
        edition->commitments.push_back(
            {.code = u"e%1"_s.arg(i + 1),
             .number = i + 1,
             .title = u"Engagement"_s,
             .group = edition->groups[std::size_t(std::min(i / 3, 2))].code,
             .publicText = asLong ? longest(150) : kPromises[i],
             .note = i == 7 ? u"L’intitulé officiel n’est pas connu."_s : QString(),
             .sources = {}});
    sources.edition = std::move(edition);
}

void addActions(ResultsCase &sources, int count, bool asLong)
{
    using enum Action::State;
    constexpr std::array kStates{Done, Running, Done, Running, Planned, Planned};
    sources.plan = Plan{.id = Plan::idOf(2026),
                        .year = 2026,
                        .title = u"Plan d’action 2026"_s,
                        .state = Plan::State::Validated,
                        .validatedOn = QDate(2026, 6, 12)};
    for (int i = 0; i < count; ++i) {
        const auto state = kStates[std::size_t(i) % kStates.size()];
        const Action action{.id = Id<Action>::derived(u"test", QString::number(i)),
                            .plan = sources.plan->id,
                            .title = u"Action %1"_s.arg(i),
                            .due = QDate(2026, 7, 31).addMonths(i * 2),
                            .state = state,
                            .doneOn =
                                state == Done ? std::optional(QDate(2026, 7, 24)) : std::nullopt,
                            .posterText = asLong ? longest(80) : kDone[i % kDone.size()],
                            .onPoster = true};
        sources.actions.push_back(action);
        sources.feedback.push_back(
            Feedback{.id = Id<Feedback>::derived(u"test", QString::number(i)),
                     .receivedOn = QDate(2026, 3, 1 + i),
                     .title = asLong ? longest(90) : kSaid[i % kSaid.size()],
                     .action = action.id});
    }
}

} // namespace

ResultsCase longestCase(int count)
{
    ResultsCase sources = longestResults(count);
    addCommitments(sources, count, true);
    addActions(sources, count, true);
    return sources;
}

ResultsCase ordinaryCase(int count)
{
    ResultsCase sources = ordinaryResults();
    sources.addShare(u"Usagers satisfaits du site internet"_s, 88, 120);
    sources.addDays(u"Délai pour un passeport"_s, u"21"_s);
    sources.options.indicators.resize(std::size_t(std::min(count, 6)),
                                      sources.options.indicators.front());
    addCommitments(sources, std::min(count, int(kPromises.size())), false);
    addActions(sources, count, false);
    return sources;
}

ui::PosterContent tell(QStringView kind, const ResultsCase &sources)
{
    const ui::PosterKind *found = ui::posterKind(kind);
    REQUIRE(found);
    ui::PosterRequest request = sources.options;
    if (found->span == ui::PosterKind::Span::Year)
        request.period = *Period::of(Frequency::Year, request.period.year());
    return found->tell(sources, request);
}

int shownOf(QStringView kind, int count)
{
    return kind == u"R3" ? std::min(count, 3) : count;
}

} // namespace carnet
