// The composition root: the language, the looks, then a command or the window.

#include "app/carnet/program.h"

#ifdef CARNET_CLI
#include "app/carnet/cli/cli.h"
#endif

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
    try {
#ifdef CARNET_CLI
        if (command) {
            // The command line speaks the machine's language, French or English.
            if (QLocale::system().language() == QLocale::French)
                installFrench(own, qt);
            if (const auto code = carnet::cli::runCommand(QApplication::arguments()))
                return *code;
            std::fprintf(stderr, "carnet %s: ?\ncarnet --help\n", argv[1]);
            return 1;
        }
#endif
        installFrench(own, qt);
        return runWindow(QApplication::arguments());
    } catch (const carnet::Failure &failure) {
        std::fputs(qPrintable(failure.message() + u'\n'), stderr);
        return 2;
    }
}
