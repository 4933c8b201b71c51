#pragma once

#include "core/tables/zip_archive.h"

#include <QString>
#include <QXmlStreamReader>

#include <functional>

namespace carnet::tables {

/// Reads one XML entry of an archive: `read` finds the reader at the root element, and may
/// give up with raiseError() and a translated sentence. A document type is refused, and with
/// it all entities of a file's own. Returns what went wrong, translated; empty for nothing.
QString readXml(ZipArchive &archive, const QString &entry,
                const std::function<void(QXmlStreamReader &)> &read);

/// The attribute of that local name, whatever its prefix.
QString attribute(const QXmlStreamAttributes &attributes, QStringView name);

/// A whole number in an attribute; `otherwise` when it is none.
int numberIn(const QXmlStreamAttributes &attributes, QStringView name, int otherwise);

} // namespace carnet::tables
