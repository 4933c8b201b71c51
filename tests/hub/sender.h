#pragma once

#include "core/domain/site.h"
#include "core/exchange/bundle.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <memory>
#include <vector>

namespace carnet {

/// Counts that a test site measured for an indicator in a period.
struct Counted
{
    QString indicator;
    QString period;
    qint64 part;
    qint64 whole;
};

/// A site that sends reports, made from a seed so that its bytes are the same each time.
class Sender
{
public:
    explicit Sender(const QString &name, quint64 seed = 1);

    /// The next report of its chain.
    exchange::SealedBundle next(std::vector<Counted> counts = {
                                    {QStringLiteral("IND-1"), QStringLiteral("2026-T1"), 1, 2}});

    /// A report with that number, after that manifest; `counts` make it differ from others.
    exchange::SealedBundle make(qint64 seq, const QString &previous,
                                const std::vector<Counted> &counts);

    /// Any files under that number.
    exchange::SealedBundle seal(
        qint64 seq, const QString &previous, const exchange::BundleFiles &files,
        exchange::BundleMeta::Kind kind = exchange::BundleMeta::Kind::Report);

    exchange::BundleFiles report(const std::vector<Counted> &counts) const;

    QString fingerprint() const { return m_key->publicKey().fingerprint(); }

    Id<Site> site;
    Id<storage::Lineage> lineage;
    bool fictional = false;

private:
    QString m_name;
    std::shared_ptr<exchange::DeviceKey> m_key;
    qint64 m_seq = 0;
    QString m_previous;
};

/// A folder with files for the hub.
void write(const QString &path, const QByteArray &bytes);

} // namespace carnet
