#pragma once

#include "ui/publication/content.h"
#include "ui/publication/html_writer.h"

#include <vector>

namespace carnet::ui {

// What kinds of posters are about, each as a part of the page; nothing for an empty list.

/// Each with its heading, and all of them again as a table.
void writeCards(HtmlWriter &html, const std::vector<PosterCard> &cards);

/// Numbered, under the headings of their groups.
void writeStatements(HtmlWriter &html, const std::vector<PosterStatement> &statements);

void writePairs(HtmlWriter &html, const std::vector<PosterPair> &pairs);

/// As a list, and again as a table.
void writeActions(HtmlWriter &html, const std::vector<PosterAction> &actions);

/// What a shape stands for, in words beside it.
enum class HtmlShape { Disc, HalfDisc, Triangle, Diamond };

/// A state: the shape, hidden from screen readers, and its word. `style` names its colour.
void writeStatus(HtmlWriter &html, const QString &style, HtmlShape shape, const QString &word);

} // namespace carnet::ui
