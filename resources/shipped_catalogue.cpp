#include "resources/shipped_catalogue.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace carnet {

Catalogue shippedCatalogue()
{
    QFile file(u":/indicators/catalogue.json"_s);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    CatalogueReading reading = parseCatalogue(opened ? file.readAll() : QByteArray());
    Q_ASSERT(reading.catalogue);
    return std::move(reading.catalogue).value_or(Catalogue());
}

} // namespace carnet
