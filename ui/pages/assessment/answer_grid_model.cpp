#include "ui/pages/assessment/answer_grid_model.h"

#include "core/domain/completeness.h"
#include "ui/widgets/status_shape.h"

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

/// Everything about the practices of a grid, by practice: asking the grid for each of them one by
/// one would go through all answers every time.
class AnswersByPractice
{
public:
    explicit AnswersByPractice(const assessment::Grid &grid)
    {
        for (const Answer &answer : grid.answers)
            m_answers.insert(answer.practice, &answer);
        for (const Evidence &piece : grid.evidence)
            ++m_pieces[piece.answer];
        if (grid.earlier)
            for (const CarriedAnswer &carried : grid.earlier->carried.answers)
                m_earlier.insert(carried.practice, carried.rating);
    }

    Answer answer(const assessment::Grid &grid, const QString &practice) const
    {
        const Answer *const found = m_answers.value(practice);
        return found ? *found : grid.blankAnswer(practice);
    }

    int pieces(const Answer &answer) const { return m_pieces.value(answer.id); }
    Rating earlier(const QString &practice) const { return m_earlier.value(practice); }

private:
    QHash<QString, const Answer *> m_answers;
    QHash<Id<Answer>, int> m_pieces;
    QHash<QString, Rating> m_earlier;
};

} // namespace

void AnswerGridModel::load(const assessment::Grid &grid, const std::vector<QString> &practices)
{
    const QSet<QString> shown(practices.begin(), practices.end());
    const AnswersByPractice known(grid);
    beginResetModel();
    m_rows.clear();
    m_rowOf.clear();
    m_scale = grid.edition->scale;
    m_earlierYear = grid.earlier ? grid.earlier->assessment.year : 0;
    for (const Commitment &commitment : grid.edition->commitments) {
        int number = 0;
        bool headed = false;
        for (const Practice *practice : grid.edition->practicesOf(commitment.code)) {
            ++number;
            if (!shown.contains(practice->code))
                continue;
            const QString prefix = QString::number(commitment.number);
            if (!std::exchange(headed, true))
                m_rows.push_back({.practice = {},
                                  .commitment = commitment.code,
                                  .number = prefix,
                                  .text = prefix + u". "_s + commitment.title,
                                  .answer = known.answer(grid, {}),
                                  .earlier = {},
                                  .pieces = 0});
            const Answer answer = known.answer(grid, practice->code);
            m_rowOf.insert(practice->code, int(m_rows.size()));
            m_rows.push_back({.practice = practice->code,
                              .commitment = commitment.code,
                              .number = prefix + u'.' + QString::number(number),
                              .text = practice->question,
                              .answer = answer,
                              .earlier = known.earlier(practice->code),
                              .pieces = known.pieces(answer)});
        }
        const Completeness done =
            carnet::completenessOf(*grid.edition, commitment.code, grid.answers);
        m_progress[commitment.code] =
            tr("%1 of %n filled in", nullptr, done.total).arg(done.answered);
    }
    endResetModel();
}

void AnswerGridModel::follow(const assessment::Grid &grid, const QStringList &practices)
{
    const AnswersByPractice known(grid);
    QSet<QString> commitments;
    int first = rowCount();
    int last = -1;
    const auto touch = [&](int row) {
        first = qMin(first, row);
        last = qMax(last, row);
    };
    for (const QString &practice : practices) {
        const int at = rowOf(practice);
        if (at < 0)
            continue;
        Row &row = m_rows[size_t(at)];
        row.answer = known.answer(grid, practice);
        row.pieces = known.pieces(row.answer);
        commitments.insert(row.commitment);
        touch(at);
    }
    for (int row = 0; row < rowCount(); ++row) {
        const Row &heading = m_rows[size_t(row)];
        if (!isHeading(row) || !commitments.contains(heading.commitment))
            continue;
        const Completeness done =
            carnet::completenessOf(*grid.edition, heading.commitment, grid.answers);
        m_progress[heading.commitment] =
            tr("%1 of %n filled in", nullptr, done.total).arg(done.answered);
        touch(row);
    }
    if (last >= 0)
        emit dataChanged(index(first, 0), index(last, columnCount() - 1));
}

int AnswerGridModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int AnswerGridModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_earlierYear > 0 ? Earlier + 1 : Owner + 1;
}

int AnswerGridModel::nextPractice(int row, int by) const
{
    do
        row += by;
    while (row >= 0 && row < rowCount() && isHeading(row));
    return row < rowCount() ? row : -1;
}

Qt::ItemFlags AnswerGridModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || isHeading(index.row()))
        return Qt::NoItemFlags;
    const bool writable = m_writable && index.column() != Question && index.column() != Earlier;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable
           | (writable ? Qt::ItemIsEditable : Qt::NoItemFlags);
}

