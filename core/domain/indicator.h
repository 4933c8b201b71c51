#pragma once

#include "core/base/decimal.h"
#include "core/base/fields.h"
#include "core/base/id.h"
#include "core/base/period.h"

#include <QString>

#include <array>
#include <optional>
#include <utility>

namespace carnet {

/// What is measured, how, and how it is told. Comes from the catalogue of an
/// edition or is the site's own.
struct Indicator
{
    /// Qualité rendue, qualité perçue.
    enum class Family { Rendered, Perceived };
    /// A count over a count, or a plain value with an optional base.
    enum class Form { Share, Value };
    enum class Direction { HigherIsBetter, LowerIsBetter };

    Id<Indicator> id;    ///< Derived from the code.
    QString code;        ///< Such as `IND-27`; unique in the document.
    QString title;       ///< For agents; never empty.
    QString publicTitle; ///< For posters, at most 40 characters; may be empty.
    Family family;
    Form form;
    QString unit; ///< `%`, `jours`, `minutes`, `/10` …; `%` for shares.
    Direction direction;
    QString partLabel;  ///< What the numerator counts: `appels décrochés`.
    QString wholeLabel; ///< What the denominator, or the base, counts: `appels reçus`.
    Frequency frequency;
    QString method;  ///< How it is obtained, in one or two sentences.
    QString source;  ///< Where the figures come from.
    int minimumBase; ///< Under this number of answers no percentage is shown to the public.
    std::optional<Decimal> lowest;  ///< A value below is implausible.
    std::optional<Decimal> highest; ///< A value above is implausible.
    QString commitment;             ///< Code of the commitment it serves; may be empty.
    int position;                   ///< Order in lists and on posters, from 0.
    bool followed;                  ///< Measured now; a former indicator keeps its history.

    static Id<Indicator> idOf(const QString &code)
    {
        return Id<Indicator>::derived(u"indicator", code);
    }

    static constexpr auto table()
    {
        return Table(
            u"indicator", Field(u"id", &Indicator::id), Field(u"code", &Indicator::code),
            Field(u"title", &Indicator::title), Field(u"public_title", &Indicator::publicTitle),
            Field(u"family", &Indicator::family), Field(u"form", &Indicator::form),
            Field(u"unit", &Indicator::unit), Field(u"direction", &Indicator::direction),
            Field(u"part_label", &Indicator::partLabel),
            Field(u"whole_label", &Indicator::wholeLabel),
            Field(u"frequency", &Indicator::frequency), Field(u"method", &Indicator::method),
            Field(u"source", &Indicator::source), Field(u"minimum_base", &Indicator::minimumBase),
            Field(u"lowest", &Indicator::lowest), Field(u"highest", &Indicator::highest),
            Field(u"commitment", &Indicator::commitment), Field(u"position", &Indicator::position),
            Field(u"followed", &Indicator::followed));
    }

    friend bool operator==(const Indicator &, const Indicator &) = default;
};

constexpr auto enumNames(Indicator::Family)
{
    using enum Indicator::Family;
    return std::array<std::pair<Indicator::Family, QStringView>, 2>{{
        {Rendered, u"rendered"},
        {Perceived, u"perceived"},
    }};
}

constexpr auto enumNames(Indicator::Form)
{
    using enum Indicator::Form;
    return std::array<std::pair<Indicator::Form, QStringView>, 2>{{
        {Share, u"share"},
        {Value, u"value"},
    }};
}

constexpr auto enumNames(Indicator::Direction)
{
    using enum Indicator::Direction;
    return std::array<std::pair<Indicator::Direction, QStringView>, 2>{{
        {HigherIsBetter, u"higher"},
        {LowerIsBetter, u"lower"},
    }};
}

} // namespace carnet
