#pragma once

#include "app/carnet/cli/cli.h"
#include "core/base/clock.h"
#include "core/storage/document.h"
#include "core/storage/profile.h"

#include <QCommandLineOption>
#include <QCommandLineParser>
#include <QString>
#include <QStringList>
#include <QTextStream>

#include <functional>
#include <memory>
#include <vector>

namespace carnet::cli {

/// One run of a verb: what was asked, where to answer.
class Invocation
{
public:
    Invocation(const QCommandLineParser &parser, const QStringList &words, QTextStream &output,
               QTextStream &errors)
        : out(output)
        , err(errors)
        , m_parser(parser)
        , m_words(words)
    {}

    bool has(const QString &option) const { return m_parser.isSet(option); }
    QString value(const QString &option) const { return m_parser.value(option); }
    QStringList values(const QString &option) const { return m_parser.values(option); }

    /// The words after verb, noun and options.
    const QStringList &words() const { return m_words; }

    /// The document to work on: the last word.
    QString document() const { return m_words.last(); }

    /// Opens it for editing, or for reading only. Throws Failure.
    std::unique_ptr<storage::Document> open();
    std::unique_ptr<storage::Document> read();

    storage::Profile &profile();

    /// Tells the problems one a line on `err`. Returns whether there is an error among them.
    bool tell(const std::vector<Problem> &problems);

    QTextStream &out;
    QTextStream &err;

private:
    const QCommandLineParser &m_parser;
    QStringList m_words;
    std::unique_ptr<storage::Profile> m_profile;
};

/// A verb, with its noun if it has one, as it is declared once.
struct CommandLine
{
    QString name;    ///< `export poster`.
    QString words;   ///< What follows the options, such as `FILE DOCUMENT`.
    int wordCount;   ///< How many they are.
    QString summary; ///< Translated, one line.
    QList<QCommandLineOption> options;
    std::function<int(Invocation &)> run;
};

/// All of them, in the order of --help.
std::vector<CommandLine> commandLines();

// By file.
std::vector<CommandLine> actionCommands();   ///< export plan, import actions
std::vector<CommandLine> documentCommands(); ///< new, info, check, backup, restore
std::vector<CommandLine> importCommands();
std::vector<CommandLine> posterCommands(); ///< export poster, export posters
std::vector<CommandLine> exportCommands(); ///< export bundle, export csv
std::vector<CommandLine> gridCommands();   ///< export grid, import grid, import edition
std::vector<CommandLine> openDataCommands();
std::vector<CommandLine> quarterCommands(); ///< close-quarter
std::vector<CommandLine> reportCommands();
std::vector<CommandLine> yearCommands(); ///< new-year
std::vector<CommandLine> contributionCommands();
std::vector<CommandLine> calendarCommands();   ///< export ics
std::vector<CommandLine> validationCommands(); ///< verify, validate list, sign …
std::vector<CommandLine> recordCommands();     ///< validate record
std::vector<CommandLine> memberKeyCommands();  ///< validate new-key, export-key, import-key

} // namespace carnet::cli
