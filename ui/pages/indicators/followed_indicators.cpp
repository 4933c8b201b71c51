#include "ui/pages/indicators/followed_indicators.h"

#include "core/domain/figure.h"
#include "core/storage/assessments.h"
#include "ui/pages/indicators/measurement_steps.h"

#include <QCoreApplication>

#include <algorithm>

#include "resources/shipped_catalogue.h"

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

struct FollowWords
{
    Q_DECLARE_TR_FUNCTIONS(carnet::ui::FollowedIndicators)

public:
    static QString changing(const Indicator &indicator)
    {
        return tr("Change the indicator: %1").arg(indicator.title);
    }
    static QString noCommitment() { return tr("None in particular"); }
};

/// Collects offers, each indicator once.
class OfferList
{
public:
    explicit OfferList(const std::vector<Indicator> &known)
        : m_known(known)
        , m_first(std::ranges::none_of(known, &Indicator::followed))
    {}

    void add(const CatalogueIndicator &entry, IndicatorOffer::Group group,
             const std::optional<Decimal> &expected)
    {
        if (isOffered(entry.code))
            return;
        IndicatorOffer offer{.indicator = toIndicator(entry, 0),
                             .group = group,
                             .origin = entry.source,
                             .expected = expected,
                             .proposed = entry.proposed && m_first,
                             .former = false};
        const auto known = std::ranges::find(m_known, entry.code, &Indicator::code);
        if (known != m_known.end()) {
            if (known->followed)
                return;
            offer.indicator = *known;
            offer.former = true;
        }
        m_offers.push_back(offer);
    }

    void addFormer()
    {
        for (const Indicator &indicator : m_known)
            if (!indicator.followed && !isOffered(indicator.code))
                m_offers.push_back({.indicator = indicator,
                                    .group = IndicatorOffer::Group::Site,
                                    .origin = {},
                                    .expected = {},
                                    .proposed = false,
                                    .former = true});
    }

    std::vector<IndicatorOffer> take() { return std::move(m_offers); }

private:
    bool isOffered(const QString &code) const
    {
        return std::ranges::any_of(
            m_offers, [&](const IndicatorOffer &offer) { return offer.indicator.code == code; });
    }

    const std::vector<Indicator> &m_known;
    bool m_first; ///< Nothing is followed yet.
    std::vector<IndicatorOffer> m_offers;
};

IndicatorOffer::Group groupOf(CatalogueEntry::Group group)
{
    switch (group) {
    case CatalogueEntry::Group::Common:
        return IndicatorOffer::Group::Common;
    case CatalogueEntry::Group::Network:
        return IndicatorOffer::Group::Network;
    case CatalogueEntry::Group::Project:
        return IndicatorOffer::Group::Other;
    }
    Q_UNREACHABLE();
}

/// The commitments of the latest edition in the document, and what the indicator says now.
std::vector<ChoiceField::Choice> commitmentChoices(const storage::Workspace &workspace,
                                                   const QString &now)
{
    std::vector<ChoiceField::Choice> choices{{QString(), FollowWords::noCommitment()}};
    if (const auto records = storage::editionsByCode(workspace); !records.empty())
        if (const auto edition = parseEdition(records.front().content.toUtf8()).edition)
            for (const Commitment &commitment : edition->commitments)
                choices.push_back({commitment.code, QString(QString::number(commitment.number)
                                                            + u". " + commitment.title)});
    if (std::ranges::none_of(choices, [&](const auto &choice) { return choice.key == now; }))
        choices.push_back({now, now});
    return choices;
}

std::vector<Target> targetsOf(const storage::Workspace &workspace, const Id<Indicator> &indicator)
{
    std::vector<Target> targets = workspace.records<Target>().all();
    std::erase_if(targets, [&](const Target &target) { return target.indicator != indicator; });
    return targets;
}

} // namespace

