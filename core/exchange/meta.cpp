#include "core/exchange/meta.h"

#include "core/base/column.h"
#include "core/exchange/container.h"
#include "core/exchange/digest.h"

#include <QJsonDocument>
#include <QJsonValue>
#include <QSet>

using namespace Qt::StringLiterals;

namespace carnet::exchange {

namespace {

using Code = Refusal::Code;

constexpr QStringView kFormat = u"liasse-1";
constexpr qint64 kLargestNumber = qint64(1) << 53;

QString instant(const QDateTime &time)
{
    return time.toUTC().toString(u"yyyy-MM-ddTHH:mm:ssZ"_s);
}

/// Reads members and keeps the first thing that is wrong.
class MemberReader
{
public:
    explicit MemberReader(QJsonObject object)
        : m_object(std::move(object))
    {}

    QString text(const QString &name)
    {
        const QJsonValue value = take(name);
        if (!value.isString())
            refuse(Code::MetaValue, name);
        return value.toString();
    }

    qint64 number(const QString &name, qint64 lowest, qint64 highest)
    {
        const qint64 value = take(name).toInteger(lowest - 1);
        if (value < lowest || value > highest)
            refuse(Code::MetaValue, name);
        return value;
    }

    QJsonObject object(const QString &name)
    {
        const QJsonValue value = take(name);
        if (!value.isObject())
            refuse(Code::MetaValue, name);
        return value.toObject();
    }

    /// A value in the one form that is written: what is read is written again and compared.
    template<typename T>
    T value(const QString &name, const T &otherwise)
    {
        const QString written = text(name);
        const std::optional<T> read = Column<T>::read(written);
        if (read && Column<T>::write(*read).toString() == written)
            return *read;
        refuse(Code::MetaValue, name);
        return otherwise;
    }

    bool has(const QString &name) const { return m_object.contains(name); }

    QStringList names() const { return m_object.keys(); }

    void refuse(Code code, const QString &name)
    {
        if (!m_refusal)
            m_refusal = {code, name};
    }

    /// Refuses what was not asked for.
    void finish()
    {
        for (const QString &name : names())
            if (!m_known.contains(name))
                refuse(Code::MetaUnknown, name);
    }

    const std::optional<Refusal> &refusal() const { return m_refusal; }

private:
    QJsonValue take(const QString &name)
    {
        m_known.insert(name);
        if (!m_object.contains(name))
            refuse(Code::MetaMember, name);
        return m_object.value(name);
    }

