#pragma once

#include "ui/pages/home/year_facts.h"
#include "ui/shell/place.h"
#include "ui/widgets/status_shape.h"

#include <QString>

#include <vector>

namespace carnet::ui {

/// One useful thing to do now, and the way to it.
struct ToDo
{
    QString sentence;
    QString verb;      ///< On the button.
    Place place;       ///< Of the very thing.
    bool late = false; ///< It should have been done already.

    friend bool operator==(const ToDo &, const ToDo &) = default;
};

/// The most pressing first, at most five; empty when there is nothing.
std::vector<ToDo> toDo(const YearFacts &facts);

/// A stage of the year and how far it is.
struct YearStage
{
    QString title;
    StatusShape shape;
    QString word; ///< How it stands: `done`, `4 of 60 answered`.
    QString date; ///< When it was done, in words; empty before.
    Place place;

    friend bool operator==(const YearStage &, const YearStage &) = default;
};

/// Self-assessment, plan proposed, committee, poster, bundle: in that order.
std::vector<YearStage> yearPath(const YearFacts &facts);

} // namespace carnet::ui
