#pragma once

#include "core/base/fields.h"
#include "core/base/id.h"
#include "core/domain/assessment.h"

#include <QString>
#include <QStringList>

#include <array>
#include <utility>

namespace carnet {

/// What an assessment shows: a strength (point fort) or a gap (point à améliorer).
struct Finding
{
    enum class Kind { Strength, Gap };
    /// Proposed by a rule; people retain or dismiss.
    enum class Decision { Proposed, Retained, Dismissed };

    Id<Finding> id;
    Id<Assessment> assessment;
    Kind kind;
    Decision decision;
    QString title;         ///< Never empty.
    QString commitment;    ///< Its code; empty when it concerns several.
    QStringList practices; ///< Codes of the practices it rests on.
    QString note;

    static constexpr auto table()
    {
        return Table(u"finding", Field(u"id", &Finding::id),
                     Field(u"assessment", &Finding::assessment), Field(u"kind", &Finding::kind),
                     Field(u"decision", &Finding::decision), Field(u"title", &Finding::title),
                     Field(u"commitment", &Finding::commitment),
                     Field(u"practices", &Finding::practices), Field(u"note", &Finding::note));
    }

    friend bool operator==(const Finding &, const Finding &) = default;
};

constexpr auto enumNames(Finding::Kind)
{
    using enum Finding::Kind;
    return std::array<std::pair<Finding::Kind, QStringView>, 2>{{
        {Strength, u"strength"},
        {Gap, u"gap"},
    }};
}

constexpr auto enumNames(Finding::Decision)
{
    using enum Finding::Decision;
    return std::array<std::pair<Finding::Decision, QStringView>, 3>{{
        {Proposed, u"proposed"},
        {Retained, u"retained"},
        {Dismissed, u"dismissed"},
    }};
}

} // namespace carnet
