#pragma once

#include "core/domain/site.h"
#include "core/journal/step.h"

#include <QByteArray>
#include <QImage>
#include <QString>

#include <variant>

namespace carnet::storage {
class Workspace;
}

namespace carnet::ui {

/// The picture behind the bytes of a PNG, JPEG or SVG file, SVG as sharp as posters need it.
/// Null when it is none of these, is damaged, is more than 40 million points large or, as SVG,
/// names anything outside of itself.
QImage logoImage(const QByteArray &bytes);

/// The picture that the document keeps under that SHA-256; null when it keeps none.
QImage logoImage(storage::Workspace &workspace, const QString &sha256);

/// Makes the file's picture the logo of the site. A sentence for the user, translated, when
/// it cannot be one: it is then as if nothing had been asked.
std::variant<journal::Step, QString> logoStep(const Site &site, const QString &fileName,
                                              const QByteArray &bytes);

/// The same from a file of that path, which may be missing.
std::variant<journal::Step, QString> logoStepFromFile(const Site &site, const QString &path);

/// The site goes without a logo; the picture stays for the posters that were issued with it.
journal::Step removeLogoStep(const Site &site);

/// What a dialog offers to choose from, as QFileDialog writes it.
QString logoFilter();

/// No larger file is taken, bytes.
inline constexpr qint64 kLargestLogo = 5'000'000;

} // namespace carnet::ui
