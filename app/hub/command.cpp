#include "app/hub/command.h"

#include "app/hub/console.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet::hub_app {

namespace {

struct Usage
{
    Q_DECLARE_TR_FUNCTIONS(carnet::hub_app::Usage)

public:
    static QString text()
    {
        QStringList lines{
            tr("carnet-hub: receives the bundles of the sites and consolidates them."),
            {},
            tr("Usage: carnet-hub VERB [options]"),
            {}};
        for (const Command &command : allCommands())
            lines += QString(u"  "_s + command.name.leftJustified(13) + command.summary);
        lines += {QString(), tr("carnet-hub VERB --help tells about one verb."),
                  tr("Exit codes: 0 done, 1 wrong usage, 2 the hub or a file cannot be read or "
                     "written, 3 some files were refused or set aside.")};
        return lines.join(u'\n');
    }
};

int fail(const QString &message)
{
    warn(message);
    return WrongUsage;
}

/// Qt's help text begins with the path of the program and knows nothing of verbs.
QString helpOf(const Command &command, const QCommandLineParser &parser)
{
    return parser.helpText().replace(QCoreApplication::arguments().constFirst(),
                                     u"carnet-hub "_s + command.name);
}

int runWith(const Command &command, const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(command.summary);
    const QCommandLineOption help({u"h"_s, u"help"_s}, Usage::tr("Tells about this verb."));
    parser.addOption(help);
    command.declare(parser);
    if (!parser.parse(arguments))
        return fail(parser.errorText());
    if (parser.isSet(help)) {
        printText(helpOf(command, parser));
        return Done;
    }
    try {
        return command.run(parser);
    } catch (const UsageError &error) {
        return fail(error.message + u' '
                    + Usage::tr("See: carnet-hub %1 --help").arg(command.name));
    }
}

} // namespace

std::vector<Command> allCommands()
{
    return {initCommand(),   receiveCommand(), statusCommand(), consolidateCommand(),
            verifyCommand(), keysCommand(),    settleCommand()};
}

int runCommand(const QStringList &arguments)
{
    const QString verb = arguments.value(1);
    if (verb == u"--help" || verb == u"-h" || verb == u"help") {
        printText(Usage::text());
        return Done;
    }
    if (verb == u"--version") {
        print(u"carnet-hub " CARNET_VERSION ""_s);
        return Done;
    }
    const std::vector<Command> commands = allCommands();
    const auto found = std::find_if(commands.begin(), commands.end(),
                                    [&](const Command &command) { return command.name == verb; });
    if (found == commands.end()) {
        return fail(verb.isEmpty()
                        ? Usage::tr("Name a verb. See: carnet-hub --help")
                        : Usage::tr("There is no verb \"%1\". See: carnet-hub --help").arg(verb));
    }
    return runWith(*found, arguments);
}

void declareHub(QCommandLineParser &parser)
{
    parser.addOption({u"hub"_s,
                      Usage::tr("File of the hub. Without it: carnet.hub, in this folder."),
                      Usage::tr("FILE"), u"carnet.hub"_s});
}

QString hubPath(const QCommandLineParser &parser)
{
    return parser.value(u"hub"_s);
}

void declareJson(QCommandLineParser &parser)
{
    parser.addOption({u"json"_s, Usage::tr("Writes the result as JSON on standard output.")});
}

bool wantsJson(const QCommandLineParser &parser)
{
    return parser.isSet(u"json"_s);
}

qint64 wholeNumber(const QCommandLineParser &parser, const QString &option, qint64 lowest,
                   qint64 highest)
{
    bool isNumber = false;
    const qint64 number = parser.value(option).toLongLong(&isNumber);
    if (!isNumber || number < lowest || number > highest) {
        throw UsageError{Usage::tr("--%1 takes a whole number from %2 to %3.")
                             .arg(option, QString::number(lowest), QString::number(highest))};
    }
    return number;
}

} // namespace carnet::hub_app
