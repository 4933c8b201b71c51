#include "app/bench/bare_hub.h"

#include "core/exchange/digest.h"

#include <QFile>
#include <QFileInfo>

#include <sodium.h>
#include <stdexcept>

namespace carnet::bench {

BareHub::BareHub(const std::string &path, const hub::Report &report)
    : m_db(path)
    , m_report(report)
    , m_bundle(m_db, "INSERT INTO bundle (number, site_id, device, seq, manifest, previous, "
                     "lineage, made_at, edition, period, outcome, missing) "
                     "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'accepted', 0)")
    , m_file(m_db, "INSERT INTO bundle_file (bundle, site_id, bytes) VALUES (?, ?, ?)")
    , m_receipt(m_db, "INSERT INTO receipt (site_id, received_at, name, size, sha256, code, "
                      "bundle) VALUES (?, '2026-11-21T14:05:03Z', ?, ?, ?, 'accepted', ?)")
    , m_identity(m_db, "INSERT INTO identity (bundle, site_id, name, network, service, code, "
                       "postcode, town, department, fictional) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
    , m_indicator(m_db, "INSERT INTO indicator (bundle, site_id, code, title, unit, form, "
                        "direction) VALUES (?, ?, ?, ?, ?, ?, ?)")
    , m_measurement(m_db, "INSERT INTO measurement (bundle, site_id, indicator, period, part, "
                          "whole, value, base, missing, state) "
                          "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
    , m_assessment(m_db, "INSERT INTO assessment (bundle, site_id, year, edition, state) "
                         "VALUES (?, ?, ?, ?, ?)")
    , m_answer(m_db, "INSERT INTO answer (bundle, site_id, year, practice, level, applicable, "
                     "counts) VALUES (?, ?, ?, ?, ?, ?, ?)")
    , m_plan(m_db, "INSERT INTO plan (bundle, site_id, year, title, state, validated_on) "
                   "VALUES (?, ?, ?, ?, ?, ?)")
    , m_action(m_db, "INSERT INTO action (bundle, site_id, action, year, state) "
                     "VALUES (?, ?, ?, ?, ?)")
{
    for (const char *pragma :
         {"PRAGMA journal_mode = TRUNCATE", "PRAGMA synchronous = EXTRA",
          "PRAGMA secure_delete = OFF", "PRAGMA cell_size_check = ON", "PRAGMA mmap_size = 0",
          "PRAGMA cache_size = -65536", "PRAGMA temp_store = MEMORY"})
        m_db.run(pragma);
}

void BareHub::receive(const Network &network)
{
    constexpr qsizetype kFilesPerCommit = 500;
    const qsizetype files = network.files.size();
    for (qsizetype n = 0; n < files; ++n) {
        if (n % kFilesPerCommit == 0)
            m_db.run("BEGIN IMMEDIATE");
        QFile file(network.files[n]);
        file.open(QIODevice::ReadOnly | QIODevice::Unbuffered);
        const QByteArray bytes = file.readAll();
        const QByteArray sum = exchange::sha256(bytes);
        if (crypto_sign_verify_detached(network.signatures[size_t(n)].data(),
                                        reinterpret_cast<const unsigned char *>(sum.constData()),
                                        size_t(sum.size()), network.publicKey.data())
            != 0)
            throw std::runtime_error("A signature is wrong.");
        insert(n + 1, QFileInfo(file).fileName().toStdString(),
               {bytes.constData(), size_t(bytes.size())}, sum.toHex().toStdString());
        if ((n + 1) % kFilesPerCommit == 0 || n + 1 == files)
            m_db.run("COMMIT");
    }
}

void BareHub::insert(long long number, const std::string &name, std::string_view bytes,
                     std::string_view sha256)
{
    const hub::Report &of = m_report;
    // The SHA-256 stands for the manifest's: any text of that length that no other bundle has.
    m_bundle.run({number, of.site, of.device, number, sha256, sha256, of.lineage, of.madeAt,
                  of.edition, of.period});
    m_file.run({number, of.site, BareStatement::Blob{bytes}});
    m_receipt.run({of.site, name, static_cast<long long>(bytes.size()), sha256, number});
    insertRows(number);
}

void BareHub::insertRows(long long number)
{
    const std::string &site = m_report.site;
    const hub::Identity &who = m_report.identity;
    m_identity.run({number, site, who.name, who.network, who.service, who.code, who.postcode,
                    who.town, who.department, static_cast<long long>(who.fictional)});
    for (const hub::IndicatorRow &row : m_report.indicators)
        m_indicator.run({number, site, row.code, row.title, row.unit, row.form, row.direction});
    for (const hub::MeasurementRow &row : m_report.measurements)
        m_measurement.run({number, site, row.indicator, row.period, BareStatement::of(row.part),
                           BareStatement::of(row.whole), BareStatement::of(row.value),
                           BareStatement::of(row.base), BareStatement::of(row.missing), row.state});
    for (const hub::AssessmentRow &row : m_report.assessments)
        m_assessment.run({number, site, row.year, row.edition, row.state});
    for (const hub::AnswerRow &row : m_report.answers)
        m_answer.run({number, site, row.year, row.practice, BareStatement::of(row.level),
                      static_cast<long long>(row.applicable), static_cast<long long>(row.counts)});
    for (const hub::PlanRow &row : m_report.plans)
        m_plan.run({number, site, row.year, row.title, row.state, row.validatedOn});
    for (const hub::ActionRow &row : m_report.actions)
        m_action.run({number, site, row.action, row.year, row.state});
}

} // namespace carnet::bench
