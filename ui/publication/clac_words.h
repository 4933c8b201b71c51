#pragma once

#include "ui/publication/poster_sources.h"
#include "ui/publication/report.h"

#include <QDate>

namespace carnet::ui {

// What documents say of the local committee (CLAC) in the same words: French, for print.

/// `Vœu`, `Avis`.
QString printedWishKind(Wish::Kind kind);

/// What became of a wish: its action and how far that is, else the reply, else that one will
/// come; with its shape.
ReportCell wishOutcome(const Wish &wish, const PosterSources &sources, const QDate &date);

/// Who was there, college by college; guests behind.
void tellColleges(Report &report, const MeetingFacts &facts);

/// Wishes and opinions by college, with replies and the actions that they led to. `date` says how
/// far the actions are.
void tellClacWishes(Report &report, const PosterSources &sources, const MeetingFacts &facts,
                    const QDate &date);

/// `3 vœux et 2 avis, dont 4 avec une réponse et 1 à l’origine d’une action.`
QString wishCounts(const std::vector<Wish> &wishes);

} // namespace carnet::ui
