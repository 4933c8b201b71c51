#include "ui/pages/assessment/carry_over_model.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

/// `4.2  Question` a line each.
QString practiceLines(const std::vector<QString> &codes, const Edition &edition)
{
    QStringList lines;
    for (const QString &code : codes)
        if (const Practice *practice = edition.practice(code))
            lines += edition.numberOf(code) + u"  "_s + practice->question;
    return lines.join(u'\n');
}

} // namespace

void CarryOverModel::load(const assessment::NewYear &start)
{
    beginResetModel();
    m_start = start;
    endResetModel();
}

int CarryOverModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_start || !m_start->earlier
               ? 0
               : int(m_start->earlier->carried.items.size());
}

int CarryOverModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString CarryOverModel::taken(const CarryItem &item) const
{
    if (item.to.empty())
        return tr("Stays in %1").arg(m_start->earlier->assessment.year);
    QStringList words;
    for (const CarriedAnswer &answer : m_start->earlier->carried.answers)
        if (std::ranges::count(item.to, answer.practice) > 0) {
            const QString rating = assessment::ratingText(answer.rating, *m_start->edition.edition);
            const QString said = rating.isEmpty() ? tr("The proof only") : rating;
            if (!words.contains(said))
                words += said;
        }
    return words.isEmpty() ? tr("To be answered") : words.join(u", "_s);
}

QVariant CarryOverModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignTop);
    if (role != Qt::DisplayRole)
        return {};
    const CarryItem &item = m_start->earlier->carried.items.at(size_t(index.row()));
    switch (index.column()) {
    case What:
        return assessment::carryKindText(item.kind);
    case Before:
        return practiceLines(item.from, *m_start->earlier->edition);
    case Now:
        return practiceLines(item.to, *m_start->edition.edition);
    case Taken:
        return taken(item);
    default:
        return {};
    }
}

QVariant CarryOverModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    switch (section) {
    case What:
        return tr("What becomes of it");
    case Before:
        return m_start && m_start->earlier
                   ? tr("Question of %1").arg(m_start->earlier->assessment.year)
                   : QString();
    case Now:
        return m_start ? tr("Question of %1").arg(m_start->year) : QString();
    case Taken:
        return tr("Answer to confirm");
    default:
        return {};
    }
}

} // namespace carnet::ui
