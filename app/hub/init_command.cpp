#include "app/hub/command.h"
#include "app/hub/console.h"
#include "core/hub/store.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace carnet::hub_app {

namespace {

struct Init
{
    Q_DECLARE_TR_FUNCTIONS(carnet::hub_app::Init)
};

int runInit(const QCommandLineParser &parser)
{
    const QString path = hubPath(parser);
    hub::Store::create(path);
    print(Init::tr("The hub \"%1\" is made. Next: carnet-hub receive FOLDER").arg(path));
    return Done;
}

} // namespace

Command initCommand()
{
    return {u"init"_s, Init::tr("Makes an empty hub."),
            [](QCommandLineParser &parser) { declareHub(parser); }, runInit};
}

} // namespace carnet::hub_app
