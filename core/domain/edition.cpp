#include "core/domain/edition.h"

#include <algorithm>

namespace carnet {

namespace {

template<typename Item>
const Item *find(const std::vector<Item> &items, const QString &code)
{
    const auto found = std::ranges::find(items, code, &Item::code);
    return found == items.end() ? nullptr : &*found;
}

} // namespace

const Commitment *Edition::commitment(const QString &commitmentCode) const
{
    return find(commitments, commitmentCode);
}

const Practice *Edition::practice(const QString &practiceCode) const
{
    return find(practices, practiceCode);
}

const CatalogueIndicator *Edition::indicator(const QString &indicatorCode) const
{
    return find(indicators, indicatorCode);
}

const EditionSource *Edition::source(const QString &sourceCode) const
{
    return find(sources, sourceCode);
}

std::vector<const Practice *> Edition::practicesOf(const QString &commitmentCode) const
{
    std::vector<const Practice *> found;
    for (const Practice &practice : practices)
        if (practice.commitment == commitmentCode)
            found.push_back(&practice);
    return found;
}

QString Edition::numberOf(const QString &practiceCode) const
{
    const Practice *const wanted = practice(practiceCode);
    const Commitment *const of = wanted ? commitment(wanted->commitment) : nullptr;
    if (!of)
        return {};
    const std::vector<const Practice *> siblings = practicesOf(of->code);
    const auto place = std::ranges::find(siblings, wanted) - siblings.begin();
    return QString::number(of->number) + u'.' + QString::number(place + 1);
}

std::vector<QString> Edition::predecessorsOf(const QString &practiceCode,
                                             const QString &earlierEdition) const
{
    if (earlierEdition == code)
        return practice(practiceCode) ? std::vector{practiceCode} : std::vector<QString>();
    std::vector<QString> found;
    for (const EditionMapping &mapping : mappings) {
        if (mapping.edition != earlierEdition)
            continue;
        for (const Succession &succession : mapping.practices)
            if (!succession.from.isEmpty() && std::ranges::count(succession.to, practiceCode) > 0)
                found.push_back(succession.from);
    }
    return found;
}

Indicator toIndicator(const CatalogueIndicator &chosen, int position)
{
    return {.id = Indicator::idOf(chosen.code),
            .code = chosen.code,
            .title = chosen.title,
            .publicTitle = chosen.publicTitle,
            .family = chosen.family,
            .form = chosen.form,
            .unit = chosen.unit,
            .direction = chosen.direction,
            .partLabel = chosen.partLabel,
            .wholeLabel = chosen.wholeLabel,
            .frequency = chosen.frequency,
            .method = chosen.method,
            .source = chosen.source,
            .minimumBase = chosen.minimumBase,
            .lowest = chosen.lowest,
            .highest = chosen.highest,
            .commitment = chosen.commitment,
            .position = position,
            .followed = true};
}

EditionRecord recordOf(const Edition &edition, const QByteArray &text)
{
    return {.id = EditionRecord::idOf(edition.code),
            .code = edition.code,
            .title = edition.title,
            .version = edition.version,
            .content = QString::fromUtf8(text)};
}

} // namespace carnet
