#include "app/hub/command.h"
#include "app/hub/console.h"
#include "core/hub/receive.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace carnet::hub_app {

namespace {

struct Receive
{
    Q_DECLARE_TR_FUNCTIONS(carnet::hub_app::Receive)
};

QJsonObject toJson(const hub::FileResult &file)
{
    QJsonObject object{
        {u"file"_s, file.path}, {u"outcome"_s, file.code}, {u"message"_s, file.message}};
    if (!file.site.empty()) {
        object[u"site"_s] = text(file.site);
        object[u"site_name"_s] = text(file.siteName);
        object[u"device"_s] = text(file.device);
        object[u"seq"_s] = file.seq;
        object[u"period"_s] = text(file.period);
    }
    return object;
}

QJsonObject toJson(const hub::Totals &totals)
{
    return {{u"received"_s, totals.received},   {u"accepted"_s, totals.accepted},
            {u"refused"_s, totals.refused},     {u"waiting"_s, totals.waiting},
            {u"duplicate"_s, totals.duplicate}, {u"fork"_s, totals.fork}};
}

void tell(const hub::Reception &reception)
{
    for (const hub::FileResult &file : reception.files) {
        if (file.outcome == hub::Outcome::Accepted)
            continue;
        print(Receive::tr("%1: %2 [%3]").arg(file.path, file.message, file.code));
    }
    const hub::Totals &totals = reception.totals;
    print(Receive::tr("%1 received = %2 accepted + %3 refused + %4 waiting + %5 duplicate + "
                      "%6 fork")
              .arg(QString::number(totals.received), QString::number(totals.accepted),
                   QString::number(totals.refused), QString::number(totals.waiting),
                   QString::number(totals.duplicate), QString::number(totals.fork)));
}

int runReceive(const QCommandLineParser &parser)
{
    const QStringList paths = parser.positionalArguments().sliced(1);
    if (paths.isEmpty())
        throw UsageError{Receive::tr("Name at least one folder or file to receive.")};
    hub::Store store(hubPath(parser));
    const hub::ReceiveOptions options{.threads = int(wholeNumber(parser, u"threads"_s, 1, 64)),
                                      .progress = showProgress};

    const hub::Reception reception = hub::receive(store, paths, options);

    if (wantsJson(parser)) {
        QJsonArray files;
        for (const hub::FileResult &file : reception.files)
            files += toJson(file);
        printJson({{u"files"_s, files}, {u"totals"_s, toJson(reception.totals)}});
    } else {
        tell(reception);
    }
    return reception.totals.refused + reception.totals.fork > 0 ? SomeRefused : Done;
}

void declareReceive(QCommandLineParser &parser)
{
    declareHub(parser);
    declareJson(parser);
    parser.addOption({u"threads"_s, Receive::tr("Threads that read and verify; 2 without it."),
                      Receive::tr("N"), u"2"_s});
    parser.addPositionalArgument(u"paths"_s,
                                 Receive::tr("Files, and folders of which all files are received."),
                                 Receive::tr("FOLDER|FILE..."));
}

} // namespace

Command receiveCommand()
{
    return {u"receive"_s, Receive::tr("Verifies and stores the bundles of folders or files."),
            declareReceive, runReceive};
}

} // namespace carnet::hub_app
