#pragma once

#include "ui/publication/poster_sources.h"

#include <QImage>
#include <QString>

#include <map>
#include <memory>
#include <optional>

namespace carnet::storage {
class Changes;
class Workspace;
} // namespace carnet::storage

namespace carnet::ui {

/// What posters speak of, read once and kept until the document changes: an option that is
/// changed does not read the document again.
class SourceCache final
{
public:
    /// `workspace` outlives the cache. Precondition: it has a site.
    explicit SourceCache(storage::Workspace &workspace)
        : m_workspace(workspace)
    {}

    storage::Workspace &workspace() const { return m_workspace; }

    /// See posterSources(). Valid until forget().
    const PosterSources &of(const Period &period);

    /// The site's logo; null without one.
    const QImage &logo();
    /// Of the logo's bytes as the document keeps them; empty without.
    const QString &logoSha256();

    /// To be called with all that changes in the document.
    void forget(const storage::Changes &changes);

private:
    struct Logo
    {
        QString sha256;
        QImage image;
    };

    const Logo &knownLogo();

    storage::Workspace &m_workspace;
    std::map<int, PosterSources> m_sources;                   ///< By year.
    std::map<int, std::shared_ptr<const Edition>> m_editions; ///< By year; parsing takes long.
    std::optional<Logo> m_logo;
};

} // namespace carnet::ui
