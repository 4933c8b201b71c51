#pragma once

#include "ui/widgets/status_shape.h"

#include <QWidget>

namespace carnet::ui {

class PlainLabel;

/// A shape and its word on one line.
class StatusMark : public QWidget
{
    Q_OBJECT

public:
    StatusMark(StatusShape shape, const QString &word, QWidget *parent = nullptr);

    void setStatus(StatusShape shape, const QString &word);
    StatusShape shape() const { return m_shape; }
    QString word() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void followTextSize();

    StatusShape m_shape;
    PlainLabel *m_word;
};

} // namespace carnet::ui
