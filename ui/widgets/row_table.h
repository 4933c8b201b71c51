#pragma once

#include <QTableView>

namespace carnet::ui {

/// A table to be read: one row is one thing. As tall as its rows up to a number of them, so
/// that a page scrolls and not the table; Tab leaves it; there is always a current row.
class RowTable final : public QTableView
{
    Q_OBJECT

public:
    explicit RowTable(QWidget *parent = nullptr);

    /// Twelve unless said.
    void setMostRows(int rows);

    void setModel(QAbstractItemModel *model) override;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void followRows();
    void followTextSize();

    int m_mostRows = 12;
};

} // namespace carnet::ui
