#include "core/storage/new_site.h"

#include "core/domain/records.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>

#include "resources/shipped_editions.h"

using namespace Qt::StringLiterals;

namespace carnet::storage {

using journal::Step;

namespace {

struct NewSiteText
{
    Q_DECLARE_TR_FUNCTIONS(carnet::storage::NewSite)
};

/// The indicators of the catalogue that are in `codes`, as records to follow, in their order.
std::vector<Indicator> chosen(const Edition &edition, const QStringList &codes)
{
    std::vector<Indicator> indicators;
    for (const QString &code : codes)
        if (const CatalogueIndicator *found = edition.indicator(code))
            indicators.push_back(toIndicator(*found, int(indicators.size())));
    return indicators;
}

QStringList proposed(const Edition &edition)
{
    QStringList codes;
    for (const CatalogueIndicator &indicator : edition.indicators)
        if (indicator.proposed)
            codes += indicator.code;
    return codes;
}

} // namespace

StepReading newSite(const NewSite &decided)
{
    const std::vector<ShippedEdition> shipped = shippedEditions();
    const auto found = std::find_if(shipped.begin(), shipped.end(), [&](const auto &candidate) {
        return candidate.edition.code == decided.edition;
    });
    if (found == shipped.end())
        return {.problems = {{{},
                              NewSiteText::tr("There is no list of commitments called %1.")
                                  .arg(decided.edition)}}};
    StepReading reading;
    Step step(NewSiteText::tr("Make the notebook"));
    step.insert(decided.site).insert(found->record);
    for (const Person &person : decided.persons)
        step.insert(person);
    const QStringList codes = decided.indicators.value_or(proposed(found->edition));
    for (const Indicator &indicator : chosen(found->edition, codes))
        step.insert(indicator);
    for (const QString &code : codes)
        if (!found->edition.indicator(code))
            reading.problems.push_back(
                {{}, NewSiteText::tr("The list of commitments has no indicator %1.").arg(code)});
    if (reading.problems.empty())
        reading.steps.push_back(std::move(step));
    return reading;
}

StepReading exampleSite()
{
    QFile file(u":/example/site.json"_s);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    Q_UNUSED(opened)
    StepReading reading = readSteps(file.readAll());
    Step catalogue(NewSiteText::tr("Commitments and indicators"));
    const std::vector<ShippedEdition> shipped = shippedEditions();
    for (const ShippedEdition &edition : shipped)
        catalogue.insert(edition.record);
    for (const Indicator &indicator :
         chosen(shipped.front().edition,
                {u"TEL-DECROCHE"_s, u"DELAI-TENU"_s, u"SATISFACTION"_s, u"LIGNE-QUALITE"_s,
                 u"DELAI-PERMIS"_s, u"DELAI-IMMATRICULATION"_s}))
        catalogue.insert(indicator);
    if (!reading.steps.empty())
        reading.steps.insert(reading.steps.begin() + 1, std::move(catalogue));
    return reading;
}

} // namespace carnet::storage
