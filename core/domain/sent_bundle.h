#pragma once

#include "core/base/fields.h"
#include "core/base/id.h"

#include <QDateTime>
#include <QString>

namespace carnet {

/// A bundle that this document made: a link of its device's chain.
struct SentBundle
{
    Id<SentBundle> id; ///< Derived from device and number.
    QString device;    ///< Fingerprint of the signing key, 64 hexadecimal digits.
    qint64 seq;        ///< 1, 2, 3 … for each device.
    QString previous;  ///< SHA-256 of the MANIFEST of number seq - 1; empty for the first.
    QString manifest;  ///< SHA-256 of its MANIFEST.
    QString kind;      ///< `report` …
    QString period;    ///< Period or year that it is about.
    QString fileName;
    qint64 size; ///< Bytes.
    QDateTime madeAt;
    QString contents; ///< What left, in words.

    static Id<SentBundle> idOf(const QString &device, qint64 seq)
    {
        return Id<SentBundle>::derived(u"sent_bundle",
                                       QString(device + u'/' + QString::number(seq)));
    }

    static constexpr auto table()
    {
        return Table(
            u"sent_bundle", Field(u"id", &SentBundle::id), Field(u"device", &SentBundle::device),
            Field(u"seq", &SentBundle::seq), Field(u"previous", &SentBundle::previous),
            Field(u"manifest", &SentBundle::manifest), Field(u"kind", &SentBundle::kind),
            Field(u"period", &SentBundle::period), Field(u"file_name", &SentBundle::fileName),
            Field(u"size", &SentBundle::size), Field(u"made_at", &SentBundle::madeAt),
            Field(u"contents", &SentBundle::contents));
    }

    friend bool operator==(const SentBundle &, const SentBundle &) = default;
};

} // namespace carnet
