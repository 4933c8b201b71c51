#pragma once

#include "ui/publication/content.h"
#include "ui/publication/layout.h"
#include "ui/publication/poster_sources.h"

#include <QStringView>

#include <vector>

namespace carnet::ui {

/// One poster or sheet of the set. A new one is a file with such functions, and a line in
/// poster.cpp.
struct PosterKind
{
    /// For how long it is true: one edition counts for that.
    enum class Span { Quarter, Year };
    /// What it shows one by one; without any it says nothing.
    enum class Subject { Indicators, Commitments, Answers, Actions, Invitation };

    QStringView code;   ///< `R1`; kept by documents.
    QStringView option; ///< `resultats`: its name in commands and files.
    Span span;
    Subject subject;
    bool choosesIndicators;
    std::vector<PageFormat> formats; ///< It can be made in these, the usual one first.
    /// What it says, all of it.
    PosterContent (*tell)(const PosterSources &sources, const PosterRequest &request);
    LaidOutPages (*layOut)(const PosterContent &content, const PosterLook &look);
    /// How many cards, statements, pairs or actions the sheet holds.
    int (*capacity)(const PageFormat &format);
    bool needsAddress = false;        ///< Is nothing without a QR code.
    qreal smallestCap = type::kFloor; ///< Millimetres; less for what is held in the hand.
};

/// In the order in which they are offered.
const std::vector<PosterKind> &posterKinds();

/// By code or by option; null when unknown.
const PosterKind *posterKind(QStringView name);

/// A4 and A3, portrait and landscape.
std::vector<PageFormat> wallFormats();

/// Gives every word its place. What does not fit is in the overflows. Takes some
/// milliseconds. Of an unknown kind the page is empty.
LaidOutPages layOutPoster(const PosterContent &content, const PosterLook &look);

/// 0 for an unknown kind.
int posterCapacity(const PosterContent &content, const PageFormat &format);

// The posters, by file.
PosterKind resultsPoster();
PosterKind commitmentsPoster();
PosterKind answersPoster();
PosterKind planPoster();
PosterKind opinionPoster();
PosterKind counterPoster();
PosterKind yearPoster();
PosterKind opinionCards();

} // namespace carnet::ui
