// The composition root: the language, the looks, then a command or the window.

#include "app/carnet/cli/cli.h"
#include "app/carnet/program.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QStandardPaths>
#include <QTranslator>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

/// A command has no window: a word, neither a path nor a name with an ending.
bool isCommand(int argc, char *argv[])
{
    const QByteArray first = argc > 1 ? QByteArray(argv[1]) : QByteArray();
    return !first.isEmpty() && !first.contains('/') && !first.contains('.')
           && !first.contains('\\');
}

void installFrench(QTranslator &own, QTranslator &qt)
{
    QLocale::setDefault(QLocale(QLocale::French, QLocale::France));
    if (own.load(u":/translations/carnet_fr.qm"_s))
        QCoreApplication::installTranslator(&own);
    if (qt.load(u"qtbase_fr"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&qt);
}

int runWindow(const QStringList &arguments)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    carnet::Program program(folder, carnet::systemClock());
    program.start(arguments.size() > 1 ? arguments[1] : QString());
    return QApplication::exec();
}

} // namespace

int main(int argc, char *argv[])
{
    const bool command = isCommand(argc, argv);
    if (command)
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    QApplication::setApplicationName(u"carnet"_s);
    QApplication::setApplicationDisplayName(u"Carnet SP+"_s);
    QApplication::setApplicationVersion(QStringLiteral(CARNET_VERSION));
    QTranslator own;
    QTranslator qt;
    // The window speaks French, as its users do; a command the machine's language.
    if (!command || QLocale::system().language() == QLocale::French)
        installFrench(own, qt);
    try {
        if (command)
            return carnet::cli::runCommand(QApplication::arguments());
        return runWindow(QApplication::arguments());
    } catch (const carnet::Failure &failure) {
        std::fputs(qPrintable(failure.message() + u'\n'), stderr);
        return 2;
    }
}
