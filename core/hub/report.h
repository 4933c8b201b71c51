#pragma once

#include "core/hub/sequence.h"

#include <QtGlobal>

#include <optional>
#include <string>
#include <vector>

/// What the hub keeps of a verified report. Texts are UTF-8, as the bundle gives them and the
/// hub's file holds them: turning millions of them into UTF-16 and back would cost more than
/// storing them.
namespace carnet::hub {

/// Who a site says it is.
struct Identity
{
    std::string name;
    std::string network;
    std::string service;
    std::string code; ///< Structure code in the national results file; may be empty.
    std::string postcode;
    std::string town;
    std::string department;
    bool fictional = false; ///< An example: never summed with real sites.

    friend bool operator==(const Identity &, const Identity &) = default;
};

struct IndicatorRow
{
    std::string code;
    std::string title;
    std::string unit;
    std::string form;      ///< `share` or `value`.
    std::string direction; ///< `higher` or `lower`.
};

/// One indicator in one period: counts, or a value, or the reason why there is none.
struct MeasurementRow
{
    std::string indicator; ///< Its code.
    std::string period;    ///< `2024-T3`, `2024-S1`, `2024`.
    std::optional<qint64> part;
    std::optional<qint64> whole;
    std::optional<std::string> value; ///< Decimal with a point.
    std::optional<qint64> base;       ///< Answers behind `value`, when known.
    std::optional<std::string> missing;
    std::string state;
};

struct AssessmentRow
{
    qint64 year;
    std::string edition;
    std::string state;
};

/// The answer to one practice. Neither a level nor "not applicable": not answered yet.
struct AnswerRow
{
    qint64 year; ///< Of its assessment.
    std::string practice;
    std::optional<qint64> level;
    bool applicable = true;
    bool counts = true; ///< Made or confirmed this year, not only carried over.
};

struct PlanRow
{
    qint64 year;
    std::string title;
    std::string state;
    std::string validatedOn; ///< ISO date, or empty.
};

struct ActionRow
{
    std::string action; ///< Its id.
    qint64 year;        ///< Of its plan.
    std::string state;
};

/// One verified report: where it stands in the chain of its device, and what it says.
struct Report
{
    std::string site;      ///< Id of the site.
    std::string device;    ///< Fingerprint of the key that signed it, hexadecimal.
    std::string publicKey; ///< 32 bytes.
    Link link;
    std::string lineage;
    std::string madeAt; ///< By the device's clock, which proves nothing.
    std::string edition;
    std::string period; ///< What it is about: a period or a year; may be empty.

    Identity identity;
    std::vector<IndicatorRow> indicators;
    std::vector<MeasurementRow> measurements;
    std::vector<AssessmentRow> assessments;
    std::vector<AnswerRow> answers;
    std::vector<PlanRow> plans;
    std::vector<ActionRow> actions;
};

} // namespace carnet::hub
