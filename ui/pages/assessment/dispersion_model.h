#pragma once

#include "core/assessment/contribution.h"

#include <QAbstractTableModel>

#include <vector>

namespace carnet::ui {

/// What the contributors answered, side by side: a row for each practice that somebody answered,
/// the widest gaps first. Read-only.
class DispersionModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Question, Gap, Retained, FirstContributor };
    enum Role { PracticeRole = Qt::UserRole };

    using QAbstractTableModel::QAbstractTableModel;

    /// With `gapsOnly` only those about which they differ.
    void load(const assessment::Grid &grid, std::vector<GivenAnswers> given, bool gapsOnly);

    /// The same contributions, other answers of the site.
    void follow(const assessment::Grid &grid);

    /// -1 when it has no row.
    int rowOf(const QString &practice) const;
    const Dispersion *dispersionOf(const QString &practice) const;
    const std::vector<GivenAnswers> &given() const { return m_given; }

    /// Practices about which they differ, shown or not.
    int gaps() const { return m_gaps; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    struct Row
    {
        Dispersion dispersion;
        QString question; ///< With its number.
        QString retained;
        std::vector<QString> ratings; ///< One per contributor; empty: no answer.
    };

    QString retainedText(const assessment::Grid &grid, const QString &practice) const;
    QString cellText(const Row &row, int column) const;

    std::vector<GivenAnswers> m_given;
    std::vector<Row> m_rows;
    int m_gaps = 0;
};

} // namespace carnet::ui
