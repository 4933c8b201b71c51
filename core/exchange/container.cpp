#include "core/exchange/container.h"

#include <QtEndian>

#include <algorithm>
#include <array>
#include <zlib.h>

namespace carnet::exchange {

namespace {

using Code = Refusal::Code;

// Signatures and sizes of the three structures: APPNOTE.TXT - .ZIP File Format Specification,
// 6.3.10, sections 4.3.7, 4.3.12 and 4.3.16.
constexpr quint32 kLocal = 0x04034b50;
constexpr quint32 kCentral = 0x02014b50;
constexpr quint32 kEnd = 0x06054b50;
constexpr quint32 kZip64End = 0x06064b50;
constexpr qsizetype kLocalBytes = 30;
constexpr qsizetype kCentralBytes = 46;
constexpr qsizetype kEndBytes = 22;

constexpr quint16 kVersion = 10;
constexpr quint16 kFirstOfJanuary1980 = 0x21;

/// One entry as a header tells it.
struct Header
{
    QByteArrayView name;
    quint32 crc;
    quint32 size;
    quint32 offset; ///< Of the local header.
};

quint16 word(QByteArrayView bytes, qsizetype at)
{
    return qFromLittleEndian<quint16>(bytes.data() + at);
}

quint32 doubleWord(QByteArrayView bytes, qsizetype at)
{
    return qFromLittleEndian<quint32>(bytes.data() + at);
}

template<typename... Numbers>
void append(QByteArray &out, Numbers... numbers)
{
    const auto one = [&out](auto number) {
        std::array<char, sizeof number> bytes;
        qToLittleEndian(number, bytes.data());
        out.append(bytes.data(), bytes.size());
    };
    (one(numbers), ...);
}

quint32 crcOf(QByteArrayView bytes)
{
    return quint32(crc32_z(0, reinterpret_cast<const Bytef *>(bytes.data()), size_t(bytes.size())));
}

/// What both kinds of header have in common.
void appendCommon(QByteArray &out, const Header &header)
{
    constexpr quint16 none = 0;
    append(out, kVersion, none /* flags */, none /* stored */, none /* midnight */,
           kFirstOfJanuary1980, header.crc, header.size, header.size, quint16(header.name.size()),
           none /* extra field */);
}

void appendLocal(QByteArray &out, const Header &header)
{
    append(out, kLocal);
    appendCommon(out, header);
    out.append(header.name);
}

void appendCentral(QByteArray &out, const Header &header)
{
    append(out, kCentral, kVersion);
    appendCommon(out, header);
    append(out, quint16(0) /* comment */, quint16(0) /* disk */, quint16(0), quint32(0),
           header.offset);
    out.append(header.name);
}

void appendEnd(QByteArray &out, qsizetype count, qsizetype centralBytes, qsizetype centralAt)
{
    append(out, kEnd, quint16(0), quint16(0), quint16(count), quint16(count), quint32(centralBytes),
           quint32(centralAt), quint16(0));
}

class Reader
{
public:
    explicit Reader(QByteArrayView bytes)
        : m_bytes(bytes)
    {}

    ContainerReading read()
    {
        if (m_bytes.size() > kMaxFileBytes)
            return Refusal{Code::FileTooLarge};
        if (const std::optional<Refusal> refusal = readEnd())
            return *refusal;
        if (const std::optional<Refusal> refusal = readCentral())
            return *refusal;
        if (const std::optional<Refusal> refusal = checkNames())
            return *refusal;
        if (const std::optional<Refusal> refusal = readEntries())
            return *refusal;
        if (!isCanonical())
            return Refusal{Code::NotCanonical};
        return std::move(m_container);
    }

private:
    static Refusal refuse(Code code, QByteArrayView name = {})
    {
        return {code, QString::fromUtf8(name)};
    }

    bool has(quint32 signature, qsizetype at) const
    {
        return at >= 0 && at + 4 <= m_bytes.size() && doubleWord(m_bytes, at) == signature;
    }