std::vector<IndicatorOffer> indicatorOffers(const storage::Workspace &workspace)
{
    const std::vector<Indicator> known = workspace.records<Indicator>().all();
    const std::vector<EditionRecord> editions = storage::editionsByCode(workspace);
    const Catalogue catalogue = shippedCatalogue();
    OfferList offers(known);
    const QString edition = editions.empty() ? QString() : editions.front().code;
    for (const CatalogueIndicator &indicator : catalogue.forEdition(edition)) {
        const CatalogueEntry *entry = catalogue.find(indicator.code);
        offers.add(indicator, groupOf(entry->group), entry->expected);
    }
    for (const EditionRecord &record : editions)
        if (const auto parsed = parseEdition(record.content.toUtf8()).edition)
            for (const CatalogueIndicator &indicator : parsed->indicators)
                offers.add(indicator, IndicatorOffer::Group::Other, std::nullopt);
    offers.addFormer();
    return offers.take();
}

QString catalogueNote()
{
    return shippedCatalogue().note;
}

IndicatorDraft draftOf(const storage::Workspace &workspace, const Indicator &indicator,
                       const QDate &today)
{
    return {.indicator = indicator,
            .targets = targetsOf(workspace, indicator.id),
            .isNew = false,
            .otherCodes = {},
            .commitments = commitmentChoices(workspace, indicator.commitment),
            .today = today};
}

IndicatorDraft ownDraft(const storage::Workspace &workspace, const QDate &today)
{
    const std::vector<Indicator> known = workspace.records<Indicator>().all();
    const QString code = freeCode(known);
    IndicatorDraft draft{.indicator = {.id = Indicator::idOf(code),
                                       .code = code,
                                       .family = Indicator::Family::Rendered,
                                       .form = Indicator::Form::Share,
                                       .unit = u"%"_s,
                                       .direction = Indicator::Direction::HigherIsBetter,
                                       .frequency = Frequency::Quarter,
                                       .minimumBase = 30,
                                       .position = 0,
                                       .followed = false},
                         .targets = {},
                         .isNew = true,
                         .otherCodes = {},
                         .commitments = commitmentChoices(workspace, {}),
                         .today = today};
    for (const Indicator &indicator : known)
        draft.otherCodes.push_back(indicator.code);
    // A code of the catalogue would make another indicator of what it stands for.
    for (const CatalogueEntry &entry : shippedCatalogue().entries)
        draft.otherCodes.push_back(entry.indicator.code);
    return draft;
}

journal::Step followStep(const storage::Workspace &workspace,
                         const std::vector<IndicatorOffer> &chosen, const QDate &today)
{
    std::vector<Indicator> indicators;
    for (const IndicatorOffer &offer : chosen)
        indicators.push_back(offer.indicator);
    journal::Step step = followStep(indicators, workspace.records<Indicator>().all());
    for (const IndicatorOffer &offer : chosen) {
        const Indicator &indicator = offer.indicator;
        if (!offer.expected || !targetsOf(workspace, indicator.id).empty())
            continue;
        const Period from = Period::containing(today, indicator.frequency);
        step.insert(Target{.id = Target::idOf(indicator.id, from),
                           .indicator = indicator.id,
                           .period = from,
                           .value = *offer.expected});
    }
    return step;
}

journal::Step keepStep(const storage::Workspace &workspace, const Indicator &after,
                       const std::vector<Target> &targets)
{
    const std::vector<Indicator> known = workspace.records<Indicator>().all();
    const auto before = std::ranges::find(known, after.id, &Indicator::id);
    journal::Step step = before == known.end()
                             ? followStep({after}, known)
                             : journal::Step(FollowWords::changing(after)).update(*before, after);
    const std::vector<Target> old = targetsOf(workspace, after.id);
    for (const Target &target : targets) {
        const auto same = std::ranges::find(old, target.id, &Target::id);
        same == old.end() ? step.insert(target) : step.update(*same, target);
    }
    for (const Target &target : old)
        if (std::ranges::find(targets, target.id, &Target::id) == targets.end())
            step.remove(target);
    return step;
}

} // namespace carnet::ui
