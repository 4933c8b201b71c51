#include "core/storage/outgoing.h"

#include "core/storage/workspace.h"

namespace carnet::storage {

std::vector<PublicationEdition> publications(const Workspace &workspace)
{
    return workspace.records<PublicationEdition>().query(
        u"ORDER BY issued_on DESC, period DESC, poster, number DESC, id");
}

std::vector<PublicationEdition> publicationsOf(const Workspace &workspace, const QString &poster)
{
    return workspace.records<PublicationEdition>().query(
        u"WHERE poster = ? ORDER BY issued_on DESC, period DESC, number DESC, id", poster);
}

std::optional<PublicationEdition> latestPublication(const Workspace &workspace,
                                                    const QString &poster, const Period &period)
{
    const auto found = workspace.records<PublicationEdition>().query(
        u"WHERE poster = ? AND period = ? ORDER BY number DESC, issued_on DESC, id LIMIT 1", poster,
        period);
    return found.empty() ? std::nullopt : std::optional(found.front());
}

std::vector<SentBundle> sentBundles(const Workspace &workspace)
{
    return workspace.records<SentBundle>().query(u"ORDER BY made_at DESC, seq DESC");
}

} // namespace carnet::storage
