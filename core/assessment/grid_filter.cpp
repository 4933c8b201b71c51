#include "core/assessment/grid_filter.h"

#include "core/domain/completeness.h"

#include <QCollator>
#include <QLocale>

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

bool matches(const QString &wanted, const Grid &grid, const Practice &practice,
             const Answer &answer)
{
    const QString all = folded(grid.edition->numberOf(practice.code) + u' ' + practice.question
                               + u' ' + answer.proof + u' ' + answer.note + u' ' + answer.owner);
    const QStringList words = folded(wanted).split(u' ', Qt::SkipEmptyParts);
    return std::ranges::all_of(words, [&](const QString &word) { return all.contains(word); });
}

bool shows(GridFilter::Show show, const Grid &grid, const QString &practice, const Answer &answer)
{
    switch (show) {
    case GridFilter::Show::All:
        return true;
    case GridFilter::Show::ToFill:
        return !counts(answer);
    case GridFilter::Show::ToConfirm:
        return answer.origin == Answer::Origin::CarriedOver;
    case GridFilter::Show::NoProof:
        return answer.rating.level().value_or(0) > 0 && grid.hasNoProof(practice);
    case GridFilter::Show::Lower:
        return grid.isLower(practice);
    }
    Q_UNREACHABLE();
}

} // namespace

bool passes(const GridFilter &filter, const Grid &grid, const Practice &practice)
{
    if (!filter.commitment.isEmpty() && filter.commitment != practice.commitment)
        return false;
    if (filter.channel && filter.channel != practice.channel)
        return false;
    const Answer answer = grid.answer(practice.code);
    if (!filter.owner.isEmpty() && filter.owner != answer.owner)
        return false;
    return shows(filter.show, grid, practice.code, answer)
           && (filter.text.trimmed().isEmpty() || matches(filter.text, grid, practice, answer));
}

std::vector<QString> filtered(const GridFilter &filter, const Grid &grid)
{
    std::vector<QString> codes;
    for (const Practice &practice : grid.edition->practices)
        if (grid.isAskedFor(practice.commitment) && passes(filter, grid, practice))
            codes.push_back(practice.code);
    return codes;
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
