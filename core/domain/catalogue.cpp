#include "core/domain/catalogue.h"

#include "core/base/strict_json.h"
#include "core/domain/catalogue_indicator.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet {

namespace {

using edition_json::Complaints;
using edition_json::ObjectReader;

constexpr int kCatalogueFormat = 1;
constexpr int kNote = 600;

struct CatalogueWords
{
    Q_DECLARE_TR_FUNCTIONS(carnet::Catalogue)
};

std::vector<ServedCommitment> readServed(ObjectReader &reader, Complaints &complaints)
{
    std::vector<ServedCommitment> served;
    reader.each(u"serves"_s, {0, 12}, [&](ObjectReader &item) {
        const ServedCommitment one{.edition = item.code(u"edition"_s),
                                   .commitment = item.code(u"commitment"_s)};
        if (!one.edition.isEmpty()
            && std::ranges::count(served, one.edition, &ServedCommitment::edition) > 0)
            complaints.duplicate(item.at(u"edition"_s), one.edition);
        served.push_back(one);
    });
    return served;
}

CatalogueEntry readEntry(ObjectReader &reader, Complaints &complaints)
{
    CatalogueEntry entry{.indicator = edition_json::readIndicator(reader, complaints),
                         .group = reader.choice<CatalogueEntry::Group>(u"group"_s),
                         .expected = reader.optionalDecimal(u"expected"_s),
                         .serves = readServed(reader, complaints)};
    const CatalogueIndicator &indicator = entry.indicator;
    if (entry.expected
        && ((indicator.lowest && *entry.expected < *indicator.lowest)
            || (indicator.highest && *entry.expected > *indicator.highest)))
        complaints.add(
            reader.at(u"expected"_s),
            CatalogueWords::tr("The level asked for lies outside the plausible values."));
    return entry;
}

} // namespace

const CatalogueEntry *Catalogue::find(const QString &code) const
{
    for (const CatalogueEntry &entry : entries)
        if (entry.indicator.code == code)
            return &entry;
    return nullptr;
}

std::vector<CatalogueIndicator> Catalogue::forEdition(const QString &edition) const
{
    std::vector<CatalogueIndicator> indicators;
    for (const CatalogueEntry &entry : entries) {
        CatalogueIndicator indicator = entry.indicator;
        const auto served = std::ranges::find(entry.serves, edition, &ServedCommitment::edition);
        if (served != entry.serves.end())
            indicator.commitment = served->commitment;
        indicators.push_back(std::move(indicator));
    }
    return indicators;
}

CatalogueReading parseCatalogue(const QByteArray &text)
{
    Complaints complaints;
    if (const std::optional<JsonFault> fault = scanStrictly(text)) {
        complaints.add({}, fault->message());
        return {std::nullopt, complaints.all()};
    }
    const QJsonDocument document = QJsonDocument::fromJson(text);
    ObjectReader root(document.isObject() ? QJsonValue(document.object()) : QJsonValue(), {},
                      complaints);
    root.integer(u"format"_s, kCatalogueFormat, kCatalogueFormat);
    Catalogue catalogue{.version = root.date(u"version"_s), .note = root.text(u"note"_s, kNote)};
    root.each(u"indicators"_s, {1, 500}, [&](ObjectReader &reader) {
        CatalogueEntry entry = readEntry(reader, complaints);
        if (!entry.indicator.code.isEmpty() && catalogue.find(entry.indicator.code))
            complaints.duplicate(reader.at(u"code"_s), entry.indicator.code);
        catalogue.entries.push_back(std::move(entry));
    });
    root.refuseRest();
    if (hasErrors(complaints.all()))
        return {std::nullopt, complaints.all()};
    std::ranges::stable_partition(
        catalogue.entries, [](const CatalogueEntry &entry) { return entry.indicator.proposed; });
    return {std::move(catalogue), complaints.all()};
}

} // namespace carnet
