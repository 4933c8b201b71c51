#pragma once

#include "core/tables/table.h"

#include <QString>

#include <array>
#include <map>
#include <optional>
#include <utility>
#include <vector>

namespace carnet::assessment {

/// What a column of a table of questions may hold.
enum class EditionField {
    Question,
    Commitment, ///< Its title; an empty cell means that of the row above.
    Group,      ///< Of commitments; the same.
    Depth,      ///< 1 for the uppermost rows of the hierarchy: `1`, `2`, `3`.
    Number,     ///< `1`, `1.1`, `1.1.2`: the hierarchy, when nothing else tells it.
    Code,
    LookAt,
    Evidence, ///< Parted by `;` or line breaks.
    Weight,
    Channel,
};

/// Which column holds what, from 0; each holds one thing.
struct EditionColumns
{
    std::map<EditionField, int> fields = {};
    std::vector<int> levels = {}; ///< Those of the levels' meanings, from the lowest.

    std::optional<int> of(EditionField field) const;

    friend bool operator==(const EditionColumns &, const EditionColumns &) = default;
};

/// The row of titles: of the first rows the one whose titles say most; null in an empty table.
const tables::Row *editionHeader(const tables::Table &table);

/// By the titles alone.
EditionColumns guessedEditionColumns(const tables::Row &header);

/// What a title makes of a level: `2 – En place` is `En place`, `Degré 2` stays.
QString levelLabel(const QString &title);

constexpr auto enumNames(EditionField)
{
    using enum EditionField;
    return std::array<std::pair<EditionField, QStringView>, 10>{{
        {Question, u"question"},
        {Commitment, u"engagement"},
        {Group, u"groupe"},
        {Depth, u"niveau"},
        {Number, u"numero"},
        {Code, u"code"},
        {LookAt, u"regarde"},
        {Evidence, u"preuve"},
        {Weight, u"poids"},
        {Channel, u"canal"},
    }};
}

/// What it is about, translated.
QString editionFieldName(EditionField field);

} // namespace carnet::assessment
