#pragma once

#include "core/domain/edition.h"

#include <QByteArray>
#include <QJsonObject>

namespace carnet {

/// The smallest edition that says something of everything: two commitments with three
/// practices, two indicators, a mapping. Right as it is.
QJsonObject smallEdition();

/// The JSON text of it with the value at `path` (`commitments[0].title`) replaced, or
/// added, or removed when `value` is undefined.
QByteArray smallEditionWith(const QString &path, const QJsonValue &value);

/// `smallEdition()` as it is read.
Edition parsedSmallEdition();

} // namespace carnet
