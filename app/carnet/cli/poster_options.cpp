#include "app/carnet/cli/poster_options.h"

#include "core/base/clock.h"
#include "core/storage/outgoing.h"
#include "ui/issue/sources.h"
#include "ui/publication/poster.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet::cli {

namespace {

struct PosterOptions
{
    Q_DECLARE_TR_FUNCTIONS(carnet::cli::PosterOptions)
};

QString formatNames(const ui::PosterKind &kind)
{
    QStringList names;
    for (const ui::PageFormat &format : kind.formats)
        names += Column<ui::PageFormat::Paper>::write(format.paper).toString()
                 + (format.isWide() ? u" paysage"_s : u" portrait"_s);
    return names.join(u", "_s);
}

/// Indicators that nobody chose depend on the period.
void setPeriod(const storage::Workspace &workspace, const Period &period,
               ui::PosterChoices &choices)
{
    choices.period = period;
    if (storage::publicationsOf(workspace, choices.kind).empty())
        choices.indicators = ui::usualIndicators(workspace, period, int(choices.indicators.size()));
}

std::optional<Trouble> applyPeriod(const Invocation &invocation,
                                   const storage::Workspace &workspace, const ui::PosterKind &kind,
                                   ui::PosterChoices &choices)
{
    if (!invocation.has(u"period"_s))
        return std::nullopt;
    const QString said = invocation.value(u"period"_s);
    const auto period = Period::parse(said);
    const bool ofYear = kind.span == ui::PosterKind::Span::Year;
    if (!period || period->frequency() != (ofYear ? Frequency::Year : Frequency::Quarter))
        return Trouble{Refused,
                       ofYear ? PosterOptions::tr("%1 is no year such as 2026.").arg(said)
                              : PosterOptions::tr("%1 is no quarter such as 2026-T3.").arg(said)};
    setPeriod(workspace, *period, choices);
    return std::nullopt;
}

std::optional<Trouble> applyIndicators(const Invocation &invocation,
                                       const storage::Workspace &workspace,
                                       const ui::PosterKind &kind, ui::PosterChoices &choices)
{
    if (!invocation.has(u"indicators"_s))
        return std::nullopt;
    if (!kind.choosesIndicators)
        return Trouble{Usage, PosterOptions::tr("No indicators are chosen for this poster.")};
    const std::vector<Indicator> followed = ui::posterIndicators(workspace);
    choices.indicators.clear();
    for (const QString &said :
         invocation.values(u"indicators"_s).join(u',').split(u',', Qt::SkipEmptyParts)) {
        const auto found = std::ranges::find(followed, said.trimmed(), &Indicator::code);
        if (found == followed.end()) {
            QStringList codes;
            for (const Indicator &indicator : followed)
                codes += indicator.code;
            return Trouble{Refused, PosterOptions::tr("There is no indicator %1. There are: %2.")
                                        .arg(said.trimmed(), codes.join(u", "_s))};
        }
        choices.indicators.push_back(found->id);
    }
    return std::nullopt;
}

std::optional<Trouble> applyFormat(const Invocation &invocation, const storage::Workspace &,
                                   const ui::PosterKind &kind, ui::PosterChoices &choices)
{
    const bool hasPaper = invocation.has(u"format"_s);
    const bool hasOrientation = invocation.has(u"orientation"_s);
    if (!hasPaper && !hasOrientation)
        return std::nullopt;
    const QString way = invocation.value(u"orientation"_s).toLower();
    const auto paper = Column<ui::PageFormat::Paper>::read(invocation.value(u"format"_s).toUpper());
    const auto orientation =
        Column<ui::PageFormat::Orientation>::read(way == u"paysage" ? u"landscape"_s : way);
    ui::PageFormat wanted = choices.format;
    if (paper)
        wanted.paper = *paper;
    if (orientation)
        wanted.orientation = *orientation;
    const bool isKnown = bool(paper) == hasPaper && bool(orientation) == hasOrientation;
    if (isKnown && std::ranges::count(kind.formats, wanted) > 0) {
        choices.format = wanted;
        return std::nullopt;
    }
    // Where only one was said, the other follows if it must.
    const auto found = std::ranges::find_if(kind.formats, [&](const ui::PageFormat &format) {
        return isKnown && (!paper || format.paper == *paper)
               && (!orientation || format.orientation == *orientation);
    });
    if (found == kind.formats.end())
        return Trouble{Usage,
                       PosterOptions::tr("This poster is made in: %1.").arg(formatNames(kind))};
    choices.format = *found;
    return std::nullopt;
}

std::optional<Trouble> applyLook(const Invocation &invocation, const storage::Workspace &,
                                 const ui::PosterKind &, ui::PosterChoices &choices)
{
    choices.blackAndWhite = choices.blackAndWhite || invocation.has(u"black-and-white"_s);
    choices.inHundred = choices.inHundred || invocation.has(u"in-hundred"_s);
    choices.qrCode = choices.qrCode && !invocation.has(u"no-qr"_s);
    if (!invocation.has(u"typeface"_s))
        return std::nullopt;
    choices.typeface = invocation.value(u"typeface"_s);
    if (!ui::type::hasTypeface(choices.typeface))
        return Trouble{Refused,
                       PosterOptions::tr("This machine has no typeface %1.").arg(choices.typeface)};
    return std::nullopt;
}

} // namespace

