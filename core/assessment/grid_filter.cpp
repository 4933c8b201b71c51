#include "core/assessment/grid_filter.h"

#include "core/domain/completeness.h"

#include <QCollator>
#include <QHash>
#include <QLocale>
#include <QSet>

#include <algorithm>

namespace carnet::assessment {

namespace {

/// Without case and accents, so that `itineraire` finds `Itinéraire`.
QString folded(const QString &text)
{
    QString plain;
    for (const QChar letter : text.normalized(QString::NormalizationForm_D))
        if (letter.category() != QChar::Mark_NonSpacing)
            plain += letter;
    return plain.toCaseFolded();
}

/// What a filter asks of one practice.
struct FilterFacts
{
    QString number;
    Answer answer;
    qsizetype pieces;
    Rating earlier;
};

bool matches(const QString &wanted, const Practice &practice, const FilterFacts &facts)
{
    const Answer &answer = facts.answer;
    const QString all = folded(facts.number + u' ' + practice.question + u' ' + answer.proof + u' '
                               + answer.note + u' ' + answer.owner);
    const QStringList words = folded(wanted).split(u' ', Qt::SkipEmptyParts);
    return std::ranges::all_of(words, [&](const QString &word) { return all.contains(word); });
}

bool shows(GridFilter::Show show, const FilterFacts &facts)
{
    const Answer &answer = facts.answer;
    switch (show) {
    case GridFilter::Show::All:
        return true;
    case GridFilter::Show::ToFill:
        return !counts(answer);
    case GridFilter::Show::ToConfirm:
        return answer.origin == Answer::Origin::CarriedOver;
    case GridFilter::Show::NoProof:
        return lacksProof(answer, facts.pieces);
    case GridFilter::Show::Lower:
        return answer.rating.level() && facts.earlier.level()
               && *answer.rating.level() < *facts.earlier.level();
    }
    Q_UNREACHABLE();
}

bool passes(const GridFilter &filter, const Practice &practice, const FilterFacts &facts)
{
    return (filter.commitment.isEmpty() || filter.commitment == practice.commitment)
           && (!filter.channel || filter.channel == practice.channel)
           && (filter.owner.isEmpty() || filter.owner == facts.answer.owner)
           && shows(filter.show, facts)
           && (filter.text.trimmed().isEmpty() || matches(filter.text, practice, facts));
}

} // namespace

bool passes(const GridFilter &filter, const Grid &grid, const Practice &practice)
{
    return passes(filter, practice,
                  FilterFacts{.number = grid.edition->numberOf(practice.code),
                              .answer = grid.answer(practice.code),
                              .pieces = qsizetype(grid.evidenceOf(practice.code).size()),
                              .earlier = grid.earlierRating(practice.code)});
}

std::vector<QString> filtered(const GridFilter &filter, const Grid &grid)
{
    // By practice, so that the answers are gone through once and not for each of them.
    QHash<QString, const Answer *> answers;
    for (const Answer &answer : grid.answers)
        answers.insert(answer.practice, &answer);
    QHash<Id<Answer>, qsizetype> pieces;
    for (const Evidence &piece : grid.evidence)
        ++pieces[piece.answer];
    QHash<QString, Rating> earlier;
    if (grid.earlier)
        for (const CarriedAnswer &carried : grid.earlier->carried.answers)
            earlier.insert(carried.practice, carried.rating);
    QHash<QString, int> count; ///< Of practices so far, by commitment.
    std::vector<QString> codes;
    for (const Practice &practice : grid.edition->practices) {
        const int place = ++count[practice.commitment];
        if (!grid.isAskedFor(practice.commitment))
            continue;
        const Commitment *const of = grid.edition->commitment(practice.commitment);
        const Answer *const answer = answers.value(practice.code);
        const Answer now = answer ? *answer : grid.blankAnswer(practice.code);
        const FilterFacts facts{
            .number = of ? QString(QString::number(of->number) + u'.' + QString::number(place))
                         : QString(),
            .answer = now,
            .pieces = pieces.value(now.id),
            .earlier = earlier.value(practice.code)};
        if (passes(filter, practice, facts))
            codes.push_back(practice.code);
    }
    return codes;
}

std::optional<QString> nextToFill(const Grid &grid, const std::vector<QString> &among,
                                  const QString &after)
{
    QSet<QString> filled;
    for (const Answer &answer : grid.answers)
        if (counts(answer))
            filled.insert(answer.practice);
    // What is current may not be shown: its place in the grid counts.
    const auto &practices = grid.edition->practices;
    const QSet<QString> wanted(among.begin(), among.end());
    const auto current = std::ranges::find(practices, after, &Practice::code);
    const size_t first = current == practices.end() ? 0 : size_t(current - practices.begin()) + 1;
    for (size_t step = 0; step < practices.size(); ++step) {
        const QString &code = practices[(first + step) % practices.size()].code;
        if (wanted.contains(code) && !filled.contains(code))
            return code;
    }
    return std::nullopt;
}

std::vector<QString> ownersOf(const Grid &grid)
{
    std::vector<QString> owners;
    for (const Answer &answer : grid.answers)
        if (!answer.owner.isEmpty() && std::ranges::count(owners, answer.owner) == 0)
            owners.push_back(answer.owner);
    std::ranges::sort(owners, QCollator(QLocale(QLocale::French)));
    return owners;
}

} // namespace carnet::assessment
