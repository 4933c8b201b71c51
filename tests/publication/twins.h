#pragma once

#include "ui/publication/content.h"

#include <QString>

#include <vector>

namespace carnet {

/// What a web page may have to say.
struct TwinCase
{
    QString name; ///< For a file.
    ui::PosterContent content;
};

/// Of every kind of poster, with the longest texts, what is missing, a correction, and all parts
/// at once.
std::vector<TwinCase> twinCases();

/// Every text of it that is read, the same text perhaps more than once.
QStringList wordsOf(const ui::PosterContent &content);

} // namespace carnet