    std::optional<Refusal> readEnd()
    {
        const qsizetype at = m_bytes.size() - kEndBytes;
        if (!has(kEnd, at))
            return refuse(missingEnd());
        const quint16 count = word(m_bytes, at + 10);
        const quint32 centralBytes = doubleWord(m_bytes, at + 12);
        const quint32 centralAt = doubleWord(m_bytes, at + 16);
        if (count == 0xFFFF || centralBytes == 0xFFFFFFFF || centralAt == 0xFFFFFFFF)
            return refuse(Code::Zip64);
        if (word(m_bytes, at + 20) != 0)
            return refuse(Code::ArchiveComment);
        if (count > kMaxEntries)
            return refuse(Code::TooManyEntries);
        const qint64 centralEnd = qint64(centralAt) + centralBytes;
        if (centralEnd > at)
            return refuse(Code::Truncated);
        if (centralEnd < at) {
            if (has(kZip64End, qsizetype(centralEnd)))
                return refuse(Code::Zip64);
            return refuse(has(kEnd, qsizetype(centralEnd)) ? Code::SecondEnd : Code::ExtraBytes);
        }
        m_count = count;
        m_centralAt = qsizetype(centralAt);
        m_endAt = at;
        return std::nullopt;
    }

    Code missingEnd() const
    {
        static constexpr QByteArrayView signature("PK\5\6", 4);
        const qsizetype at = m_bytes.lastIndexOf(signature);
        if (at < 0)
            return m_bytes.startsWith("PK") ? Code::Truncated : Code::NotAnArchive;
        const qsizetype after = m_bytes.size() - at - kEndBytes;
        if (after < 0)
            return Code::Truncated;
        return word(m_bytes, at + 20) == after ? Code::ArchiveComment : Code::ExtraBytes;
    }

    /// `at` is where the version needed stands, from which both headers go on alike.
    std::optional<Code> commonFault(qsizetype at) const
    {
        const quint16 version = word(m_bytes, at);
        const quint16 flags = word(m_bytes, at + 2);
        if (version >= 45 || doubleWord(m_bytes, at + 14) == 0xFFFFFFFF
            || doubleWord(m_bytes, at + 18) == 0xFFFFFFFF)
            return Code::Zip64;
        if (flags & 1)
            return Code::Encrypted;
        if (flags & 8)
            return Code::DataDescriptor;
        if (word(m_bytes, at + 4) != 0)
            return Code::Compressed;
        if (flags != 0)
            return Code::Flags;
        if (version != kVersion)
            return Code::Version;
        if (word(m_bytes, at + 6) != 0 || word(m_bytes, at + 8) != kFirstOfJanuary1980)
            return Code::Date;
        if (word(m_bytes, at + 24) != 0)
            return Code::ExtraField;
        if (doubleWord(m_bytes, at + 14) != doubleWord(m_bytes, at + 18))
            return Code::HeadersDiffer;
        return std::nullopt;
    }

    std::optional<Refusal> readCentral()
    {
        qsizetype at = m_centralAt;
        for (qsizetype i = 0; i < m_count; ++i) {
            if (at + kCentralBytes > m_endAt || !has(kCentral, at))
                return refuse(Code::Truncated);
            const qsizetype nameBytes = word(m_bytes, at + 28);
            const qsizetype next =
                at + kCentralBytes + nameBytes + word(m_bytes, at + 30) + word(m_bytes, at + 32);
            if (next > m_endAt)
                return refuse(Code::Truncated);
            const Header header{.name = m_bytes.sliced(at + kCentralBytes, nameBytes),
                                .crc = doubleWord(m_bytes, at + 16),
                                .size = doubleWord(m_bytes, at + 24),
                                .offset = doubleWord(m_bytes, at + 42)};
            if (!isEntryName(header.name))
                return refuse(Code::BadName);
            if (const std::optional<Code> fault = commonFault(at + 6))
                return refuse(*fault, header.name);
            if (word(m_bytes, at + 32) != 0)
                return refuse(Code::EntryComment, header.name);
            if (word(m_bytes, at + 4) != kVersion)
                return refuse(Code::Version, header.name);
            if (word(m_bytes, at + 36) != 0 || doubleWord(m_bytes, at + 38) != 0)
                return refuse(Code::Attributes, header.name);
            if (header.size > kMaxEntryBytes)
                return refuse(Code::EntryTooLarge, header.name);
            m_headers.push_back(header);
            at = next;
        }
        return at == m_endAt ? std::nullopt : std::optional(refuse(Code::ExtraBytes));
    }

    std::optional<Refusal> checkNames() const
    {
        const auto before = [](const Header &a, const Header &b) {
            return comesBefore(a.name, b.name);
        };
        std::vector<Header> sorted = m_headers;
        std::stable_sort(sorted.begin(), sorted.end(), before);
        for (size_t i = 1; i < sorted.size(); ++i)
            if (sorted[i - 1].name == sorted[i].name)
                return refuse(Code::DuplicateName, sorted[i].name);
        if (!std::is_sorted(m_headers.begin(), m_headers.end(), before))
            return refuse(Code::WrongOrder);
        for (const QByteArrayView name :
             {kMediaTypeEntry, kManifestEntry, kSignatureEntry, kMetaEntry, kKeyEntry}) {
            const auto is = [name](const Header &header) { return header.name == name; };
            if (std::none_of(m_headers.begin(), m_headers.end(), is))
                return refuse(Code::MissingEntry, name);
        }
        return std::nullopt;
    }

