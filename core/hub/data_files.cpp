#include "core/hub/data_files.h"

#include "core/base/decimal.h"
#include "core/base/period.h"
#include "core/hub/row_reader.h"

#include <QString>

#include <map>
#include <set>
#include <utility>

namespace carnet::hub {

namespace {

namespace json = simdjson::ondemand;
using What = Unfit::What;

constexpr qint64 kLargestCount = qint64(1) << 53;

class Reader
{
public:
    Reader(const exchange::OpenedBundle &bundle, const char *end, Report &report)
        : m_bundle(bundle)
        , m_end(end)
        , m_report(report)
    {}

    void readAll()
    {
        for (const std::string_view name : {"data/findings.json", "data/targets.json",
                                            "data/feedback.json", "data/publications.json"})
            fileOf(name);
        readSite();
        readIndicators();
        readMeasurements();
        readAssessments();
        readPlans();
    }

private:
    QByteArrayView fileOf(std::string_view name)
    {
        const auto bytes = m_bundle.find(QByteArrayView(name.data(), qsizetype(name.size())));
        if (!bytes)
            throw Unfit{What::Missing, std::string(name)};
        return *bytes;
    }

    /// Calls take(name, array) for each member of the file, which must be `names`.
    template<size_t N, typename Take>
    void readFile(std::string_view file, const std::array<std::string_view, N> &names,
                  const Take &take)
    {
        const QByteArrayView bytes = fileOf(file);
        const auto room = size_t(m_end - bytes.data());
        json::document document = m_parser.iterate(
            simdjson::padded_string_view(bytes.data(), size_t(bytes.size()), room));
        readMembers(document.get_object(), names, take);
    }

    /// Throws Unfit when the key was there before.
    template<typename Set, typename Key>
    void once(Set &keys, const Key &key, std::string_view place)
    {
        if (!keys.insert(key).second)
            throw Unfit{What::Twice, std::string(place)};
    }

    void readSite();
    void readIndicators();
    void readMeasurements();
    void readAssessments();
    void readPlans();

