#pragma once

#include "ui/publication/layout.h"

#include <QJsonValue>

namespace carnet::storage {
class Workspace;
}

namespace carnet::ui {

/// What PublicationEdition::look keeps of a look beside format and logo: the same look is
/// always the same text. The logo is kept by its SHA-256.
QJsonValue lookToJson(const PosterLook &look, const QString &logoSha256);

/// A frozen look, with its logo as far as the document still holds it. A look without a word
/// about the logo has the site's of today. `format` is set by the caller.
PosterLook lookFromJson(const QJsonValue &json, storage::Workspace &workspace);

} // namespace carnet::ui
