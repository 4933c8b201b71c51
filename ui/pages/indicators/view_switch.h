#pragma once

#include <QWidget>

class QPushButton;

namespace carnet::ui {

/// The two ways to see the indicators: to enter them, or to read them.
class ViewSwitch final : public QWidget
{
    Q_OBJECT

public:
    explicit ViewSwitch(QWidget *parent = nullptr);

    void setReading(bool reading);

signals:
    void readingChosen(bool reading);

private:
    QPushButton *m_enter;
    QPushButton *m_read;
};

} // namespace carnet::ui
