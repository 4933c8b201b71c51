#pragma once

#include "core/base/fields.h"
#include "core/base/id.h"
#include "core/domain/action.h"

#include <QDate>
#include <QString>

#include <array>
#include <optional>
#include <utility>

namespace carnet {

/// What one user told the service: an experience, an answer, a paper form.
/// The text is personal data: it stays on the site by default.
struct Feedback
{
    /// SP+ experience, JDMA, paper form, suggestion box, spoken remark, complaint.
    enum class Channel { Experience, OpinionButton, Paper, SuggestionBox, Spoken, Complaint };
    enum class Tone { Positive, Neutral, Negative };
    enum class State { ToDo, Answered, ActionCreated, Filed };

    Id<Feedback> id;
    QString externalId; ///< Its number where it was collected; may be empty.
    std::optional<QDate> receivedOn;
    Channel channel;
    Tone tone;
    QString title;
    QString text;
    QString commitment;
    State state;
    QString reply;
    std::optional<QDate> repliedOn;
    std::optional<Id<Action>> action; ///< The action it led to.

    static constexpr auto table()
    {
        return Table(
            u"feedback", Field(u"id", &Feedback::id), Field(u"external_id", &Feedback::externalId),
            Field(u"received_on", &Feedback::receivedOn), Field(u"channel", &Feedback::channel),
            Field(u"tone", &Feedback::tone), Field(u"title", &Feedback::title),
            Field(u"text", &Feedback::text), Field(u"commitment", &Feedback::commitment),
            Field(u"state", &Feedback::state), Field(u"reply", &Feedback::reply),
            Field(u"replied_on", &Feedback::repliedOn), Field(u"action", &Feedback::action));
    }

    friend bool operator==(const Feedback &, const Feedback &) = default;
};

constexpr auto enumNames(Feedback::Channel)
{
    using enum Feedback::Channel;
    return std::array<std::pair<Feedback::Channel, QStringView>, 6>{{
        {Experience, u"experience"},
        {OpinionButton, u"opinion_button"},
        {Paper, u"paper"},
        {SuggestionBox, u"suggestion_box"},
        {Spoken, u"spoken"},
        {Complaint, u"complaint"},
    }};
}

constexpr auto enumNames(Feedback::Tone)
{
    using enum Feedback::Tone;
    return std::array<std::pair<Feedback::Tone, QStringView>, 3>{{
        {Positive, u"positive"},
        {Neutral, u"neutral"},
        {Negative, u"negative"},
    }};
}

constexpr auto enumNames(Feedback::State)
{
    using enum Feedback::State;
    return std::array<std::pair<Feedback::State, QStringView>, 4>{{
        {ToDo, u"to_do"},
        {Answered, u"answered"},
        {ActionCreated, u"action_created"},
        {Filed, u"filed"},
    }};
}

} // namespace carnet
