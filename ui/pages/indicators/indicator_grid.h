#pragma once

#include "ui/pages/indicators/grid_delegate.h"

#include <QTableView>

namespace carnet::ui {

class IndicatorGridModel;

/// The grid of a year, as high as its rows. F2, Enter or typing edit a cell; then Enter goes
/// down, Tab to the right. Tab without editing leaves the grid. There is always a current cell.
class IndicatorGrid final : public QTableView
{
    Q_OBJECT

public:
    explicit IndicatorGrid(IndicatorGridModel &model, QWidget *parent = nullptr);

    /// Writes what is being typed into a cell, as leaving it would.
    void commitPending();

    /// Puts the current cell there; ignored when there is no such cell.
    void goTo(const QModelIndex &index);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void currentCellChanged();
    void entered(const QModelIndex &index, const QString &text);
    void refused(const QModelIndex &index, const QString &problem);
    void editingBegun(const QModelIndex &index);
    void clearRequested();
    void pasteRequested(const QString &text);
    void moveRequested(int by); ///< The current indicator, by so many rows.

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void moveOn(GridDelegate::Direction direction);
    void keepCurrent();
    void copySelection();
    void fitColumns();
    int widestWord(int role) const;
    int titleWidth() const;
    int trendWidth() const;
    void followRows();

    IndicatorGridModel &m_grid;
    GridDelegate *m_delegate;
};

} // namespace carnet::ui