QVariant AnswerGridModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical) {
        if (section < 0 || section >= rowCount() || role != Qt::DisplayRole)
            return {};
        return isHeading(section) ? QString() : m_rows[size_t(section)].number;
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Question:
        return tr("Question");
    case Level:
        return tr("Level");
    case Proof:
        return tr("Proof");
    case Note:
        return tr("Note");
    case Owner:
        return tr("Who answers");
    case Earlier:
        return QString::number(m_earlierYear);
    }
    return {};
}

QVariant AnswerGridModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[size_t(index.row())];
    if (role == PracticeRole)
        return row.practice;
    if (!row.practice.isEmpty())
        return practiceData(row, index.column(), role);
    if (index.column() != Question)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return row.text;
    case SmallRole:
        return m_progress.value(row.commitment);
    case Qt::AccessibleTextRole:
        return QString(row.text + u", "_s + m_progress.value(row.commitment));
    default:
        return {};
    }
}

QVariant AnswerGridModel::practiceData(const Row &row, int column, int role) const
{
    if (role == Qt::AccessibleTextRole)
        return spoken(row, column);
    const bool text = role == Qt::DisplayRole || role == Qt::EditRole;
    switch (Column(column)) {
    case Question:
        return text ? row.text : QVariant();
    case Level:
        return levelData(row, role);
    case Proof:
        return proofData(row, role);
    case Note:
        return text ? row.answer.note : QVariant();
    case Owner:
        return text ? row.answer.owner : QVariant();
    case Earlier:
        return role == LevelRole && row.earlier.level() ? QVariant(*row.earlier.level())
               : text                                   ? QVariant(ratingText(row.earlier))
                                                        : QVariant();
    }
    return {};
}

QVariant AnswerGridModel::levelData(const Row &row, int role) const
{
    const Rating &rating = row.answer.rating;
    const bool open = !rating.level() && !rating.isNotApplicable();
    switch (role) {
    case Qt::DisplayRole:
        return open ? tr("To be filled in") : ratingText(rating);
    case Qt::EditRole:
        return rating.isNotApplicable()
                   ? QString(ratingText(rating) + u"\u00a0: " + rating.reason())
                   : ratingText(rating);
    case ShapeRole:
        return rating.level() ? QVariant()
                              : QVariant(int(open ? StatusShape::Diamond : StatusShape::Dash));
    case LevelRole:
        return rating.level() ? QVariant(*rating.level()) : QVariant();
    case SmallRole:
        return levelNote(row);
    case WarningRole:
        return row.answer.origin == Answer::Origin::CarriedOver
               || (rating.isNotApplicable() && rating.reason().isEmpty())
               || (rating.level() && row.earlier.level() && *rating.level() < *row.earlier.level());
    default:
        return {};
    }
}

QString AnswerGridModel::levelNote(const Row &row) const
{
    const Rating &rating = row.answer.rating;
    if (row.answer.origin == Answer::Origin::CarriedOver)
        return tr("to be confirmed");
    if (rating.isNotApplicable())
        return rating.reason().isEmpty() ? tr("reason to be given") : rating.reason();
    if (rating.level() && row.earlier.level() && *rating.level() < *row.earlier.level())
        return tr("lower than in %1").arg(m_earlierYear);
    return {};
}

QVariant AnswerGridModel::proofData(const Row &row, int role) const
{
    const bool bare = assessment::lacksProof(row.answer, row.pieces);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return row.answer.proof;
    case SmallRole:
        return row.pieces > 0 ? tr("%n piece(s)", nullptr, row.pieces)
               : bare         ? tr("without proof")
                              : QString();
    case WarningRole:
        return bare;
    default:
        return {};
    }
}

QString AnswerGridModel::spoken(const Row &row, int column) const
{
    switch (Column(column)) {
    case Question:
        return row.number + u' ' + row.text;
    case Level: {
        const QString note = levelNote(row);
        const QString level = levelData(row, Qt::DisplayRole).toString();
        return note.isEmpty() ? level : QString(level + u", " + note);
    }
    case Proof: {
        const QString note = proofData(row, SmallRole).toString();
        return note.isEmpty() || row.answer.proof.isEmpty()
                   ? QString(row.answer.proof + note)
                   : QString(row.answer.proof + u", " + note);
    }
    default:
        return practiceData(row, column, Qt::DisplayRole).toString();
    }
}

QString AnswerGridModel::ratingText(const Rating &rating) const
{
    if (rating.isNotApplicable())
        return tr("Not concerned");
    const std::optional<int> level = rating.level();
    return level && size_t(*level) < m_scale.size() ? m_scale[size_t(*level)].label : QString();
}

} // namespace carnet::ui
