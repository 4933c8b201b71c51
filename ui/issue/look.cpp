#include "ui/issue/look.h"

#include "core/storage/workspace.h"
#include "ui/issue/logo.h"
#include "ui/issue/sources.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace carnet::ui {

QJsonValue lookToJson(const PosterLook &look, const QString &logoSha256)
{
    return QJsonObject{{u"black_and_white"_s, look.blackAndWhite},
                       {u"logo"_s, logoSha256},
                       {u"typeface"_s, look.typeface}};
}

PosterLook lookFromJson(const QJsonValue &json, storage::Workspace &workspace)
{
    PosterLook look;
    look.blackAndWhite = json[u"black_and_white"].toBool();
    look.typeface = json[u"typeface"].toString();
    const QJsonValue logo = json[u"logo"];
    look.logo = logo.isString() ? logoImage(workspace, logo.toString()) : siteLogo(workspace);
    return look;
}

} // namespace carnet::ui
