#include "core/hub/bundles.h"

#include <QString>

namespace carnet::hub {

namespace {

const std::string kColumns =
    "SELECT number, site_id, device, lineage, seq, manifest, previous, made_at, "
    "period, outcome, missing FROM bundle ";

template<typename... Values>
std::vector<Kept> read(sqlite::Statement statement, const Values &...values)
{
    std::vector<Kept> found;
    statement.each<qint64, std::string, std::string, std::string, qint64, std::string, std::string,
                   std::string, std::string, std::string, qint64>(
        [&](qint64 number, std::string site, std::string device, std::string lineage, qint64 seq,
            std::string manifest, std::string previous, std::string madeAt, std::string period,
            const std::string &outcome, qint64 missing) {
            found.push_back(
                {.number = number,
                 .chain = {std::move(site), std::move(device), std::move(lineage)},
                 .link = {seq, std::move(manifest), std::move(previous)},
                 .madeAt = std::move(madeAt),
                 .period = std::move(period),
                 .outcome = outcomeOf(QString::fromStdString(outcome)).value_or(Outcome::Refused),
                 .missing = missing});
        },
        values...);
    return found;
}

} // namespace

Bundles::Bundles(sqlite::Database &db)
    : m_db(db)
    , m_devices(db)
    , m_find(db.prepare(R"(SELECT number FROM bundle
                           WHERE site_id = ? AND device = ? AND manifest = ?)"))
    , m_insert(db.prepare(R"(
          INSERT INTO bundle (site_id, device, seq, manifest, previous, lineage, made_at, edition,
                              period, outcome, missing)
          VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 'gap', 0) RETURNING number)"))
    , m_insertFile(db.prepare("INSERT INTO bundle_file (bundle, site_id, bytes) VALUES (?, ?, ?)"))
    , m_chain(db.prepare(R"(SELECT number, seq, manifest, previous, outcome, missing FROM bundle
                            WHERE site_id = ? AND device = ? AND lineage = ?)"))
    , m_outcome(db.prepare("SELECT outcome FROM bundle WHERE number = ?"))
    , m_setOutcome(db.prepare("UPDATE bundle SET outcome = ?, missing = ? WHERE number = ?"))
    , m_identity(db.prepare(R"(
          INSERT INTO identity (bundle, site_id, name, network, service, code, postcode, town,
                                department, fictional)
          VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?))"))
    , m_indicator(db.prepare(R"(
          INSERT INTO indicator (bundle, site_id, code, title, unit, form, direction)
          VALUES (?, ?, ?, ?, ?, ?, ?))"))
    , m_measurement(db.prepare(R"(
          INSERT INTO measurement (bundle, site_id, indicator, period, part, whole, value, base,
                                   missing, state)
          VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?))"))
    , m_assessment(db.prepare(R"(
          INSERT INTO assessment (bundle, site_id, year, edition, state)
          VALUES (?, ?, ?, ?, ?))"))
    , m_answer(db.prepare(R"(
          INSERT INTO answer (bundle, site_id, year, practice, level, applicable, counts)
          VALUES (?, ?, ?, ?, ?, ?, ?))"))
    , m_plan(db.prepare(R"(
          INSERT INTO plan (bundle, site_id, year, title, state, validated_on)
          VALUES (?, ?, ?, ?, ?, ?))"))
    , m_action(db.prepare(R"(
          INSERT INTO action (bundle, site_id, action, year, state) VALUES (?, ?, ?, ?, ?))"))
{}

Bundles::Put Bundles::put(const Report &report, std::string_view bytes)
{
    const auto known = m_find.first<qint64>(report.site, report.device, report.link.manifest);
    if (known)
        return {std::get<0>(*known), false};

    m_devices.meet(report.site, report.device, report.publicKey);
    const auto [number] =
        m_insert
            .first<qint64>(report.site, report.device, report.link.seq, report.link.manifest,
                           report.link.previous, report.lineage, report.madeAt, report.edition,
                           report.period)
            .value();
    m_insertFile.run(number, report.site, sqlite::Blob{bytes});
    putRows(number, report);
    m_touched.insert({report.site, report.device, report.lineage});
    return {number, true};
}

void Bundles::putRows(qint64 number, const Report &report)
{
    const std::string &site = report.site;
    const Identity &who = report.identity;
    m_identity.run(number, site, who.name, who.network, who.service, who.code, who.postcode,
                   who.town, who.department, who.fictional);
    for (const IndicatorRow &row : report.indicators)
        m_indicator.run(number, site, row.code, row.title, row.unit, row.form, row.direction);
    for (const MeasurementRow &row : report.measurements)
        m_measurement.run(number, site, row.indicator, row.period, row.part, row.whole, row.value,
                          row.base, row.missing, row.state);
    for (const AssessmentRow &row : report.assessments)
        m_assessment.run(number, site, row.year, row.edition, row.state);
    for (const AnswerRow &row : report.answers)
        m_answer.run(number, site, row.year, row.practice, row.level, row.applicable, row.counts);
    for (const PlanRow &row : report.plans)
        m_plan.run(number, site, row.year, row.title, row.state, row.validatedOn);
    for (const ActionRow &row : report.actions)
        m_action.run(number, site, row.action, row.year, row.state);
}

void Bundles::touch(const Device &device)
{
    for (const Kept &bundle : of(device))
        m_touched.insert(bundle.chain);
}

void Bundles::judgeTouched()
{
    for (const Chain &chain : m_touched)
        judgeChain(chain);
    m_touched.clear();
}

void Bundles::judgeChain(const Chain &chain)
{
    std::vector<Link> links;
    std::vector<qint64> numbers;
    std::vector<std::pair<std::string, qint64>> before;
    m_chain.each<qint64, qint64, std::string, std::string, std::string, qint64>(
        [&](qint64 number, qint64 seq, std::string manifest, std::string previous,
            std::string outcome, qint64 missing) {
            numbers.push_back(number);
            links.push_back({seq, std::move(manifest), std::move(previous)});
            before.emplace_back(std::move(outcome), missing);
        },
        chain.site, chain.device, chain.lineage);
    const std::vector<Verdict> verdicts = judge(links, m_devices.decisions(chain));
    for (size_t i = 0; i < links.size(); ++i) {
        const std::pair now{code(verdicts[i].outcome).toStdString(), verdicts[i].missing};
        if (now != before[i])
            m_setOutcome.run(now.first, now.second, numbers[i]);
    }
}

Outcome Bundles::outcome(qint64 number)
{
    const auto found = m_outcome.first<std::string>(number);
    return outcomeOf(QString::fromStdString(std::get<0>(found.value()))).value();
}

std::vector<Kept> Bundles::all()
{
    return read(m_db.prepare(kColumns + "ORDER BY site_id, device, lineage, seq, manifest"));
}

std::vector<Kept> Bundles::of(const Device &device)
{
    return read(m_db.prepare(kColumns
                             + "WHERE site_id = ? AND device = ? "
                               "ORDER BY lineage, seq, manifest"),
                device.site, device.fingerprint);
}

std::string Bundles::bytes(qint64 number)
{
    const auto found =
        m_db.prepare("SELECT bytes FROM bundle_file WHERE bundle = ?").first<std::string>(number);
    return found ? std::get<0>(*found) : std::string();
}

} // namespace carnet::hub
