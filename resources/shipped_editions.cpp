#include "resources/shipped_editions.h"

#include <QDir>
#include <QFile>

#include <algorithm>

#include "resources/shipped_catalogue.h"

using namespace Qt::StringLiterals;

namespace carnet {

std::vector<ShippedEdition> shippedEditions()
{
    const QDir folder(u":/editions"_s);
    const Catalogue catalogue = shippedCatalogue();
    std::vector<ShippedEdition> shipped;
    const QStringList names = folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        const bool opened = file.open(QIODevice::ReadOnly);
        Q_ASSERT(opened);
        const QByteArray text = opened ? file.readAll() : QByteArray();
        EditionReading reading = parseEdition(text);
        Q_ASSERT(reading.edition);
        if (!reading.edition)
            continue;
        EditionRecord record = recordOf(*reading.edition, text);
        reading.edition->indicators = catalogue.forEdition(reading.edition->code);
        shipped.push_back({.edition = std::move(*reading.edition), .record = std::move(record)});
    }
    // By name, the year is last in it.
    std::ranges::reverse(shipped);
    return shipped;
}

} // namespace carnet
