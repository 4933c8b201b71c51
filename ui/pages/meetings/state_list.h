#pragma once

#include "ui/widgets/status_shape.h"

#include <QListWidget>

#include <vector>

namespace carnet::ui {

/// A list in which each row is one thing and how it stands: a shape, its name, and a line of words
/// below. As tall as its rows up to a number of them. Digits and letters are commands for the
/// current row, on a French keyboard too.
class StateList final : public QListWidget
{
    Q_OBJECT

public:
    struct Row
    {
        StatusShape shape;
        QString name;
        QString words; ///< May be empty.

        friend bool operator==(const Row &, const Row &) = default;
    };

    /// `name` is what assistive technology calls the list.
    explicit StateList(const QString &name, QWidget *parent = nullptr);

    /// The current row stays.
    void setRows(const std::vector<Row> &rows);

    /// Ten unless said.
    void setMostRows(int rows);

    /// Makes the next row current, if there is one.
    void goOn();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {120, sizeHint().height()}; }

signals:
    /// 0 to 9.
    void digitTyped(int digit);
    /// `Qt::Key_P` …
    void letterTyped(int key);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void showShapes();

    std::vector<Row> m_rows;
    int m_mostRows = 10;
};

/// The shape as an icon of that size in pixels.
QIcon stateIcon(StatusShape shape, int size);

} // namespace carnet::ui
