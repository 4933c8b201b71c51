#pragma once

#include "core/journal/step.h"
#include "ui/issue/draft.h"

#include <QString>
#include <QStringList>

namespace carnet::ui {

/// How a poster leaves the program.
enum class PosterMeans { Paper, Pdf, WebPage, Picture };

/// `PDF`, `paper` …, translated.
QString meansText(PosterMeans means);

/// `2026-T3_affiche_resultats_sous-prefecture-de-clairval.pdf`. Precondition: not Paper.
QString posterFileName(const PosterDraft &draft, PosterMeans means);

/// The file's bytes; a picture shows one page, from 0. Precondition: not Paper. Throws Failure.
QByteArray posterBytes(const PosterDraft &draft, PosterMeans means, int page = 0);

/// Notes that the poster left by these means: as a new edition that takes the place of the ones
/// still displayed, as another sheet of the same edition, or as one more way in which the same
/// sheet left. On paper, as PDF or as web page it is displayed from that day, and its figures
/// with it. Without edits when all that is known already.
journal::Step issueStep(const PosterDraft &draft, PosterMeans means, const QString &pdfSha256,
                        const QDate &today);

/// By what means an edition left: `paper, PDF`.
QString meansOf(const PublicationEdition &edition);

/// What is to be known about an edition, such as an indicator that it no longer shows: a
/// sentence each, translated when it was issued.
QStringList remarksOf(const PublicationEdition &edition);

} // namespace carnet::ui
