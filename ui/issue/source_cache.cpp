#include "ui/issue/source_cache.h"

#include "core/storage/workspace.h"
#include "ui/issue/logo.h"
#include "ui/issue/sources.h"

namespace carnet::ui {

const PosterSources &SourceCache::of(const Period &period)
{
    const int year = period.lastDay().year();
    if (const auto known = m_sources.find(year); known != m_sources.end())
        return known->second;
    auto edition = m_editions.find(year);
    if (edition == m_editions.end())
        edition = m_editions.emplace(year, posterEdition(m_workspace, period)).first;
    return m_sources.emplace(year, posterSources(m_workspace, period, edition->second))
        .first->second;
}

const QImage &SourceCache::logo()
{
    return knownLogo().image;
}

const QString &SourceCache::logoSha256()
{
    return knownLogo().sha256;
}

void SourceCache::forget(const storage::Changes &changes)
{
    m_sources.clear();
    if (changes.concerns<EditionRecord>() || changes.concerns<Assessment>())
        m_editions.clear();
    // The picture is decoded anew only when it is another one.
    if (m_logo && m_logo->sha256 != siteLogoSha256(m_workspace))
        m_logo.reset();
}

const SourceCache::Logo &SourceCache::knownLogo()
{
    if (!m_logo) {
        const QString sha256 = siteLogoSha256(m_workspace);
        m_logo = Logo{sha256, logoImage(m_workspace, sha256)};
    }
    return *m_logo;
}

} // namespace carnet::ui
