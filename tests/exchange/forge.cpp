#include "tests/exchange/forge.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QtEndian>

#include <array>
#include <zlib.h>

using namespace Qt::StringLiterals;

namespace carnet {

namespace {

template<typename Number>
void put(QByteArray &out, Number number)
{
    std::array<char, sizeof(Number)> bytes;
    qToLittleEndian(number, bytes.data());
    out.append(bytes.data(), bytes.size());
}

quint32 crcOf(const QByteArray &bytes)
{
    return quint32(
        crc32(0, reinterpret_cast<const Bytef *>(bytes.constData()), uInt(bytes.size())));
}

void putCommon(QByteArray &out, const ZipHeader &header, const ZipPart &part)
{
    put(out, header.version);
    put(out, header.flags);
    put(out, header.method);
    put(out, header.time);
    put(out, header.date);
    put(out, header.crc.value_or(crcOf(part.bytes)));
    put(out, header.packed.value_or(quint32(part.bytes.size())));
    put(out, header.size.value_or(quint32(part.bytes.size())));
    put(out, quint16(header.name.value_or(part.name).size()));
    put(out, quint16(header.extra.size()));
}

QByteArray centralHeader(const ZipPart &part, quint32 offset)
{
    QByteArray out;
    put(out, quint32(0x02014b50));
    put(out, part.madeBy);
    putCommon(out, part.central, part);
    put(out, quint16(part.comment.size()));
    put(out, part.disk);
    put(out, part.internalAttributes);
    put(out, part.externalAttributes);
    put(out, part.offset.value_or(offset));
    return out + part.central.name.value_or(part.name) + part.central.extra + part.comment;
}

} // namespace

QByteArray zipOf(const std::vector<ZipPart> &parts, const ZipEnd &end)
{
    QByteArray out;
    QByteArray central;
    for (const ZipPart &part : parts) {
        out += part.before;
        central += centralHeader(part, quint32(out.size()));
        put(out, quint32(0x04034b50));
        putCommon(out, part.local, part);
        out += part.local.name.value_or(part.name) + part.local.extra + part.bytes + part.after;
    }
    const quint32 centralAt = quint32(out.size());
    out += central + end.before;
    put(out, quint32(0x06054b50));
    put(out, end.disk);
    put(out, end.disk);
    put(out, end.count.value_or(quint16(parts.size())));
    put(out, end.totalCount.value_or(end.count.value_or(quint16(parts.size()))));
    put(out, end.centralBytes.value_or(quint32(central.size())));
    put(out, end.centralAt.value_or(centralAt));
    put(out, quint16(end.comment.size()));
    return out + end.comment;
}

exchange::BundleMeta exampleMeta()
{
    return {.kind = exchange::BundleMeta::Kind::Report,
            .site = *Id<Site>::parse(u"5f0c2b1e-7a35-4d0b-9c51-2e8d4317f6b0"_s),
            .siteName = u"Sous-préfecture d’exemple"_s,
            .lineage = *Id<storage::Lineage>::parse(u"6a0c2b1e-7a35-4d0b-9c51-2e8d4317f6b0"_s),
            .seq = 1,
            .madeAt = QDateTime::fromString(u"2026-11-21T14:05:03Z"_s, Qt::ISODate),
            .edition = u"spplus-2023"_s,
            .period = Period::parse(u"2026-T3")};
}

exchange::BundleFiles exampleFiles()
{
    return {{"data/plan.json", R"({"actions":[{"id":"a"},{"id":"b"}],"plans":[{"id":"p"}]})"},
            {"files/plan.pdf", QByteArray("%PDF\0\xFF", 6)}};
}

exchange::DeviceKey exampleKey(char fill)
{
    return exchange::DeviceKey::fromSeed(QByteArray(32, fill));
}

Forgery::Forgery()
    : files(exampleFiles())
    , key(exampleKey())
{
    meta = {{u"format"_s, u"liasse-1"_s},
            {u"schema"_s, 1},
            {u"kind"_s, u"report"_s},
            {u"site"_s, QJsonObject{{u"id"_s, u"5f0c2b1e-7a35-4d0b-9c51-2e8d4317f6b0"_s},
                                    {u"name"_s, u"Sous-préfecture d’exemple"_s}}},
            {u"device"_s, key.publicKey().fingerprint()},
            {u"lineage"_s, u"6a0c2b1e-7a35-4d0b-9c51-2e8d4317f6b0"_s},
            {u"seq"_s, 1},
            {u"previous"_s, u""_s},
            {u"made_at"_s, u"2026-11-21T14:05:03Z"_s},
            {u"edition"_s, u"spplus-2023"_s},
            {u"period"_s, u"2026-T3"_s},
            {u"counts"_s, QJsonObject{{u"data/plan.json"_s, 3}}},
            {u"personal_data"_s, u"none"_s}};
}

QByteArray Forgery::correctManifest() const
{
    const auto line = [](const QByteArray &name, const QByteArray &bytes) -> QByteArray {
        return "SHA256 (" + name + ") = "
               + QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex() + '\n';
    };
    QByteArray text;
    for (const ZipPart &part : listed())
        text += line(part.name, part.bytes);
    return text;
}

QByteArray Forgery::correctSignature() const
{
    const QByteArray said = "liasse-1 site=" + meta[u"site"][u"id"].toString().toUtf8()
                            + " device=" + meta[u"device"].toString().toUtf8()
                            + " seq=" + QByteArray::number(meta[u"seq"].toInteger());
    return key.sign(manifest ? *manifest : correctManifest(), comment.value_or(said));
}

std::vector<ZipPart> Forgery::listed() const
{
    const QByteArray text = QJsonDocument(meta).toJson(QJsonDocument::Compact) + '\n';
    std::vector<ZipPart> all{
        {.name = "META/liasse-1.json", .bytes = metaText.value_or(text)},
        {.name = "META/key.pub", .bytes = keyFile.value_or(key.publicKey().toMinisign())}};
    for (const auto &[name, bytes] : files)
        all.push_back({.name = name, .bytes = bytes});
    return all;
}

std::vector<ZipPart> Forgery::parts() const
{
    std::vector<ZipPart> all{
        {.name = "mimetype",
         .bytes = mediaType.value_or("application/vnd.carnet-spplus.liasse+zip")},
        {.name = "MANIFEST", .bytes = manifest ? *manifest : correctManifest()},
        {.name = "MANIFEST.minisig", .bytes = signature ? *signature : correctSignature()}};
    for (ZipPart &part : listed())
        all.push_back(std::move(part));
    return all;
}

} // namespace carnet
