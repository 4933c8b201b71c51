#pragma once

#include <QString>

namespace carnet::assessment {

/// What stands in a column of the sheet « Grille ».
enum class GridField {
    Commitment,
    Number,
    Question,
    LookAt,
    Level,
    Reason, ///< Why the practice does not apply.
    State,  ///< Of what was taken over: to be confirmed, or confirmed.
    Proof,
    Note,
    Owner,
    Earlier, ///< Last year's answer.
    Code,
};

/// The title of its column, in French whatever the language of the program.
QString gridHeader(GridField field);

/// What it is about, translated.
QString gridFieldName(GridField field);

} // namespace carnet::assessment
