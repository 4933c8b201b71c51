#include "core/hub/devices.h"

#include "core/base/column.h"

namespace carnet::hub {

Devices::Devices(sqlite::Database &db)
    : m_db(db)
    , m_meet(db.prepare(R"(INSERT INTO device (site_id, device, public_key, trust)
                           VALUES (?, ?, ?, 'unconfirmed')
                           ON CONFLICT DO NOTHING)"))
    , m_revoked(db.prepare("SELECT revoked_from FROM device WHERE site_id = ? AND device = ?"))
    , m_settledThrough(db.prepare(R"(SELECT through FROM settled_chain
                                     WHERE site_id = ? AND device = ? AND lineage = ?)"))
    , m_settledLinks(db.prepare(R"(SELECT seq, manifest FROM settled_link
                                   WHERE site_id = ? AND device = ? AND lineage = ?)"))
{}

std::vector<Device> Devices::all()
{
    std::vector<Device> devices;
    m_db.prepare(R"(
            SELECT device.site_id, device.device, public_key, trust, revoked_from,
                   count(bundle.number), max(bundle.seq),
                   (SELECT name FROM bundle AS latest
                        JOIN identity ON identity.bundle = latest.number
                    WHERE latest.site_id = device.site_id AND latest.device = device.device
                    ORDER BY latest.seq DESC, latest.manifest LIMIT 1)
            FROM device LEFT JOIN bundle
                ON bundle.site_id = device.site_id AND bundle.device = device.device
            GROUP BY device.site_id, device.device
            ORDER BY device.site_id, device.device)")
        .each<std::string, std::string, std::string, std::string, std::optional<qint64>, qint64,
              qint64, std::string>([&](std::string site, std::string fingerprint, std::string key,
                                       const std::string &trust, std::optional<qint64> revokedFrom,
                                       qint64 bundles, qint64 last, std::string name) {
            devices.push_back(
                {.site = std::move(site),
                 .fingerprint = std::move(fingerprint),
                 .publicKey = std::move(key),
                 .trust = Column<Device::Trust>::read(QString::fromStdString(trust)).value(),
                 .revokedFrom = revokedFrom,
                 .siteName = std::move(name),
                 .bundles = bundles,
                 .last = last});
        });
    return devices;
}

std::vector<Device> Devices::matching(QStringView prefix)
{
    std::string wanted;
    for (const QChar c : prefix)
        if (c.isLetterOrNumber())
            wanted += char(c.toLower().toLatin1());
    std::vector<Device> devices = all();
    std::erase_if(devices,
                  [&](const Device &device) { return !device.fingerprint.starts_with(wanted); });
    return devices;
}

void Devices::meet(std::string_view site, std::string_view fingerprint, std::string_view publicKey)
{
    m_meet.run(site, fingerprint, sqlite::Blob{publicKey});
}

void Devices::confirm(const Device &device)
{
    m_db.prepare(R"(UPDATE device SET trust = 'confirmed', revoked_from = NULL
                    WHERE site_id = ? AND device = ?)")
        .run(device.site, device.fingerprint);
}

void Devices::revoke(const Device &device, qint64 from)
{
    m_db.prepare("UPDATE device SET revoked_from = ? WHERE site_id = ? AND device = ?")
        .run(from, device.site, device.fingerprint);
}

void Devices::settle(const Chain &chain, qint64 through, const std::map<qint64, std::string> &kept)
{
    const auto &[site, device, lineage] = chain;
    m_db.prepare(
            "REPLACE INTO settled_chain (site_id, device, lineage, through) VALUES (?, ?, ?, ?)")
        .run(site, device, lineage, through);
    m_db.prepare("DELETE FROM settled_link WHERE site_id = ? AND device = ? AND lineage = ?")
        .run(site, device, lineage);
    sqlite::Statement keep = m_db.prepare(R"(
        INSERT INTO settled_link (site_id, device, lineage, seq, manifest) VALUES (?, ?, ?, ?, ?))");
    for (const auto &[seq, manifest] : kept)
        keep.run(site, device, lineage, seq, manifest);
}

Decisions Devices::decisions(const Chain &chain)
{
    const auto &[site, device, lineage] = chain;
    Decisions decisions;
    m_revoked.each<std::optional<qint64>>(
        [&](std::optional<qint64> from) { decisions.revokedFrom = from; }, site, device);
    m_settledThrough.each<qint64>([&](qint64 through) { decisions.settledThrough = through; }, site,
                                  device, lineage);
    if (decisions.settledThrough > 0) {
        m_settledLinks.each<qint64, std::string>(
            [&](qint64 seq, std::string manifest) { decisions.kept[seq] = std::move(manifest); },
            site, device, lineage);
    }
    return decisions;
}

QString spoken(std::string_view fingerprint)
{
    QString groups;
    for (size_t i = 0; i < fingerprint.size() && i < 32; ++i) {
        if (i > 0 && i % 4 == 0)
            groups += u' ';
        groups += QLatin1Char(fingerprint[i]);
    }
    return groups;
}

} // namespace carnet::hub
