#include "core/hub/consolidation_json.h"

namespace carnet::hub {

namespace {

void writeIdentity(JsonWriter &json, const Kept &bundle, const Identity &who)
{
    json.member("site", bundle.chain.site);
    json.member("name", who.name);
    json.member("network", who.network);
    json.member("service", who.service);
    json.member("code", who.code);
    json.member("postcode", who.postcode);
    json.member("town", who.town);
    json.member("department", who.department);
    json.member("fictional", who.fictional);
    json.member("device", bundle.chain.device);
    json.member("lineage", bundle.chain.lineage);
    json.member("seq", bundle.link.seq);
    json.member("manifest", bundle.link.manifest);
    json.member("made_at", bundle.madeAt);
    json.member("period", bundle.period);
    json.member("missing_numbers", bundle.missing);
}

void writeAssessments(JsonWriter &json, const ReportRows &rows)
{
    json.beginArray("assessments");
    for (const AssessmentRow &row : rows.assessments) {
        const Progress progress = progressOf(row.year, rows.answers);
        json.beginObject();
        json.member("year", row.year);
        json.member("edition", row.edition);
        json.member("state", row.state);
        json.member("answered", progress.answered);
        json.member("not_applicable", progress.notApplicable);
        json.member("to_confirm", progress.left);
        json.beginArray("answers");
        for (const AnswerRow &answer : rows.answers) {
            if (answer.year != row.year)
                continue;
            json.beginObject();
            json.member("practice", answer.practice);
            json.member("level", answer.level);
            json.member("applicable", answer.applicable);
            json.member("counts", answer.counts);
            json.endObject();
        }
        json.endArray();
        json.endObject();
    }
    json.endArray();
}

void writePlans(JsonWriter &json, const ReportRows &rows)
{
    json.beginArray("plans");
    for (const PlanRow &row : rows.plans) {
        const ActionCounts counts = actionsOf(row.year, rows.actions);
        json.beginObject();
        json.member("year", row.year);
        json.member("title", row.title);
        json.member("state", row.state);
        json.member("validated_on", row.validatedOn);
        json.member("actions", counts.all);
        json.member("planned", counts.planned);
        json.member("running", counts.running);
        json.member("done", counts.done);
        json.member("dropped", counts.dropped);
        json.endObject();
    }
    json.endArray();
}

void writeMeasurements(JsonWriter &json, const ReportRows &rows)
{
    json.beginArray("measurements");
    for (const MeasurementRow &row : rows.measurements) {
        const IndicatorRow indicator = indicatorOf(row.indicator, rows.indicators);
        json.beginObject();
        json.member("indicator", row.indicator);
        json.member("title", indicator.title);
        json.member("unit", indicator.unit);
        json.member("period", row.period);
        json.member("part", row.part);
        json.member("whole", row.whole);
        json.member("value", row.value);
        json.member("base", row.base);
        json.member("missing", row.missing);
        json.member("state", row.state);
        json.endObject();
    }
    json.endArray();
}

} // namespace

void writeSite(JsonWriter &json, const Kept &bundle, const ReportRows &rows)
{
    json.beginObject();
    writeIdentity(json, bundle, rows.identity);
    writeAssessments(json, rows);
    writePlans(json, rows);
    writeMeasurements(json, rows);
    json.endObject();
}

void writeSum(JsonWriter &json, const Sum &sum)
{
    json.beginObject();
    json.member("fictional", sum.fictional);
    json.member("indicator", sum.indicator);
    json.member("title", sum.title);
    json.member("period", sum.period);
    json.member("sites", sum.sites);
    json.member("part", sum.part);
    json.member("whole", sum.whole);
    json.member("percent", sum.percent());
    json.endObject();
}

void writeMark(JsonWriter &json, const NetworkMark &mark)
{
    json.beginObject();
    json.member("fictional", mark.fictional);
    json.member("indicator", mark.indicator);
    json.member("title", mark.title);
    json.member("unit", mark.unit);
    json.member("period", mark.period);
    json.member("sites", mark.sites);
    json.member("low", mark.low);
    json.member("middle", mark.middle);
    json.member("high", mark.high);
    json.endObject();
}

} // namespace carnet::hub
