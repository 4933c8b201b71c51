#include "ui/pages/assessment/dispersion_model.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

/// `2  En place`: the degree first, so that numbers stand under one another.
QString givenRatingText(const Rating &rating, const Edition &edition)
{
    const QString words = assessment::ratingText(rating, edition);
    return rating.level() ? QString::number(*rating.level()) + u"  "_s + words : words;
}

} // namespace

void DispersionModel::load(const assessment::Grid &grid, std::vector<GivenAnswers> given,
                           bool gapsOnly)
{
    beginResetModel();
    m_given = std::move(given);
    m_rows.clear();
    m_gaps = 0;
    for (const Dispersion &one : dispersion(*grid.edition, m_given)) {
        m_gaps += one.hasGap() ? 1 : 0;
        if (gapsOnly && !one.hasGap())
            continue;
        Row row{.dispersion = one,
                .question = grid.edition->numberOf(one.practice) + u"  "_s
                            + grid.edition->practice(one.practice)->question,
                .retained = retainedText(grid, one.practice),
                .ratings = {}};
        for (const GivenAnswers &contribution : m_given) {
            const GivenAnswer *const answer = contribution.of(one.practice);
            row.ratings.push_back(answer ? givenRatingText(answer->rating, *grid.edition)
                                         : QString());
        }
        m_rows.push_back(std::move(row));
    }
    endResetModel();
}

void DispersionModel::follow(const assessment::Grid &grid)
{
    for (Row &row : m_rows)
        row.retained = retainedText(grid, row.dispersion.practice);
    if (!m_rows.empty())
        emit dataChanged(index(0, Retained), index(rowCount() - 1, Retained));
}

QString DispersionModel::retainedText(const assessment::Grid &grid, const QString &practice) const
{
    const Answer answer = grid.answer(practice);
    const QString words = givenRatingText(answer.rating, *grid.edition);
    if (answer.origin == Answer::Origin::CarriedOver && !words.isEmpty())
        return tr("To be confirmed: %1").arg(words);
    return words;
}

int DispersionModel::rowOf(const QString &practice) const
{
    const auto found = std::ranges::find_if(
        m_rows, [&](const Row &row) { return row.dispersion.practice == practice; });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

const Dispersion *DispersionModel::dispersionOf(const QString &practice) const
{
    const int row = rowOf(practice);
    return row < 0 ? nullptr : &m_rows[size_t(row)].dispersion;
}

int DispersionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int DispersionModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : FirstContributor + int(m_given.size());
}

QString DispersionModel::cellText(const Row &row, int column) const
{
    switch (column) {
    case Question:
        return row.question;
    case Gap:
        return assessment::dispersionText(row.dispersion);
    case Retained:
        return row.retained;
    default:
        return row.ratings[size_t(column - FirstContributor)];
    }
}

QVariant DispersionModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[size_t(index.row())];
    const QString text = cellText(row, index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text.isEmpty() ? u"–"_s : text;
    case Qt::AccessibleTextRole:
        return text.isEmpty() ? tr("No answer") : text;
    case Qt::TextAlignmentRole:
        return int(Qt::AlignLeft | Qt::AlignTop);
    case PracticeRole:
        return row.dispersion.practice;
    default:
        return {};
    }
}

QVariant DispersionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Question:
        return tr("Question");
    case Gap:
        return tr("Gap");
    case Retained:
        return tr("Answer of the site");
    default:
        return m_given[size_t(section - FirstContributor)].contributor;
    }
}

} // namespace carnet::ui
