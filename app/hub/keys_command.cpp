#include "app/hub/command.h"
#include "app/hub/console.h"
#include "core/hub/bundles.h"
#include "core/hub/devices.h"
#include "core/hub/store.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <limits>

using namespace Qt::StringLiterals;

namespace carnet::hub_app {

namespace {

/// Fewer digits than a telephone call compares would be no comparison.
constexpr qsizetype kLeastDigits = 16;

struct Keys
{
    Q_DECLARE_TR_FUNCTIONS(carnet::hub_app::Keys)

public:
    static QString state(const hub::Device &device)
    {
        if (device.revokedFrom)
            return tr("revoked from no. %1").arg(*device.revokedFrom);
        return device.trust == hub::Device::Trust::Confirmed ? tr("confirmed") : tr("to confirm");
    }
};

QJsonObject toJson(const hub::Device &device)
{
    QJsonObject object{{u"site"_s, text(device.site)},
                       {u"site_name"_s, text(device.siteName)},
                       {u"device"_s, text(device.fingerprint)},
                       {u"fingerprint"_s, hub::spoken(device.fingerprint)},
                       {u"confirmed"_s, device.trust == hub::Device::Trust::Confirmed},
                       {u"bundles"_s, device.bundles},
                       {u"last"_s, device.last}};
    if (device.revokedFrom)
        object[u"revoked_from"_s] = *device.revokedFrom;
    return object;
}

void tell(const QCommandLineParser &parser, const std::vector<hub::Device> &devices)
{
    if (wantsJson(parser)) {
        QJsonArray rows;
        for (const hub::Device &device : devices)
            rows += toJson(device);
        printJson({{u"devices"_s, rows}});
        return;
    }
    std::vector<QStringList> rows{
        {Keys::tr("Fingerprint"), Keys::tr("Key"), Keys::tr("Bundles"), Keys::tr("Site")}};
    for (const hub::Device &device : devices) {
        rows.push_back({hub::spoken(device.fingerprint), Keys::state(device),
                        QString::number(device.bundles), text(device.siteName)});
    }
    printTable(rows);
}

/// Those that the words after the verb and the action name: the fingerprint may be in groups.
std::vector<hub::Device> named(hub::Devices &devices, const QCommandLineParser &parser)
{
    const QString digits = parser.positionalArguments().sliced(2).join(QString());
    if (digits.size() < kLeastDigits) {
        throw UsageError{Keys::tr("Give at least the first %1 digits of the fingerprint, in any "
                                  "groups.")
                             .arg(kLeastDigits)};
    }
    std::vector<hub::Device> found = devices.matching(digits);
    if (found.empty())
        throw UsageError{Keys::tr("The hub knows no key with this fingerprint.")};
    return found;
}

void change(const QCommandLineParser &parser, const QString &action)
{
    hub::Store store(hubPath(parser));
    hub::Devices devices(store.database());
    hub::Bundles bundles(store.database());
    const std::vector<hub::Device> chosen = named(devices, parser);
    hub::sqlite::Transaction transaction(store.database());
    for (const hub::Device &device : chosen) {
        if (action == u"confirm") {
            devices.confirm(device);
        } else {
            const qint64 from = parser.isSet(u"from"_s)
                                    ? wholeNumber(parser, u"from"_s, 1, qint64(1) << 53)
                                    : device.last + 1;
            devices.revoke(device, from);
        }
        bundles.touch(device);
    }
    bundles.judgeTouched();
    transaction.commit();
    const QString digits = text(chosen.front().fingerprint);
    tell(parser, devices.matching(digits));
}

int runKeys(const QCommandLineParser &parser)
{
    const QString action = parser.positionalArguments().value(1, u"list"_s);
    if (action == u"list") {
        hub::Store store(hubPath(parser), hub::Store::Access::Read);
        tell(parser, hub::Devices(store.database()).all());
    } else if (action == u"confirm" || action == u"revoke") {
        change(parser, action);
    } else {
        throw UsageError{Keys::tr("Keys can be listed, confirmed or revoked: list, confirm, "
                                  "revoke.")};
    }
    return Done;
}

void declareKeys(QCommandLineParser &parser)
{
    declareHub(parser);
    declareJson(parser);
    parser.addOption({u"from"_s,
                      Keys::tr("With revoke: first number that no longer counts. Without it: what "
                               "is already here still counts."),
                      Keys::tr("NUMBER")});
    parser.addPositionalArgument(u"action"_s, Keys::tr("list, confirm or revoke."),
                                 Keys::tr("list|confirm|revoke"));
    parser.addPositionalArgument(u"fingerprint"_s,
                                 Keys::tr("The site's fingerprint, compared by telephone."),
                                 Keys::tr("[FINGERPRINT]"));
}

} // namespace

Command keysCommand()
{
    return {u"keys"_s, Keys::tr("Lists, confirms or revokes the keys of the sites."), declareKeys,
            runKeys};
}

} // namespace carnet::hub_app