    const exchange::OpenedBundle &m_bundle;
    const char *m_end; ///< Of the bytes that may be read.
    Report &m_report;
    json::parser m_parser;
    std::map<std::string, std::string> m_codes; ///< Of indicators, by id.
};

void Reader::readSite()
{
    static constexpr std::array<std::string_view, 1> kFile{"sites"};
    static constexpr std::array<std::string_view, 18> kNames{
        "access", "code",       "department", "email",    "feedback_address", "fictional", "hours",
        "id",     "name",       "network",    "postcode", "quiet_hours",      "service",   "siret",
        "street", "telephones", "town",       "website"};
    int sites = 0;
    Identity &who = m_report.identity;
    const auto takeRow = [&](json::object object) {
        ++sites;
        readMembers(object, kNames, [&](std::string_view name, json::value value) {
            if (name == "id" && textOf(value) != m_report.site)
                throw Unfit{What::Site, "sites.id"};
            if (name == "name")
                who.name = textOf(value);
            else if (name == "network")
                who.network = textOf(value);
            else if (name == "service")
                who.service = textOf(value);
            else if (name == "code")
                who.code = textOf(value);
            else if (name == "postcode")
                who.postcode = textOf(value);
            else if (name == "town")
                who.town = textOf(value);
            else if (name == "department")
                who.department = textOf(value);
            else if (name == "fictional")
                who.fictional = value.get_bool();
        });
    };
    readFile("data/site.json", kFile,
             [&](std::string_view, json::value array) { readRows(array, takeRow); });
    if (sites != 1 || who.name.empty())
        throw Unfit{What::Value, "sites"};
}

void Reader::readIndicators()
{
    static constexpr std::array<std::string_view, 1> kFile{"indicators"};
    static constexpr std::array<std::string_view, 19> kNames{
        "code",   "commitment",   "direction",  "family",     "followed",
        "form",   "frequency",    "highest",    "id",         "lowest",
        "method", "minimum_base", "part_label", "position",   "public_title",
        "source", "title",        "unit",       "whole_label"};
    std::set<std::string> codes;
    const auto takeRow = [&](json::object object) {
        IndicatorRow row;
        std::string id;
        readMembers(object, kNames, [&](std::string_view name, json::value value) {
            if (name == "id")
                id = textOf(value);
            else if (name == "code")
                row.code = textOf(value);
            else if (name == "title")
                row.title = textOf(value);
            else if (name == "unit")
                row.unit = textOf(value);
            else if (name == "form")
                row.form = wordOf(value, name, {"share", "value"});
            else if (name == "direction")
                row.direction = wordOf(value, name, {"higher", "lower"});
        });
        once(codes, row.code, "indicators.code");
        if (!m_codes.emplace(std::move(id), row.code).second)
            throw Unfit{What::Twice, "indicators.id"};
        m_report.indicators.push_back(std::move(row));
    };
    readFile("data/indicators.json", kFile,
             [&](std::string_view, json::value array) { readRows(array, takeRow); });
}

/// Exactly one of counts, a value and a reason.
bool isOneReading(const MeasurementRow &row)
{
    const bool counts = row.part && row.whole;
    const bool someCount = row.part || row.whole;
    return counts == someCount
           && int(counts) + int(row.value.has_value()) + int(row.missing.has_value()) == 1
           && (!row.base || row.value);
}

bool isDecimal(const std::string &text)
{
    const std::optional<Decimal> decimal = Decimal::parse(QString::fromStdString(text));
    return decimal && decimal->toString().toStdString() == text;
}

void Reader::readMeasurements()
{
    static constexpr std::array<std::string_view, 1> kFile{"measurements"};
    static constexpr std::array<std::string_view, 12> kNames{
        "base",   "comment", "id",    "indicator",  "missing", "part",
        "period", "source",  "state", "updated_on", "value",   "whole"};
    std::set<std::pair<std::string, std::string>> keys;
    const auto takeRow = [&](json::object object) {
        MeasurementRow row;
        auto indicator = m_codes.end();
        readMembers(object, kNames, [&](std::string_view name, json::value value) {
            if (name == "indicator")
                indicator = m_codes.find(textOf(value));
            else if (name == "period")
                row.period = textOf(value);
            else if (name == "part")
                row.part = maybeNumberOf(value, name, 0, kLargestCount);
            else if (name == "whole")
                row.whole = maybeNumberOf(value, name, 0, kLargestCount);
            else if (name == "value")
                row.value = maybeTextOf(value);
            else if (name == "base")
                row.base = maybeNumberOf(value, name, 0, kLargestCount);
            else if (name == "missing" && !value.is_null())
                row.missing = wordOf(
                    value, name, {"not_measured_yet", "not_applicable", "too_few", "not_provided"});
            else if (name == "state")
                row.state = wordOf(value, name, {"entered", "reviewed", "displayed"});
        });
        if (!Period::parse(QString::fromStdString(row.period)))
            throw Unfit{What::Value, "measurements.period"};
        if (!isOneReading(row) || (row.value && !isDecimal(*row.value)))
            throw Unfit{What::Value, "measurements"};
        if (indicator == m_codes.end())
            return;
        row.indicator = indicator->second;
        once(keys, std::pair(row.indicator, row.period), "measurements");
        m_report.measurements.push_back(std::move(row));
    };
    readFile("data/measurements.json", kFile,
             [&](std::string_view, json::value array) { readRows(array, takeRow); });
}

void Reader::readAssessments()
{
    static constexpr std::array<std::string_view, 2> kFile{"answers", "assessments"};
    static constexpr std::array<std::string_view, 7> kNames{
        "assessors", "closed_on", "edition", "id", "started_on", "state", "year"};
    static constexpr std::array<std::string_view, 8> kAnswerNames{
        "answered_on", "assessment", "id", "level", "not_applicable", "note", "origin", "practice"};
    std::map<std::string, qint64> years;
    std::set<qint64> assessed;
    // Answers come first, and name their assessment by its id.
    std::vector<std::pair<std::string, AnswerRow>> answers;
    const auto takeAssessment = [&](json::object object) {
        AssessmentRow row{};
        std::string id;
        readMembers(object, kNames, [&](std::string_view name, json::value value) {
            if (name == "id")
                id = textOf(value);
            else if (name == "year")
                row.year = numberOf(value, name, 1900, 2999);
            else if (name == "edition")
                row.edition = textOf(value);
            else if (name == "state")
                row.state = wordOf(value, name, {"open", "closed"});
        });
        once(assessed, row.year, "assessments.year");
        years.emplace(std::move(id), row.year);
        m_report.assessments.push_back(std::move(row));
    };
    const auto takeAnswer = [&](json::object object) {
        AnswerRow row{};
        std::string assessment;
        std::optional<std::string> reason;
        bool carriedOver = false;
        readMembers(object, kAnswerNames, [&](std::string_view name, json::value value) {
            if (name == "assessment")
                assessment = textOf(value);
            else if (name == "practice")
                row.practice = textOf(value);
            else if (name == "level")
                row.level = maybeNumberOf(value, name, 0, 9);
            else if (name == "not_applicable")
                reason = maybeTextOf(value);
            else if (name == "origin")
                carriedOver =
                    wordOf(value, name, {"entered", "carried_over", "confirmed", "changed"})
                    == "carried_over";
        });
        if (row.level && reason)
            throw Unfit{What::Value, "answers"};
        row.applicable = !reason;
        row.counts = !carriedOver && (row.level || (reason && !reason->empty()));
        answers.emplace_back(std::move(assessment), std::move(row));
    };
    readFile("data/assessments.json", kFile, [&](std::string_view name, json::value array) {
        name == "answers" ? readRows(array, takeAnswer) : readRows(array, takeAssessment);
    });
    std::set<std::pair<qint64, std::string>> keys;
    for (auto &[assessment, row] : answers) {
        const auto year = years.find(assessment);
        if (year == years.end())
            continue;
        row.year = year->second;
        once(keys, std::pair(row.year, row.practice), "answers.practice");
        m_report.answers.push_back(std::move(row));
    }
}

void Reader::readPlans()
{
    static constexpr std::array<std::string_view, 2> kFile{"actions", "plans"};
    static constexpr std::array<std::string_view, 7> kNames{
        "closed_on", "id", "proposed_on", "state", "title", "validated_on", "year"};
    static constexpr std::array<std::string_view, 20> kActionNames{
        "commitments", "contributors", "cost",     "description",
        "done_on",     "due",          "effort",   "expected_effect",
        "id",          "on_poster",    "origin",   "owner",
        "plan",        "poster_text",  "priority", "progress",
        "source",      "start",        "state",    "title"};
    std::map<std::string, qint64> years;
    std::set<qint64> plans;
    std::vector<std::pair<std::string, ActionRow>> actions;
    const auto takePlan = [&](json::object object) {
        PlanRow row{};
        std::string id;
        readMembers(object, kNames, [&](std::string_view name, json::value value) {
            if (name == "id")
                id = textOf(value);
            else if (name == "year")
                row.year = numberOf(value, name, 1900, 2999);
            else if (name == "title")
                row.title = textOf(value);
            else if (name == "state")
                row.state =
                    wordOf(value, name, {"draft", "proposed", "returned", "validated", "closed"});
            else if (name == "validated_on")
                row.validatedOn = maybeTextOf(value).value_or(std::string());
        });
        once(plans, row.year, "plans.year");
        years.emplace(std::move(id), row.year);
        m_report.plans.push_back(std::move(row));
    };
    const auto takeAction = [&](json::object object) {
        ActionRow row{};
        std::string plan;
        readMembers(object, kActionNames, [&](std::string_view name, json::value value) {
            if (name == "id")
                row.action = textOf(value);
            else if (name == "plan")
                plan = textOf(value);
            else if (name == "state")
                row.state = wordOf(value, name, {"planned", "running", "done", "dropped"});
        });
        actions.emplace_back(std::move(plan), std::move(row));
    };
    readFile("data/plan.json", kFile, [&](std::string_view name, json::value array) {
        name == "actions" ? readRows(array, takeAction) : readRows(array, takePlan);
    });
    std::set<std::string> ids;
    for (auto &[plan, row] : actions) {
        const auto year = years.find(plan);
        if (year == years.end())
            continue;
        row.year = year->second;
        once(ids, row.action, "actions.id");
        m_report.actions.push_back(std::move(row));
    }
}

} // namespace

void readDataFiles(const exchange::OpenedBundle &bundle, const char *end, Report &report)
{
    try {
        Reader(bundle, end, report).readAll();
    } catch (const simdjson::simdjson_error &error) {
        throw Unfit{What::Value, error.what()};
    }
}

} // namespace carnet::hub
