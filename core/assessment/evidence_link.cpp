#include "core/assessment/evidence_link.h"

#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace carnet::assessment {

namespace {

bool hasHiddenLetters(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) {
        return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format;
    });
}

} // namespace

LinkKind kindOfLink(const QString &link)
{
    const QString text = link.trimmed();
    static const QRegularExpression drive(u"^[A-Za-z]:[\\\\/]"_s);
    static const QRegularExpression scheme(u"^([A-Za-z][A-Za-z0-9+.-]*):"_s);
    if (text.isEmpty() || hasHiddenLetters(text))
        return LinkKind::Refused;
    if (text.startsWith(u'/') || text.startsWith(u"\\\\") || drive.match(text).hasMatch())
        return LinkKind::File;
    if (text.startsWith(u"www.", Qt::CaseInsensitive))
        return QUrl(u"https://"_s + text).isValid() ? LinkKind::Web : LinkKind::Refused;
    const QString named = scheme.match(text).captured(1).toLower();
    const QUrl url(text, QUrl::StrictMode);
    if (named == u"file")
        return LinkKind::File;
    if (!url.isValid())
        return LinkKind::Refused;
    if (named == u"http" || named == u"https")
        return url.host().isEmpty() ? LinkKind::Refused : LinkKind::Web;
    return named == u"mailto" && url.path().contains(u'@') ? LinkKind::Mail : LinkKind::Refused;
}

QUrl addressOf(const QString &link)
{
    const QString text = link.trimmed();
    const LinkKind kind = kindOfLink(text);
    if (kind != LinkKind::Web && kind != LinkKind::Mail)
        return {};
    return QUrl(text.startsWith(u"www.", Qt::CaseInsensitive) ? u"https://"_s + text : text);
}

QString shownAddress(const QUrl &address)
{
    return QString::fromLatin1(address.toEncoded(QUrl::RemovePassword | QUrl::RemoveUserInfo));
}

bool isProgram(const QString &fileName)
{
    static const QSet<QString> endings{
        u"exe"_s, u"com"_s,      u"bat"_s, u"cmd"_s,         u"msi"_s,       u"msp"_s,
        u"scr"_s, u"pif"_s,      u"cpl"_s, u"hta"_s,         u"js"_s,        u"jse"_s,
        u"vbs"_s, u"vbe"_s,      u"wsf"_s, u"wsh"_s,         u"ps1"_s,       u"psm1"_s,
        u"reg"_s, u"lnk"_s,      u"url"_s, u"jar"_s,         u"sh"_s,        u"bash"_s,
        u"py"_s,  u"pl"_s,       u"rb"_s,  u"desktop"_s,     u"run"_s,       u"bin"_s,
        u"deb"_s, u"appimage"_s, u"app"_s, u"application"_s, u"dll"_s,       u"gadget"_s,
        u"inf"_s, u"scf"_s,      u"chm"_s, u"msc"_s,         u"appref-ms"_s, u"settingcontent-ms"_s,
        u"iso"_s, u"img"_s,      u"vhd"_s, u"vhdx"_s,        u"rpm"_s,       u"command"_s,
        u"xll"_s};
    QString name = fileName.trimmed();
    while (name.endsWith(u'.') || name.endsWith(u' '))
        name.chop(1);
    return endings.contains(name.section(u'.', -1).toLower());
}

} // namespace carnet::assessment
