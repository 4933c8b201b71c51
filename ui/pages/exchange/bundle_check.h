#pragma once

#include "core/exchange/bundle.h"

#include <QString>

#include <map>
#include <optional>

namespace carnet::ui {

/// What was found when a bundle was opened only to look: nothing of it is taken.
struct BundleCheck
{
    QString refused;       ///< Translated: why, and what to do; empty when the bundle is whole.
    QString refusalDetail; ///< Its stable code, for those who look into it.
    std::optional<exchange::BundleMeta> meta; ///< Of a whole bundle.
    QString fingerprint;                      ///< Of the key that signed, as people read it.
    qint64 size = 0;                          ///< Bytes.
};

/// Reads and verifies the file. Safe in any thread; takes as long as the file is large.
BundleCheck checkBundle(const QString &path);

/// `report`, `reference` … in words, translated.
QString kindText(exchange::BundleMeta::Kind kind);

/// What a data file holds in words: `data/plan.json` is `Plans and actions`. The name itself
/// when it is not known.
QString fileText(const QString &file);

} // namespace carnet::ui
