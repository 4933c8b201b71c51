#pragma once

#include "core/domain/action.h"
#include "core/domain/meeting.h"
#include "core/domain/wish.h"
#include "core/journal/step.h"

#include <QString>

#include <optional>
#include <vector>

namespace carnet::planning {

/// `Wish`, `Opinion`; `Users`: translated. No college gives an empty text.
QString wishKindWord(Wish::Kind kind);
QString collegeWord(College college);

/// In the order of the colleges (users, elected officials, agents, none), then as they came.
std::vector<Wish> byCollege(std::vector<Wish> wishes);

/// A wish to be written down in that meeting, under a text to be replaced.
Wish newWish(const Id<Meeting> &meeting, Wish::Kind kind, College college);

journal::Step addWishStep(const Wish &wish);

/// `what` is what people call the field: that is what the Undo menu says.
journal::Step editWishStep(const Wish &before, const Wish &after, const QString &what);

/// The action that it led to stays, and keeps what it was born from.
journal::Step removeWishStep(const Wish &wish);

/// An action of the plan of that year, born from the wish: its first sentence is the title.
Action actionOfWish(const Wish &wish, int year);

/// Adds that action, and the plan of its year when there is none yet, and links the wish to it.
journal::Step actionFromWishStep(const std::optional<Plan> &plan, int year, const Wish &wish,
                                 const Action &action);

} // namespace carnet::planning
