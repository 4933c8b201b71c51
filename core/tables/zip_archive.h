#pragma once

#include <QByteArray>
#include <QIODevice>
#include <QString>

#include <memory>
#include <optional>

struct zip;

namespace carnet::tables {

/// What an archive may be at most; beyond, reading it fails.
struct ZipLimits
{
    qint64 unpackedBytes = 256 * 1024 * 1024; ///< Of all entries that are read, together.
    int ratio = 400; ///< Unpacked to packed, of entries over a megabyte: a bomb has 1,000.
    int entries = 5000;
};

/// An archive in memory, for reading. Nothing is unpacked but what is asked for, as it is
/// read, and no size that the file claims is believed.
class ZipArchive final
{
public:
    /// Null when the bytes are no archive, or one with too many entries.
    static std::unique_ptr<ZipArchive> open(const QByteArray &bytes, const ZipLimits &limits = {});

    ~ZipArchive();

    bool contains(const QString &name) const;

    /// The entry, open for reading from its beginning to its end; null without such an entry,
    /// and for one that is encrypted. When reading it fails, problem() says why. The archive
    /// outlives it.
    std::unique_ptr<QIODevice> read(const QString &name);

    /// Its first bytes, such as the media type of an ODS.
    QByteArray start(const QString &name, qint64 bytes);

    /// Why reading failed, translated; empty when all went well.
    const QString &problem() const { return m_problem; }

private:
    class Entry;

    ZipArchive(const QByteArray &bytes, const ZipLimits &limits);

    QByteArray m_bytes;
    ZipLimits m_limits;
    qint64 m_left; ///< Bytes that may still be unpacked.
    QString m_problem;
    zip *m_zip = nullptr;
};

} // namespace carnet::tables
