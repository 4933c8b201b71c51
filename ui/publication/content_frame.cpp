#include "ui/publication/content_frame.h"

#include "core/base/french.h"

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

PosterInvitation invitationOf(const Site &site, bool qrCode)
{
    const QString address = site.feedbackAddress.trimmed();
    PosterInvitation invitation{.heading = u"Donnez votre avis"_s};
    if (address.isEmpty()) {
        invitation.alternative = u"Demandez un formulaire à l’accueil"_s;
        return invitation;
    }
    if (qrCode)
        invitation.address = address;
    QString words = address;
    words.remove(u"https://"_s);
    while (words.endsWith(u'/'))
        words.chop(1);
    invitation.words = words;
    invitation.alternative = u"ou demandez un formulaire à l’accueil"_s;
    return invitation;
}

} // namespace

PosterContent contentFrame(const PosterSources &sources, const PosterRequest &request,
                           QStringView kind, const QString &title)
{
    PosterContent content;
    content.kind = kind.toString();
    content.language = u"fr"_s;
    content.title = title;
    content.site = french::typo(sources.site.name);
    content.period = capitalised(french::period(request.period));
    content.periodCode = request.period.toString();
    if (sources.site.fictional)
        content.exampleMark = u"EXEMPLE"_s;
    content.invitation = invitationOf(sources.site, request.qrCode);
    content.displayedOn = request.displayedOn;
    content.edition = request.edition;
    content.displayed = u"Affiché le "_s + french::longDate(request.displayedOn) + u", édition "
                        + QString::number(request.edition);
    if (!request.correction.isEmpty())
        content.correction =
            labelled(u"Corrige l’édition "_s + QString::number(request.edition - 1),
                     french::typo(request.correction));
    content.madeBy = u"Affiche réalisée par le site avec un logiciel libre"_s;
    return content;
}

PosterRequest withCode(PosterRequest request)
{
    request.qrCode = true;
    return request;
}

QString sourceLine(const QStringList &sources)
{
    QStringList named;
    for (const QString &source : sources)
        if (!source.isEmpty() && !named.contains(source))
            named += source;
    if (named.isEmpty())
        return {};
    return labelled(named.size() == 1 ? u"Source"_s : u"Sources"_s, named.join(u", "_s));
}

QString labelled(const QString &label, const QString &value)
{
    return label + QChar(french::kNoBreakSpace) + u": " + value;
}

QString capitalised(const QString &text)
{
    return text.isEmpty() ? text : QString(text.first(1).toUpper() + text.sliced(1));
}

} // namespace carnet::ui
