#include "tests/pages/many_indicators.h"

#include "tests/support/fixtures.h"

#include "core/domain/measurement.h"
#include "core/domain/target.h"

using namespace Qt::StringLiterals;

namespace carnet {

namespace {

struct Kind
{
    QString title;
    QString unit;
    qint64 level;
    qint64 target;
};

const std::vector<Kind> &kinds()
{
    static const std::vector<Kind> all{
        {u"Taux de satisfaction globale à l’accueil physique"_s, u"%"_s, 82, 85},
        {u"Appels décrochés par un agent"_s, u"%"_s, 74, 80},
        {u"Respect du délai annoncé pour les demandes de titres"_s, u"%"_s, 91, 90},
        {u"Délai moyen d’immatriculation"_s, u"jours"_s, 6, 5},
        {u"Qualité des démarches en ligne"_s, u"%"_s, 68, 70},
        {u"Note des visites mystère"_s, u"/10"_s, 7, 7},
    };
    return all;
}

Indicator indicatorAt(int place)
{
    const Kind &kind = kinds()[size_t(place) % kinds().size()];
    Indicator made = indicator(u"IND-%1"_s.arg(place + 1));
    made.title = kind.title;
    if (place >= int(kinds().size()))
        made.title += u" (%1)"_s.arg(place + 1);
    made.unit = kind.unit;
    made.form = kind.unit == u"%"_s ? Indicator::Form::Share : Indicator::Form::Value;
    made.direction = kind.unit == u"jours"_s ? Indicator::Direction::LowerIsBetter
                                             : Indicator::Direction::HigherIsBetter;
    made.family = place % 3 == 0 ? Indicator::Family::Perceived : Indicator::Family::Rendered;
    made.partLabel = u"avis positifs"_s;
    made.wholeLabel = u"avis"_s;
    made.frequency = Frequency::Quarter;
    made.minimumBase = 30;
    made.position = place;
    return made;
}

} // namespace

journal::Step manyIndicators(int count, int quarters)
{
    journal::Step step(u"Fill"_s);
    const Period last = *Period::parse(u"2026-T3");
    for (int place = 0; place < count; ++place) {
        const Kind &kind = kinds()[size_t(place) % kinds().size()];
        const Indicator of = indicatorAt(place);
        step.insert(of);
        const Period from = last.plus(1 - quarters);
        step.insert(Target{Target::idOf(of.id, from), of.id, from, *Decimal::of(kind.target)});
        for (int back = 0; back < quarters; ++back) {
            if (place % 4 == 1 && back == 2)
                continue; // Forgotten.
            const Period when = last.plus(-back);
            const qint64 wave = (back * 7 + place * 5) % 11 - 5;
            Reading reading = PlainValue{*Decimal::of(kind.level * 10 + wave, 1), 120};
            if (kind.unit == u"%"_s)
                reading = Counts{(kind.level + wave) * 4 + back % 3, 400};
            if (place % 4 == 2 && back == 4)
                reading = Missing::NotProvided;
            step.insert(Measurement{.id = Measurement::idOf(of.id, when),
                                    .indicator = of.id,
                                    .period = when,
                                    .reading = reading,
                                    .state = back == 0 ? Measurement::State::Entered
                                                       : Measurement::State::Displayed});
        }
    }
    return step;
}

} // namespace carnet
