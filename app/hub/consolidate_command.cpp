#include "app/hub/command.h"
#include "app/hub/console.h"
#include "core/hub/consolidation.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace carnet::hub_app {

namespace {

struct Consolidate
{
    Q_DECLARE_TR_FUNCTIONS(carnet::hub_app::Consolidate)
};

int runConsolidate(const QCommandLineParser &parser)
{
    const QString output = parser.value(u"output"_s);
    if (output.isEmpty())
        throw UsageError{Consolidate::tr("Name the folder to write to: --output FOLDER.")};
    const hub::ConsolidationOptions options{
        .unbrokenOnly = parser.isSet(u"unbroken-only"_s),
        .minimumGroup = int(wholeNumber(parser, u"minimum-group"_s, 2, 1'000'000))};
    hub::Store store(hubPath(parser), hub::Store::Access::Read);

    const hub::ConsolidationSummary summary = hub::writeConsolidation(store, options, output);

    if (wantsJson(parser)) {
        printJson({{u"output"_s, output},
                   {u"sites"_s, summary.sites},
                   {u"with_gaps"_s, summary.withGaps},
                   {u"unconfirmed"_s, summary.unconfirmed},
                   {u"sums"_s, summary.sums}});
        return Done;
    }
    print(
        Consolidate::tr("%n confirmed site(s) consolidated in \"%1\".", nullptr, int(summary.sites))
            .arg(output));
    if (summary.withGaps > 0) {
        print(Consolidate::tr("%n of these although a number is missing: see the column "
                              "numeros_manquants.",
                              nullptr, int(summary.withGaps)));
    }
    if (summary.unconfirmed > 0) {
        print(Consolidate::tr("%n device(s) apart, to confirm: carnet-hub keys list", nullptr,
                              int(summary.unconfirmed)));
    }
    return Done;
}

void declareConsolidate(QCommandLineParser &parser)
{
    declareHub(parser);
    declareJson(parser);
    parser.addOption({u"output"_s, Consolidate::tr("Folder to make, or to replace as a whole."),
                      Consolidate::tr("FOLDER")});
    parser.addOption({u"unbroken-only"_s,
                      Consolidate::tr("Leaves out reports that wait for a missing number.")});
    parser.addOption({u"minimum-group"_s,
                      Consolidate::tr("Sums only over at least that many sites; 2 without it."),
                      Consolidate::tr("N"), u"2"_s});
}

} // namespace

Command consolidateCommand()
{
    return {u"consolidate"_s, Consolidate::tr("Writes what the sites have reported, put together."),
            declareConsolidate, runConsolidate};
}

} // namespace carnet::hub_app
