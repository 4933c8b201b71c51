#pragma once

#include "core/exchange/container.h"
#include "core/exchange/refusal.h"

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace carnet::exchange {

/// The list that is signed: one line `SHA256 (data/actions.json) = <64 hex>` for each entry but
/// `mimetype`, itself and the signatures; that of META/liasse-1.json first, the others sorted.
/// `sha256sum -c MANIFEST` reads it.
QByteArray writeManifest(const Container &container);

/// What keeps `manifest` from being the list of what the container holds: its form and its
/// names before any digest is computed.
std::optional<Refusal> checkManifest(QByteArrayView manifest, const Container &container);

} // namespace carnet::exchange
