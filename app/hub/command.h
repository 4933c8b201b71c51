#pragma once

#include <QCommandLineParser>
#include <QString>
#include <QStringList>

#include <functional>
#include <vector>

namespace carnet::hub_app {

/// What the program returns. Scripts rely on these; the manual page tells them.
enum ExitCode {
    Done = 0,
    WrongUsage = 1,
    HubFailed = 2,   ///< The hub, or another file, could not be read or written.
    SomeRefused = 3, ///< Done, but some files were refused or set aside, or did not verify.
};

/// Wrong words on the command line. Thrown by commands, told by runCommand().
struct UsageError
{
    QString message; ///< Translated, one sentence.
};

/// One verb: `carnet-hub receive …`.
struct Command
{
    QString name;
    QString summary; ///< Translated, one line.
    std::function<void(QCommandLineParser &)> declare;
    std::function<int(const QCommandLineParser &)> run;
};

Command initCommand();
Command receiveCommand();
Command statusCommand();
Command consolidateCommand();
Command verifyCommand();
Command keysCommand();
Command settleCommand();

std::vector<Command> allCommands();

/// Runs the verb that `arguments` name, the program's own name first. Throws Failure.
int runCommand(const QStringList &arguments);

/// What several verbs have.
void declareHub(QCommandLineParser &parser);
QString hubPath(const QCommandLineParser &parser);
void declareJson(QCommandLineParser &parser);
bool wantsJson(const QCommandLineParser &parser);

/// The value of an option as a whole number from `lowest` to `highest`. Throws UsageError.
qint64 wholeNumber(const QCommandLineParser &parser, const QString &option, qint64 lowest,
                   qint64 highest);

} // namespace carnet::hub_app
