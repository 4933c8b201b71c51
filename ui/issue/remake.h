#pragma once

#include "core/domain/publication_edition.h"
#include "ui/issue/draft.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace carnet::ui {

/// An edition made again from what was frozen.
struct RemadePoster
{
    PosterDraft poster;
    QByteArray pdf;
    /// Why the PDF is not the same to the last byte, translated; empty when it is. What the
    /// poster says is the same in any case.
    QString difference;
};

/// Nothing when the frozen content cannot be read. Throws Failure.
std::optional<RemadePoster> remakePoster(storage::Workspace &workspace,
                                         const PublicationEdition &edition);

} // namespace carnet::ui
