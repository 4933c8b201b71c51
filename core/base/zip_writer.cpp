#include "core/base/zip_writer.h"

#include <memory>
#include <new>
#include <zip.h>

namespace carnet {

namespace {

constexpr zip_uint16_t kFirstDay = (1 << 5) | 1; ///< 1 January 1980, as DOS writes it.

struct ZipFree
{
    void operator()(zip_source_t *source) const { zip_source_free(source); }
    void operator()(zip_t *archive) const { zip_discard(archive); }
};

/// Where nothing is written to a disk only memory can be wanting.
void require(bool done)
{
    if (!done)
        throw std::bad_alloc();
}

void addFile(zip_t *archive, const ZipFile &file)
{
    zip_source_t *source =
        zip_source_buffer(archive, file.bytes.constData(), zip_uint64_t(file.bytes.size()), 0);
    require(source);
    const zip_int64_t index =
        zip_file_add(archive, file.name.toUtf8().constData(), source, ZIP_FL_ENC_UTF_8);
    if (index < 0)
        zip_source_free(source);
    require(index >= 0);
    const auto place = zip_uint64_t(index);
    require(zip_set_file_compression(archive, place, file.stored ? ZIP_CM_STORE : ZIP_CM_DEFLATE, 0)
            == 0);
    require(zip_file_set_dostime(archive, place, 0, kFirstDay, 0) == 0);
}

} // namespace

QByteArray zipped(const std::vector<ZipFile> &files)
{
    const std::unique_ptr<zip_source_t, ZipFree> memory(
        zip_source_buffer_create(nullptr, 0, 0, nullptr));
    require(memory != nullptr);
    // The archive takes over one reference, the bytes are read with the other.
    zip_source_keep(memory.get());
    std::unique_ptr<zip_t, ZipFree> archive(
        zip_open_from_source(memory.get(), ZIP_CREATE | ZIP_TRUNCATE, nullptr));
    if (!archive)
        zip_source_free(memory.get());
    require(archive != nullptr);
    for (const ZipFile &file : files)
        addFile(archive.get(), file);
    require(zip_close(archive.get()) == 0);
    archive.release();
    zip_stat_t stat;
    zip_stat_init(&stat);
    require(zip_source_stat(memory.get(), &stat) == 0 && zip_source_open(memory.get()) == 0);
    QByteArray bytes(qsizetype(stat.size), Qt::Uninitialized);
    const zip_int64_t got = zip_source_read(memory.get(), bytes.data(), stat.size);
    zip_source_close(memory.get());
    require(got == bytes.size());
    return bytes;
}

} // namespace carnet
