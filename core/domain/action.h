#pragma once

#include "core/base/decimal.h"
#include "core/base/fields.h"
#include "core/base/id.h"
#include "core/domain/plan.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <array>
#include <optional>
#include <utility>

namespace carnet {

/// Something a site has undertaken to do to serve the public better.
struct Action
{
    /// À lancer, en cours, faite, abandonnée.
    enum class State { Planned, Running, Done, Dropped };
    /// What it was born from.
    enum class Source { None, Practice, Finding, Indicator, Feedback, Meeting };
    enum class Priority { Low, Normal, High };
    enum class Effort { Unknown, Small, Medium, Large };

    Id<Action> id;
    Id<Plan> plan;
    QString title; ///< Never empty.
    QString description;
    QStringList commitments; ///< Codes of those it serves.
    Source source;
    QString origin; ///< Id or code of what the source names (of a wish as well); may be empty.
    QString owner;  ///< Who answers for it; may be empty.
    QStringList contributors;
    std::optional<QDate> start;
    std::optional<QDate> due; ///< Last day to be done; no value when open-ended.
    Priority priority;
    Effort effort;
    QString expectedEffect; ///< What users will notice, and how one will see it.
    State state;
    int progress; ///< 0 to 100 per cent.
    std::optional<QDate> doneOn;
    std::optional<Decimal> cost; ///< Euros.
    QString posterText;          ///< At most 80 characters, in plain words; may be empty.
    bool onPoster;               ///< Shown to the public.
    QString note;
    QString successIndicator; ///< What shows that it worked: code of an indicator, or words.
    QString successTarget;    ///< What is to be reached, in words: `85 %`.

    static constexpr auto table()
    {
        return Table(
            u"action", Field(u"id", &Action::id), Field(u"plan", &Action::plan),
            Field(u"title", &Action::title), Field(u"description", &Action::description),
            Field(u"commitments", &Action::commitments), Field(u"source", &Action::source),
            Field(u"origin", &Action::origin), Field(u"owner", &Action::owner),
            Field(u"contributors", &Action::contributors), Field(u"start", &Action::start),
            Field(u"due", &Action::due), Field(u"priority", &Action::priority),
            Field(u"effort", &Action::effort), Field(u"expected_effect", &Action::expectedEffect),
            Field(u"state", &Action::state), Field(u"progress", &Action::progress),
            Field(u"done_on", &Action::doneOn), Field(u"cost", &Action::cost),
            Field(u"poster_text", &Action::posterText), Field(u"on_poster", &Action::onPoster),
            Field(u"note", &Action::note), Field(u"success_indicator", &Action::successIndicator),
            Field(u"success_target", &Action::successTarget));
    }

    friend bool operator==(const Action &, const Action &) = default;
};

constexpr auto enumNames(Action::State)
{
    using enum Action::State;
    return std::array<std::pair<Action::State, QStringView>, 4>{{
        {Planned, u"planned"},
        {Running, u"running"},
        {Done, u"done"},
        {Dropped, u"dropped"},
    }};
}

constexpr auto enumNames(Action::Source)
{
    using enum Action::Source;
    return std::array<std::pair<Action::Source, QStringView>, 6>{{
        {None, u"none"},
        {Practice, u"practice"},
        {Finding, u"finding"},
        {Indicator, u"indicator"},
        {Feedback, u"feedback"},
        {Meeting, u"meeting"},
    }};
}

constexpr auto enumNames(Action::Priority)
{
    using enum Action::Priority;
    return std::array<std::pair<Action::Priority, QStringView>, 3>{{
        {Low, u"low"},
        {Normal, u"normal"},
        {High, u"high"},
    }};
}

constexpr auto enumNames(Action::Effort)
{
    using enum Action::Effort;
    return std::array<std::pair<Action::Effort, QStringView>, 4>{{
        {Unknown, u"unknown"},
        {Small, u"small"},
        {Medium, u"medium"},
        {Large, u"large"},
    }};
}

} // namespace carnet
