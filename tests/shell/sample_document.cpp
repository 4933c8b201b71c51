#include "tests/shell/sample_document.h"

#include "resources/shipped_editions.h"

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

void addMeasurements(journal::Step &step, const Indicator &indicator, const QList<Counts> &counts)
{
    Period period = *Period::of(Frequency::Quarter, 2026, 1);
    for (const Counts &each : counts) {
        step.insert(Measurement{.id = Measurement::idOf(indicator.id, period),
                                .indicator = indicator.id,
                                .period = period,
                                .reading = each});
        period = period.next();
    }
}

} // namespace

void fillWithSample(storage::Workspace &workspace)
{
    const std::vector<ShippedEdition> editions = shippedEditions();
    const ShippedEdition &shipped = editions.front();
    journal::Step grid(u"Commencer l’autodiagnostic 2026"_s);
    const Assessment assessment{.id = Assessment::idOf(2026),
                                .year = 2026,
                                .edition = shipped.record.code,
                                .state = Assessment::State::Open};
    grid.insert(shipped.record);
    grid.insert(assessment);
    for (size_t i = 0; i < 24; ++i) {
        const QString code = shipped.edition.practices[i].code;
        grid.insert(Answer{.id = Answer::idOf(assessment.id, code),
                           .assessment = assessment.id,
                           .practice = code,
                           .rating = Rating::level(int(i % 3) + 1)});
    }
    workspace.apply(grid);

    journal::Step figures(u"Saisir les indicateurs du 2e trimestre"_s);
    int position = 0;
    for (const CatalogueIndicator &chosen : shipped.edition.indicators) {
        if (!chosen.proposed || position > 3)
            continue;
        const Indicator indicator = toIndicator(chosen, position++);
        figures.insert(indicator);
        if (indicator.form == Indicator::Form::Share && indicator.frequency == Frequency::Quarter) {
            addMeasurements(figures, indicator, {{340, 412}, {position == 1 ? 361 : 290, 412}});
            figures.insert(Target{.id = Target::idOf(indicator.id, *Period::parse(u"2026-T1")),
                                  .indicator = indicator.id,
                                  .period = *Period::parse(u"2026-T1"),
                                  .value = *Decimal::parse(u"85"_s)});
        }
    }
    workspace.apply(figures);

    journal::Step late(u"Ajouter l’action « Afficher les horaires de faible affluence »"_s);
    late.insert(Action{.id = Id<Action>::create(),
                       .plan = Plan::idOf(2026),
                       .title = u"Afficher les horaires de faible affluence"_s,
                       .due = QDate(2026, 9, 30),
                       .state = Action::State::Running});
    workspace.apply(late);
}

} // namespace carnet::ui
