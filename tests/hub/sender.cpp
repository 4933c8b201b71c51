#include "tests/hub/sender.h"

#include "tests/support/printing.h"

#include "core/domain/assessment.h"
#include "core/domain/indicator.h"
#include "core/domain/measurement.h"
#include "core/domain/plan.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace carnet {

namespace {

QByteArray file(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QJsonObject blank(std::initializer_list<const char *> names)
{
    QJsonObject object;
    for (const char *name : names)
        object[QString::fromLatin1(name)] = u""_s;
    return object;
}

QJsonObject with(QJsonObject object, std::initializer_list<std::pair<QString, QJsonValue>> values)
{
    for (const auto &[name, value] : values)
        object[name] = value;
    return object;
}

QJsonArray indicators(const std::vector<Counted> &counts)
{
    QJsonArray rows;
    QStringList seen;
    for (const Counted &counted : counts) {
        if (seen.contains(counted.indicator))
            continue;
        seen += counted.indicator;
        rows += with(
            blank({"commitment", "method", "part_label", "public_title", "source", "whole_label"}),
            {{u"id"_s, Indicator::idOf(counted.indicator).toString()},
             {u"code"_s, counted.indicator},
             {u"title"_s, QString(u"Title of "_s + counted.indicator)},
             {u"family"_s, u"rendered"_s},
             {u"form"_s, u"share"_s},
             {u"unit"_s, u"%"_s},
             {u"direction"_s, u"higher"_s},
             {u"frequency"_s, u"quarter"_s},
             {u"highest"_s, QJsonValue()},
             {u"lowest"_s, QJsonValue()},
             {u"minimum_base"_s, 0},
             {u"position"_s, 0},
             {u"followed"_s, true}});
    }
    return rows;
}

QJsonArray measurements(const std::vector<Counted> &counts)
{
    QJsonArray rows;
    for (const Counted &counted : counts) {
        const Id<Indicator> indicator = Indicator::idOf(counted.indicator);
        rows += QJsonObject{
            {u"id"_s, Measurement::idOf(indicator, *Period::parse(counted.period)).toString()},
            {u"indicator"_s, indicator.toString()},
            {u"period"_s, counted.period},
            {u"part"_s, counted.part},
            {u"whole"_s, counted.whole},
            {u"value"_s, QJsonValue()},
            {u"base"_s, QJsonValue()},
            {u"missing"_s, QJsonValue()},
            {u"state"_s, u"entered"_s},
            {u"source"_s, u""_s},
            {u"updated_on"_s, QJsonValue()},
            {u"comment"_s, u""_s}};
    }
    return rows;
}

QJsonObject assessments()
{
    const QString id = Assessment::idOf(2026).toString();
    const auto answer = [&](const QString &practice, const QJsonValue &level,
                            const QJsonValue &reason, const QString &origin) {
        return QJsonObject{{u"id"_s, Id<Site>::derived(u"x", practice).toString()},
                           {u"assessment"_s, id},
                           {u"practice"_s, practice},
                           {u"level"_s, level},
                           {u"not_applicable"_s, reason},
                           {u"origin"_s, origin},
                           {u"answered_on"_s, QJsonValue()},
                           {u"note"_s, u""_s}};
    };
    return {
        {u"assessments"_s, QJsonArray{QJsonObject{{u"id"_s, id},
                                                  {u"year"_s, 2026},
                                                  {u"edition"_s, u"spplus-2023"_s},
                                                  {u"state"_s, u"open"_s},
                                                  {u"started_on"_s, QJsonValue()},
                                                  {u"closed_on"_s, QJsonValue()},
                                                  {u"assessors"_s, u""_s}}}},
        {u"answers"_s, QJsonArray{answer(u"1.1"_s, 2, QJsonValue(), u"entered"_s),
                                  answer(u"1.2"_s, QJsonValue(), u"no counter"_s, u"confirmed"_s),
                                  answer(u"1.3"_s, 3, QJsonValue(), u"carried_over"_s)}}};
}

QJsonObject plans()
{
    return {{u"actions"_s, QJsonArray()},
            {u"plans"_s, QJsonArray{QJsonObject{{u"id"_s, Plan::idOf(2026).toString()},
                                                {u"year"_s, 2026},
                                                {u"title"_s, u"=1+1"_s},
                                                {u"state"_s, u"validated"_s},
                                                {u"proposed_on"_s, QJsonValue()},
                                                {u"validated_on"_s, u"2026-02-03"_s},
                                                {u"closed_on"_s, QJsonValue()}}}}};
}

QByteArray seedOf(const QString &name, quint64 seed)
{
    const QByteArray text = name.toUtf8() + QByteArray::number(seed);
    return QCryptographicHash::hash(text, QCryptographicHash::Sha256);
}

} // namespace

Sender::Sender(const QString &name, quint64 seed)
    : site(Id<Site>::derived(u"test", name))
    , lineage(Id<storage::Lineage>::derived(u"test", QString(name + QString::number(seed))))
    , m_name(name)
    , m_key(
          std::make_shared<exchange::DeviceKey>(exchange::DeviceKey::fromSeed(seedOf(name, seed))))
{}

exchange::BundleFiles Sender::report(const std::vector<Counted> &counts) const
{
    const QJsonObject who =
        with(blank({"access", "code", "department", "email", "feedback_address", "hours", "network",
                    "postcode", "quiet_hours", "service", "siret", "street", "town", "website"}),
             {{u"id"_s, site.toString()},
              {u"name"_s, m_name},
              {u"fictional"_s, fictional},
              {u"telephones"_s, QJsonArray()}});
    return {{"data/site.json", file({{u"sites"_s, QJsonArray{who}}})},
            {"data/assessments.json", file(assessments())},
            {"data/findings.json", file({{u"findings"_s, QJsonArray()}})},
            {"data/plan.json", file(plans())},
            {"data/indicators.json", file({{u"indicators"_s, indicators(counts)}})},
            {"data/measurements.json", file({{u"measurements"_s, measurements(counts)}})},
            {"data/targets.json", file({{u"targets"_s, QJsonArray()}})},
            {"data/feedback.json", file({{u"feedback"_s, QJsonArray()}})},
            {"data/publications.json", file({{u"publications"_s, QJsonArray()}})}};
}

exchange::SealedBundle Sender::seal(qint64 seq, const QString &previous,
                                    const exchange::BundleFiles &files,
                                    exchange::BundleMeta::Kind kind)
{
    exchange::Sealing sealing =
        exchange::sealBundle({.kind = kind,
                              .site = site,
                              .siteName = m_name,
                              .lineage = lineage,
                              .seq = seq,
                              .previous = previous,
                              .madeAt = QDateTime::fromSecsSinceEpoch(1'780'000'000 + seq, Qt::UTC),
                              .edition = u"spplus-2023"_s,
                              .period = Period::parse(u"2026-T1")},
                             files, *m_key);
    if (const auto *refusal = std::get_if<exchange::Refusal>(&sealing))
        FAIL(refusal->name().toStdString() << " " << refusal->place.toStdString());
    return std::get<exchange::SealedBundle>(std::move(sealing));
}

exchange::SealedBundle Sender::make(qint64 seq, const QString &previous,
                                    const std::vector<Counted> &counts)
{
    return seal(seq, previous, report(counts));
}

exchange::SealedBundle Sender::next(std::vector<Counted> counts)
{
    exchange::SealedBundle made = make(++m_seq, m_previous, counts);
    m_previous = made.manifest;
    return made;
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

} // namespace carnet
