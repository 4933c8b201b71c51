#include "tests/exchange/hostile_corpus.h"
#include "tests/support/hostile_json.h"

#include "core/base/column.h"

using namespace Qt::StringLiterals;

namespace carnet {

QByteArray withMeta(const QString &member, const QJsonValue &value)
{
    return signedWith([&](Forgery &f) { f.meta[member] = value; });
}

void addMeta(Corpus &corpus)
{
    const auto add = [&](const std::string &what, const QByteArray &bytes, const QString &code) {
        corpus.push_back({what, bytes, code});
    };
    for (const QString &member : Forgery().meta.keys())
        if (member != u"period"_s)
            add("META without " + member.toStdString(), signedWith([&](Forgery &f) {
                    f.comment = f.correctSignature().split('\n')[2].sliced(17);
                    f.meta.remove(member);
                }),
                u"meta.missing_member"_s);
    for (const QString &member : Forgery().meta.keys())
        for (const QJsonValue &value : {QJsonValue(), QJsonValue(QJsonArray{1}), QJsonValue(true)})
            add("META with an odd " + member.toStdString(), signedWith([&](Forgery &f) {
                    f.comment = f.correctSignature().split('\n')[2].sliced(17);
                    f.meta[member] = value;
                }),
                u"meta.value"_s);
    add("an unknown member", withMeta(u"admin"_s, true), u"meta.unknown_member"_s);
    add("an unknown member of site",
        withMeta(u"site"_s, QJsonObject{{u"id"_s, u"5f0c2b1e-7a35-4d0b-9c51-2e8d4317f6b0"_s},
                                        {u"name"_s, u"x"_s},
                                        {u"x"_s, 1}}),
        u"meta.unknown_member"_s);
    add("a site without a name",
        withMeta(u"site"_s, QJsonObject{{u"id"_s, u"5f0c2b1e-7a35-4d0b-9c51-2e8d4317f6b0"_s}}),
        u"meta.missing_member"_s);
    add("a site with an empty name",
        withMeta(u"site"_s, QJsonObject{{u"id"_s, u"5f0c2b1e-7a35-4d0b-9c51-2e8d4317f6b0"_s},
                                        {u"name"_s, u""_s}}),
        u"meta.value"_s);
    for (const QString &id :
         {u"5F0C2B1E-7A35-4D0B-9C51-2E8D4317F6B0"_s, u"{5f0c2b1e-7a35-4d0b-9c51-2e8d4317f6b0}"_s,
          u"00000000-0000-0000-0000-000000000000"_s, u"1"_s, u"' OR 1=1 --"_s})
        add("the lineage " + id.toStdString(), withMeta(u"lineage"_s, id), u"meta.value"_s);
    add("number 0", withMeta(u"seq"_s, 0), u"meta.value"_s);
    add("number -1", withMeta(u"seq"_s, -1), u"meta.value"_s);
    add("a number in a text", withMeta(u"seq"_s, u"1"_s), u"meta.value"_s);
    add("number 2 after nothing", withMeta(u"seq"_s, 2), u"meta.sequence"_s);
    add("number 1 after something", withMeta(u"previous"_s, QString(64, u'a')), u"meta.sequence"_s);
    add("number 2 after no digest", signedWith([](Forgery &f) {
            f.meta[u"seq"] = 2;
            f.meta[u"previous"] = u"abc"_s;
        }),
        u"meta.sequence"_s);
    for (const QString &date :
         {u"2026-11-21"_s, u"2026-11-21T14:05:03"_s, u"2026-11-21T14:05:03+01:00"_s,
          u"2026-11-21T14:05:03.000Z"_s, u"2026-02-30T14:05:03Z"_s, u"2026-11-21T25:05:03Z"_s,
          u"2026-11-21 14:05:03Z"_s, u"21/11/2026"_s, u""_s})
        add("the date " + date.toStdString(), withMeta(u"made_at"_s, date), u"meta.value"_s);
    for (const QString &period :
         {u"2026-T5"_s, u"2026-T0"_s, u"2026-t1"_s, u"2026-Q1"_s, u"2026"_s, u"1026-T1"_s, u""_s})
        add("the period " + period.toStdString(), withMeta(u"period"_s, period), u"meta.value"_s);
    add("both a period and a year", withMeta(u"year"_s, 2026), u"meta.unknown_member"_s);
    add("the year 12", signedWith([](Forgery &f) {
            f.meta.remove(u"period");
            f.meta[u"year"] = 12;
        }),
        u"meta.value"_s);
    add("another format", withMeta(u"format"_s, u"liasse-2"_s), u"meta.format"_s);
    add("another kind", withMeta(u"kind"_s, u"exploit"_s), u"meta.format"_s);
    add("a later schema", signedWith([](Forgery &f) {
            f.meta[u"schema"] = 2;
            f.meta[u"new"] = 1;
        }),
        u"meta.too_new"_s);
    add("schema 0", withMeta(u"schema"_s, 0), u"meta.value"_s);
    add("another device", withMeta(u"device"_s, QString(64, u'a')), u"meta.device"_s);
    add("a short device", withMeta(u"device"_s, u"abc"_s), u"meta.value"_s);
    add("another degree of privacy", withMeta(u"personal_data"_s, u"some"_s), u"meta.value"_s);
    add("too few rows counted", withMeta(u"counts"_s, QJsonObject{{u"data/plan.json"_s, 2}}),
        u"meta.counts"_s);
    add("a file not counted", withMeta(u"counts"_s, QJsonObject()), u"meta.counts"_s);
    add("a file counted that is not there",
        withMeta(u"counts"_s, QJsonObject{{u"data/plan.json"_s, 3}, {u"data/x.json"_s, 0}}),
        u"meta.counts"_s);
    add("a negative count", withMeta(u"counts"_s, QJsonObject{{u"data/plan.json"_s, -3}}),
        u"meta.value"_s);
    add("an ext that is no object", withMeta(u"ext"_s, 1), u"meta.value"_s);
    add("META is a list", signedWith([](Forgery &f) { f.metaText = "[]"; }), u"meta.format"_s);
    add("a file in META", signedWith([](Forgery &f) { f.files["META/x.json"] = "{}"; }),
        u"content.unexpected_file"_s);
    add("a table in data", signedWith([](Forgery &f) { f.files["data/x.csv"] = "a;b"; }),
        u"content.unexpected_file"_s);
    add("a member's signature in a report", zipWith([](std::vector<ZipPart> &p) {
            p.insert(p.begin() + Meta + 1, {.name = "MANIFEST.1.minisig", .bytes = "x"});
        }),
        u"content.unexpected_file"_s);
}

void addJson(Corpus &corpus)
{
    for (const HostileJson &hostile : hostileJson()) {
        const QByteArray text = QByteArray::fromStdString(hostile.text);
        const QString code = u"json."_s + Column<JsonFault::Code>::write(hostile.code).toString();
        corpus.push_back({"data: " + hostile.text.substr(0, 40),
                          signedWith([&](Forgery &f) { f.files["data/plan.json"] = text; }), code});
        corpus.push_back({"META: " + hostile.text.substr(0, 40),
                          signedWith([&](Forgery &f) { f.metaText = text; }), code});
    }
}

} // namespace carnet
