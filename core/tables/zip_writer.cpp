#include "core/tables/zip_writer.h"

#include "core/base/failure.h"

#include <QCoreApplication>

#include <memory>
#include <zip.h>

namespace carnet::tables {

namespace {

struct ZipWriterText
{
    Q_DECLARE_TR_FUNCTIONS(carnet::tables::ZipWriter)
};

[[noreturn]] void failPacking(const char *detail)
{
    throw Failure(Failure::Kind::Unavailable,
                  ZipWriterText::tr("The file could not be made. Nothing was changed. Close other "
                                    "programs and try again."),
                  QString::fromUtf8(detail));
}

/// An archive in memory that is being written.
class ZipWriter final
{
public:
    /// Begins with what the archive has.
    explicit ZipWriter(const QByteArray &archive)
        : m_source(
            zip_source_buffer_create(archive.constData(), zip_uint64_t(archive.size()), 0, nullptr))
    {
        if (!m_source)
            failPacking("zip_source_buffer_create");
        zip_source_keep(m_source);
        m_zip = zip_open_from_source(m_source, 0, nullptr);
        if (!m_zip) {
            zip_source_free(m_source);
            zip_source_free(m_source);
            failPacking("zip_open_from_source");
        }
    }

    ~ZipWriter()
    {
        if (m_zip)
            zip_discard(m_zip);
        zip_source_free(m_source);
    }

    Q_DISABLE_COPY_MOVE(ZipWriter)

    /// The bytes must stay until finish().
    void add(const ZipFile &entry)
    {
        zip_source *const content =
            zip_source_buffer(m_zip, entry.bytes.constData(), zip_uint64_t(entry.bytes.size()), 0);
        const zip_int64_t index = content
                                      ? zip_file_add(m_zip, entry.name.toUtf8().constData(),
                                                     content, ZIP_FL_ENC_GUESS | ZIP_FL_OVERWRITE)
                                      : -1;
        if (index < 0) {
            if (content)
                zip_source_free(content);
            failPacking(zip_strerror(m_zip));
        }
        const auto method = entry.stored ? ZIP_CM_STORE : ZIP_CM_DEFLATE;
        constexpr zip_uint16_t kFirstOfJanuary1980 = 0x21;
        if (zip_set_file_compression(m_zip, zip_uint64_t(index), method, 6) < 0
            || zip_file_set_dostime(m_zip, zip_uint64_t(index), 0, kFirstOfJanuary1980, 0) < 0)
            failPacking(zip_strerror(m_zip));
    }

    QByteArray finish()
    {
        if (zip_close(m_zip) < 0)
            failPacking(zip_strerror(m_zip));
        m_zip = nullptr;
        zip_stat_t about;
        if (zip_source_stat(m_source, &about) < 0 || zip_source_open(m_source) < 0)
            failPacking("zip_source_open");
        QByteArray bytes(qsizetype(about.size), Qt::Uninitialized);
        const zip_int64_t got = zip_source_read(m_source, bytes.data(), about.size);
        zip_source_close(m_source);
        if (got != zip_int64_t(about.size))
            failPacking("zip_source_read");
        return bytes;
    }

private:
    zip_source *m_source;
    zip *m_zip = nullptr;
};

} // namespace

QByteArray zipWith(const QByteArray &archive, const std::vector<ZipFile> &files)
{
    ZipWriter writer(archive);
    for (const ZipFile &entry : files)
        writer.add(entry);
    return writer.finish();
}

} // namespace carnet::tables
