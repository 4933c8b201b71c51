#include "core/tables/zip_archive.h"

#include <QCoreApplication>

#include <zip.h>

namespace carnet::tables {

namespace {

struct ZipText
{
    Q_DECLARE_TR_FUNCTIONS(carnet::tables::ZipArchive)

public:
    static QString damaged() { return tr("The file is damaged or incomplete."); }
    static QString tooLarge()
    {
        return tr("The file holds more than can be read. Keep only the sheet that is needed.");
    }
};

constexpr qint64 kSmall = 1024 * 1024;

} // namespace

/// A device over one entry.
class ZipArchive::Entry final : public QIODevice
{
public:
    Entry(zip_file *file, qint64 packed, ZipArchive &archive)
        : m_file(file)
        , m_packed(packed)
        , m_archive(archive)
    {
        QIODevice::open(QIODevice::ReadOnly);
    }

    ~Entry() override { zip_fclose(m_file); }

    bool isSequential() const override { return true; }

protected:
    qint64 readData(char *data, qint64 size) override
    {
        const qint64 got = zip_fread(m_file, data, zip_uint64_t(size));
        if (got < 0)
            return fail(ZipText::damaged());
        m_unpacked += got;
        m_archive.m_left -= got;
        const bool bomb = m_unpacked > kSmall && m_unpacked / m_archive.m_limits.ratio > m_packed;
        if (m_archive.m_left < 0 || bomb)
            return fail(ZipText::tooLarge());
        return got;
    }

    qint64 writeData(const char *, qint64) override { return -1; }

private:
    qint64 fail(const QString &why)
    {
        m_archive.m_problem = why;
        m_archive.m_left = -1; // Nothing more is read of such a file.
        return -1;
    }

    zip_file *m_file;
    qint64 m_packed;
    qint64 m_unpacked = 0;
    ZipArchive &m_archive;
};

ZipArchive::ZipArchive(const QByteArray &bytes, const ZipLimits &limits)
    : m_bytes(bytes)
    , m_limits(limits)
    , m_left(limits.unpackedBytes)
{}

ZipArchive::~ZipArchive()
{
    if (m_zip)
        zip_discard(m_zip);
}

std::unique_ptr<ZipArchive> ZipArchive::open(const QByteArray &bytes, const ZipLimits &limits)
{
    std::unique_ptr<ZipArchive> archive(new ZipArchive(bytes, limits));
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source = zip_source_buffer_create(
        archive->m_bytes.constData(), zip_uint64_t(archive->m_bytes.size()), 0, &error);
    if (source) {
        archive->m_zip = zip_open_from_source(source, ZIP_RDONLY, &error);
        if (!archive->m_zip)
            zip_source_free(source);
    }
    zip_error_fini(&error);
    if (!archive->m_zip || zip_get_num_entries(archive->m_zip, 0) > limits.entries)
        return nullptr;
    return archive;
}

bool ZipArchive::contains(const QString &name) const
{
    return zip_name_locate(m_zip, name.toUtf8().constData(), 0) >= 0;
}

std::unique_ptr<QIODevice> ZipArchive::read(const QString &name)
{
    const qint64 index = zip_name_locate(m_zip, name.toUtf8().constData(), 0);
    if (index < 0 || m_left < 0)
        return nullptr;
    zip_stat_t stat;
    zip_stat_init(&stat);
    if (zip_stat_index(m_zip, zip_uint64_t(index), 0, &stat) != 0
        || stat.encryption_method != ZIP_EM_NONE)
        return nullptr;
    zip_file *file = zip_fopen_index(m_zip, zip_uint64_t(index), 0);
    return file ? std::make_unique<Entry>(file, qint64(stat.comp_size), *this) : nullptr;
}

QByteArray ZipArchive::start(const QString &name, qint64 bytes)
{
    const std::unique_ptr<QIODevice> entry = read(name);
    return entry ? entry->read(bytes) : QByteArray();
}

} // namespace carnet::tables
