#include "ui/issue/remake.h"

#include "core/base/french.h"
#include "core/storage/workspace.h"
#include "ui/issue/issue.h"
#include "ui/publication/type.h"

#include <QCoreApplication>
#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

struct RemakeText
{
    Q_DECLARE_TR_FUNCTIONS(carnet::ui::Remake)
};

QString whyOther(const PosterDraft &poster)
{
    if (!poster.logoSha256.isEmpty() && poster.look.logo.isNull())
        return RemakeText::tr("Its logo is no longer in this notebook.");
    if (!type::hasTypeface(poster.look.typeface))
        return RemakeText::tr("Its typeface %1 is not installed on this computer.")
            .arg(french::quoted(poster.look.typeface));
    return RemakeText::tr("It was laid out by another version of the program.");
}

} // namespace

std::optional<RemadePoster> remakePoster(storage::Workspace &workspace,
                                         const PublicationEdition &edition)
{
    auto poster = issuedPoster(workspace, edition);
    if (!poster)
        return std::nullopt;
    RemadePoster remade{.poster = std::move(*poster)};
    remade.pdf = posterBytes(remade.poster, PosterMeans::Pdf);
    const QByteArray sha256 = QCryptographicHash::hash(remade.pdf, QCryptographicHash::Sha256);
    if (QString::fromLatin1(sha256.toHex()) != edition.sha256)
        remade.difference = whyOther(remade.poster);
    return remade;
}

} // namespace carnet::ui
