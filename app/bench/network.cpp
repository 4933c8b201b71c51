#include "app/bench/network.h"

#include "core/base/failure.h"
#include "core/exchange/digest.h"
#include "core/exchange/report.h"
#include "core/storage/new_site.h"

#include <QDir>
#include <QFile>

#include <sodium.h>

using namespace Qt::StringLiterals;

namespace carnet::bench {

namespace {

const QDateTime kStart = QDateTime(QDate(2017, 1, 10), QTime(9, 0), Qt::UTC);

/// What the example site reports.
struct Example
{
    Site site;
    Period period = *Period::of(Frequency::Quarter, 2026, 3);
    exchange::BundleFiles files;
};

Example readExample()
{
    storage::Workspace workspace(std::make_unique<storage::Database>(u":memory:"_s),
                                 {.device = Id<journal::Device>::derived(u"device", u"bench"),
                                  .author = u"Mesure"_s,
                                  .clock = systemClock()});
    for (const journal::Step &step : storage::exampleSite().steps)
        workspace.apply(step);
    Example example{.site = workspace.records<Site>().all().front()};
    example.files = exchange::makeReport(workspace, {.period = example.period});
    return example;
}

/// One site: its device, and where its chain stands.
class SendingSite
{
public:
    SendingSite(const Example &example, int number)
        : m_example(example)
        , m_id(Id<Site>::derived(u"bench", QString::number(number)))
        , m_lineage(Id<storage::Lineage>::derived(u"bench", QString::number(number)))
        , m_key(exchange::DeviceKey::fromSeed(exchange::sha256(QByteArray::number(number))))
        , m_files(example.files)
    {
        QByteArray &site = m_files["data/site.json"];
        site.replace(example.site.id.toString().toUtf8(), m_id.toString().toUtf8());
    }

    QByteArray next()
    {
        ++m_seq;
        exchange::Sealing sealing =
            exchange::sealBundle({.kind = exchange::BundleMeta::Kind::Report,
                                  .site = m_id,
                                  .siteName = m_example.site.name,
                                  .lineage = m_lineage,
                                  .seq = m_seq,
                                  .previous = m_previous,
                                  .madeAt = kStart.addDays(m_seq * 30),
                                  .edition = u"spplus-2023"_s,
                                  .period = m_example.period},
                                 m_files, m_key);
        if (const auto *refusal = std::get_if<exchange::Refusal>(&sealing))
            throw Failure(Failure::Kind::Unreadable, refusal->message(), refusal->place);
        auto &sealed = std::get<exchange::SealedBundle>(sealing);
        m_previous = sealed.manifest;
        return std::move(sealed.bytes);
    }

private:
    const Example &m_example;
    Id<Site> m_id;
    Id<storage::Lineage> m_lineage;
    exchange::DeviceKey m_key;
    exchange::BundleFiles m_files;
    qint64 m_seq = 0;
    QString m_previous;
};

} // namespace

Network makeNetwork(const QString &folder, int sites, int reports)
{
    const Example example = readExample();
    std::vector<SendingSite> senders;
    for (int site = 0; site < sites; ++site)
        senders.emplace_back(example, site);

    Network network;
    std::array<unsigned char, 64> secret{};
    crypto_sign_keypair(network.publicKey.data(), secret.data());
    QDir().mkpath(folder);
    for (int report = 0; report < reports; ++report) {
        for (int site = 0; site < sites; ++site) {
            const QByteArray bytes = senders[size_t(site)].next();
            network.files += u"%1/%2-%3.liasse"_s.arg(folder).arg(report).arg(site);
            QFile file(network.files.back());
            if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
                throw Failure(Failure::Kind::Unavailable, file.errorString(), file.fileName());
            network.bytes += bytes.size();
            const QByteArray sum = exchange::sha256(bytes);
            crypto_sign_detached(network.signatures.emplace_back().data(), nullptr,
                                 reinterpret_cast<const unsigned char *>(sum.constData()),
                                 size_t(sum.size()), secret.data());
        }
    }
    return network;
}

} // namespace carnet::bench
