#include "app/hub/command.h"
#include "app/hub/console.h"
#include "core/base/column.h"
#include "core/base/failure.h"
#include "core/exchange/bundle.h"
#include "core/hub/intake.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace carnet::hub_app {

namespace {

struct Verify
{
    Q_DECLARE_TR_FUNCTIONS(carnet::hub_app::Verify)
};

using Kind = exchange::BundleMeta::Kind;

QJsonObject toJson(const exchange::OpenedBundle &bundle)
{
    const exchange::BundleMeta &meta = bundle.meta;
    QJsonObject counts;
    for (const auto &[name, count] : meta.counts)
        counts[name] = count;
    QJsonArray files;
    for (const exchange::Entry &entry : bundle.files)
        files += QString::fromUtf8(entry.name);
    return {{u"kind"_s, Column<Kind>::write(meta.kind).toString()},
            {u"site"_s, meta.site.toString()},
            {u"site_name"_s, meta.siteName},
            {u"device"_s, meta.device},
            {u"document"_s, meta.lineage.toString()},
            {u"seq"_s, meta.seq},
            {u"previous"_s, meta.previous},
            {u"manifest"_s, bundle.manifestHash},
            {u"made_at"_s, meta.madeAt.toUTC().toString(Qt::ISODate)},
            {u"edition"_s, meta.edition},
            {u"period"_s, meta.period ? meta.period->toString() : QString()},
            {u"personal_data"_s,
             Column<exchange::BundleMeta::PersonalData>::write(meta.personalData).toString()},
            {u"counts"_s, counts},
            {u"files"_s, files}};
}

void tell(const exchange::OpenedBundle &bundle)
{
    const exchange::BundleMeta &meta = bundle.meta;
    print(Verify::tr("The bundle is whole, and signed by the key that it names."));
    std::vector<QStringList> rows{
        {Verify::tr("Kind"), Column<Kind>::write(meta.kind).toString()},
        {Verify::tr("Site"), meta.siteName},
        {Verify::tr("Fingerprint"), bundle.key.spokenFingerprint()},
        {Verify::tr("Number"), QString::number(meta.seq)},
        {Verify::tr("Period"), meta.period ? meta.period->toString() : QString()},
        {Verify::tr("Made at"), meta.madeAt.toUTC().toString(Qt::ISODate)},
        {Verify::tr("Edition"), meta.edition},
        {Verify::tr("Personal data"),
         Column<exchange::BundleMeta::PersonalData>::write(meta.personalData).toString()}};
    for (const auto &[name, count] : meta.counts)
        rows.push_back({name, Verify::tr("%n row(s)", nullptr, int(count))});
    printTable(rows);
    print(Verify::tr("This does not prove who holds the key: compare the fingerprint with the "
                     "site's, by telephone."));
}

int refuse(const QCommandLineParser &parser, const QString &code, const QString &message)
{
    if (wantsJson(parser))
        printJson({{u"verified"_s, false}, {u"code"_s, code}, {u"message"_s, message}});
    else
        print(QString(message + u" ["_s + code + u']'));
    return SomeRefused;
}

int runVerify(const QCommandLineParser &parser)
{
    const QStringList files = parser.positionalArguments().sliced(1);
    if (files.size() != 1)
        throw UsageError{Verify::tr("Name one file to verify.")};
    const hub::Arrival arrival = hub::readArrival(files.front());
    const auto *rejection = std::get_if<hub::Rejection>(&arrival.reading);
    if (rejection && rejection->code.startsWith(u"file.") && rejection->code != u"file.too_large") {
        throw Failure(Failure::Kind::Unavailable, rejection->message, files.front());
    }
    // Bundles of other kinds are no business of the hub's inbox, but can be verified.
    if (rejection && rejection->code != u"bundle.kind")
        return refuse(parser, rejection->code, rejection->message);
    const exchange::BundleReading reading =
        exchange::openBundle(QByteArrayView(arrival.bytes.constData(), qsizetype(arrival.size)));
    const auto &bundle = std::get<exchange::OpenedBundle>(reading);
    if (wantsJson(parser)) {
        QJsonObject object = toJson(bundle);
        object[u"verified"_s] = true;
        printJson(object);
    } else {
        tell(bundle);
    }
    return Done;
}

void declareVerify(QCommandLineParser &parser)
{
    declareJson(parser);
    parser.addPositionalArgument(u"file"_s, Verify::tr("Bundle to verify."), Verify::tr("FILE"));
}

} // namespace

Command verifyCommand()
{
    return {u"verify"_s, Verify::tr("Verifies one bundle and tells what it says of itself."),
            declareVerify, runVerify};
}

} // namespace carnet::hub_app
