#pragma once

#include <QString>

namespace carnet {

/// The name of a site as a part of a file name that travels everywhere: `Sous-préfecture
/// d’Épernay` gives `sous-prefecture-d-epernay`, at most 40 characters; `site` when nothing
/// of it is left.
QString siteFileName(const QString &name);

} // namespace carnet
