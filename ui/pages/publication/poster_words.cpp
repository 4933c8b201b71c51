#include "ui/pages/publication/poster_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

struct KindText
{
    Q_DECLARE_TR_FUNCTIONS(carnet::ui::PosterKindText)
};

struct KindName
{
    QStringView code;
    const char *name;
};

constexpr std::array kNames{
    KindName{u"R1", QT_TRANSLATE_NOOP("carnet::ui::PosterKindText", "Our results")},
    KindName{u"R2", QT_TRANSLATE_NOOP("carnet::ui::PosterKindText", "Our commitments")},
    KindName{u"R3", QT_TRANSLATE_NOOP("carnet::ui::PosterKindText", "You said it, we did it")},
    KindName{u"R4", QT_TRANSLATE_NOOP("carnet::ui::PosterKindText", "Our action plan")},
    KindName{u"R5", QT_TRANSLATE_NOOP("carnet::ui::PosterKindText", "Give your opinion")},
    KindName{u"R6", QT_TRANSLATE_NOOP("carnet::ui::PosterKindText", "Desk stand")},
    KindName{u"RA", QT_TRANSLATE_NOOP("carnet::ui::PosterKindText", "Our results of the year")},
    KindName{u"CA", QT_TRANSLATE_NOOP("carnet::ui::PosterKindText", "Opinion cards")},
    KindName{u"F1", QT_TRANSLATE_NOOP("carnet::ui::PosterKindText", "Sheet for the COPIL")},
    KindName{u"F2", QT_TRANSLATE_NOOP("carnet::ui::PosterKindText", "Yearly report for the CLAC")},
};

bool followsNothing(const PosterSources &sources)
{
    return std::none_of(sources.indicators.begin(), sources.indicators.end(),
                        [](const Indicator &indicator) { return indicator.followed; });
}

} // namespace

QString posterName(const PosterKind &kind, const QString &title)
{
    for (const KindName &known : kNames)
        if (known.code == kind.code)
            return KindText::tr(known.name);
    return title;
}

QString posterName(const PublicationEdition &edition)
{
    const QString title = edition.content[u"title"].toString();
    const PosterKind *kind = posterKind(edition.poster);
    return kind ? posterName(*kind, title) : title;
}

std::optional<NothingToShow> nothingToShow(const PosterSources &sources,
                                           const PosterContent &content)
{
    const QString &kind = content.kind;
    const bool figures = kind == u"R1" || kind == u"R6" || kind == u"RA";
    if (figures && followsNothing(sources))
        return NothingToShow{KindText::tr("This poster shows the results of the site. Choose the "
                                          "indicators that this site follows first."),
                             KindText::tr("Go to the indicators"),
                             {.page = u"indicators"_s}};
    if (kind == u"R2" && content.statements.empty())
        return NothingToShow{KindText::tr("This poster shows the commitments of the site. Choose "
                                          "the list that this year's self-assessment follows."),
                             KindText::tr("Go to the self-assessment"),
                             {.page = u"assessment"_s}};
    if (kind == u"R3" && content.pairs.empty())
        return NothingToShow{
            KindText::tr("This poster shows what users said and what was done about it. In the "
                         "plan, write both into an action that is done."),
            KindText::tr("Go to the action plan"),
            {.page = u"plan"_s}};
    if (kind == u"R4" && content.actions.empty())
        return NothingToShow{
            KindText::tr("This poster shows the actions of the year's plan. Add an action first, "
                         "with a text for the poster."),
            KindText::tr("Go to the action plan"),
            {.page = u"plan"_s}};
    const bool asksForOpinions = kind == u"R5" || kind == u"CA";
    if (asksForOpinions && sources.site.feedbackAddress.trimmed().isEmpty())
        return NothingToShow{
            KindText::tr("This sheet leads to the page where users give their opinion. Enter the "
                         "address of that page first."),
            KindText::tr("Enter the address"),
            {.page = u"settings"_s, .field = u"feedback_address"_s}};
    return std::nullopt;
}

QString stateText(EditionState state)
{
    switch (state) {
    case EditionState::Current:
        return KindText::tr("Up to date");
    case EditionState::Changed:
        return KindText::tr("Data have changed");
    case EditionState::Replaced:
        return KindText::tr("Replaced");
    }
    Q_UNREACHABLE();
}

QString stateText(const std::optional<EditionState> &state)
{
    return state ? stateText(*state) : KindText::tr("Never issued");
}

StatusShape stateShape(const std::optional<EditionState> &state)
{
    if (!state)
        return StatusShape::Diamond;
    switch (*state) {
    case EditionState::Current:
        return StatusShape::Disc;
    case EditionState::Changed:
        return StatusShape::Triangle;
    case EditionState::Replaced:
        return StatusShape::Dash;
    }
    Q_UNREACHABLE();
}

QString formatText(const PageFormat &format)
{
    const QString paper = Column<PageFormat::Paper>::write(format.paper).toString();
    return format.isWide() ? KindText::tr("%1, landscape").arg(paper)
                           : KindText::tr("%1, portrait").arg(paper);
}

} // namespace carnet::ui
