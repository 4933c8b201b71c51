#include "app/hub/command.h"
#include "app/hub/console.h"
#include "core/hub/bundles.h"
#include "core/hub/devices.h"
#include "core/hub/settlement.h"
#include "core/hub/store.h"

#include <QCoreApplication>

#include <map>

using namespace Qt::StringLiterals;

namespace carnet::hub_app {

namespace {

struct Settle
{
    Q_DECLARE_TR_FUNCTIONS(carnet::hub_app::Settle)
};

/// The bundles of the one chain that the command names.
std::vector<hub::Kept> chainOf(hub::Store &store, const QCommandLineParser &parser)
{
    const QString digits = parser.positionalArguments().sliced(1).join(QString());
    const std::string document = parser.value(u"document"_s).toStdString();
    std::map<hub::Chain, std::vector<hub::Kept>> chains;
    hub::Bundles bundles(store.database());
    if (!digits.isEmpty())
        for (const hub::Device &device : hub::Devices(store.database()).matching(digits))
            for (hub::Kept &bundle : bundles.of(device))
                if (document.empty() || bundle.chain.lineage == document)
                    chains[bundle.chain].push_back(std::move(bundle));
    if (chains.empty())
        throw UsageError{Settle::tr("The hub has no bundles of this key.")};
    if (chains.size() > 1) {
        throw UsageError{Settle::tr("This key has signed for several documents; name one with "
                                    "--document. carnet-hub status --json lists them.")};
    }
    return std::move(chains.begin()->second);
}

int runSettle(const QCommandLineParser &parser)
{
    const qint64 through = wholeNumber(parser, u"through"_s, 1, qint64(1) << 53);
    hub::Store store(hubPath(parser));
    const std::vector<hub::Kept> chain = chainOf(store, parser);
    std::vector<std::string> chosen;
    for (const QString &prefix : parser.values(u"keep"_s))
        chosen.push_back(prefix.toLower().toStdString());
    const auto keeping = hub::keepThrough(chain, through, chosen);
    if (const auto *undecided = std::get_if<hub::Undecided>(&keeping)) {
        for (const hub::Kept &bundle : *undecided) {
            print(Settle::tr("no. %1, made at %2: --keep %3")
                      .arg(QString::number(bundle.link.seq), text(bundle.madeAt),
                           text(bundle.link.manifest).left(16)));
        }
        throw UsageError{Settle::tr("There are several versions of a number. Nothing was changed; "
                                    "choose one with --keep.")};
    }
    hub::Devices devices(store.database());
    hub::Bundles bundles(store.database());
    hub::sqlite::Transaction transaction(store.database());
    devices.settle(chain.front().chain, through, std::get<hub::Keeping>(keeping));
    bundles.touch(chain.front().chain);
    bundles.judgeTouched();
    transaction.commit();
    print(Settle::tr("Settled through no. %1: %n bundle(s) of these count, and none other ever "
                     "will.",
                     nullptr, int(std::get<hub::Keeping>(keeping).size()))
              .arg(through));
    return Done;
}

void declareSettle(QCommandLineParser &parser)
{
    declareHub(parser);
    parser.addOption({u"through"_s, Settle::tr("Last number to settle."), Settle::tr("NUMBER")});
    parser.addOption({u"keep"_s,
                      Settle::tr("First digits of the manifest that counts, where a number has "
                                 "several versions."),
                      Settle::tr("MANIFEST")});
    parser.addOption({u"document"_s, Settle::tr("Document, where the key has signed for several."),
                      Settle::tr("ID")});
    parser.addPositionalArgument(u"fingerprint"_s, Settle::tr("Fingerprint of the device."),
                                 Settle::tr("FINGERPRINT"));
}

} // namespace

Command settleCommand()
{
    return {u"settle"_s, Settle::tr("Decides which bundles count where some contradict or miss."),
            declareSettle, runSettle};
}

} // namespace carnet::hub_app