QList<QCommandLineOption> posterLookOptions()
{
    return {
        {u"period"_s,
         PosterOptions::tr("Such as 2026-T3, or 2026; the last one with values if none."),
         u"PERIOD"_s},
        {u"format"_s, PosterOptions::tr("A4, A3 or A5."), u"FORMAT"_s},
        {u"orientation"_s, PosterOptions::tr("portrait or paysage."), u"ORIENTATION"_s},
        {u"black-and-white"_s, PosterOptions::tr("Print in black.")},
        {u"typeface"_s, PosterOptions::tr("Typeface of this machine instead of our own."),
         u"NAME"_s},
        {u"no-qr"_s, PosterOptions::tr("Leave out the QR code.")},
        {u"in-hundred"_s, PosterOptions::tr("Add \"so many users of 100\".")},
        {u"date"_s, PosterOptions::tr("Date of display, such as 2026-10-04; today if none."),
         u"DATE"_s},
    };
}

std::optional<QDate> displayDate(const Invocation &invocation)
{
    const QDate date = invocation.has(u"date"_s)
                           ? QDate::fromString(invocation.value(u"date"_s), Qt::ISODate)
                           : systemClock()().date();
    return date.isValid() ? std::optional(date) : std::nullopt;
}

std::optional<Trouble> applyOptions(const Invocation &invocation,
                                    const storage::Workspace &workspace, const ui::PosterKind &kind,
                                    ui::PosterChoices &choices)
{
    for (const auto apply : {&applyPeriod, &applyIndicators, &applyFormat, &applyLook})
        if (const auto trouble = apply(invocation, workspace, kind, choices))
            return trouble;
    return std::nullopt;
}

std::optional<Trouble> applyCommonOptions(const Invocation &invocation,
                                          const storage::Workspace &workspace,
                                          const ui::PosterKind &kind, ui::PosterChoices &choices)
{
    if (invocation.has(u"period"_s)) {
        const QString said = invocation.value(u"period"_s);
        const auto quarter = Period::parse(said);
        if (!quarter || quarter->frequency() != Frequency::Quarter)
            return Trouble{Refused,
                           PosterOptions::tr("%1 is no quarter such as 2026-T3.").arg(said)};
        const bool ofYear = kind.span == ui::PosterKind::Span::Year;
        setPeriod(workspace,
                  ofYear ? Period::containing(quarter->firstDay(), Frequency::Year) : *quarter,
                  choices);
    }
    applyFormat(invocation, workspace, kind, choices);
    return applyLook(invocation, workspace, kind, choices);
}

const ui::PosterKind *kindAskedFor(const Invocation &invocation)
{
    return ui::posterKind(invocation.has(u"kind"_s) ? invocation.value(u"kind"_s) : u"resultats"_s);
}

QString kindNames()
{
    QStringList names;
    for (const ui::PosterKind &kind : ui::posterKinds())
        names += kind.option.toString();
    return names.join(u", "_s);
}

std::optional<ui::PosterMeans> meansOf(const QString &path)
{
    const QString suffix = QFileInfo(path).suffix();
    const QString ending = (suffix.isEmpty() ? path : suffix).toLower();
    if (ending == u"pdf")
        return ui::PosterMeans::Pdf;
    if (ending == u"html")
        return ui::PosterMeans::WebPage;
    if (ending == u"png")
        return ui::PosterMeans::Picture;
    return std::nullopt;
}

} // namespace carnet::cli
