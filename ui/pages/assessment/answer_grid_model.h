#pragma once

#include "core/assessment/grid.h"

#include <QAbstractTableModel>
#include <QHash>

#include <vector>

namespace carnet::ui {

/// The dense grid: a row for each practice that is shown, under a row with the title of its
/// commitment. Read only: what is typed goes through OpenAssessment. It is reset when other
/// practices are shown, never when answers change.
class AnswerGridModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Question, Level, Proof, Note, Owner, Earlier };
    enum Role {
        ShapeRole = Qt::UserRole, ///< StatusShape as int; none for a text alone.
        LevelRole,                ///< Filled steps of the meter, as int; none without a level.
        SmallRole,                ///< Small second line: what is to be known of it.
        WarningRole,              ///< Whether the second line is about something to do.
        PracticeRole,             ///< Code of the practice; empty for a commitment.
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// Shows these practices, in the order of the grid.
    void load(const assessment::Grid &grid, const std::vector<QString> &practices);

    /// The answers to these practices have changed.
    void follow(const assessment::Grid &grid, const QStringList &practices);

    /// Whether cells can be edited, as flags() tell.
    void setWritable(bool writable) { m_writable = writable; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    bool isHeading(int row) const { return m_rows[size_t(row)].practice.isEmpty(); }
    const QString &practice(int row) const { return m_rows[size_t(row)].practice; }
    const QString &number(int row) const { return m_rows[size_t(row)].number; }
    const Answer &answer(int row) const { return m_rows[size_t(row)].answer; }

    /// -1 when it is not shown.
    int rowOf(const QString &practice) const { return m_rowOf.value(practice, -1); }

    /// The row of a practice after `row`, or before it; -1 when there is none.
    int nextPractice(int row, int by = 1) const;

    /// The levels from the lowest on, and what they are called.
    const std::vector<carnet::Level> &scale() const { return m_scale; }

private:
    struct Row
    {
        QString practice; ///< Empty for a commitment.
        QString commitment;
        QString number;
        QString text; ///< The question; the title of the commitment.
        Answer answer;
        Rating earlier;
        int pieces;
    };

    QVariant practiceData(const Row &row, int column, int role) const;
    QVariant levelData(const Row &row, int role) const;
    QVariant proofData(const Row &row, int role) const;
    QString levelNote(const Row &row) const;
    QString spoken(const Row &row, int column) const;
    QString ratingText(const Rating &rating) const;

    std::vector<Row> m_rows;
    QHash<QString, int> m_rowOf; ///< By practice.
    std::vector<carnet::Level> m_scale;
    QHash<QString, QString> m_progress; ///< By commitment.
    int m_earlierYear = 0;              ///< 0 without one.
    bool m_writable = true;
};

} // namespace carnet::ui
