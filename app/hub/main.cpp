#include "app/hub/command.h"
#include "app/hub/console.h"
#include "core/base/failure.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QLoggingCategory>
#include <QTranslator>

using namespace Qt::StringLiterals;

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"carnet-hub"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(CARNET_VERSION));

    QTranslator qtTexts;
    QTranslator texts;
    if (qtTexts.load(QLocale::system(), u"qtbase"_s, u"_"_s,
                     QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&qtTexts);
    if (texts.load(QLocale::system(), u"carnet"_s, u"_"_s, u":/translations"_s))
        QCoreApplication::installTranslator(&texts);

    try {
        return carnet::hub_app::runCommand(QCoreApplication::arguments());
    } catch (const carnet::Failure &failure) {
        carnet::hub_app::warn(failure.message());
        if (!failure.detail().isEmpty())
            qCDebug(QLoggingCategory("carnet.hub"), "%s", qPrintable(failure.detail()));
        return carnet::hub_app::HubFailed;
    }
}