    QJsonObject m_object;
    QSet<QString> m_known;
    std::optional<Refusal> m_refusal;
};

QDateTime readInstant(MemberReader &reader, const QString &name)
{
    const QString written = reader.text(name);
    const QDateTime time = QDateTime::fromString(written, Qt::ISODate);
    if (!time.isValid() || instant(time) != written)
        reader.refuse(Code::MetaValue, name);
    return time;
}

std::optional<Period> readPeriod(MemberReader &reader)
{
    if (reader.has(u"year"_s)) {
        const qint64 year = reader.number(u"year"_s, 1900, 2999);
        return Period::of(Frequency::Year, int(year));
    }
    if (!reader.has(u"period"_s))
        return std::nullopt;
    const std::optional<Period> period = Period::parse(reader.text(u"period"_s));
    if (!period || period->frequency() == Frequency::Year)
        reader.refuse(Code::MetaValue, u"period"_s);
    return period;
}

std::map<QString, qint64> readCounts(MemberReader &reader)
{
    std::map<QString, qint64> counts;
    MemberReader members(reader.object(u"counts"_s));
    for (const QString &name : members.names()) {
        counts[name] = members.number(name, 0, kLargestNumber);
        if (members.refusal())
            reader.refuse(Code::MetaValue, u"counts"_s);
    }
    return counts;
}

std::variant<BundleMeta, Refusal> readMembers(MemberReader reader)
{
    if (reader.text(u"format"_s) != kFormat)
        reader.refuse(Code::MetaFormat, u"format"_s);
    const int schema = int(reader.number(u"schema"_s, 1, 1'000'000));
    if (schema > BundleMeta::kSchema)
        reader.refuse(Code::MetaTooNew, u"schema"_s);
    const std::optional<BundleMeta::Kind> kind =
        Column<BundleMeta::Kind>::read(reader.text(u"kind"_s));
    if (!kind)
        reader.refuse(Code::MetaFormat, u"kind"_s);

    MemberReader site(reader.object(u"site"_s));
    BundleMeta meta{.kind = kind.value_or(BundleMeta::Kind::Report),
                    .site = site.value(u"id"_s, Id<Site>::create()),
                    .siteName = site.text(u"name"_s),
                    .device = reader.text(u"device"_s),
                    .lineage = reader.value(u"lineage"_s, Id<storage::Lineage>::create()),
                    .seq = reader.number(u"seq"_s, 1, kLargestNumber),
                    .previous = reader.text(u"previous"_s),
                    .madeAt = readInstant(reader, u"made_at"_s),
                    .edition = reader.text(u"edition"_s),
                    .period = readPeriod(reader),
                    .personalData =
                        reader.value(u"personal_data"_s, BundleMeta::PersonalData::None),
                    .schema = schema,
                    .counts = readCounts(reader)};
    site.finish();
    if (site.refusal())
        reader.refuse(site.refusal()->code, u"site."_s + site.refusal()->place);
    if (meta.siteName.isEmpty())
        reader.refuse(Code::MetaValue, u"site.name"_s);
    if (!isSha256Hex(meta.device.toUtf8()))
        reader.refuse(Code::MetaValue, u"device"_s);
    if (meta.previous.isEmpty() != (meta.seq == 1)
        || (!meta.previous.isEmpty() && !isSha256Hex(meta.previous.toUtf8())))
        reader.refuse(Code::MetaSequence, u"previous"_s);
    if (reader.has(u"ext"_s))
        meta.extra = reader.object(u"ext"_s);
    reader.finish();
    if (reader.refusal())
        return *reader.refusal();
    return meta;
}

} // namespace

QByteArray writeMeta(const BundleMeta &meta)
{
    QJsonObject counts;
    for (const auto &[file, rows] : meta.counts)
        counts.insert(file, rows);
    QJsonObject object{
        {u"counts"_s, counts},
        {u"device"_s, meta.device},
        {u"edition"_s, meta.edition},
        {u"format"_s, kFormat.toString()},
        {u"kind"_s, Column<BundleMeta::Kind>::write(meta.kind).toString()},
        {u"lineage"_s, meta.lineage.toString()},
        {u"made_at"_s, instant(meta.madeAt)},
        {u"personal_data"_s, Column<BundleMeta::PersonalData>::write(meta.personalData).toString()},
        {u"previous"_s, meta.previous},
        {u"schema"_s, meta.schema},
        {u"seq"_s, meta.seq},
        {u"site"_s, QJsonObject{{u"id"_s, meta.site.toString()}, {u"name"_s, meta.siteName}}}};
    if (meta.period && meta.period->frequency() == Frequency::Year)
        object.insert(u"year"_s, meta.period->year());
    else if (meta.period)
        object.insert(u"period"_s, meta.period->toString());
    if (!meta.extra.isEmpty())
        object.insert(u"ext"_s, meta.extra);
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

std::variant<BundleMeta, Refusal> readMeta(QByteArrayView json)
{
    if (const std::optional<JsonFault> fault = scanStrictly(json))
        return Refusal{Code::Json, QString::fromUtf8(kMetaEntry), fault};
    const QJsonDocument document = QJsonDocument::fromJson(json.toByteArray());
    if (!document.isObject())
        return Refusal{Code::MetaFormat};
    return readMembers(MemberReader(document.object()));
}

QByteArray trustedComment(const BundleMeta &meta)
{
    const QString text = kFormat + u" site=" + meta.site.toString() + u" device=" + meta.device
                         + u" seq=" + QString::number(meta.seq);
    return text.toUtf8();
}

} // namespace carnet::exchange
