#pragma once

#include "core/journal/step.h"
#include "ui/issue/draft.h"

#include <QString>

namespace carnet::ui {

/// How a poster leaves the program.
enum class PosterMeans { Paper, Pdf, WebPage, Picture };

/// `PDF`, `paper` …, translated.
QString meansText(PosterMeans means);

/// `2026-T3_affiche_resultats_sous-prefecture-de-clairval.pdf`. Precondition: not Paper.
QString posterFileName(const PosterDraft &draft, PosterMeans means);

/// The file's bytes. Precondition: not Paper. Throws Failure.
QByteArray posterBytes(const PosterDraft &draft, PosterMeans means);

/// Notes that the poster left by these means: as a new edition, or as one more way in which
/// the same edition left. Without edits when that is known already.
journal::Step issueStep(const PosterDraft &draft, PosterMeans means, const QString &pdfSha256,
                        const QDate &today);

} // namespace carnet::ui
