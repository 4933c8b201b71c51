#pragma once

// Known attacks on ZIP readers, JSON readers, signatures and chains, each with the refusal that it
// must get. Nothing may be written: the reader only ever gets bytes, and gives views.

#include "tests/exchange/forge.h"

#include <QByteArray>
#include <QString>

#include <string>
#include <vector>

namespace carnet {

struct Hostile
{
    std::string what;
    QByteArray bytes;
    QString code; ///< Name of the refusal.
};

using Corpus = std::vector<Hostile>;

/// Places of the parts in Forgery::parts().
enum Part { Mime, Manifest, Signature, Meta, Key, Plan, Pdf };

/// A correct bundle, one part of whose archive was changed.
template<typename Change>
QByteArray zipWith(Change change)
{
    std::vector<ZipPart> parts = Forgery().parts();
    change(parts);
    return zipOf(parts);
}

/// A bundle forged before it was signed, by someone who has a key.
template<typename Change>
QByteArray signedWith(Change change)
{
    Forgery forgery;
    change(forgery);
    return forgery.bytes();
}

QByteArray withMeta(const QString &member, const QJsonValue &value);

void addArchives(Corpus &corpus);
void addTruncations(Corpus &corpus);
void addHeaders(
    Corpus &corpus); ///< Fields of headers: in both, in the central one, in the local one.
void addEntries(Corpus &corpus);
void addNames(Corpus &corpus);
void addSeals(Corpus &corpus); ///< Key, signature and manifest.
void addMeta(Corpus &corpus);
void addJson(Corpus &corpus); ///< Hostile texts in a data file and as META, correctly signed.

} // namespace carnet
