#pragma once

#include "core/base/fields.h"
#include "core/base/id.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <array>
#include <optional>
#include <utility>

namespace carnet {

/// One year's self-assessment (auto-diagnostic) against one edition.
struct Assessment
{
    enum class State { Open, Closed };

    Id<Assessment> id; ///< Derived from the year: one a year.
    int year;
    QString edition; ///< Code of the edition, such as `spplus-2023`.
    State state;
    std::optional<QDate> startedOn;
    std::optional<QDate> closedOn;
    QString assessors; ///< Who took part, in words.
    QString note;
    QString stamp;       ///< SHA-256 of what was closed, see stampOf(); empty while open.
    QString reopenedFor; ///< Why it was opened again the last time; empty when it never was.

    // Of a contribution notebook, in which one agent fills in a grid that somebody handed out.
    QString contributor; ///< Who fills it in; never empty there, always empty in the site's own.
    QStringList scope;   ///< Codes of the commitments asked for; empty: all.

    static Id<Assessment> idOf(int year)
    {
        return Id<Assessment>::derived(u"assessment", QString::number(year));
    }

    static constexpr auto table()
    {
        return Table(
            u"assessment", Field(u"id", &Assessment::id), Field(u"year", &Assessment::year),
            Field(u"edition", &Assessment::edition), Field(u"state", &Assessment::state),
            Field(u"started_on", &Assessment::startedOn),
            Field(u"closed_on", &Assessment::closedOn), Field(u"assessors", &Assessment::assessors),
            Field(u"note", &Assessment::note), Field(u"stamp", &Assessment::stamp),
            Field(u"reopened_for", &Assessment::reopenedFor),
            Field(u"contributor", &Assessment::contributor), Field(u"scope", &Assessment::scope));
    }

    friend bool operator==(const Assessment &, const Assessment &) = default;
};

constexpr auto enumNames(Assessment::State)
{
    using enum Assessment::State;
    return std::array<std::pair<Assessment::State, QStringView>, 2>{{
        {Open, u"open"},
        {Closed, u"closed"},
    }};
}

} // namespace carnet