    std::optional<Refusal> readEntries()
    {
        qsizetype at = 0;
        m_container.entries.reserve(m_headers.size());
        for (const Header &header : m_headers) {
            if (header.offset != at)
                return refuse(qsizetype(header.offset) > at ? Code::ExtraBytes
                                                            : Code::HeadersDiffer,
                              header.name);
            if (at + kLocalBytes > m_centralAt)
                return refuse(Code::Truncated, header.name);
            if (!has(kLocal, at))
                return refuse(Code::ExtraBytes, header.name);
            if (const std::optional<Code> fault = commonFault(at + 4))
                return refuse(*fault, header.name);
            at += kLocalBytes + header.name.size();
            if (at + qsizetype(header.size) > m_centralAt)
                return refuse(Code::Truncated, header.name);
            const QByteArrayView bytes = m_bytes.sliced(at, header.size);
            m_container.entries.push_back({header.name, bytes});
            at += header.size;
            if (crcOf(bytes) != header.crc)
                return refuse(Code::Checksum, header.name);
        }
        if (at != m_centralAt)
            return refuse(Code::ExtraBytes);
        if (m_container.entries.front().bytes != kMediaType)
            return refuse(Code::MediaType, kMediaTypeEntry);
        // A local header that differs from the central one has been read as the latter says.
        for (const Header &header : m_headers)
            if (!isAt(header.offset, local(header)))
                return refuse(Code::HeadersDiffer, header.name);
        return std::nullopt;
    }

    bool isAt(qsizetype at, const QByteArray &expected) const
    {
        return at + expected.size() <= m_bytes.size()
               && m_bytes.sliced(at, expected.size()) == expected;
    }

    static QByteArray local(const Header &header)
    {
        QByteArray out;
        appendLocal(out, header);
        return out;
    }

    /// Whether writeContainer() would make these bytes. What lies between the headers is the
    /// entries themselves, read at the places that the canonical form gives them.
    bool isCanonical() const
    {
        QByteArray tail;
        qsizetype at = 0;
        for (const Header &header : m_headers) {
            const QByteArray head = local(header);
            if (qsizetype(header.offset) != at || !isAt(at, head))
                return false;
            at += head.size() + header.size;
            appendCentral(tail, header);
        }
        appendEnd(tail, qsizetype(m_headers.size()), tail.size(), at);
        return at + tail.size() == m_bytes.size() && isAt(at, tail);
    }

    QByteArrayView m_bytes;
    qsizetype m_count = 0;
    qsizetype m_centralAt = 0;
    qsizetype m_endAt = 0;
    std::vector<Header> m_headers;
    Container m_container;
};

} // namespace

std::optional<QByteArrayView> Container::find(QByteArrayView name) const
{
    for (const Entry &entry : entries)
        if (entry.name == name)
            return entry.bytes;
    return std::nullopt;
}

QByteArray writeContainer(std::vector<Entry> entries)
{
    entries.push_back({kMediaTypeEntry, kMediaType});
    std::sort(entries.begin(), entries.end(),
              [](const Entry &a, const Entry &b) { return comesBefore(a.name, b.name); });
    qsizetype total = kEndBytes;
    for (const Entry &entry : entries)
        total += entry.bytes.size() + 2 * entry.name.size() + kLocalBytes + kCentralBytes;
    QByteArray out;
    out.reserve(total);
    QByteArray central;
    for (const Entry &entry : entries) {
        Q_ASSERT(isEntryName(entry.name));
        const Header header{.name = entry.name,
                            .crc = crcOf(entry.bytes),
                            .size = quint32(entry.bytes.size()),
                            .offset = quint32(out.size())};
        appendLocal(out, header);
        out.append(entry.bytes);
        appendCentral(central, header);
    }
    const qsizetype centralAt = out.size();
    out.append(central);
    appendEnd(out, qsizetype(entries.size()), central.size(), centralAt);
    return out;
}

ContainerReading readContainer(QByteArrayView bytes)
{
    return Reader(bytes).read();
}

} // namespace carnet::exchange
