#include "core/domain/displayed_figure.h"

#include "core/base/french.h"
#include "core/domain/figure.h"

#include <QJsonArray>
#include <QJsonObject>

#include <tuple>

using namespace Qt::StringLiterals;

namespace carnet {

namespace {

/// Figure and unit as one text again: `87 %`, `7,5/10`.
QString printedText(const QJsonObject &card)
{
    const QString figure = card.value(u"figure").toString();
    const QString unit = card.value(u"unit").toString();
    if (unit.isEmpty() || unit.startsWith(u'/'))
        return figure + unit;
    return figure + QChar(french::kNoBreakSpace) + unit;
}

DisplayedFigure told(const PublicationEdition &edition, const QJsonObject &card)
{
    DisplayedFigure displayed{.edition = edition.id,
                              .since = edition.displayedFrom.value_or(edition.issuedOn),
                              .figure = {},
                              .hasFigure = !card.value(u"figure").toString().isEmpty()};
    displayed.figure =
        displayed.hasFigure ? printedText(card) : card.value(u"status_word").toString();
    return displayed;
}

} // namespace

Period toldPeriod(const Period &poster, Frequency frequency)
{
    const Period around = Period::containing(poster.lastDay(), frequency);
    return around.lastDay() > poster.lastDay() ? around.previous() : around;
}

std::optional<QString> printedFigure(const Indicator &indicator, const Reading &reading)
{
    const Figure figure = figureOf(reading);
    if (!figure.value || (isBelowMinimumBase(indicator, figure) && !figure.counts))
        return std::nullopt;
    return figureText(indicator, figure, Precision::Public);
}

DisplayedFigures::DisplayedFigures(const std::vector<PublicationEdition> &editions,
                                   const QDate &today)
{
    std::map<std::pair<QString, QString>, const PublicationEdition *> latest;
    for (const PublicationEdition &edition : editions) {
        const PublicationEdition *&last = latest[{edition.poster, edition.period.toString()}];
        if (!last || last->number < edition.number)
            last = &edition;
    }
    for (const auto &[key, edition] : latest) {
        if (edition->displayedUntil && *edition->displayedUntil < today)
            continue;
        for (const QJsonValue &value : edition->content.toObject().value(u"cards").toArray()) {
            const QJsonObject card = value.toObject();
            m_told.emplace(card.value(u"indicator").toString(),
                           Told{edition->period, told(*edition, card)});
        }
    }
}

std::vector<DisplayedFigure> DisplayedFigures::of(const Indicator &indicator,
                                                  const Period &period) const
{
    std::vector<DisplayedFigure> figures;
    const auto [begin, end] = m_told.equal_range(indicator.code);
    for (auto it = begin; it != end; ++it)
        if (toldPeriod(it->second.poster, indicator.frequency) == period)
            figures.push_back(it->second.figure);
    return figures;
}

std::vector<DisplayedFigure> DisplayedFigures::differing(
    const Indicator &indicator, const Period &period, const std::optional<Reading> &reading) const
{
    const std::optional<QString> now = reading ? printedFigure(indicator, *reading) : std::nullopt;
    std::vector<DisplayedFigure> figures = of(indicator, period);
    std::erase_if(figures, [&](const DisplayedFigure &displayed) {
        return now ? displayed.hasFigure && displayed.figure == *now : !displayed.hasFigure;
    });
    return figures;
}

} // namespace carnet
