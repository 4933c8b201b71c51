#include "app/carnet/cli/cli.h"

#include "app/carnet/cli/command.h"

#include <QCoreApplication>
#include <QStandardPaths>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace carnet::cli {

namespace {

struct Cli
{
    Q_DECLARE_TR_FUNCTIONS(carnet::cli::Cli)
};

/// The command that the first words name: two for `export poster`, else one.
const CommandLine *find(const std::vector<CommandLine> &all, const QStringList &arguments)
{
    for (const int words : {2, 1})
        for (const CommandLine &command : all)
            if (command.name == arguments.mid(1, words).join(u' '))
                return &command;
    return nullptr;
}

void printHelp(const std::vector<CommandLine> &all, QTextStream &out)
{
    out << Cli::tr("Carnet SP+, the quality notebook of a public service site.") << "\n\n"
        << Cli::tr("Usage:") << "\n  carnet [DOCUMENT]\n  carnet VERB [OPTIONS] DOCUMENT\n\n"
        << Cli::tr("Verbs (each has its own --help):") << '\n';
    for (const CommandLine &command : all)
        out << "  " << command.name.leftJustified(22) << command.summary << '\n';
    out << '\n'
        << Cli::tr("Exit codes: 0 done, 1 the command line is not understood, 2 a file cannot be "
                   "read or written, 3 the input was refused or a check found something.")
        << '\n';
}

int run(const CommandLine &command, const QStringList &arguments, QTextStream &out,
        QTextStream &err)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(command.summary);
    const QCommandLineOption help = parser.addHelpOption();
    parser.addOptions(command.options);
    const qsizetype named = command.name.count(u' ') + 1;
    parser.addPositionalArgument(command.name, {}, command.name + u" [OPTIONS] "_s + command.words);
    const QStringList rest = QStringList(arguments.first()) + arguments.mid(1 + named);
    const bool understood = parser.parse(rest);
    if (parser.isSet(help)) {
        out << parser.helpText();
        return Done;
    }
    if (!understood || parser.positionalArguments().size() != command.wordCount) {
        if (!understood)
            err << parser.errorText() << '\n';
        err << Cli::tr("Usage: %1")
                   .arg(u"carnet "_s + command.name + u" [OPTIONS] "_s + command.words)
            << '\n'
            << Cli::tr("More with: %1").arg(u"carnet "_s + command.name + u" --help"_s) << '\n';
        return Usage;
    }
    Invocation invocation(parser, parser.positionalArguments(), out, err);
    try {
        return command.run(invocation);
    } catch (const Failure &failure) {
        err << failure.message() << '\n';
        if (!failure.detail().isEmpty())
            err << "  (" << failure.detail() << ")\n";
        return Unreadable;
    }
}

} // namespace

std::unique_ptr<storage::Document> Invocation::open()
{
    auto document = storage::Document::open(this->document(), profile(), systemClock());
    tell(document->problems());
    return document;
}

std::unique_ptr<storage::Document> Invocation::read()
{
    return storage::Document::openReadOnly(document(), profile(), systemClock());
}

storage::Profile &Invocation::profile()
{
    if (!m_profile)
        m_profile = std::make_unique<storage::Profile>(
            QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
    return *m_profile;
}

bool Invocation::tell(const std::vector<Problem> &problems)
{
    for (const Problem &problem : problems) {
        if (!problem.place.isEmpty())
            err << problem.place << Cli::tr(": ", "between a place and what is wrong there");
        err << problem.message << '\n';
    }
    return hasErrors(problems);
}

std::vector<CommandLine> commandLines()
{
    std::vector<CommandLine> all;
    for (const auto &part :
         {documentCommands(), importCommands(), posterCommands(), exportCommands(),
          openDataCommands(), gridCommands(), reportCommands(), quarterCommands(), yearCommands(),
          contributionCommands(), calendarCommands(), actionCommands(), validationCommands(),
          recordCommands(), memberKeyCommands()})
        all.insert(all.end(), part.begin(), part.end());
    return all;
}

int runCommand(const QStringList &arguments)
{
    Q_ASSERT(arguments.size() > 1);
    QTextStream out(stdout);
    QTextStream err(stderr);
    const std::vector<CommandLine> all = commandLines();
    const QString &first = arguments.at(1);
    if (first == u"--help"_s || first == u"-h"_s || first == u"help"_s) {
        printHelp(all, out);
        return Done;
    }
    if (first == u"--version"_s) {
        out << "carnet " << CARNET_VERSION << '\n';
        return Done;
    }
    if (const CommandLine *command = find(all, arguments))
        return run(*command, arguments, out, err);
    err << Cli::tr("There is no verb %1.").arg(arguments.mid(1, 2).join(u' ')) << "\n\n";
    printHelp(all, err);
    return Usage;
}

} // namespace carnet::cli
