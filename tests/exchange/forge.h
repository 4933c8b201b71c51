#pragma once

#include "core/exchange/bundle.h"

#include <QByteArray>
#include <QJsonObject>

#include <functional>
#include <map>
#include <optional>
#include <vector>

namespace carnet {

/// One header of a ZIP entry, every field of it: forgers are free.
struct ZipHeader
{
    quint16 version = 10;
    quint16 flags = 0;
    quint16 method = 0;
    quint16 time = 0;
    quint16 date = 0x21;
    std::optional<quint32> crc; ///< Correct unless given, like all that is optional here.
    std::optional<quint32> packed;
    std::optional<quint32> size;
    std::optional<QByteArray> name;
    QByteArray extra;
};

struct ZipPart
{
    QByteArray name;
    QByteArray bytes;
    ZipHeader local = {};
    ZipHeader central = {};
    quint16 madeBy = 10;
    QByteArray comment = {};
    quint16 disk = 0;
    quint16 internalAttributes = 0;
    quint32 externalAttributes = 0;
    std::optional<quint32> offset = {};
    QByteArray before = {}; ///< Bytes in front of the local header.
    QByteArray after = {};  ///< Bytes behind the content, such as a data descriptor.
};

struct ZipEnd
{
    QByteArray before; ///< Between the central directory and the end record.
    std::optional<quint16> count;
    std::optional<quint16> totalCount;
    std::optional<quint32> centralBytes;
    std::optional<quint32> centralAt;
    quint16 disk = 0;
    QByteArray comment;
};

QByteArray zipOf(const std::vector<ZipPart> &parts, const ZipEnd &end = {});

/// A bundle made by hand, each part of which may be replaced before it is put together; what is
/// not replaced follows from the rest. Shares no code with what it tests but the signing.
struct Forgery
{
    Forgery();

    QJsonObject meta;
    std::map<QByteArray, QByteArray> files;
    exchange::DeviceKey key;
    std::optional<QByteArray> metaText;
    std::optional<QByteArray> mediaType;
    std::optional<QByteArray> keyFile;
    std::optional<QByteArray> manifest;
    std::optional<QByteArray> comment;
    std::optional<QByteArray> signature;

    QByteArray correctManifest() const;
    QByteArray correctSignature() const;
    std::vector<ZipPart> listed() const; ///< What the manifest covers.
    std::vector<ZipPart> parts() const;
    QByteArray bytes() const { return zipOf(parts()); }
};

/// What the forgery is when nothing is forged.
exchange::BundleMeta exampleMeta();
exchange::BundleFiles exampleFiles();
exchange::DeviceKey exampleKey(char fill = 'k');

} // namespace carnet
